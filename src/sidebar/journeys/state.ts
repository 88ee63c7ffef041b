import type {
  DatabaseWish,
  EventsAnswer,
  EventsView,
  JourneyOptions,
  JourneyPreview,
  PathsView,
  ReportView,
} from "../../addon/protocol";
import { placed } from "../OrderedStages";
import type { Failure } from "../server";

/** What the section *Journeys* knows. */
export interface JourneysState {
  /** The last event log found; kept while another sheet is in front. */
  readonly source: EventsView | null;
  /** The table of paths that was found instead. */
  readonly paths: PathsView | null;
  /** Why the last look found none; "" when it did. */
  readonly reason: string;
  /** Whether that sheet is an event log nevertheless. */
  readonly isLog: boolean;
  /** What it is instead, where that is known. */
  readonly instead: EventsAnswer["instead"];
  readonly work: "none" | "reading" | "building" | "buildingSlowly";
  /** What the reader decided for this log; what is left out is as found. */
  readonly options: JourneyOptions;
  /** The window as typed. */
  readonly days: string;
  readonly preview: Preview;
  /** Of which channel the preview is; null for all. */
  readonly channel: string | null;
  /** The report built in this panel and not looked at since. */
  readonly built: ReportView | null;
  /** What a database is asked, as kept or typed; null before either. */
  readonly database: DatabaseWish | null;
  readonly sourceFailure: Failure | null;
  readonly actionFailure: Failure | null;
}

/** The funnel and paths as last counted, and what became of counting them anew. */
export interface Preview {
  readonly value: JourneyPreview | null;
  readonly phase: "none" | "waiting";
  readonly failure: Failure | null;
}

const noPreview: Preview = { value: null, phase: "none", failure: null };

/** The section before it is opened. */
export const noJourneys: JourneysState = {
  source: null,
  paths: null,
  reason: "",
  isLog: false,
  instead: null,
  work: "none",
  options: {},
  days: "",
  preview: noPreview,
  channel: null,
  built: null,
  database: null,
  sourceFailure: null,
  actionFailure: null,
};

/** The stages chosen, or the usual ones. */
export function stagesOf({ options, source }: JourneysState): readonly string[] {
  return options.stages ?? source?.usualStages ?? [];
}

/** Days as typed: undefined for no limit, null when that is no number of days. */
export function readDays(text: string): number | null | undefined {
  const typed = text.trim().replace(",", ".");
  if (typed === "") return undefined;
  const days = Number(typed);
  return days > 0 && Number.isFinite(days) ? days : null;
}

/** Whether there is enough to count a funnel. */
export function canCount(state: JourneysState): boolean {
  return state.source !== null && stagesOf(state).length > 1 && readDays(state.days) !== null;
}

/** Whether there is something to build a report of. */
export function canBuild(state: JourneysState): boolean {
  return state.paths !== null || canCount(state);
}

/** Whether something is under way that must end first. */
export function isBusy({ work }: JourneysState): boolean {
  return work !== "none";
}

/** The sheet is being looked at. */
export function reading(state: JourneysState): JourneysState {
  return { ...state, work: "reading", actionFailure: null };
}

/** The sheet was looked at, with the columns chosen if any were. Another log has other stages; the same one keeps what was decided. */
export function eventsRead(
  state: JourneysState,
  { source, reason, isLog, instead, paths }: EventsAnswer,
  columns?: JourneyOptions["columns"],
): JourneysState {
  const next: JourneysState = { ...state, work: "none", sourceFailure: null, reason, isLog, instead };
  // Before something else the button would build the report of another sheet.
  if (paths) {
    const built = paths.sheetId === state.paths?.sheetId ? state.built : null;
    return { ...next, source: null, paths, preview: noPreview, built };
  }
  if (!source) return !instead ? next : { ...next, source: null, paths, preview: noPreview, built: null };
  const same = source.sheetId === state.source?.sheetId;
  const options = same ? state.options : (source.options ?? {});
  const { stages, ...others } = options;
  const known = new Set(source.events.map(({ name }) => name));
  const kept = stages?.every((stage) => known.has(stage)) ? options : others;
  return {
    ...next,
    source,
    paths: null,
    options: columns ? { ...kept, columns } : kept,
    days: same ? state.days : daysText(options.windowDays),
    preview: same ? state.preview : noPreview,
    channel: null,
    built: same ? state.built : null,
  };
}

const daysText = (days: number | undefined): string => (days === undefined ? "" : String(days));

/** The sheet could not be looked at. */
export function lookFailed(state: JourneysState, sourceFailure: Failure): JourneysState {
  return { ...state, work: "none", sourceFailure };
}

/** The reader decided something about the stages. */
export function decided(state: JourneysState, options: JourneyOptions): JourneysState {
  return { ...state, options, actionFailure: null };
}

/** The reader checked an event, which becomes the last stage, or unchecked a stage. */
export function stageTurned(state: JourneysState, name: string): JourneysState {
  const stages = stagesOf(state);
  const others = stages.filter((stage) => stage !== name);
  return decided(state, { ...state.options, stages: others.length < stages.length ? others : [...stages, name] });
}

/** The reader put a stage to a place, counted from 0. */
export function stagePlaced(state: JourneysState, name: string, at: number): JourneysState {
  return decided(state, { ...state.options, stages: placed(stagesOf(state), name, at) });
}

/** The reader typed a window; what is no number of days changes nothing but the box. */
export function daysTyped(state: JourneysState, days: string): JourneysState {
  const { windowDays: before, ...others } = state.options;
  const windowDays = readDays(days);
  if (windowDays === null) return { ...state, days };
  return { ...decided(state, windowDays === undefined ? others : { ...others, windowDays }), days };
}

/** The preview is being counted, or was. */
export function previewBecame(state: JourneysState, preview: Partial<Preview>): JourneysState {
  const next = { ...state.preview, ...preview };
  const there = next.value?.channels.some(({ channel }) => channel === state.channel);
  return { ...state, preview: next, channel: there ? state.channel : null };
}

/** The journey report is being built. */
export function building(state: JourneysState): JourneysState {
  return { ...state, work: "building", built: null, actionFailure: null };
}

/** The journey report stands. */
export function journeyBuilt(state: JourneysState, report: ReportView): JourneysState {
  return {
    ...state,
    work: "none",
    built: report,
    source: state.source && { ...state.source, report },
    paths: state.paths && { ...state.paths, report },
  };
}

/** What the reader asked for failed. */
export function actionFailed(state: JourneysState, actionFailure: Failure): JourneysState {
  return { ...state, work: "none", actionFailure };
}
