import { UserError } from "../core/userError";
import { blocks } from "./blocks";
import type { Choices } from "./choices";
import { frameOf } from "./frame";
import { meant } from "./orientation";
import { common, near, regions, union } from "./regions";
import { stagesAcross } from "./stagesAcross";
import { stagesDown } from "./stagesDown";
import type { Box, Cell, StageTable } from "./stageTable";
import { shareKnown, words } from "./words";

type Cells = readonly (readonly Cell[])[];

/**
 * The stage table that a person means: the one in the cells they selected when they selected several, else the one around the selected
 * cell, else of all on the sheet the first whose stages are called like stages, else the first. `cells[0][0]` is A1; `choices` override
 * what would be assumed. Throws UserError noStageTable.
 */
export function findStageTable(cells: Cells, selection: Box, choices: Choices = {}): StageTable {
  const everywhere = regions(cells);
  const selected =
    selection.rows > 1 && selection.columns > 1 ? everywhere.flatMap((box) => common(box, selection) ?? []) : [];
  const isTouched = (box: Box) => near(box, selection, 0, 0);
  const touched = everywhere.filter(isTouched).flatMap((region) => {
    const tables = blocks(cells, region);
    return [...tables.filter(isTouched), ...tables.filter((box) => !isTouched(box))];
  });
  const asked = [...selected.flatMap((box) => blocks(cells, box)), ...touched];
  const found =
    first(cells, asked, choices) ??
    overGap(cells, everywhere, selection, choices) ??
    likeliest(cells, everywhere, choices);
  if (!found) throw new UserError("noStageTable");
  return found;
}

function first(cells: Cells, boxes: readonly Box[], choices: Choices): StageTable | null {
  for (const box of boxes) {
    const table = tableIn(cells, box, choices);
    if (table) return table;
  }
  return null;
}

/** The table around the selection when an empty column parts its names from its figures. */
function overGap(cells: Cells, everywhere: readonly Box[], selection: Box, choices: Choices): StageTable | null {
  for (const box of everywhere.filter((one) => near(one, selection, 0, 0))) {
    const beside = everywhere.find((other) => other !== box && near(other, box, 0, 2));
    const table = beside && first(cells, blocks(cells, union(box, beside)), choices);
    if (table) return table;
  }
  return null;
}

function likeliest(cells: Cells, everywhere: readonly Box[], choices: Choices): StageTable | null {
  let fallback: StageTable | null = null;
  for (const box of everywhere.flatMap((region) => blocks(cells, region))) {
    const table = tableIn(cells, box, choices);
    if (
      table &&
      shareKnown(
        table.stages.map(({ name }) => name),
        words.stage,
      ) >= 0.5
    )
      return table;
    fallback ??= table;
  }
  return fallback;
}

/** The stage table in a block of filled cells, whichever way its stages go; null when there is none. */
function tableIn(cells: Cells, block: Box, choices: Choices): StageTable | null {
  const frame = frameOf(cells, block);
  if (!frame) return null;
  const down = choices.orientation === "across" ? null : stagesDown(frame, choices);
  const across = choices.orientation === "down" ? null : stagesAcross(frame, choices);
  return down && across ? meant(down, across) : (down ?? across);
}
