import type { MonthOfDeals } from "../../core/deals/months";
import { calendarDay } from "../../core/plan/days";
import { rateInWords } from "../../text/answerFigures";
import { monthText } from "../../text/day";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { formatCount } from "../../text/number";
import type { Context } from "../blocks/context";
import { INDENT, percentFormat } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";

/** Months shown at most: the last ones. */
const MOST_MONTHS = 12;

/** Deals by the month they were created in: won so far, and what is expected of each in the end; nothing where the list cannot tell. */
export function notYet({ model }: Context): Block {
  const { deals, language, locale } = model;
  const all = deals?.figures.inTime?.months ?? [];
  if (all.length === 0) return { rows: [] };
  const texts = dealsText[language];
  const months = all.slice(-MOST_MONTHS);
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.notYet, style: "heading" } } },
      { cells: { A: { content: texts.notYetNote, style: "note" } } },
      {
        cells: {
          B: { content: texts.created, style: "header" },
          C: right(texts.deals),
          D: right(texts.won),
          E: right(texts.lost),
          F: right(texts.open),
          G: right(texts.wonSoFar),
          H: { content: INDENT + texts.expected, style: "header" },
        },
        line: "header",
      },
      ...months.map(monthRow),
    ],
  };

  function monthRow({ first, entered, won, lost, open, expected, isRipe }: MonthOfDeals): Row {
    const { year, month } = calendarDay(first);
    const name = monthText(year, month, language);
    const style = isRipe === true ? ("number" as const) : ("detailNumber" as const);
    const number = (content: number): PlanCell => ({ content, style, format: FORMAT.people });
    const rate = rateInWords(Math.round((1000 * expected) / entered) / 1000, locale);
    return {
      cells: {
        B: {
          content: isRipe === true ? name : fill(texts.unripe, { month: name }, language),
          style: isRipe === true ? "text" : "detailText",
          format: FORMAT.asTyped,
        },
        C: number(entered),
        D: number(won),
        E: number(lost),
        F: number(open),
        G: { content: won / entered, style, format: percentFormat(won / entered, locale) },
        H: { content: `${INDENT}${formatCount(Math.round(expected), locale)} · ${rate}`, style: "detailText" },
      },
      line: "hair",
    };
  }
}
