import { moneyInWords } from "../../text/answer/answerFigures";
import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Context } from "../blocks/context";
import type { Block, Row } from "../plan";

/** What the open deals are to bring, and what the same forecast would have said before beside what came. */
export function forecast({ model }: Context): Block {
  const { deals, language, locale, currency = "" } = model;
  const found = deals?.figures.inTime?.forecast;
  if (!deals || !found) return { rows: [] };
  const texts = dealsText[language];
  const money = (amount: number, digits: 2 | 3 = 2) => moneyInWords(amount, digits, currency, locale);
  const line = (label: string, figure: string): Row => ({
    cells: {
      B: { content: label, style: "text", across: 5 },
      G: { content: figure, style: "totalNumber", across: 2 },
    },
    line: "hair",
  });
  const note = fill(texts.forecastNote, { days: found.days, day: dayOf(deals.figures.day!, language) }, language);
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.forecast, style: "heading" } } },
      { cells: { A: { content: note, style: "note" } } },
      line(fill(texts.forecastTotal, { money: money(deals.figures.openMoney!, 3) }, language), money(found.total)),
      line(
        found.replays.length > 0 ? texts.forecastWidened : texts.forecastLikely,
        fill(texts.between, { low: money(found.low), high: money(found.high) }, language),
      ),
      ...(found.replays.length === 0 ? [line(texts.replayNone, "")] : []),
      ...found.replays.map(({ day, said, came }) =>
        line(
          fill(texts.replay, { day: dayOf(day, language), said: money(said) }, language),
          fill(texts.replayCame, { came: money(came) }, language),
        ),
      ),
    ],
  };
}
