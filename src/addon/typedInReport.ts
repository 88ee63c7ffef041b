import { dayNumber } from "../core/plan/days";
import type { FunnelModel } from "../report/funnelModel";
import { areaOf } from "../report/places";
import { nameCellIn, type PreviousInput } from "../report/stepPoints";
import type { TypedCell, TypedPace } from "../report/typedCells";
import { canBeWritten, staysInPlace } from "../report/typedFormula";
import { found, isBlank } from "../tables/cells";
import { letters } from "../tables/columnName";
import type { Box } from "../tables/line";
import { type Existing, sheetOf } from "./existing";
import { formulaWas } from "./keptInputs";

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
    ...("first day" in places ? { typedPace: paceIn(sheet, existing) } : {}),
    ...(places["offered days"] ? { offeredBefore: sheet.getRange(places["offered days"]).getValues()[0]! } : {}),
    ...(places.goal ? { typedGoal: goalIn(sheet, existing, places.goal) } : {}),
  };
}

function goalIn(sheet: Sheet, existing: Existing, at: string): TypedCell {
  const content: unknown = sheet.getRange(at).getValue();
  const shown = typeof content === "number" ? content : String(content);
  return typedCell(shown, formulasAt(existing, "goal")[0]![0]!, existing.area);
}

/** A formula stays one where it still means what it meant; else a note says what it was. */
function typedCell(content: TypedCell["content"], formula: string, area: Box): TypedCell {
  if (formula === "" || (canBeWritten(formula) && staysInPlace(formula, area)))
    return { content, formula: formula || null, remark: "" };
  return { content, formula: null, remark: formulaWas(formula) };
}

/** The formulas of a remembered place, "" where a cell has none. */
function formulasAt({ places, formulas }: Existing, key: string): string[][] {
  const { row, column, rows, columns } = areaOf(places, key)!;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => formulas[row - 1 + r]?.[column - 1 + c] ?? ""),
  );
}

/** What was typed over the days of the pace; what the report put there itself follows its table. */
function paceIn(sheet: Sheet, existing: Existing): TypedPace {
  const { places, area } = existing;
  const offered = areaOf(places, "offered days");
  const own = ["=TODAY()-1", ...[0, 1].map((i) => offered && `=${letters(offered.column + i)}${offered.row}`)];
  const typed = (key: string): (TypedCell | null)[] => {
    // Where its cell was deleted, nobody typed anything.
    if (!places[key]) return [];
    const formulas = formulasAt(existing, key).flat();
    return sheet
      .getRange(places[key])
      .getValues()
      .flat()
      .map((value: unknown, at) => {
        const formula = formulas[at]!;
        if (isBlank(value) || own.includes(formula.replaceAll(/[$\s]/g, ""))) return null;
        return typedCell(contentOf(value), formula, area);
      });
  };
  const one = (key: string) => typed(key)[0] ?? null;
  return {
    first: one("first day"),
    last: one("last day"),
    through: one("data through"),
    by: one("counted by"),
    holidays: typed("holidays").filter((each) => each !== null),
  };
}

function contentOf(value: unknown): string | number {
  const isDay = found(value) === "date" && Number.isFinite((value as Date).getTime());
  if (!isDay) return typeof value === "number" ? value : String(value);
  // A cell's day is one in the zone of the spreadsheet, which may be another than the script's.
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const [year, month, day] = Utilities.formatDate(value as Date, timeZone, "yyyy-MM-dd")
    .split("-")
    .map(Number);
  return dayNumber(year!, month!, day!);
}

/** What stands in a report's what-if cells, and the stages they belong to. */
export const inputsIn = (sheet: Sheet, existing: Existing): PreviousInput[] | null =>
  inputsAt(sheet, existing, { names: "names", values: "values", builtNames: "built names" });

/** The same, and what the report keeps for stages that come back. */
export function allInputsIn(sheet: Sheet, existing: Existing): PreviousInput[] | null {
  const kept = inputsAt(sheet, existing, { names: "kept names", values: "kept values", builtNames: "kept names" });
  const seen = inputsIn(sheet, existing);
  return seen || kept ? [...(seen ?? []), ...(kept ?? [])] : null;
}

function inputsAt(
  sheet: Sheet,
  { places, formulas }: Existing,
  keys: Readonly<Record<"names" | "values" | "builtNames", string>>,
): PreviousInput[] | null {
  const [names, values] = [areaOf(places, keys.names), areaOf(places, keys.values)];
  if (!names || !values) return null;
  const formulaAt = ({ row, column }: Box, i: number): string => formulas[row - 1 + i]?.[column - 1] ?? "";
  const shownAt = (key: string) => sheet.getRange(places[key]!).getDisplayValues();
  const points = sheet.getRange(places[keys.values]!).getValues();
  const shown = shownAt(keys.names);
  // Reports of older versions do not say it; where somebody put a row into one of the two, nobody knows which is which.
  const isBuilt = areaOf(places, keys.builtNames)?.rows === names.rows;
  const built = isBuilt ? shownAt(keys.builtNames) : shown;
  const sourceSheet = sheetOf(places.source ?? "");
  return shown.map(([stage = ""], i) => ({
    stage,
    builtAs: built[i]?.[0] || stage,
    nameAt: nameCellIn(formulaAt(names, i), sourceSheet),
    points: points[i]?.[0],
    formula: formulaAt(values, i) || null,
    remark: "",
  }));
}
