import { growthSentence } from "../answer/growthSentence";
import { isLong, realSentence } from "../answer/realSentence";
import { resultSentence } from "../answer/resultSentence";
import { answerTexts } from "../answer/words";
import type { Formula } from "../formula";
import { ANSWERS } from "../names";
import { hasPeoplePace } from "../pace/cells";
import type { Block, Row } from "../plan";
import type { Context } from "./context";

/** The first screen's answer in three sentences: the result, where it would pay to work, and whether that may be chance. */
export function answer(context: Context): Block {
  const texts = answerTexts(context);
  const row = (label: string, content: Formula, at: number): Row => ({
    height: (at === 1 && hasPeoplePace(context)) || (at === 3 && isLong(context)) ? "longAnswer" : "answer",
    cells: {
      A: { content: label, style: "answerLabel", across: 2 },
      C: { content, style: "answer", across: 6, name: ANSWERS(at) },
    },
    line: "hair",
  });
  return {
    rows: [
      row(texts.result, resultSentence(context), 1),
      row(texts.growth, growthSentence(context), 2),
      row(texts.real, realSentence(context), 3),
    ],
  };
}
