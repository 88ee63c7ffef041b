import type { Area } from "./area";

/** Where a notation points: "Sheet1!A1:B2" or "R1C1:R2C3"; sides that it leaves out are null. */
export interface Reference {
  readonly sheetName: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const A1_CORNER = /^\$?([A-Z]{0,3})\$?([0-9]*)$/i;
const R1C1_CORNER = /^R([0-9]+)C([0-9]+)$/i;

/** Reads A1 or R1C1 notation, with or without a sheet; null when it is neither. */
export function parseNotation(text: string): Reference | null {
  const prefixed = SHEET.exec(text.trim());
  const sheetName = prefixed ? (prefixed[1]?.replaceAll("''", "'") ?? prefixed[2]!) : null;
  const [first, last, ...more] = (prefixed ? prefixed[3]! : text.trim()).split(":").map(corner);
  if (!first || last === null || more.length > 0) return null;
  const single = last === undefined;
  // "A" alone and "5" alone are no ranges, "A:A" and "5:5" are.
  if (single && (first.row === null || first.column === null)) return null;
  const [top, bottom] = ordered(first.row, single ? first.row : last.row);
  const [left, right] = ordered(first.column, single ? first.column : last.column);
  if (left === null && top === null) return null;
  return { sheetName, top, left, bottom, right };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const r1c1 = R1C1_CORNER.exec(text);
  if (r1c1) return { row: Number(r1c1[1]), column: Number(r1c1[2]) };
  const a1 = A1_CORNER.exec(text);
  if (!a1 || (a1[1] === "" && a1[2] === "")) return null;
  return { row: a1[2] ? Number(a1[2]) : null, column: a1[1] ? columnNumber(a1[1]) : null };
}

function ordered(a: number | null, b: number | null): [number | null, number | null] {
  return a !== null && b !== null && a > b ? [b, a] : [a, b];
}

/** 1 for "A", 27 for "AA". */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  return column === 0
    ? ""
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

/** An area in A1 notation without its sheet: "C3", "A1:B2", "D:F", "5:7". */
export function toA1({ row, column, rows, columns, open }: Area): string {
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
  const bottom = row + rows - 1;
  if (open === "sheet") return "";
  if (open === "rows") return row === 1 ? `${left}:${right}` : `${left}${row}:${right}`;
  if (open === "columns") return column === 1 ? `${row}:${bottom}` : `${left}${row}:${bottom}`;
  return rows === 1 && columns === 1 ? `${left}${row}` : `${left}${row}:${right}${bottom}`;
}

/** An area in A1 notation with its sheet, quoted where it must be. */
export function toSheetA1(sheetName: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${toA1(area)}`;
}
