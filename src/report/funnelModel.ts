import type { Cell, StageTable } from "../tables/stageTable";
import type { Language } from "../text/language";
import type { DealsModel } from "./deals/dealsModel";
import type { ExperimentsOfTable } from "./experiments/inReport";
import type { MapOfTable } from "./map/bestHypotheses";
import type { ReportOptions } from "./options";
import type { PreviousInput } from "./stepPoints";
import type { TypedCell, TypedPace } from "./typedCells";

/** All that a funnel report is made from. */
export interface FunnelModel {
  readonly table: StageTable;
  readonly source: { readonly sheetName: string; readonly sheetId: number; readonly range: string };
  /** The cells of the source's sheet on the day the report is built, from A1: for what cannot be live. */
  readonly cells: readonly (readonly Cell[])[];
  readonly language: Language;
  /** The locale of the spreadsheet, by which numbers are written. */
  readonly locale: string;
  /** The sign of the table's money; by its headers where it is left out. */
  readonly currency?: string;
  readonly title: string;
  readonly builtOn: CalendarDay;
  readonly options: ReportOptions;
  /** Where the spreadsheet is on the web, and which sheet the report is; null where it is nowhere. */
  readonly sharing: { readonly address: string; readonly sheetId: number } | null;
  /** What the sheet of the next period would be called, where the table is over the sheets of several. */
  readonly nextPeriods: readonly string[];
  /** The journey maps of the same table. */
  readonly maps: readonly MapOfTable[];
  /** The sheet of hypotheses of the same table; left out where it has none. */
  readonly experiments?: ExperimentsOfTable;
  /** The deals themselves, where the table counts a list of them. */
  readonly deals?: DealsModel;
  /** Whether that list is not there any more, or no list. */
  readonly isListGone?: boolean;
  /** The channel that was picked in the report; null for all of them. */
  readonly picked?: string | null;
  /** What was typed over the cells of the pace; left out where nothing was. */
  readonly typedPace?: TypedPace;
  /** The first and the last day that the table said when the report was built before; blank where it said none. */
  readonly offeredBefore?: readonly unknown[];
  /** What stands in the cell of the goal; left out where the report has none. */
  readonly typedGoal?: TypedCell;
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
