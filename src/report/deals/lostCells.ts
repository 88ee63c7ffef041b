import { moneyInWords } from "../../text/answer/answerFigures";
import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Context } from "../blocks/context";
import { INDENT } from "../formulaPieces";
import type { Row } from "../plan";
import type { DealsModel } from "./dealsModel";

/** How long the longest bar is, in letters. */
const LETTERS = 8;

/** The title, and of which day all of it is. */
export function lostWhyHead({ model: { language } }: Context, { figures }: DealsModel, note: string): Row[] {
  const texts = dealsText[language];
  const asOf = figures.day === null ? "" : `${fill(texts.asOf, { day: dayOf(figures.day, language) }, language)} `;
  return [
    { cells: {} },
    { cells: { A: { content: texts.reasons, style: "heading" } } },
    { cells: { A: { content: asOf + note, style: "note" } } },
  ];
}

/** A bar of some money of the most there is, and what it is; of deals where no amount is known. */
export function lostBar(
  { model: { currency = "", locale } }: Context,
  amount: number,
  most: number,
  isPaid: boolean,
): string {
  if (amount === 0) return "";
  const bar = "█".repeat(Math.max(1, Math.round((LETTERS * amount) / most)));
  return INDENT + (isPaid ? `${bar}  ${moneyInWords(amount, 2, currency, locale)}` : bar);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
