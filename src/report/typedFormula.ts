import type { Box } from "../tables/line";
import type { Formula } from "./formula";
import { columnNumber } from "./layout/address";

/**
 * Whether a formula that somebody typed into a report can be written again as it is read: Sheets may show functions by the names of the
 * reader's language, and takes English ones only.
 */
export function canBeWritten(formula: string): boolean {
  return [...outsideOfTexts(formula).matchAll(CALL)].every(([, name]) => KNOWN.has(name!.toUpperCase()));
}

/** A formula as it is written again, from its text with the "=". */
export const asTyped = (formula: string): Formula => ({ kind: "formula", parts: [formula.replace(/^=/, "")] });

/** Whether all that a formula refers to stays where it is when the report in `area` of its sheet is rebuilt larger or smaller. */
export function staysInPlace(formula: string, { row, column, rows, columns }: Box): boolean {
  const own = outsideOfTexts(formula).replace(OTHER_SHEETS, "0");
  if (WHOLE_LINES.test(own.replace(CELLS, ""))) return false;
  return [...own.matchAll(CELLS)].every(([, letters, digits]) => {
    const [atColumn, atRow] = [columnNumber(letters!.toUpperCase()), Number(digits)];
    const isBeside = atColumn < column || atColumn >= column + columns;
    return atRow < row || (isBeside && atRow < row + rows);
  });
}

const KNOWN = new Set([
  "SUM",
  "MIN",
  "MAX",
  "ABS",
  "ROUND",
  "INT",
  "IF",
  "AVERAGE",
  "PRODUCT",
  "TODAY",
  "DATE",
  "YEAR",
  "MONTH",
  "DAY",
  "EDATE",
  "EOMONTH",
  "WORKDAY",
  "NOW",
  "WEEKDAY",
  "NETWORKDAYS",
]);
const CALL = /([\p{L}_][\p{L}\d_.]*)\s*\(/gu;
const OTHER_SHEETS = /(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/giu;
const CELLS = /\$?\b([A-Z]{1,3})\$?(\d+)\b/giu;
const WHOLE_LINES = /[A-Z\d]\s*:\s*\$?[A-Z\d]/i;

const outsideOfTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');
