import type { Row } from "../plan";
import type { StyleName } from "../styles";

/** Letters that a line of small text across the report takes. */
const LINE = 150;

/** A text across the report, as many lines high as it needs: rows that a script writes do not grow by themselves. */
export function paragraph(text: string, style: StyleName = "caption"): Row {
  return { height: linesHigh(text, LINE), cells: { A: { content: text, style, across: 8 } } };
}

/** The height of small text in lines of so many letters, in pixels. */
export function linesHigh(text: string, letters: number): number {
  return 10 + 14 * Math.max(1, Math.ceil(text.length / letters));
}
