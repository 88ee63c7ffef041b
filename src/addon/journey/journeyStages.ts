import { stageTable } from "../../report/journey/stageFunnel";
import { areaOf } from "../../report/places";
import { nameOf, people } from "../../tables/cells";
import type { Cell } from "../../tables/line";
import type { StageTable } from "../../tables/stageTable";
import { existingOn } from "../existing";
import type { Journey } from "./journeySheets";

/**
 * Of all the tables of a journey report that of its stages, by where it was written; null for any other sheet, and for a report of an older
 * version, which does not say where it is.
 */
export function journeyStages(journey: Journey | null, cells: readonly (readonly Cell[])[]): StageTable | null {
  const existing = journey && existingOn(journey.sheet);
  const at = existing && areaOf(existing.places, "counts");
  // Their names stand beside their counts.
  if (!at || at.rows < 2) return null;
  const rows = cells.slice(at.row - 1, at.row - 1 + at.rows);
  const stages = rows.map((row) => nameOf(row[at.column - 2]));
  const counts = rows.map((row) => people(row[at.column - 1]) ?? 0);
  return stageTable(
    { funnel: { stages }, channels: [{ channel: "", people: counts }] },
    { row: at.row - 1, column: at.column - 1 },
  );
}
