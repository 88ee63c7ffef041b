import { dayNumber } from "../core/plan/days";
import type { FunnelModel } from "../report/funnelModel";
import { areaOf } from "../report/places";
import { nameCellIn, type PreviousInput } from "../report/stepPoints";
import type { TypedCell, TypedCells } from "../report/typedCells";
import { canBeWritten, staysInPlace } from "../report/typedFormula";
import { found, isBlank } from "../tables/cells";
import { letters } from "../tables/columnName";
import type { Box } from "../tables/line";
import { type Existing, sheetOf } from "./existing";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What people typed into a report besides its what-if cells, as its model has it. */
export interface Typed extends Pick<FunnelModel, "typedPace" | "offeredBefore" | "typedGoal"> {
  /** The channel that is picked; null where there is nothing to pick. */
  readonly picked: string | null;
}

/** What stands in the cells of a report that people type into, besides its what-if cells. */
export function typedIn(sheet: Sheet, existing: Existing): Typed {
  const { places } = existing;
  return {
    picked: places.selector ? sheet.getRange(places.selector).getDisplayValue() : null,
    ...(places.pace ? { typedPace: paceIn(sheet, existing, places.pace) } : {}),
    ...(places["offered days"] ? { offeredBefore: sheet.getRange(places["offered days"]).getValues()[0]! } : {}),
    ...(places.goal ? { typedGoal: goalIn(sheet, existing, places.goal) } : {}),
  };
}

function goalIn(sheet: Sheet, { places, formulas, area }: Existing, at: string): TypedCell {
  const { row, column } = areaOf(places, "goal")!;
  const content: unknown = sheet.getRange(at).getValue();
  return typedCell(
    typeof content === "number" ? content : String(content),
    formulas[row - 1]?.[column - 1] ?? "",
    area,
  );
}

/** A formula stays one where it still means what it meant. */
const typedCell = (content: TypedCell["content"], formula: string, area: Box): TypedCell => ({
  content,
  formula: formula !== "" && canBeWritten(formula) && staysInPlace(formula, area) ? formula : null,
});

/** What was typed over the days of the pace; what the report put there itself follows its table. */
function paceIn(sheet: Sheet, { places, formulas, area }: Existing, at: string): TypedCells {
  const [box, offered] = [areaOf(places, "pace")!, areaOf(places, "offered days")];
  const own = ["=TODAY()-1", ...[0, 1].map((i) => offered && `=${letters(offered.column + i)}${offered.row}`)];
  return sheet
    .getRange(at)
    .getValues()
    .map((line, row) =>
      line.map((value: unknown, column) => {
        const formula = formulas[box.row - 1 + row]?.[box.column - 1 + column] ?? "";
        if (isBlank(value) || own.includes(formula.replaceAll(/[$\s]/g, ""))) return null;
        return typedCell(contentOf(value), formula, area);
      }),
    );
}

function contentOf(value: unknown): string | number {
  if (found(value) !== "date") return typeof value === "number" ? value : String(value);
  // A cell's day is one in the zone of the spreadsheet, which may be another than the script's.
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const [year, month, day] = Utilities.formatDate(value as Date, timeZone, "yyyy-MM-dd")
    .split("-")
    .map(Number);
  return dayNumber(year!, month!, day!);
}

/** What stands in a report's what-if cells, and the stages they belong to. */
export function inputsIn(sheet: Sheet, { places, formulas }: Existing): PreviousInput[] | null {
  const [names, values] = [areaOf(places, "names"), areaOf(places, "values")];
  if (!names || !values) return null;
  const formulaAt = ({ row, column }: Box, i: number): string => formulas[row - 1 + i]?.[column - 1] ?? "";
  const points = sheet.getRange(places.values!).getValues();
  const sourceSheet = sheetOf(places.source ?? "");
  return sheet
    .getRange(places.names!)
    .getDisplayValues()
    .map(([stage = ""], i) => ({
      stage,
      nameAt: nameCellIn(formulaAt(names, i), sourceSheet),
      points: points[i]?.[0],
      formula: formulaAt(values, i) || null,
      remark: "",
    }));
}
