import { dayOf, openSentence } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { heightOfAnswer } from "../blocks/answer";
import type { Context } from "../blocks/context";
import type { Block } from "../plan";

/** Under the answer: what is still open, which is no loss, and what is expected of it. */
export function openDeals({ model }: Context): Block {
  const { deals, isListGone, language, locale, currency = "" } = model;
  const texts = dealsText[language];
  if (!deals) return { rows: isListGone ? [{ cells: { A: { content: texts.listGone, style: "warning" } } }] : [] };
  const { day } = deals.figures;
  const said = openSentence(deals.figures, currency, locale);
  return {
    rows: [
      {
        height: heightOfAnswer(said, "answer"),
        cells: {
          A: {
            content: day === null ? texts.stillOpenLabel : `${texts.stillOpenLabel} · ${dayOf(day, language)}`,
            style: "answerLabel",
            across: 2,
          },
          C: { content: said, style: "answer", across: 6 },
        },
        line: "hair",
      },
    ],
  };
}
