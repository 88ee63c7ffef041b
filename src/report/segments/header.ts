import type { Formula } from "../formula";
import type { Row } from "../plan";
import type { SegmentContext } from "./segmentContext";

/** The head of a table with a segment a row and a stage, or a step, a column. */
export const segmentHeader = ({ dimension, column }: SegmentContext, heads: readonly Formula[]): Row => ({
  height: "twoLines",
  cells: {
    A: { content: dimension, style: "header" },
    ...Object.fromEntries(heads.map((content, i) => [column(i + 1), { content, style: "heatHeader" } as const])),
  },
  line: "header",
});
