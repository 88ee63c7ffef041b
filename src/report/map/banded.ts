import { textWidth } from "../layout/textWidth";
import type { PlanCell, Row } from "../plan";
import { HEIGHTS, STYLES, type StyleName } from "../styles";

/** Rows of a group, with its name upwards beside them: together they are at least as high as it is long. */
export function banded(name: string, style: StyleName, rows: readonly Row[]): Row[] {
  const heights = rows.map(({ height = "row" }) => (typeof height === "number" ? height : HEIGHTS[height]));
  const missing = PADDING + textWidth(name, STYLES[style].size) * BOLD - heights.reduce((sum, each) => sum + each, 0);
  const label: PlanCell = { content: name, style, down: rows.length };
  return rows.map((row, i) =>
    i === 0
      ? { ...row, height: Math.ceil(heights[0]! + Math.max(0, missing)), cells: { A: label, ...row.cells } }
      : row,
  );
}

const PADDING = 12;
const BOLD = 1.1;
