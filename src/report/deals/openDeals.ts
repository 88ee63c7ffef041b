import { openSentence } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import type { Context } from "../blocks/context";
import type { Block } from "../plan";

/** Under the answer: what is still open, which is no loss, and what is expected of it. */
export function openDeals({ model }: Context): Block {
  const { deals, language, locale, currency = "" } = model;
  if (!deals) return { rows: [] };
  return {
    rows: [
      {
        height: "answer",
        cells: {
          A: { content: dealsText[language].stillOpenLabel, style: "answerLabel", across: 2 },
          C: { content: openSentence(deals.figures, currency, locale), style: "answer", across: 6 },
        },
        line: "hair",
      },
    ],
  };
}
