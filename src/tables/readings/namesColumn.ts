import { isBlank, isText, nameOf } from "../cells";
import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import { isAttribute, OWNERS, STAGE_HEADERS } from "../vocabulary/dimensions";
import { isStageName } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";

/** Different names beyond which a column is a list of something. */
const MOST_NAMES = 500;

/**
 * The column that names the rows of a table: the one headed so; else the one most of whose names are stages; else of the columns of words that with
 * most different names, the left of equals.
 */
export function namesColumn(frame: Frame): Column | null {
  const headed = frame.columns.filter(({ holds, header }) => holds === "words" && STAGE_HEADERS.isWhole(words(header)));
  const figures = frame.columns.filter(({ holds }) => holds === "numbers");
  let best: { column: Column; names: number; stages: number } | null = null;
  for (const column of frame.columns.filter(({ holds }) => holds === "words" || holds === "periods")) {
    const beside = frame.rows.filter(
      (row) =>
        isText(cellAt(frame.cells, row, column.index)) &&
        figures.some(({ index }) => !isBlank(cellAt(frame.cells, row, index))),
    );
    if (beside.length < 2) continue;
    const header = words(column.header);
    // "Funnel" may stand over the names of several, beside those of their stages.
    if (STAGE_HEADERS.isWhole(header) && column === (headed.at(-1) ?? column)) return column;
    const all = [...new Set(beside.map((row) => nameOf(cellAt(frame.cells, row, column.index))))];
    const names = all.length;
    const stages = names > MOST_NAMES ? 0 : stagesAmong(all);
    const isMore = best !== null && stages === best.stages && names > best.names && !isAttribute(header);
    const isOwner = OWNERS.find(header) !== null;
    if (best === null || (stages > best.stages && !isOwner) || isMore) best = { column, names, stages };
  }
  return best?.column ?? null;
}

/** How many of these names are those of stages; 0 where most are not. */
function stagesAmong(names: readonly string[]): number {
  let others = 0;
  for (const name of names) if (!isStageName(name) && ++others * 2 > names.length) return 0;
  return names.length - others;
}
