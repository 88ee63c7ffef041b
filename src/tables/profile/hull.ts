import type { Box } from "../line";
import type { Frame } from "./frame";

/** The box of a frame: its headers and its body over all columns that hold anything. */
export function hull({ headers, rows, columns }: Frame): Box {
  const filled = columns.filter(({ holds, header }) => holds !== "nothing" || header !== "");
  const [left, right] = [filled[0]!.index, filled.at(-1)!.index];
  const [top, bottom] = [headers[0] ?? rows[0]!, rows.at(-1)!];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
