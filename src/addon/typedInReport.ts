import { dayNumber } from "../core/plan/workingDays";
import type { FunnelModel } from "../report/funnelModel";
import { typedDays } from "../report/pace/typedDays";
import { areaOf } from "../report/places";
import { nameCellIn, type PreviousInput } from "../report/stepPoints";
import type { TypedCell } from "../report/typedCells";
import { canBeWritten, staysInPlace } from "../report/typedFormula";
import { found, isBlank } from "../tables/cells";
import { letters } from "../tables/columnName";
import type { Box } from "../tables/line";
import { union } from "../tables/profile/regions";
import { type Existing, sheetOf } from "./existing";
import { formulaWas, textWas } from "./keptInputs";

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
    ...paceIn(sheet, existing),
    ...(places.goal ? { typedGoal: goalIn(sheet, existing, places.goal) } : {}),
  };
}

function goalIn(sheet: Sheet, existing: Existing, at: string): TypedCell {
  const content: unknown = sheet.getRange(at).getValue();
  const shown = typeof content === "number" ? content : String(content);
  return typedCell(shown, formulasAt(existing, "goal")[0]![0]!, existing.area);
}

/** What stands in a cell of ours that takes a day: the day as a number, whatever else as it is; null where it was left blank, or is gone. */
export function dayIn(sheet: Sheet, existing: Existing, key: string): TypedCell | null {
  const at = areaOf(existing.places, key);
  const content: unknown = at && sheet.getRange(at.row, at.column).getValue();
  if (isBlank(content)) return null;
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return typedCell(contentOf(content, timeZone), formulasAt(existing, key)[0]![0]!, existing.area);
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

/** What was typed over the days of the pace, and the days that the table said then; null in a report without a pace. */
export function paceIn(sheet: Sheet, existing: Existing): Pick<Typed, "typedPace" | "offeredBefore"> | null {
  const { places, area } = existing;
  const boxes = PACE_KEYS.flatMap((key) => areaOf(places, key) ?? []);
  const [box, ...others] = boxes;
  if (!box) return null;
  // They stand together: read at once, wherever columns came between.
  const around = others.reduce(union, box);
  const values = sheet.getRange(around.row, around.column, around.rows, around.columns).getValues();
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const offered = areaOf(places, "offered days");
  // What the report put there itself follows its table.
  const own = ["=TODAY()-1", ...[0, 1].map((i) => offered && `=${letters(offered.column + i)}${offered.row}`)];
  const typed = (key: PaceKey): (TypedCell | null)[] => {
    const at = areaOf(places, key);
    // Where its cell was deleted, nobody typed anything.
    if (!at) return [];
    const formulas = formulasAt(existing, key).flat();
    const rows = values.slice(at.row - around.row, at.row - around.row + at.rows);
    return rows
      .flatMap((row) => row.slice(at.column - around.column, at.column - around.column + at.columns))
      .map((value: unknown, i) => {
        const formula = formulas[i]!;
        if (isBlank(value) || own.includes(formula.replaceAll(/[$\s]/g, ""))) return null;
        return typedCell(contentOf(value, timeZone), formula, area);
      });
  };
  const one = (key: PaceKey) => typed(key)[0] ?? null;
  return {
    typedPace: {
      first: one("first day"),
      last: one("last day"),
      through: one("data through"),
      by: one("counted by"),
      holidays: typed("holidays").filter((each) => each !== null),
    },
    ...(places["offered days"] ? { offeredBefore: sheet.getRange(places["offered days"]).getValues()[0]! } : {}),
  };
}

/** What was typed over the days of the pace, for the panel to count by the same; null in a report without a pace. */
export function typedDaysIn({ sheet, existing }: { readonly sheet: Sheet; readonly existing: Existing }) {
  const { typedPace, offeredBefore } = paceIn(sheet, existing) ?? {};
  return typedPace ? typedDays(typedPace, offeredBefore) : null;
}

const PACE_KEYS = ["first day", "last day", "data through", "counted by", "holidays"] as const;
type PaceKey = (typeof PACE_KEYS)[number];

/** What a cell holds, a day by its number: it is one in the zone of the spreadsheet, which may be another than the script's. */
export function contentOf(value: unknown, timeZone: string): string | number {
  const isDay = found(value) === "date" && Number.isFinite((value as Date).getTime());
  if (!isDay) return typeof value === "number" ? value : String(value);
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
    remark: formulaAt(values, i) ? "" : textWas(points[i]?.[0]),
  }));
}
