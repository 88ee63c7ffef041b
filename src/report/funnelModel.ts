import type { Cell, StageTable } from "../tables/stageTable";
import type { Language } from "../text/language";
import { REPORT } from "../text/report";
import type { MapOfTable } from "./map/bestHypotheses";
import type { ReportOptions } from "./options";

/** All that a funnel report is made from. */
export interface FunnelModel {
  readonly table: StageTable;
  readonly source: { readonly sheetName: string; readonly sheetId: number; readonly range: string };
  /** The cells of the source's sheet on the day the report is built, from A1: for what cannot be live. */
  readonly cells: readonly (readonly Cell[])[];
  readonly language: Language;
  readonly title: string;
  readonly builtOn: CalendarDay;
  readonly options: ReportOptions;
  /** Where the spreadsheet is on the web, and which sheet the report is; null where it is nowhere. */
  readonly sharing: { readonly address: string; readonly sheetId: number } | null;
  /** The journey maps of the same table. */
  readonly maps: readonly MapOfTable[];
  /** What stood in the report's what-if cells, in their order; null on a first build. */
  readonly previousInputs: readonly PreviousInput[] | null;
}

/** A day as its numbers, so that no time zone can move it. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface PreviousInput {
  readonly stage: string;
  /** As found in the cell. */
  readonly points: unknown;
}

/** The what-if points of each step: kept by stage name, the n-th of equal names to the n-th; +1 each on a first build. */
export function stepPoints({ table, previousInputs, language }: FunnelModel): number[] {
  const left = [...(previousInputs ?? [])];
  return table.stages.slice(1).map(({ name }, i) => {
    if (previousInputs === null) return 1;
    const shown = bare(name, language) || REPORT.stageWithoutName[language] + (i + 2);
    const at = left.findIndex(({ stage }) => bare(stage, language) === shown);
    if (at < 0) return 0;
    const [{ points }] = left.splice(at, 1) as [PreviousInput];
    return typeof points === "number" && Number.isFinite(points) ? points : 0;
  });
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** A name as the report shows it, without what the report adds to it. */
const bare = (name: string, language: Language): string => {
  const [shown, added] = [oneLine(name), REPORT.cleaned[language]];
  return shown.endsWith(added) ? shown.slice(0, -added.length) : shown;
};
