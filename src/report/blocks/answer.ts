import { entryGap } from "../../core/answer/entryGap";
import { lostSomewhere } from "../../core/deals/lostSomewhere";
import { currencyOf } from "../../tables/currency";
import { answerSentences } from "../../text/answer/answerSentences";
import { hasEntry } from "../answer/entryGap";
import { growthSentence } from "../answer/growthSentence";
import { isLong, realSentence } from "../answer/realSentence";
import { resultSentence } from "../answer/resultSentence";
import { answerTexts } from "../answer/words";
import { ANSWERS } from "../cellNames";
import type { Formula } from "../formula";
import { hasPeoplePace } from "../pace/cells";
import type { Block, Row } from "../plan";
import type { Context } from "./context";
import { heightOfAnswer } from "./heightOfAnswer";

/** The sentences as of the day built, which say how much room they take: at the end of a plan's period all of it is due. */
function sentencesNow(context: Context): readonly string[] {
  const { model, answer, shown } = context;
  const { counts, plan, resultStage, average } = answer;
  const [entered = null, reached = null] = [counts[0], counts[resultStage]];
  const due = { entered, reached, plan: plan?.[0] ?? null, average, days: null };
  return answerSentences({
    answer: { ...answer, entry: hasEntry(context) ? entryGap(due) : null },
    stages: shown.map(({ name }) => name),
    periods: answer.periods.map(({ name }) => name),
    currency: model.currency ?? currencyOf(model.table),
    lostSomewhere: model.deals ? lostSomewhere(model.deals.figures) : null,
    locale: model.locale,
  });
}

/** The first screen's answer in three sentences: the result, where it would pay to work, and whether that may be chance. */
export function answer(context: Context): Block {
  const texts = answerTexts(context);
  const now = sentencesNow(context);
  const row = (label: string, content: Formula, at: number): Row => ({
    height: heightOfAnswer(
      now[at - 1]!,
      (at === 1 && hasPeoplePace(context)) || (at === 3 && isLong(context)) ? "longAnswer" : "answer",
    ),
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
