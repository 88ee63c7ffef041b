import { isUserError } from "../core/userError";
import { findStageTable } from "../tables/findStageTable";
import type { ReadingView } from "./endpoints";
import type { Source } from "./source";

/** How a table was read, and how else it could be. */
export function readingView(source: Source): ReadingView {
  const { orientation, channelColumns, beside } = source.table;
  const takenOff = [beside.bots, beside.bounces].flatMap((line) => (line ? [line.name] : []));
  return { choices: source.choices, orientation, canTurn: canTurn(source), takenOff, channelColumns };
}

/** Whether the same rows are a table with its stages the other way, too. */
function canTurn({ table, cells, choices }: Source): boolean {
  const { box, orientation } = table;
  try {
    const other = findStageTable(cells, box, { ...choices, orientation: orientation === "down" ? "across" : "down" });
    return other.box.row < box.row + box.rows && box.row < other.box.row + other.box.rows;
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}
