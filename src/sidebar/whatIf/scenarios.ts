import type { SourceView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { unreadableText } from "../../text/whatIf";
import { planned } from "../managersSources";
import { byChannel, gaps, hostile, journey, leads, pick, refusal, report, showing } from "../scenarioSources";
import type { PanelState } from "../state";
import * as change from "../state";
import * as plan from "./state";

/** The states of the section *What if*. */
export const whatIfScenarios = {
  whatIfNoTable: (language) => change.sectionChosen(change.openingState(language), "whatIf"),
  whatIf: (language) => planning(language, leads(language), []),
  whatIfPlanned: (language) => planning(language, leads(language), MOCK),
  whatIfOneStep: (language) => planning(language, leads(language), ["+1"]),
  whatIfRelative: (language) => {
    const source = leads(language);
    const state = planning(language, source, MOCK);
    return change.whatIfBecame(state, plan.modeChosen(state.whatIf, source, "relative", language));
  },
  whatIfFall: (language) => planning(language, leads(language), ["", "−8,5", "200"]),
  whatIfUnreadable: (language) => planning(language, leads(language), ["+1", "many"]),
  whatIfMoney: (language) => {
    const currency = pick(language, "$", "₽");
    return planning(language, { ...byChannel(language), money: { cost: 310000, revenue: 1240000 }, currency }, MOCK);
  },
  whatIfGaps: (language) => planning(language, planned(language), []),
  whatIfSizes: (language) => {
    const state = planning(language, planned(language), []);
    const source = planned(language);
    const more = plan.changeTyped(state.whatIf, source, plan.ENTRANTS, "+10");
    return change.whatIfBecame(state, plan.changeTyped(more, source, plan.AVERAGE, pick(language, "-2.5", "−2,5")));
  },
  whatIfTwelve: (language) => planning(language, journey(language), ["0.1"]),
  whatIfHostile: (language) => wanting(planning(language, hostile, ["", "", "5", "", "5"]), hostile, "<b>500</b>"),
  whatIfBlanks: (language) => wanting(planning(language, gaps(language), ["1"]), gaps(language), "500"),
  whatIfFromNobody: (language) => {
    const source = { ...leads(language), counts: [[1000], [1200], [400], [40], [12], [0]] };
    return wanting(planning(language, source, ["", "", "", "", "5"]), source, "10");
  },
  goal: (language) => wanting(planning(language, leads(language), []), leads(language), "100"),
  goalNotReachable: (language) =>
    wanting(planning(language, leads(language), []), leads(language), pick(language, "50,000", "50 000")),
  goalReached: (language) => wanting(planning(language, leads(language), []), leads(language), "20"),
  putting: (language) => becoming(language, { phase: "waiting" }),
  put: (language) => becoming(language, { phase: "done", report: report(language) }),
  putRefused: (language) =>
    becoming(language, {
      phase: "failed",
      failure: {
        kind: "answered",
        message: refusal(language, "busy"),
      },
    }),
  putUnreadable: (language) => {
    const state = planning(language, planned(language), []);
    const typed = plan.changeTyped(
      state.whatIf,
      planned(language),
      plan.ENTRANTS,
      pick(language, "a tenth", "десятую"),
    );
    const message = unreadableText(language);
    return change.whatIfBecame(
      state,
      plan.puttingBecame(typed, { phase: "failed", failure: { kind: "answered", message } }),
    );
  },
  putSilent: (language) => becoming(language, { phase: "failed", failure: { kind: "silence" } }),
} satisfies Record<string, (language: Language) => PanelState>;

const MOCK = ["+1", "", "+2", "", "+1"];

function planning(language: Language, source: SourceView, changes: readonly string[]): PanelState {
  const state = change.sectionChosen(showing(language, source), "whatIf");
  const keys = plan.stepKeys(source);
  const planned = changes.reduce(
    (whatIf, text, step) => (text === "" ? whatIf : plan.changeTyped(whatIf, source, keys[step]!, text)),
    state.whatIf,
  );
  return change.whatIfBecame(state, planned);
}

function wanting(state: PanelState, source: SourceView, goal: string): PanelState {
  return change.whatIfBecame(state, plan.goalTyped(state.whatIf, source, goal));
}

function becoming(language: Language, putting: plan.Putting): PanelState {
  const state = planning(language, leads(language), MOCK);
  return change.whatIfBecame(state, plan.puttingBecame(state.whatIf, putting));
}
