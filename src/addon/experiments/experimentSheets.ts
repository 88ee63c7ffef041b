import { type Existing, existingOn, isAt } from "../existing";
import { asTheirTabs, isOfThisBook, type Kind, type Managed, originals } from "../managedSheets";
import type { Source } from "../source";

/** What is remembered of a sheet of hypotheses besides its formulas. */
export interface ExperimentNote {
  readonly sourceSheetId: number;
  readonly grows: boolean;
  /** The hypotheses of journey maps that were moved here, by hashes: whatever became of them here, they do not come again. */
  readonly moved?: readonly string[];
}

export type ExperimentSheet = Managed<ExperimentNote>;

/** Sheets of hypotheses: one a table. */
export const EXPERIMENT_SHEET: Kind<ExperimentNote> = { key: "cjm.experiments" };

/** A sheet of hypotheses, and what stands in it now. */
export interface PlacedExperiments extends ExperimentSheet {
  readonly existing: Existing;
}

/** The sheet of hypotheses that a table has; of several the first in the order of tabs, and no copy of one. */
export function experimentsOf({ id, name, table }: Source): PlacedExperiments | null {
  const candidates = originals(EXPERIMENT_SHEET).filter((one) => one.note.sourceSheetId === id || !isOfThisBook(one));
  for (const one of asTheirTabs(candidates)) {
    const existing = existingOn(one.sheet);
    if (existing && isAt(existing.places, "source", name, table.stages[0]!.nameAt ?? table.box))
      return { ...one, existing };
  }
  return null;
}
