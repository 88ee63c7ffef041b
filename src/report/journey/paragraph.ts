import type { Row } from "../plan";

/** Letters that a line of small text across the report takes; of wide ones, without a space to break at, fewer. */
const LINE = 150;
const SURE_LINE = 135;
const TWO_LINES = 38;

/** A small text across the report, as many lines high as it needs: rows that a script writes do not grow by themselves. */
export function paragraph(text: string): Row {
  // A single line runs over the empty cells beside it: each merge is a service call.
  if (isOneLine(text, SURE_LINE)) return { height: "line", cells: { A: { content: text, style: "note" } } };
  return {
    height: Math.max(TWO_LINES, linesHigh(text, LINE)),
    cells: { A: { content: text, style: "caption", across: 8 } },
  };
}

/** Whether a text fits a line of so many letters. */
const isOneLine = (text: string, letters: number): boolean => text.length <= letters;

/** The height of small text in lines of so many letters, in pixels. */
function linesHigh(text: string, letters: number): number {
  return 10 + 14 * Math.max(1, Math.ceil(text.length / letters));
}
