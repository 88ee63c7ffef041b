import { isBlank, nameOf } from "../cells";
import type { Box } from "../line";
import { type Cells, cellAt, line, titleOf } from "./rows";

/** The rows of a body without headers that are repeated in it and titles of its sections, where it has sections: they begin alike. */
export function withoutTitles(
  cells: Cells,
  block: Box,
  body: readonly number[],
  headers: readonly number[],
): { body: readonly number[]; sections: Map<number, string> } {
  const lower = headers.at(-1);
  const header = lower === undefined ? [] : line(cells, block, lower).map(nameOf);
  const named = header.filter((name) => name !== "").length;
  const kept: number[] = [];
  const titles: string[] = [];
  const beginnings: string[] = [];
  let repeated = 0;
  let title = lower === undefined ? "" : titleIn(cells, block, lower - 1);
  let begins = true;
  for (const row of body) {
    const first = cellAt(cells, row, block.column);
    // Only a row that begins with a word may be one of these; most rows end the look here.
    const own = typeof first === "number" ? null : line(cells, block, row);
    if (own && named > 1 && own.every((cell, at) => nameOf(cell) === header[at])) {
      repeated++;
      continue;
    }
    const found = own && titleOf(own);
    if (found) {
      title = found;
      begins = true;
      continue;
    }
    if (begins) beginnings.push(nameOf(own?.find((cell) => !isBlank(cell))));
    begins = false;
    kept.push(row);
    titles.push(title);
  }
  const alike = beginnings.length > 1 && new Set(beginnings).size === 1;
  const isParted = repeated > 0 || alike;
  return isParted && kept.length > 0
    ? { body: kept, sections: new Map(kept.map((row, at) => [row, titles[at]!])) }
    : { body, sections: new Map() };
}

function titleIn(cells: Cells, block: Box, row: number): string {
  return row < block.row ? "" : (titleOf(line(cells, block, row)) ?? "");
}
