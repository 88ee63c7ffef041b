import { hasMoney } from "../answer/levelCells";
import { returnsNote } from "../answer/returned";
import { f, join } from "../formula";
import type { Block } from "../plan";
import { logNote } from "./logNote";
import { heightFor, type MapContext, widthOf } from "./mapContext";
import { FOOT } from "./mapNames";
import { ratedNote } from "./ratedEmotions";

/** The last line of the page: what its figures and marks mean. */
export function mapFoot(context: MapContext): Block {
  const { answer, texts, shown, page, n } = context;
  const returned = answer && returnsNote(answer);
  const measured = [returned, ratedNote(context), logNote(context)].flatMap((note) => note ?? []);
  const hasEmotions = shown.includes("emotion");
  const said = [
    ...(answer ? [texts.priceNote, texts.chanceNote] : []),
    ...(answer && hasMoney(answer) && answer.resultStage < n && !returned ? [texts.afterMoneyNote] : []),
    ...(hasEmotions ? [texts.emotionNote] : []),
    ...(answer && hasEmotions ? [texts.momentNote] : []),
  ].join(" ");
  return {
    rows: [
      {
        height: heightFor(
          [{ text: `${said}${"x ".repeat(60 * measured.length)}`, width: widthOf(context, 1, page) * 1.1 }],
          22,
        ),
        // A formula, though of a text alone: what a person types over it is known to be theirs.
        cells: {
          C: {
            content: f`TRIM(${join([f`${said}`, ...measured], '&" "&')})`,
            style: "foot",
            across: page,
            name: FOOT,
          },
        },
      },
    ],
  };
}
