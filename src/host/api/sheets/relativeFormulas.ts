import { tokenize } from "../../engine/spreadsheet";
import type { HostState } from "../../state";
import type { Area } from "./area";
import { decimalSign } from "./content";
import { columnLetters, columnNumber } from "./notation";

const REFERENCE = /^(.*!)?(\$?)([A-Z]{1,3})?(\$?)([0-9]+)?$/i;

/** A formula as it reads some rows down and columns right: its relative references move along. */
export function shifted(state: HostState, formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return eachReference(state, formula, (reference) => {
    const parts = REFERENCE.exec(reference);
    if (!parts) return reference;
    const [, sheet = "", fixedColumn, letters, fixedRow, row] = parts;
    // In "$5" without letters the only "$" is taken for the column's.
    const rowFixed = fixedRow === "$" || (!letters && fixedColumn === "$");
    const newLetters = letters && !fixedColumn ? columnLetters(columnNumber(letters) + columns) : (letters ?? "");
    const newRow = row && !rowFixed ? String(Number(row) + rows) : (row ?? "");
    return `${sheet}${fixedColumn}${newLetters}${fixedRow}${newRow}`;
  });
}

/** A formula in R1C1 notation, as seen from a cell, in A1 notation. */
export function fromR1C1(formula: string, cell: Area): string {
  return outsideTexts(formula, (part) =>
    part.replace(/\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/g, (_, row?: string, column?: string) => {
      const [rowFixed, rowNumber] = absolute(row, cell.row);
      const [columnFixed, columnIndex] = absolute(column, cell.column);
      return `${columnFixed}${columnLetters(columnIndex)}${rowFixed}${rowNumber}`;
    }),
  );
}

/** A formula in A1 notation as R1C1 notation sees it from a cell. */
export function toR1C1(state: HostState, formula: string, cell: Area): string {
  return eachReference(state, formula, (reference) => {
    const parts = REFERENCE.exec(reference);
    if (!parts?.[3] || !parts[5]) return reference;
    const [, sheet = "", fixedColumn, letters, fixedRow, row] = parts;
    const relative = (fixed: string | undefined, index: number, origin: number) =>
      fixed ? String(index) : `[${index - origin}]`;
    return `${sheet}R${relative(fixedRow, Number(row), cell.row)}C${relative(fixedColumn, columnNumber(letters!), cell.column)}`;
  });
}

function absolute(part: string | undefined, origin: number): ["" | "$", number] {
  if (part === undefined) return ["", origin];
  return part.startsWith("[") ? ["", origin + Number(part.slice(1, -1))] : ["$", Number(part)];
}

function eachReference(state: HostState, formula: string, change: (reference: string) => string): string {
  if (!formula.startsWith("=")) return formula;
  const locale = { ...state.model.getters.getLocale(), ...SEPARATORS[decimalSign(state)] };
  return tokenize(formula, locale)
    .map(({ type, value }) => (type === "REFERENCE" ? value.split(":").map(change).join(":") : value))
    .join("");
}

const SEPARATORS = {
  ".": { decimalSeparator: ".", formulaArgSeparator: "," },
  ",": { decimalSeparator: ",", formulaArgSeparator: ";" },
} as const;

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
