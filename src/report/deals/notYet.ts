import type { MonthOfDeals } from "../../core/deals/months";
import { calendarDay } from "../../core/plan/workingDays";
import { rateInWords } from "../../text/answer/answerFigures";
import { monthText } from "../../text/day";
import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { formatCount } from "../../text/number";
import { say } from "../answer/words";
import type { Context } from "../blocks/context";
import { greyWhilePicked } from "../blocks/greyWhilePicked";
import { type CellReference, cell, type Formula, f, range } from "../formula";
import { INDENT, peopleText, percentFormat } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import * as at from "./counts";
import type { DealsModel } from "./dealsModel";
import { headerRow } from "./headerRow";

/** Months shown at most: the last ones. */
const MOST_MONTHS = 12;
/** How long the bar of the most wins is, in letters. */
const LETTERS = 8;

const ENTERED = (month: number): CellReference => cell(`deals created in month ${month}`);
const WON = (month: number): CellReference => cell(`deals of month ${month} won`);
const LOST = (month: number): CellReference => cell(`deals of month ${month} lost`);

/** Deals by the month they were created in: won so far, and what is expected of each in the end; nothing where the list cannot tell. */
export function notYet(context: Context): Block {
  const { deals, language, locale } = context.model;
  const all = deals?.figures.inTime?.months ?? [];
  const [day, first] = [deals?.figures.day, all.at(-MOST_MONTHS) ?? all[0]];
  if (!deals || !first || !day) return { rows: [] };
  const texts = dealsText[language];
  const months = all.slice(-MOST_MONTHS);
  const most = Math.max(...months.map(({ expected }) => expected));
  const asOf = dayOf(day, language);
  const note = deals.created ? texts.notYetNote : texts.notYetNoteDated;
  const block: Block = {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.notYet, style: "heading" } } },
      { cells: { A: { content: fill(note, { day: asOf }, language), style: "note" } } },
      headerRow(texts.created, [texts.deals, texts.won, texts.lost, texts.open, texts.wonSoFar], texts.expected),
      ...months.map((month, i) => monthRow(month, i + 1)),
      ...totals(context, deals, months.length),
    ],
  };
  return greyWhilePicked(context, block, "months of deals");

  function monthRow(month: MonthOfDeals, number: number): Row {
    const { year, month: inYear } = calendarDay(month.first);
    const name = monthText(year, inYear, language);
    const isRipe = month.isRipe === true;
    const style = isRipe ? ("number" as const) : ("detailNumber" as const);
    const counts = countsOf(deals!, month);
    const counted = (content: Formula | number, name?: CellReference): PlanCell => ({
      content,
      style,
      format: FORMAT.people,
      ...(name ? { name } : {}),
    });
    const [entered, won, lost] = [ENTERED(number), WON(number), LOST(number)];
    return {
      cells: {
        B: {
          content: isRipe ? name : fill(texts.unripe, { month: name }, language),
          style: isRipe ? "text" : "detailText",
          format: FORMAT.asTyped,
        },
        C: counted(counts.entered, entered),
        D: counted(counts.won, won),
        E: counted(counts.lost, lost),
        F: counted(f`${entered}-${won}-${lost}`),
        G: {
          content: f`IF(${entered}>0; ${won}/${entered}; "")`,
          style,
          format: percentFormat(month.won / month.entered, locale),
        },
        H: { content: INDENT + expectedText(month), style: "expected" },
      },
      line: "hair",
    };
  }

  /** Won and still expected as a bar, and in numbers: the expected ones are the sum of chances. */
  function expectedText({ won, expected, entered }: MonthOfDeals): string {
    const letters = (deals: number) => Math.round((LETTERS * deals) / Math.max(1, most));
    const bar = "█".repeat(letters(won)) + "░".repeat(Math.max(0, letters(expected) - letters(won)));
    const rate = rateInWords(Math.round((1000 * expected) / entered) / 1000, locale);
    return `${bar}${bar === "" ? "" : "  "}${formatCount(Math.round(expected), locale)} · ${rate}`;
  }
}

/** What is counted of a month: in the list where formulas can read the days of its deals, else as of the day built. */
function countsOf(deals: DealsModel, { first, entered, won, lost }: MonthOfDeals) {
  if (!deals.created) return { entered, won, lost };
  const counted = at.countedDeals(deals);
  const during = { column: deals.created, month: first };
  return { entered: counted.all({ during }), won: counted.won({ during }), lost: counted.lost({ during }) };
}

/** All deals of the list, and how many of them are in none of the months above. */
function totals(context: Context, deals: DealsModel, months: number): Row[] {
  const { language, locale } = context.model;
  const texts = dealsText[language];
  const entered = at.allDeals(context);
  const won = at.wonDeals(context, deals);
  const number = (content: Formula): PlanCell => ({ content, style: "totalNumber", format: FORMAT.people });
  const others = f`${entered}-SUM(${range(ENTERED(1), ENTERED(months))})`;
  return [
    {
      cells: {
        B: { content: texts.total, style: "totalText" },
        C: number(f`${entered}`),
        D: number(won),
        E: number(f`${at.LOST}`),
        F: number(f`${at.OPEN}`),
        G: {
          content: f`IF(${entered}>0; ${won}/${entered}; "")`,
          style: "totalNumber",
          format: percentFormat(deals.figures.won / deals.figures.all, locale),
        },
        H: { content: INDENT + expectedOfAll(context, deals), style: "totalText" },
      },
      line: "hair",
    },
    {
      cells: {
        B: {
          content: f`IF(${others}>0; ${say(context, texts.otherMonths, { n: peopleText(others) })}; "")`,
          style: "detailText",
        },
      },
    },
  ];
}

/** Deals expected of all in the end, as of the day of the list; a range where the list does not show the end. */
function expectedOfAll({ model: { language, locale } }: Context, { figures }: DealsModel): string {
  const expected = figures.inTime?.expected;
  if (!expected) return "";
  const deals = (share: number) => formatCount(Math.round(share * (figures.all - figures.unplaced)), locale);
  const between = fill(
    dealsText[language].between,
    { low: deals(expected.end.low), high: deals(expected.end.high) },
    language,
  );
  return expected.isInTheEnd ? `${deals(expected.share)} (${between})` : between;
}
