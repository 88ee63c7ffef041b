import { CellErrorType, registries } from "./spreadsheet";

/** What a cell shows when a custom function throws or a formula cannot be read, as Sheets writes it. */
export const ERROR = "#ERROR!";

/** What a cell shows for an argument of the wrong type. */
export const VALUE = "#VALUE!";

const REF = "#REF!";

// Sheets' codes that o-spreadsheet does not have or writes otherwise ("#ERROR", "#BAD_EXPR", "#CYCLE", "#SPILL!", "#REF").
for (const code of [ERROR, VALUE, REF]) registries.errorTypes.add(code);
Object.assign(CellErrorType, {
  GenericError: ERROR,
  BadExpression: ERROR,
  CircularDependency: REF,
  SpilledBlocked: REF,
} satisfies Partial<Record<keyof typeof CellErrorType, string>>);

/** The error that Sheets shows where the engine has this one; null for what is no error. */
export function sheetsError(value: unknown): string | null {
  if (typeof value !== "string" || !registries.errorTypes.has(value)) return null;
  // The engine writes its own code into formulas, and reads it there.
  return value === CellErrorType.InvalidReference ? REF : value;
}
