import { CellErrorType, registries } from "./spreadsheet";

/** What a cell shows when a custom function throws or a formula cannot be read, as Sheets writes it. */
export const ERROR = "#ERROR!";

/** What a cell shows for an argument of the wrong type. */
export const VALUE = "#VALUE!";

// Sheets' codes that o-spreadsheet does not have or writes otherwise ("#ERROR", "#BAD_EXPR", "#REF").
for (const code of [ERROR, VALUE, "#REF!"]) registries.errorTypes.add(code);
Object.assign(CellErrorType, { GenericError: ERROR, BadExpression: ERROR });

// These it tells apart by their codes, so that cells have to show them.
const SHEETS_CODES: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#REF!",
};

/** The error that Sheets shows where the engine has this one; null for what is no error. */
export function sheetsError(value: unknown): string | null {
  if (typeof value !== "string" || !registries.errorTypes.has(value)) return null;
  return SHEETS_CODES[value] ?? value;
}
