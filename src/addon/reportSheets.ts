import type { ReportOptions } from "../report/options";
import { type Existing, existingOn, isAt } from "./existing";
import { asTheirTabs, isOfThisBook, type Kind, type Managed, originals } from "./managedSheets";
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
export interface PlacedReport extends Report {
  readonly existing: Existing;
}

/** Funnel reports. */
export const REPORT: Kind<ReportNote> = { key: "cjm.report" };

/** The report that a table has; of several the first in the order of tabs, and no copy of one. */
export function reportOf({ id, name, table }: Source): PlacedReport | null {
  const holdsFirstStage = ({ existing }: PlacedReport): boolean => {
    return isAt(existing.places, "source", name, table.stages[0]!.nameAt ?? table.box);
  };
  const candidates = originals(REPORT).filter((one) => one.note.sourceSheetId === id || !isOfThisBook(one));
  for (const one of asTheirTabs(candidates)) {
    const existing = existingOn(one.sheet);
    if (existing && holdsFirstStage({ ...one, existing })) return { ...one, existing };
  }
  return null;
}
