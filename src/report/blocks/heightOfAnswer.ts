import { heightOfLines, linesIn } from "../layout/textWidth";
import { COLUMNS, HEIGHTS, type HeightName, STYLES } from "../styles";

/** The least height, or more where a sentence needs it. */
export function heightOfAnswer(sentence: string, least: HeightName): HeightName | number {
  const { size } = STYLES.answer;
  const needed = heightOfLines(linesIn(sentence, size, ROOM), size);
  return needed > HEIGHTS[least] ? needed : least;
}

// The columns from C on; with room for a font that is a little wider.
const ROOM = 0.95 * COLUMNS.slice(2).reduce((sum, width) => sum + width, 0);
