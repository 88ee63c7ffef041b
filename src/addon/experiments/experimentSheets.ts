import { CHIP_COLUMNS, type ChipSheet } from "../../report/experiments/chips";
import { areaOf } from "../../report/places";
import type { Kind, Managed } from "../managedSheets";
import { firstOver, type Placed } from "../overTable";
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
export type PlacedExperiments = Placed<ExperimentNote>;

/** The sheet of hypotheses that a table has. */
export const experimentsOf = (source: Source): PlacedExperiments | null => firstOver(EXPERIMENT_SHEET, source);

/** Where maps of a table find what its sheet of hypotheses says; null where it has none, or lost a column that is needed. */
export const chipSheetOf = (source: Source): ChipSheet | null => chipSheet(experimentsOf(source));

export function chipSheet(one: PlacedExperiments | null): ChipSheet | null {
  if (!one) return null;
  const { sheet, existing } = one;
  const columns = CHIP_COLUMNS.flatMap((key) => {
    const at = areaOf(existing.places, `head ${key}`);
    return at ? [[key, at.column] as const] : [];
  });
  if (columns.length < CHIP_COLUMNS.length) return null;
  return {
    sheetName: sheet.getName(),
    sheetId: sheet.getSheetId(),
    columns: Object.fromEntries(columns) as ChipSheet["columns"],
  };
}
