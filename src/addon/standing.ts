import type { Memory } from "../report/memory";
import { COLUMNS } from "../report/styles";
import type { Standing } from "./render/clear";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Where a report stands now, whatever was inserted above it or deleted of it; null when nothing is left that says so. Never more than that:
 * what people wrote around a report is theirs.
 */
export function standingOf(sheet: Sheet, places: Memory | null): Standing | null {
  const [left, right] = [places?.leftEdge, places?.rightEdge].map((edge) => (edge ? sheet.getRange(edge) : null));
  const edge = left ?? right;
  if (!edge) return null;
  const [row, last] = [edge.getRow(), Math.max(edge.getLastRow(), right?.getLastRow() ?? 0)];
  const column = left ? left.getColumn() : Math.max(1, edge.getColumn() - COLUMNS.length + 1);
  const columns = right ? right.getColumn() - column + 1 : COLUMNS.length;
  return { row, column, rows: last - row + 1, columns };
}

/** Writes what a report says of itself under its title. */
export function sayInHead(sheet: Sheet, standing: Standing | null, text: string): void {
  if (standing) sheet.getRange(standing.row + 1, standing.column).setValue(text);
}
