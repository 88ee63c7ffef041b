import type { Box } from "../line";
import { firstOfBody, firstOfList, lastOfBody } from "./body";
import { contentOf, type Holds, isTimeColumn } from "./contents";
import { type Header, headerOf, headerRows } from "./headers";
import { type Cells, filledRows } from "./rows";
import { withoutTitles } from "./sections";

/** A table before anything is known of funnels: rows of headers, rows of a body, columns with what they hold. */
export interface Frame {
  readonly cells: Cells;
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
  const first = figures < 0 ? firstOfList(cells, block, rows) : figures;
  if (first < 0) return null;
  const all = rows.slice(first, (figures < 0 ? rows.length - 1 : lastOfBody(cells, block, rows)) + 1);
  const indices = Array.from({ length: block.columns }, (_, i) => block.column + i);
  const contents = indices.map((index) => contentOf(cells, all, index));
  const headers = headerRows(cells, rows.slice(0, first), indices, contents);
  const { body, sections } = withoutTitles(cells, block, all, headers);
  const levels = [...headers].reverse();
  const columns = indices.map((index, at): Column => {
    const { header, groups, nameAt } = headerOf(cells, levels, index, block.column);
    const holds = body === all ? contents[at]! : contentOf(cells, body, index);
    const isTime = holds !== "nothing" && isTimeColumn(cells, body, header, holds, index);
    return { header, groups, nameAt, index, holds: isTime ? "periods" : holds };
  });
  return { cells, headers, rows: body, columns, sections };
}
