import { hasMoney } from "../answer/levelCells";
import { f } from "../formula";
import type { Block } from "../plan";
import { heightFor, type MapContext, widthOf } from "./mapContext";
import { FOOT } from "./mapNames";
import { ratedNote } from "./ratedEmotions";

/** The last line of the page: what its figures and marks mean. */
export function mapFoot(context: MapContext): Block {
  const { answer, texts, shown, page } = context;
  const rated = ratedNote(context);
  const hasEmotions = shown.includes("emotion");
  const said = [
    ...(answer ? [hasMoney(answer) ? texts.priceNote : texts.priceNotePeople, texts.chanceNote] : []),
    ...(hasEmotions ? [texts.emotionNote] : []),
    ...(answer && hasEmotions ? [texts.momentNote] : []),
  ].join(" ");
  return {
    rows: [
      {
        height: heightFor(
          [{ text: rated ? `${said} ${" ".repeat(100)}` : said, width: widthOf(context, 1, page) * 1.1 }],
          22,
        ),
        // A formula, though of a text alone: what a person types over it is known to be theirs.
        cells: {
          C: {
            content: rated ? f`TRIM(${said}&" "&${rated})` : f`TRIM(${said})`,
            style: "foot",
            across: page,
            name: FOOT,
          },
        },
      },
    ],
  };
}
