import type { DealsView, PeriodsView } from "../addon/protocol";
import { dealCheckText } from "../text/dealChecks";
import { dayOf, pipelineText } from "../text/dealSentences";
import { dealsText } from "../text/deals";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { functionScenarios } from "./functions/scenarios";
import { journeyScenarios } from "./journeys/scenarios";
import { askedImitable, inQuestion, lineRead, managers, planned, proven, withOwnRole } from "./managersSources";
import { mapScenarios } from "./map/scenarios";
import { planScenarios } from "./plan/scenarios";
import {
  answeredWith,
  askedCountedBy,
  byChannel,
  byPeriod,
  dealList,
  dirt,
  gaps,
  hostile,
  journey,
  leads,
  pick,
  refusal,
  report,
  showing,
} from "./scenarioSources";
import type { PanelState } from "./state";
import * as change from "./state";
import { whatIfScenarios } from "./whatIf/scenarios";

/** The panel's states by name, in either language: what the playground, the tests and the screenshots go through. */
export const scenarios = {
  opening: (language) => change.openingState(language),
  noTable: (language) => nothingThere(language),
  funnel: (language) => showing(language, leads(language)),
  twoStages: (language) =>
    showing(language, {
      ...leads(language),
      range: "A1:B3",
      stages: pick(language, ["Visits", "Sales"], ["Визиты", "Продажи"]),
      counts: [[1000], [50]],
      resultStage: 1,
    }),
  twelveStages: (language) => showing(language, journey(language)),
  benchmarks: (language) => showing(language, { ...leads(language), benchmarks: [null, 0.025, 0.9, 0.12, 0.6, 0.35] }),
  channels: (language) => showing(language, byChannel(language)),
  channelPicked: (language) => change.picked(showing(language, byChannel(language)), { channel: "SEO", period: null }),
  periods: (language) => change.picked(showing(language, byPeriod(language)), { channel: null, period: "2026-02" }),
  findings: (language) => showing(language, { ...gaps(language), findings: dirt(language) }),
  choices: (language) =>
    showing(language, {
      ...byChannel(language),
      reading: {
        choices: { roles: pick(language, { Refunds: "leaveOut" }, { Возвраты: "leaveOut" }) },
        orientation: "across",
        canTurn: true,
        channelColumns: pick(language, ["Campaign", "Landing page"], ["Кампания", "Посадочная страница"]),
        aboutLines: [],
        lines: pick(
          language,
          [lineRead("Bounce rate", null, "bounces"), lineRead("Refunds", "leaveOut", "left out", { isChosen: true })],
          [lineRead("Отказы", null, "отказы"), lineRead("Возвраты", "leaveOut", "не учитывается", { isChosen: true })],
        ),
        question: null,
      },
    }),
  managers: (language) => showing(language, managers(language)),
  planned: (language) => showing(language, planned(language)),
  plannedOfOne: (language) =>
    change.picked(showing(language, planned(language)), { channel: ofOne(language), period: null }),
  proven: (language) => showing(language, proven(language)),
  askedImitable: (language) => showing(language, askedImitable(language)),
  answeredImitable: (language) => showing(language, answeredWith(askedImitable(language), { imitable: true })),
  askedCountedBy: (language) => showing(language, askedCountedBy(language)),
  question: (language) => showing(language, inQuestion(language)),
  ownRole: (language) => showing(language, withOwnRole(language)),
  periodSheets: (language) => beside(language, { together: null, added: [] }),
  newPeriodSheet: (language) =>
    beside(language, { together: together(language), added: pick(language, ["November"], ["Ноябрь"]) }),
  periodsTogether: (language) => beside(language, { together: together(language), added: [] }),
  eventLogInFront: (language) => refusedAt(language, "events", "looksLikeEvents"),
  deals: (language) => dealsInFront(language, {}),
  dealsStocks: (language) =>
    dealsInFront(language, {
      areStocks: true,
      said: pick(
        language,
        "Still open: 71 of 240 deals, $120K. They are not lost, and conversions are those so far.",
        "Ещё открыты: 71 из 240 сделок, 18,8 млн ₽. Они не потеряны, конверсии — на сегодня.",
      ),
      day: null,
      breakdowns: [""],
      monthly: null,
      columns: "",
      sheets: [],
    }),
  dealsOrder: (language) =>
    dealsInFront(language, {
      isOrderKnown: false,
      said: "",
      pipeline: pipelineText(
        pick(
          language,
          { name: "Windows", others: ["Balconies"], blank: 0 },
          { name: "Окна", others: ["Балконы"], blank: 0 },
        ),
        language,
      ),
      checks: [dealCheckText({ code: "twice", n: 2, row: 17 }, language)],
      currency: { name: "₽", others: ["$", "€"], n: 3 },
    }),
  dealsMarked: (language) => {
    const state = dealsInFront(language, {
      day: { day: 46_349, newest: 46_349, by: "typed", wrong: dayTooEarly(language) },
    });
    const [first, second] = state.deals!.statuses;
    return change.wanted(state, { marks: { [second!.name]: "out", [first!.name]: "won" }, day: 46_300 });
  },
  dealsTable: (language) => showing(language, { ...leads(language), openDeals: dealList(language).said }),
  dealsCounted: (language) => change.wanted(dealsInFront(language, { report: report(language) }), { breakdown: null }),
  options: (language) =>
    change.decided(showing(language, leads(language)), {
      title: pick(language, "Spring campaign", "Весенняя кампания"),
      chart: "bars",
      sections: ["keyFigures", "whatIf"],
    }),
  starting: (language) => change.starting(nothingThere(language)),
  hostile: (language) => showing(language, hostile),
  blanks: (language) => showing(language, gaps(language)),
  growth: (language) =>
    showing(language, { ...leads(language), counts: [[1000], [1200], [400], [480], [0], [0]], assumptions: [] }),
  elsewhere: (language) =>
    change.sourceRead(showing(language, leads(language)), {
      language,
      locale: language,
      source: null,
      instead: null,
      deals: null,
      mark: "",
      settings: {},
      reason: {
        en: "There is no stage table around the selection in “Plan 2027”.",
        ru: "Вокруг выделения на листе «План 2027» нет таблицы этапов.",
      }[language],
    }),
  building: (language) => change.building(showing(language, leads(language))),
  buildingSlowly: (language) => change.buildingSlowly(change.building(showing(language, leads(language)))),
  built: (language) => change.reportBuilt(showing(language, leads(language)), report(language)),
  existing: (language) => showing(language, { ...leads(language), report: report(language) }),
  refused: (language) =>
    change.actionFailed(showing(language, leads(language)), {
      kind: "answered",
      message: refusal(language, "protectedByOwner"),
    }),
  silent: (language) => change.actionFailed(showing(language, leads(language)), { kind: "silence" }),
  disconnected: (language) => change.sourceFailed(showing(language, leads(language)), { kind: "connection" }),
  neverConnected: (language) => change.sourceFailed(change.openingState(language), { kind: "connection" }),
  forbidden: (language) => change.sourceFailed(change.openingState(language), { kind: "permission" }),
  broken: (language) => change.actionFailed(showing(language, leads(language)), { kind: "broken" }),
  ...functionScenarios,
  ...planScenarios,
  ...whatIfScenarios,
  ...journeyScenarios,
  ...mapScenarios,
} satisfies Record<string, (language: Language) => PanelState>;

const ofOne = (language: Language): string => planned(language).channels[1]!;

/** The sheet of a month beside others with the same funnel. */
function beside(language: Language, found: Omit<PeriodsView, "sheets">): PanelState {
  const state = showing(language, { ...managers(language), periodsMark: "1.4" });
  const sheets = pick(language, ["September", "October", "November"], ["Сентябрь", "Октябрь", "Ноябрь"]);
  return change.periodsFound(state, "1.4", { sheets, ...found });
}

const together = (language: Language) => ({ sheetId: 12, name: pick(language, "All periods", "Все периоды") });

/** The panel that showed a table, in front of something else. */
function refusedAt(language: Language, instead: "events" | "other", code: string): PanelState {
  const before = showing(language, leads(language));
  return change.sourceRead(before, {
    language,
    locale: language,
    source: null,
    instead,
    deals: null,
    mark: "",
    settings: {},
    reason: refusal(language, code),
  });
}

function dealsInFront(language: Language, changes: Partial<DealsView>): PanelState {
  return change.sourceRead(change.openingState(language), {
    language,
    locale: language,
    source: null,
    instead: "other",
    deals: { ...dealList(language), ...changes },
    mark: "",
    settings: {},
    reason: refusal(language, "looksLikeDeals"),
  });
}

const dayTooEarly = (language: Language): string =>
  fill(dealsText[language].dayTooEarly, { newest: dayOf(46_349, language) }, language);

function nothingThere(language: Language): PanelState {
  return change.sourceRead(change.openingState(language), {
    language,
    locale: language,
    source: null,
    instead: null,
    deals: null,
    mark: "",
    settings: {},
    reason: refusal(language, "noStageTable"),
  });
}
