import { columnsStand, type StandingCells } from "../../report/experiments/standing";
import type { TypedCell } from "../../report/typedCells";
import { canBeWritten, staysInPlace } from "../../report/typedFormula";
import type { Language } from "../../text/language";
import type { Existing } from "../existing";
import { formulaWas } from "../keptInputs";
import { contentOf } from "../typedInReport";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stands in the cells of a sheet of hypotheses. */
export function cellsOf(sheet: Sheet, { area, formulas, places }: Existing, language: Language): StandingCells {
  const all = sheet.getRange(1, 1, area.row + area.rows - 1, area.column + area.columns - 1);
  const [values, shown] = [all.getValues(), all.getDisplayValues()];
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const stand = columnsStand(places);
  const formulaAt = (row: number, column: number): string => formulas[row - 1]?.[column - 1] ?? "";
  return {
    shown: (row, column) => shown[row - 1]?.[column - 1] ?? "",
    formula: formulaAt,
    typed(row, column): TypedCell | null {
      const value: unknown = values[row - 1]?.[column - 1] ?? "";
      const formula = formulaAt(row, column);
      if (formula === "" && value === "") return null;
      const content = contentOf(value, timeZone);
      if (formula === "") return { content, formula: null, remark: "" };
      // Rows stay where they are; columns that somebody put between ours do not.
      const isKept = canBeWritten(formula) && (stand || staysInPlace(formula, area));
      return { content, formula: isKept ? formula : null, remark: isKept ? "" : formulaWas(formula, language) };
    },
  };
}
