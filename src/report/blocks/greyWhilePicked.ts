import { SELECTED } from "../answer/selector";
import { type CellReference, cell, f, pin, range } from "../formula";
import type { Block, Row } from "../plan";
import { COLOR } from "../styles";
import type { Context } from "./context";

/** A block of all channels, which says so in its title, turns grey while one of them is picked: none of it is of that one. */
export function greyWhilePicked({ selects }: Pick<Context, "selects">, block: Block, name: string): Block {
  const title = block.rows.findIndex(({ cells }) => cells.A?.style === "heading");
  if (!selects || title < 0) return block;
  const last = block.rows.length - 1;
  const corners = {
    first: block.rows[title]!.cells.A?.name ?? cell(`first of ${name}`),
    last: block.rows[last]!.cells.H?.name ?? cell(`last of ${name}`),
  };
  const grey = {
    on: range(corners.first, corners.last),
    when: f`${pin(SELECTED)}>0`,
    style: { color: COLOR.grey, background: COLOR.shade },
  };
  return {
    ...block,
    rows: block.rows.map((row, i) =>
      i === title ? named(row, "A", corners.first) : i === last ? named(row, "H", corners.last) : row,
    ),
    // Before the block's own colours: of rules that hold the first one is seen.
    rules: [grey, ...(block.rules ?? [])],
  };
}

const named = (row: Row, column: string, name: CellReference): Row => ({
  ...row,
  cells: { ...row.cells, [column]: { ...(row.cells[column] ?? { style: "empty" }), name } },
});
