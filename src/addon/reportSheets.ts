import type { ReportOptions } from "../report/options";
import type { Kind, Managed } from "./managedSheets";
import { firstOver, type Placed } from "./overTable";
import type { Source } from "./source";

/** What is remembered of a funnel report besides its formulas. */
export interface ReportNote {
  readonly sourceSheetId: number;
  /** Whether the report takes in what is added to its table: not when it was built from a selected part. */
  readonly grows: boolean;
  /** As chosen; none in reports of older versions. */
  readonly options?: ReportOptions;
}

export type Report = Managed<ReportNote>;

/** A report, and what stands in its sheet now. */
export type PlacedReport = Placed<ReportNote>;

/** Funnel reports. */
export const REPORT: Kind<ReportNote> = { key: "cjm.report" };

/** The report that a table has. */
export const reportOf = (source: Source): PlacedReport | null => firstOver(REPORT, source);
