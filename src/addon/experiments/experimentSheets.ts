import type { Maybe } from "../../core/maybe";
import { oneLine } from "../../core/oneLine";
import { CHIP_COLUMNS, type ChipSheet } from "../../report/experiments/chips";
import { testedIn } from "../../report/experiments/testedSteps";
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

/** What the tests of a sheet have proven of the steps of its table, as a part of one each. */
export function testedOf({ sheet, existing: { area } }: PlacedExperiments, { table }: Source): readonly Maybe[] {
  const column = sheet.getRange(area.row, area.column, area.rows).getValues().flat();
  return testedIn(
    column,
    table.stages.map(({ name }) => oneLine(name)),
  );
}

/** Where maps of a table find what its sheet of hypotheses says; null where it has none, or lost a column that is needed. */
export const chipSheetOf = (source: Source): ChipSheet | null => chipSheet(experimentsOf(source), source);

export function chipSheet(one: PlacedExperiments | null, source: Source): ChipSheet | null {
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
    column: existing.area.column,
    tested: testedOf(one, source),
    columns: Object.fromEntries(columns) as ChipSheet["columns"],
  };
}
