import { letters } from "../../tables/columnName";
import { LINE_OF_NAMES } from "../formulaPieces";
import type { PlanCell, Row } from "../plan";
import { HEIGHTS, STYLES, type StyleName } from "../styles";
import { columnNumber } from "./address";
import { heightOfLines, linesIn, textWidth } from "./textWidth";

/** A row whose labels are seen whole, in whatever language: those too long for their columns are broken into lines, and the row is as high as they need. */
export function withWholeLabels(row: Row, widths: readonly number[]): Row {
  const cut = Object.entries(row.cells).filter(([column, cell]) => isCut(row, column, cell, widths));
  if (cut.length === 0) return row;
  const heights = cut.map(([column, cell]) => {
    const { size } = STYLES[cell.style];
    return heightOfLines(linesIn(String(cell.content), size, widthOf(column, cell, widths) - PADDING), size);
  });
  const { height = "row" } = row;
  return {
    ...row,
    height: Math.max(typeof height === "number" ? height : HEIGHTS[height], ...heights),
    cells: { ...row.cells, ...Object.fromEntries(cut.map(([column, cell]) => [column, { ...cell, wraps: true }])) },
  };
}

const PADDING = 6;

/** The width of a cell with the columns that are merged into it. */
function widthOf(column: string, { across = 1 }: PlanCell, widths: readonly number[]): number {
  const at = columnNumber(column) - 1;
  return widths.slice(at, at + across).reduce((sum, width) => sum + width, 0);
}

const LABELS: ReadonlySet<StyleName> = new Set<StyleName>([
  "header",
  "headerRight",
  "headerCenter",
  "heat",
  "totalText",
  "detailText",
  "text",
  "figureLabel",
  "laneLabel",
  "answerLabel",
  "cardLabel",
]);

function isCut({ cells }: Row, column: string, cell: PlanCell, widths: readonly number[]): boolean {
  const { content, style, across = 1, format } = cell;
  if (typeof content !== "string" || !LABELS.has(style) || format) return false;
  // A name that somebody gave is no longer than this, and stays on its line: a height of its own would be a call for each.
  if (style === "text" && content.length <= LINE_OF_NAMES) return false;
  const { align, size } = STYLES[style];
  const at = columnNumber(column) - 1;
  const emptyFrom = (next: number, step: number): number =>
    next >= 0 && next < widths.length && (cells[letters(next + 1)]?.content ?? "") === ""
      ? widths[next]! + emptyFrom(next + step, step)
      : 0;
  // Nothing runs over the edges of a merged cell.
  const beside =
    across > 1 ? 0 : align === "left" ? emptyFrom(at + 1, 1) : align === "right" ? emptyFrom(at - 1, -1) : 0;
  return textWidth(content, size) > widthOf(column, cell, widths) + beside - PADDING;
}
