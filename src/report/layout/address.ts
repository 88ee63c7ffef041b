import { letters } from "../../tables/columnName";
import type { Place } from "../../tables/stageTable";
import type { CellReference, Formula, RangeReference, Reference } from "../formula";

/** Where the plan's cells are, and the sheet that source references mean. */
export interface Places {
  of(reference: CellReference): Place;
  readonly sourceSheet: string;
}

/** "A" is 1, "AA" is 27. */
export function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Cell or range of the report's own sheet in A1 notation. */
export function a1(reference: CellReference | RangeReference, places: Places): string {
  if (reference.kind === "range") return `${a1(reference.from, places)}:${a1(reference.to, places)}`;
  const { row, column } = places.of(reference);
  const [beforeColumn, beforeRow] = DOLLARS[reference.pinned ?? "none"];
  return `${beforeColumn}${letters(column)}${beforeRow}${row}`;
}

const DOLLARS = { none: ["", ""], column: ["$", ""], both: ["$", "$"] } as const;

/** A rectangle from its upper left cell. */
export function boxA1({ row, column }: Place, rows: number, columns: number): string {
  const first = letters(column) + row;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}

/** A formula with its "=", references resolved; those into the user's sheet are absolute. */
export function formulaText({ parts }: Formula, places: Places): string {
  return `=${parts.map((part) => (typeof part === "string" ? part : referenceText(part, places))).join("")}`;
}

function referenceText(reference: Reference, places: Places): string {
  if (reference.kind === "column") {
    const column = letters(reference.column);
    return `${quoted(reference.sheetName)}!$${column}:$${column}`;
  }
  if (reference.kind === "open") {
    const column = letters(reference.column);
    return `${quoted(reference.sheetName ?? places.sourceSheet)}!$${column}$${reference.row}:$${column}`;
  }
  if (reference.kind !== "source") return a1(reference, places);
  const { row, column, rows, columns, sheetName = places.sourceSheet } = reference;
  const box = boxA1({ row, column }, rows, columns).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoted(sheetName)}!${box}`;
}

const quoted = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;
