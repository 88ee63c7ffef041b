import type {
  Answer,
  DealsView,
  Endpoints,
  EventsView,
  JourneyPreview,
  OwnRole,
  PathsView,
  ReportView,
  SheetDescription,
  SourceView,
} from "../addon/protocol";
import { serialOf } from "../host/api/sheets/dates";
import { sheetNumber } from "../host/api/sheets/sheetIds";
import type { Host } from "../host/contract";
import { daysOf } from "../tables/periodDays";
import { assumptionSentence } from "../text/assumptions";
import { currencyText } from "../text/dealSentences";
import type { Language } from "../text/language";
import { tableSentences } from "../text/tableSentences";
import { complaint } from "./commandError";

/** What a workbook has to report on: a stage table, an event log or a table of paths. Of a list of deals it is the table that counts it, and its report stands already. */
export type Found = (
  | { readonly source: SourceView; readonly isBuilt: boolean }
  | { readonly events: EventsView }
  | { readonly paths: PathsView }
) & {
  /** The sentences that its report opens with. */
  readonly answer: readonly string[];
  /** That another sheet than the first was taken, as a sentence; none when it was the first. */
  readonly taken: readonly string[];
};

/** The sheet with most to report on, as the sidebar reads it; of a list of deals the report is built with its stage table, so that it is counted once. */
export function findAny(host: Host, file: string, language: Language): Found {
  const [best, ...others] = described(host, file);
  if (!best) throw complaint("noTable", { file });
  best.show();
  const taken = takenSentence(best, others, language);
  if (best.kind === "paths") {
    const { paths, reason } = ask(host, file, "events", {});
    if (paths) return { paths, answer: paths.answer, taken };
    throw complaint("noReport", { file, reason });
  }
  if (best.kind === "events") {
    const log = ask(host, file, "events", {});
    if (log.source) return { events: log.source, answer: best.answer, taken };
    throw complaint("noReport", { file, reason: log.reason });
  }
  const { source, deals } = ask(host, file, "source", {});
  if (source) return { source, isBuilt: false, answer: best.answer, taken };
  if (deals) return countDeals(host, file, deals, taken, language);
  // Why there is no stage table, the sidebar says to somebody who can select another cell: here nobody can.
  throw !best.isTold ? complaint("noTable", { file }) : complaint("noReport", { file, reason: best.reason ?? "" });
}

/** Builds the report of a list of deals, and reads the stage table under it as the sidebar does. */
function countDeals(
  host: Host,
  file: string,
  { sheetId, said, pipeline, currency, checks }: DealsView,
  taken: readonly string[],
  language: Language,
): Found {
  const report = ask(host, file, "buildDeals", { sheetId });
  ask(host, file, "show", { sheetId: report.sheetId });
  const { source, reason } = ask(host, file, "source", {});
  if (!source) throw complaint("noReport", { file, reason });
  // What the figures are without, and what to check in them.
  const left = [
    ...[pipeline, currency ? currencyText(currency, language) : ""].filter((text) => text !== ""),
    ...checks,
  ];
  return { source, isBuilt: true, answer: [...tableSentences(source, language), said, ...left], taken };
}

/** What the best sheet of a workbook holds; the first of equals. */
export function describeBest(host: Host, file: string, language: Language): Omit<SheetDescription, "worth" | "isTold"> {
  const [best, ...others] = described(host, file);
  if (!best) throw complaint("noTable", { file });
  const { show, name, worth, isTold, index, ...rest } = best;
  return { ...rest, assumptions: [...takenSentence(best, others, language), ...rest.assumptions] };
}

function takenSentence(best: Described, others: readonly Described[], language: Language): string[] {
  const isAlone = others.every(({ kind }) => kind !== best.kind);
  if (best.index === 0 && isAlone) return [];
  const params = { sheet: best.name, others: others.map(({ name }) => name).join(", ") };
  return [assumptionSentence({ code: "sheetTaken", params }, language)];
}

interface Described extends SheetDescription {
  readonly name: string;
  readonly index: number;
  readonly show: () => void;
}

/** The sheets of a workbook with what they hold, the one with most to report on first; of months that have as much, the last. */
function described(host: Host, file: string): Described[] {
  const names = host.model.getters.getSheetIds().map((id) => host.model.getters.getSheetName(id));
  return sheets(host)
    .map((show, index) => {
      show();
      return { ...ask(host, file, "describe", {}), name: names[index]!, index, show };
    })
    .sort((a, b) => b.worth - a.worth || startOf(b) - startOf(a) || a.index - b.index);
}

/** When the period begins that a sheet is named by; as if it were long ago where it is named by none, or by one that has not begun. */
function startOf({ name }: Described): number {
  const today = serialOf(new Date());
  const first = daysOf(name, today)?.first ?? 0;
  return first <= today ? first : 0;
}

/** The first sheet with a stage table, as the sidebar finds it. */
export function findSource(host: Host, file: string): SourceView {
  for (const show of sheets(host)) {
    show();
    const { source } = ask(host, file, "source", {});
    if (source) return source;
  }
  throw complaint("noTable", { file });
}

/** For each sheet what brings it in front. */
function sheets({ model }: Host): (() => void)[] {
  const { getters } = model;
  return getters
    .getSheetIds()
    .map(
      (sheetIdTo) => () =>
        void model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo }),
    );
}

/** What the table of stages of a counted file is: nothing of it is to be guessed again. */
export interface CountedStages {
  readonly stages: readonly string[];
  readonly series: readonly string[];
}

/** Builds the reports of a counted file: of its stage table in the first sheet, and of its table of paths in the second. */
export function buildCounted(
  host: Host,
  file: string,
  { stages, series }: CountedStages,
): { readonly source: SourceView; readonly paths: PathsView | null } {
  const [showStages, showPaths] = sheets(host);
  showStages!();
  const sheetId = sheetNumber(host.model.getters.getActiveSheetId());
  const as = (names: readonly string[], role: OwnRole) => names.map((name) => [name, role] as const);
  const roles = Object.fromEntries([...as(series, "people"), ...as(stages, "stage")]);
  ask(host, file, "choose", { sheetId, choices: { orientation: "down", roles } });
  const { source, reason } = ask(host, file, "source", {});
  if (!source) throw complaint("noReport", { file, reason });
  if (source.stages.join("\n") !== stages.join("\n")) throw new Error(`Read as ${source.stages.join(", ")}`);
  buildReport(host, file, source);
  showPaths!();
  const { paths } = ask(host, file, "events", {});
  if (paths) buildPaths(host, file, paths);
  return { source, paths };
}

/** Builds the journey report of an event log, or refreshes the one it has; the funnel and the paths in it. */
export function buildJourney(host: Host, file: string, { sheetId }: EventsView): JourneyPreview {
  ask(host, file, "buildJourney", { sheetId });
  return ask(host, file, "previewJourney", { sheetId });
}

/** Builds the report of a table of paths, or refreshes the one it has. */
export function buildPaths(host: Host, file: string, { sheetId }: PathsView): ReportView {
  return ask(host, file, "buildPaths", { sheetId });
}

/** Builds the report of a stage table, or refreshes the one it has, as the sidebar's button does. */
export function buildReport(host: Host, file: string, { sheetId, range }: SourceView): ReportView {
  return ask(host, file, "buildReport", { sheetId, range });
}

function ask<Name extends keyof Endpoints>(
  host: Host,
  file: string,
  endpoint: Name,
  args: Parameters<Endpoints[Name]>[0],
): ReturnType<Endpoints[Name]> {
  const json = String(host.runFromHtml("cjmServe", [JSON.stringify({ endpoint, args })]));
  const answer = JSON.parse(json) as Answer<ReturnType<Endpoints[Name]>>;
  if (!answer.ok) throw complaint("noReport", { file, reason: answer.message });
  return answer.value;
}
