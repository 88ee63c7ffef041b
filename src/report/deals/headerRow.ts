import { INDENT } from "../formulaPieces";
import { heightOfLines, linesIn } from "../layout/textWidth";
import type { PlanCell, Row } from "../plan";
import { COLUMNS, FORMAT, HEIGHTS, STYLES } from "../styles";

const FIGURES = ["C", "D", "E", "F", "G"] as const;
/** What a cell keeps free of its width. */
const PADDING = 14;

/** The headers of a table of deals: of its names, of its columns of figures, which take more lines where they need them, and of its last column. */
export function headerRow(first: string, figures: readonly string[], last: string): Row {
  const { size } = STYLES.headerRightWrapped;
  const heightOf = (text: string) => heightOfLines(linesIn(text, size, COLUMNS[2] - PADDING), size);
  const right = (content: string): PlanCell => ({ content, style: "headerRightWrapped", format: FORMAT.asTyped });
  return {
    height: Math.max(HEIGHTS.row, ...figures.map(heightOf)),
    cells: {
      B: { content: first, style: "header" },
      ...Object.fromEntries(figures.map((figure, i) => [FIGURES[i]!, right(figure)])),
      H: { content: last === "" ? "" : INDENT + last, style: "header" },
    },
    line: "header",
  };
}
