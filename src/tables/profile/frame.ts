import type { Box, Place } from "../line";
import { firstOfBody, firstOfList, lastOfBody } from "./body";
import { contentOf, type Holds, isTimeColumn } from "./contents";
import { type Header, headerOf, headerRows, isOfUnits } from "./headers";
import { keyOf, withMergedNames } from "./merged";
import { type Cells, filledRows } from "./rows";
import { withoutTitles } from "./sections";

/** A table before anything is known of funnels: rows of headers, rows of a body, columns with what they hold. */
export interface Frame {
  /** The cells of the sheet, with names in all rows that they hold for. */
  readonly cells: Cells;
  /** By row and column, the row of the sheet in which such a name is written. */
  readonly writtenIn: ReadonlyMap<string, number>;
  /** Sheet rows of the headers: none, or up to three when some group the others. */
  readonly headers: readonly number[];
  /** Sheet rows of the body; blank ones, repeated headers, titles of sections and notes below left out. */
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
  /** Titles of the sections that the rows stand under, by row; empty without sections. */
  readonly sections: ReadonlyMap<number, string>;
}

/** A column of a frame. */
export interface Column extends Header {
  /** The sheet column. */
  readonly index: number;
  readonly holds: Holds;
}

/** The frame of a block of filled cells; null when it has no figures. */
export function frameOf(cells: Cells, block: Box): Frame | null {
  const rows = filledRows(cells, block);
  const figures = firstOfBody(cells, block, rows);
  if (figures < 0) return listFrameOf(cells, block);
  return framed(cells, block, rows, { first: figures, last: lastOfBody(cells, block, rows) });
}

/** The frame of a block as a list: all rows below its header, also those without a figure; null when it has no header. */
export function listFrameOf(cells: Cells, block: Box, fewest?: number): Frame | null {
  const rows = filledRows(cells, block);
  const first = firstOfList(cells, block, rows, fewest);
  return first < 0 ? null : framed(cells, block, rows, { first, last: rows.length - 1 });
}

/** The sheet row with the headers of a block as a list; null when it has none. */
export function headerOfList(cells: Cells, block: Box, fewest?: number): number | null {
  const rows = filledRows(cells, block);
  return rows[firstOfList(cells, block, rows, fewest) - 1] ?? null;
}

function framed(
  cells: Cells,
  block: Box,
  rows: readonly number[],
  { first, last }: Record<"first" | "last", number>,
): Frame {
  const all = rows.slice(first, last + 1);
  const indices = Array.from({ length: block.columns }, (_, i) => block.column + i);
  const contents = indices.map((index) => contentOf(cells, all, index));
  const headers = headerRows(cells, rows.slice(0, first), indices, contents);
  const { body, sections } = withoutTitles(cells, block, all, headers);
  const [lowest, ...upper] = [...headers].reverse();
  const units = upper.length > 0 && isOfUnits(cells, lowest!, indices) ? lowest! : null;
  const levels = units === null ? [...headers].reverse() : upper;
  const columns = indices.map((index, at): Column => {
    const { header, groups, nameAt } = headerOf(cells, levels, units, index, block.column);
    const holds = body === all ? contents[at]! : contentOf(cells, body, index);
    const isTime = holds !== "nothing" && isTimeColumn(cells, body, header, holds, index);
    return { header, groups, nameAt, index, holds: isTime ? "periods" : holds };
  });
  return { ...withMergedNames(cells, body, columns), headers, rows: body, columns, sections };
}

/** Where the name of a row is written. */
export const namePlace = ({ writtenIn }: Frame, row: number, column: number): Place => ({
  row: writtenIn.get(keyOf(row, column)) ?? row,
  column,
});
