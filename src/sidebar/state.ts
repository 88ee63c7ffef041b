import type {
  DealsView,
  DealsWish,
  PeriodsView,
  ReportOptions,
  ReportView,
  Settings,
  SourceAnswer,
  SourceView,
} from "../addon/protocol";
import type { Only } from "../core/answer/only";
import type { Language } from "../text/language";
import { type FunctionsState, untouched } from "./functions/state";
import { type JourneysState, noJourneys } from "./journeys/state";
import { type MapState, noMapsYet } from "./map/state";
import { noTargets, type PlanState } from "./plan/state";
import type { Failure } from "./server";
import { noPlans, type WhatIfState } from "./whatIf/state";

/** The panel's sections, in the order of their tabs. */
export const sections = ["funnel", "plan", "whatIf", "journeys", "map", "functions"] as const;

export type Section = (typeof sections)[number];

/** All that the panel knows; every change is one of the functions below. */
export interface PanelState {
  readonly language: Language;
  /** The locale of the spreadsheet; before it is known, the reader's language. */
  readonly locale: string;
  /** The section in front; the others keep what the reader did there. */
  readonly section: Section;
  /** The last table found: kept while the selection is elsewhere. */
  readonly source: SourceView | null;
  /** Why the last look found no table; "" when it did. */
  readonly reason: string;
  /** What it found instead, where that is known. */
  readonly instead: SourceAnswer["instead"];
  /** The list of deals that it found instead, and how each is to be counted, decided here and now. */
  readonly deals: SourceAnswer["deals"];
  readonly wishes: Readonly<Record<number, DealsWish>>;
  readonly work: "none" | "reading" | "building" | "buildingSlowly" | "starting";
  /** Of which channel and period the preview is. */
  readonly shown: Only;
  /** What the reader decided of the report of each sheet's table, here and now. */
  readonly options: Readonly<Record<number, ReportOptions>>;
  /** What was kept with the document; null until the first answer. */
  readonly settings: Settings | null;
  /** The sheets of periods beside that of the table, as of a mark; null before they were asked for. */
  readonly periods: { readonly mark: string; readonly view: PeriodsView | null } | null;
  /** The report built in this panel and not looked at since. */
  readonly built: ReportView | null;
  /** What went wrong in looking at the sheet; the next answer clears it. */
  readonly sourceFailure: Failure | null;
  /** What went wrong in what the reader asked for; the reader's next action clears it. */
  readonly actionFailure: Failure | null;
  /** Whether the installation is being checked. */
  readonly checking: boolean;
  readonly functions: FunctionsState;
  readonly plan: PlanState;
  readonly whatIf: WhatIfState;
  readonly journeys: JourneysState;
  readonly map: MapState;
}

const everything: Only = { channel: null, period: null };

/** The panel before its first answer. */
export function openingState(language: Language): PanelState {
  return {
    language,
    locale: language,
    section: "funnel",
    source: null,
    reason: "",
    instead: null,
    deals: null,
    wishes: {},
    work: "reading",
    shown: everything,
    options: {},
    settings: null,
    periods: null,
    built: null,
    sourceFailure: null,
    actionFailure: null,
    checking: false,
    functions: untouched,
    plan: noTargets,
    whatIf: noPlans,
    journeys: noJourneys,
    map: noMapsYet,
  };
}

/** The reader chose a section. */
export function sectionChosen(state: PanelState, section: Section): PanelState {
  return { ...state, section };
}

/** Something happened in the section *Functions*. */
export function functionsBecame(state: PanelState, functions: FunctionsState): PanelState {
  return { ...state, functions };
}

/** Something happened in the section *Plan*. */
export function planBecame(state: PanelState, plan: PlanState): PanelState {
  return { ...state, plan };
}

/** Something happened in the section *What if*. */
export function whatIfBecame(state: PanelState, whatIf: WhatIfState): PanelState {
  return { ...state, whatIf };
}

/** Something happened in the section *Map*. */
export function mapBecame(state: PanelState, map: MapState): PanelState {
  return { ...state, map };
}

/** Something happened in the section *Journeys*. */
export function journeysBecame(state: PanelState, journeys: JourneysState): PanelState {
  return { ...state, journeys };
}

/** A report was written from another section: the table has one from now on. */
export function reportWritten(state: PanelState, report: ReportView): PanelState {
  return { ...state, source: state.source && { ...state.source, report } };
}

/** The reader asked to look at the selection. */
export function reading(state: PanelState): PanelState {
  return { ...state, work: "reading", actionFailure: null };
}

/** The sheet was looked at. The same state when nothing is new, so that nothing is drawn again. */
export function sourceRead(state: PanelState, answer: SourceAnswer): PanelState {
  const same = JSON.stringify(answer.source) === JSON.stringify(state.source);
  // Before something else the button would build the report of another sheet.
  const found = answer.source ?? (answer.instead ? null : state.source);
  const source = same ? state.source : found;
  // What was built stays to be opened, unless another table is in sight now.
  const report = (source ?? answer.deals)?.report;
  const built = report?.sheetId === state.built?.sheetId ? state.built : null;
  const settings = state.settings ?? answer.settings;
  const next: PanelState = {
    ...state,
    language: answer.language,
    locale: answer.locale,
    settings,
    whatIf: state.settings ? state.whatIf : { ...state.whatIf, mode: settings.mode ?? state.whatIf.mode },
    journeys:
      state.settings || !settings.database ? state.journeys : { ...state.journeys, database: settings.database },
    shown: source ? stillThere(shownOf(state, source), source) : state.shown,
    source,
    reason: answer.reason,
    instead: answer.instead,
    deals: JSON.stringify(answer.deals) === JSON.stringify(state.deals) ? state.deals : answer.deals,
    periods: source?.periodsMark === state.periods?.mark ? state.periods : null,
    work: "none",
    built,
    sourceFailure: null,
  };
  return (Object.keys(next) as (keyof PanelState)[]).every((key) => next[key] === state[key]) ? state : next;
}

/** Sheets of periods were looked for. */
export function periodsFound(state: PanelState, mark: string, view: PeriodsView | null): PanelState {
  return state.source?.periodsMark === mark ? { ...state, periods: { mark, view } } : state;
}

/** What was picked; of a table that comes into sight, what its report is of. */
const shownOf = (state: PanelState, source: SourceView): Only =>
  state.source?.sheetId === source.sheetId ? state.shown : (source.options?.only ?? everything);

// A channel that is gone cannot be picked.
function stillThere(shown: Only, { channels, periods }: SourceView): Only {
  const channel = shown.channel !== null && channels.includes(shown.channel) ? shown.channel : null;
  const period = shown.period !== null && periods.includes(shown.period) ? shown.period : null;
  return channel === shown.channel && period === shown.period ? shown : { channel, period };
}

/** How the report is to be: as decided here, else as it was chosen when it was built, else as the last one in this document. */
export function optionsOf({ source, options, settings }: PanelState): ReportOptions {
  const { mode: _, database: ___, ...remembered } = settings ?? {};
  // Of what it is the preview says.
  const { only: __, ...chosen }: ReportOptions = (source && (options[source.sheetId] ?? source.options)) ?? remembered;
  return chosen;
}

/** What the report is to be of: as the preview. */
export function onlyShown({ shown }: PanelState): Pick<ReportOptions, "only"> {
  return shown.channel === null && shown.period === null ? {} : { only: shown };
}

/** The reader decided how the report is to be. */
export function decided(state: PanelState, options: ReportOptions): PanelState {
  return state.source ? { ...state, options: { ...state.options, [state.source.sheetId]: options } } : state;
}

/** How a list of deals is to be counted: as decided here, else as it was last. */
export const wishOf = ({ wishes }: PanelState, { sheetId, wish }: DealsView): DealsWish => wishes[sheetId] ?? wish;

/** The reader decided how the list of deals in sight is to be counted. */
export function wanted(state: PanelState, wish: DealsWish): PanelState {
  return state.deals ? { ...state, wishes: { ...state.wishes, [state.deals.sheetId]: wish } } : state;
}

/** A list of deals was counted as decided: what it says now is what was decided, unless that has changed since. */
export function dealsCounted(state: PanelState, wish: DealsWish, deals: DealsView | null): PanelState {
  if (!deals || state.deals?.sheetId !== deals.sheetId || state.wishes[deals.sheetId] !== wish) return state;
  const { [deals.sheetId]: _, ...wishes } = state.wishes;
  return { ...state, deals, wishes };
}

/** The reader picked what the preview is of. */
export function picked(state: PanelState, shown: Only): PanelState {
  return { ...state, shown };
}

/** A sheet is being made from a template. */
export function starting(state: PanelState): PanelState {
  return { ...state, work: "starting", actionFailure: null };
}

/** The sheet could not be looked at. */
export function sourceFailed(state: PanelState, failure: Failure): PanelState {
  return { ...state, work: "none", sourceFailure: failure };
}

/** The report is being built. */
export function building(state: PanelState): PanelState {
  return { ...state, work: "building", built: null, actionFailure: null };
}

/** The report is taking its time. */
export function buildingSlowly(state: PanelState): PanelState {
  return state.work === "building" ? { ...state, work: "buildingSlowly" } : state;
}

/** The report stands. */
export function reportBuilt(state: PanelState, report: ReportView): PanelState {
  const source = state.source && { ...state.source, report };
  if (!state.deals) return { ...state, source, work: "none", built: report };
  // What was decided of the list is kept with it from now on.
  const { sheetId } = state.deals;
  const { [sheetId]: wish = state.deals.wish, ...wishes } = state.wishes;
  return { ...state, source, deals: { ...state.deals, wish, report }, wishes, work: "none", built: report };
}

/** The report was opened: from now on the button refreshes it. */
export function reportOpened(state: PanelState): PanelState {
  return { ...state, built: null };
}

/** The installation is being checked, or no longer. */
export function checking(state: PanelState, checking: boolean): PanelState {
  return { ...state, checking };
}

/** What the reader asked for failed. */
export function actionFailed(state: PanelState, failure: Failure): PanelState {
  return { ...state, work: "none", actionFailure: failure };
}
