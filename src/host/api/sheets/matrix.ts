import { exception, mismatch } from "../exception";
import type { Area } from "./area";

/** Checks that a value is a matrix of the area's shape, as every bulk setter of Apps Script does. */
export function checkedMatrix<T>(
  area: Area,
  values: readonly (readonly T[])[],
  method: string,
): readonly (readonly T[])[] {
  if (!Array.isArray(values) || !values.every(Array.isArray))
    throw mismatch(`SpreadsheetApp.Range.${method}`, [values]);
  if (values.length !== area.rows) throw wrongCount("rows", values.length, area.rows);
  const odd = values.find((row) => row.length !== area.columns);
  if (odd) throw wrongCount("columns", odd.length, area.columns);
  return values;
}

function wrongCount(what: "rows" | "columns", has: number, expected: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${expected}.`,
  );
}
