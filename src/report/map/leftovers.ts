import type { Block, Row } from "../plan";
import { textWord, wordCell } from "./cellContent";
import type { MapContext } from "./mapContext";
import { ASIDE_LANE, ASIDE_STAGE, ASIDE_WORD } from "./mapNames";
import { styleAt } from "./theirLooks";

/** What people wrote that has no place on the map: kept until they move it, or its stage returns. */
export function leftovers({ model, texts }: MapContext): Block {
  const { aside } = model.words;
  if (aside.length === 0) return { rows: [] };
  const header: Row = {
    cells: {
      B: { content: texts.stage, style: "header" },
      C: { content: texts.lane, style: "header" },
      D: { content: texts.written, style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { C: { content: texts.aside, style: "heading" } } },
      { height: "line", cells: { C: { content: texts.asideNote, style: "note" } } },
      header,
      ...aside.map(
        ({ stage, lane, word }, i): Row => ({
          cells: {
            B: { ...wordCell(textWord(stage), "text"), name: ASIDE_STAGE(i + 1) },
            C: { ...wordCell(textWord(lane), "text"), name: ASIDE_LANE(i + 1) },
            D: { ...wordCell(word, styleAt("aside")), name: ASIDE_WORD(i + 1) },
          },
          line: "hair",
        }),
      ),
    ],
  };
}
