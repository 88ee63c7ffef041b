import { UserError } from "../core/userError";
import { near, regions } from "./regions";
import { stagesDown } from "./stagesDown";
import type { Box, Cell, StageTable } from "./stageTable";

/**
 * The stage table that a person means: the one in the cells they selected when they selected several, else the one around the selected
 * cell, else the first of the sheet. `cells[0][0]` is A1. Throws UserError noStageTable.
 */
export function findStageTable(cells: readonly (readonly Cell[])[], selection: Box): StageTable {
  const everywhere = regions(cells);
  const touched = everywhere.filter((region) => near(region, selection, 0, 0));
  const selected = selection.rows > 1 && selection.columns > 1 ? [selection] : [];
  for (const region of [...selected, ...touched, ...everywhere]) {
    const table = stagesDown(cells, region);
    if (table) return table;
  }
  throw new UserError("noStageTable");
}
