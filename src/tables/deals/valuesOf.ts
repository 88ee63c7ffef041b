import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import { nameInList } from "./names";

/** Different values beyond which a column is no status. */
export const MOST_STATUSES = 40;

/** The different names in a column of a list, no more than one beyond those of a status. */
export function valuesOf({ cells, rows }: Frame, { index }: Column): string[] {
  const seen = new Set<string>();
  for (const row of rows) {
    const name = nameInList(cellAt(cells, row, index));
    if (name !== "") seen.add(name);
    if (seen.size > MOST_STATUSES) break;
  }
  return [...seen];
}
