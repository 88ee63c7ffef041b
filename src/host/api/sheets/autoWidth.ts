import type { HostState } from "../../state";
import { fontSize } from "./cellFormats";
import { readDisplay } from "./content";
import { lookAt } from "./formatting";

const PADDING = 12;
const MINIMUM = 21;
// Arial's letters by the share of their font size: Node cannot measure text, so widths are estimated.
const NARROW = /[iljtfrI1.,:;'|!()[\]]/;
const WIDE = /[mwMWЖШЩЮФжшщюф@%]/;
const POINT = 4 / 3; // pixels

/** The width in pixels that shows every text of a column, counted from 0; 0 when the column is empty. */
export function cellTextWidth(state: HostState, sheetId: string, col: number): number {
  const widths = state.model.getters
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => position.col === col && !state.model.getters.isInMerge(position))
    .map((position) => {
      const look = lookAt(state, position);
      return textWidth(readDisplay(state, position), fontSize.read(look) * (look.style.bold ? 1.08 : 1));
    });
  const widest = Math.max(0, ...widths);
  return widest === 0 ? 0 : Math.max(MINIMUM, Math.ceil(widest) + PADDING);
}

function textWidth(text: string, points: number): number {
  const widths = text.split("\n").map((line) => {
    const ems = [...line].map((letter) => (NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.85 : 0.56));
    return ems.reduce((sum, each) => sum + each, 0);
  });
  return Math.max(...widths) * points * POINT;
}
