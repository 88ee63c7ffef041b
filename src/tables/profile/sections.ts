import { isBlank, nameOf } from "../cells";
import type { Box } from "../line";
import { isStageName } from "../vocabulary/meaning";
import { type Cells, cellAt, line, titleOf } from "./rows";

/** The rows of a body without headers that are repeated in it and titles of its sections, where it has sections: they begin alike, or each has a title. */
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
  const under = lower === undefined || lower + 1 === body[0] ? "" : titleIn(cells, block, lower + 1);
  let title = under || titleIn(cells, block, (lower ?? body[0]!) - 1);
  const first = titleIn(cells, block, body[0]!);
  const beginsWithTitle = under !== "" || (first !== "" && !isStageName(first));
  let titled = under === "" ? 0 : 1;
  let begins = true;
  for (const row of body) {
    // Only a row that begins with a word may be one of these; most rows end the look here.
    const own = typeof cellAt(cells, row, block.column) === "number" ? null : line(cells, block, row);
    if (own && named > 1 && own.every((cell, at) => nameOf(cell) === header[at])) {
      repeated++;
      continue;
    }
    const found = own && titleOf(own);
    if (found) {
      title = found;
      titled++;
      begins = true;
      continue;
    }
    if (begins) beginnings.push(nameOf(own?.find((cell) => !isBlank(cell))));
    begins = false;
    kept.push(row);
    titles.push(title);
  }
  const alike = beginnings.length > 1 && new Set(beginnings).size === 1;
  // Titles from the first row on part what begins differently, too: "Marketing" over its stages, "Sales" over others.
  const isParted = repeated > 0 || alike || (beginsWithTitle && titled > 1 && kept.length >= 2 * titled);
  return isParted && kept.length > 0
    ? { body: kept, sections: new Map(kept.map((row, at) => [row, titles[at]!])) }
    : { body, sections: new Map() };
}

function titleIn(cells: Cells, block: Box, row: number): string {
  return row < block.row ? "" : (titleOf(line(cells, block, row)) ?? "");
}
