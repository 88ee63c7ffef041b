import { moneyInWords } from "../../text/answerFigures";
import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Context } from "../blocks/context";
import { INDENT } from "../phrases";
import type { Block, Row } from "../plan";

/** What the open deals are to bring, and what the same forecast would have said before beside what came. */
export function forecast({ model }: Context): Block {
  const { deals, language, locale, currency = "" } = model;
  const found = deals?.figures.inTime?.forecast;
  if (!deals || !found) return { rows: [] };
  const texts = dealsText[language];
  const money = (amount: number) => moneyInWords(amount, 2, currency, locale);
  const line = (label: string, figure: string, more = ""): Row => ({
    cells: {
      B: { content: label, style: "text", across: 4 },
      F: { content: figure, style: "number", across: 2 },
      H: { content: INDENT + more, style: "detailText" },
    },
    line: "hair",
  });
  const open = money(deals.figures.openMoney!);
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.forecast, style: "heading" } } },
      { cells: { A: { content: fill(texts.forecastNote, { days: found.days }, language), style: "note" } } },
      line(fill(texts.forecastTotal, { money: open }, language), money(found.total)),
      line(fill(texts.forecastLikely, { low: money(found.low), high: money(found.high) }, language), ""),
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
