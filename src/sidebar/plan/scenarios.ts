import type { SourceView } from "../../addon/protocol";
import type { Goal } from "../../core/plan/goal";
import type { Language } from "../../text/language";
import { planText } from "../../text/plan";
import { planned, proven } from "../managersSources";
import {
  byChannel,
  byPeriod,
  decomposed,
  gaps,
  hostile,
  leads,
  pick,
  refusal,
  report,
  showing,
} from "../scenarioSources";
import type { PanelState } from "../state";
import * as change from "../state";
import { stepKeys } from "../whatIf/state";
import * as plan from "./state";

/** The states of the section *Plan*. */
export const planScenarios = {
  planNoTable: (language) => change.sectionChosen(change.openingState(language), "plan"),
  planNoTarget: (language) => planning(language, proven(language)),
  planOfTable: (language) => aiming(language, planned(language), "deals"),
  planDecomposed: (language) => planning(language, decomposed(language)),
  planRevenue: (language) => aiming(language, proven(language), "revenue", { amount: SIX_MILLION[language] }),
  planProfit: (language) =>
    aiming(language, proven(language), "profit", { amount: pick(language, "1,200,000", "1 200 000"), margin: "20" }),
  planDeals: (language) => aiming(language, leads(language), "deals", { amount: "60" }),
  planSpend: (language) => {
    const money = { cost: 310000, revenue: 1240000 };
    const source = { ...byChannel(language), money, currency: pick(language, "$", "₽") };
    return aiming(language, source, "revenue", { amount: pick(language, "2,480,000", "2 480 000"), days: "20" });
  },
  planPeriods: (language) => aiming(language, byPeriod(language), "deals", { amount: "31" }),
  planRates: (language) => {
    const source = proven(language);
    const [, second] = stepKeys(source);
    return aiming(language, source, "revenue", { amount: SIX_MILLION[language], [plan.rateKey(second!)]: "61.4" });
  },
  planShares: (language) => {
    const source = proven(language);
    const [, second] = source.channels;
    return aiming(language, source, "revenue", { amount: SIX_MILLION[language], [plan.shareKey(second!)]: "50" });
  },
  planUnreadable: (language) =>
    aiming(language, proven(language), "revenue", { amount: pick(language, "many", "много") }),
  planNoAverage: (language) => aiming(language, leads(language), "revenue", { amount: "500000" }),
  planNoMargin: (language) => aiming(language, proven(language), "profit", { amount: "500000" }),
  planNoDays: (language) => aiming(language, leads(language), "deals", { amount: "60", days: "0" }),
  planBlanks: (language) => aiming(language, gaps(language), "deals", { amount: "60" }),
  planZero: (language) => {
    const source = { ...leads(language), counts: [[120000], [2520], [2142], [214], [118], [0]] };
    return aiming(language, source, "deals", { amount: "60" });
  },
  planBeyond: (language) => {
    const source = { ...leads(language), counts: [[1000], [1300], [400], [40], [12], [3]] };
    return aiming(language, source, "deals", { amount: "60" });
  },
  planShareUnreadable: (language) => {
    const source = proven(language);
    return aiming(language, source, "deals", { amount: "60", [plan.shareKey(source.channels[0]!)]: "" });
  },
  planUnsplit: (language) => {
    const source = {
      ...proven(language),
      counts: proven(language).counts.map(([a, b, c], at) => [at > 0 ? 0 : a!, b!, c!]),
    };
    const none = Object.fromEntries(source.channels.slice(1).map((name) => [plan.shareKey(name), "0"]));
    return aiming(language, source, "deals", { amount: "60", ...none });
  },
  planHostile: (language) => aiming(language, hostile, "deals", { amount: "<b>5</b>", days: "<i>" }),
  planWriting: (language) => writing(language, { phase: "waiting" }),
  planWritten: (language) => writing(language, { phase: "written", plan: sheet(language) }),
  planReporting: (language) => writing(language, { phase: "building", plan: sheet(language) }),
  planReported: (language) => writing(language, { phase: "built", report: report(language) }),
  planRefused: (language) =>
    writing(language, {
      phase: "failed",
      failure: { kind: "answered", message: refusal(language, "busy") },
      plan: null,
    }),
  planSilent: (language) =>
    writing(language, {
      phase: "failed",
      failure: { kind: "answered", message: planText[language].maybeWritten },
      plan: null,
    }),
  planNoFacts: (language) =>
    writing(language, {
      phase: "failed",
      failure: { kind: "answered", message: refusal(language, "planWithoutFacts") },
      plan: sheet(language),
    }),
} satisfies Record<string, (language: Language) => PanelState>;

const SIX_MILLION = { en: "6,000,000", ru: "6 000 000" } as const;

const sheet = (language: Language) => ({
  sheetId: 31,
  name: pick(language, "Plan — December 2026", "План — декабрь 2026"),
});

function planning(language: Language, source: SourceView): PanelState {
  const state = change.sectionChosen(showing(language, source), "plan");
  return change.planBecame(state, { ...state.plan, thisMonth: { year: 2026, month: 11 } });
}

function aiming(
  language: Language,
  source: SourceView,
  goal: Goal,
  texts: Readonly<Record<string, string>> = {},
): PanelState {
  const state = planning(language, source);
  const aimed = Object.entries(texts).reduce(
    (typed, [key, text]) => plan.planTyped(typed, source, key, text),
    plan.goalChosen(state.plan, source, goal),
  );
  return change.planBecame(state, aimed);
}

function writing(language: Language, next: plan.Writing): PanelState {
  const state = planScenarios.planRevenue(language);
  return change.planBecame(state, plan.writingBecame(state.plan, next));
}
