import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { formatCount } from "../../text/number";
import { moneyText, rateText } from "../answer/words";
import type { Context } from "../blocks/context";
import { type Formula, f, join, known } from "../formula";
import { INDENT } from "../formulaPieces";
import type { Row } from "../plan";
import * as at from "./counts";
import type { DealsModel } from "./dealsModel";

/** The title, and what is live and what is as of the day of the list. */
export function standingHead({ model: { language } }: Context, { figures }: DealsModel, note: string): Row[] {
  const texts = dealsText[language];
  const ages = figures.day === null ? "" : ` ${fill(texts.agesAsOf, { day: dayOf(figures.day, language) }, language)}`;
  return [
    { cells: {} },
    { cells: { A: { content: texts.standing, style: "heading" } } },
    { cells: { A: { content: note + ages, style: "note" } } },
  ];
}

/** A bar, the money that stands at a stage, and how old half of the deals there were at least. */
export function standingText(context: Context, deals: DealsModel, stage: number): Formula {
  const { language, locale } = context.model;
  const medianAge = deals.figures.medianAges[stage - 1] ?? null;
  const isPaid = at.hasAmounts(deals);
  const here = isPaid ? at.STANDING_MONEY(stage) : at.STANDING(stage);
  const age =
    medianAge === null
      ? null
      : f`${fill(dealsText[language].ageIn, { days: formatCount(Math.round(medianAge), locale) }, language)}`;
  // Without days, how much of what is open stands here.
  const share = deals.figures.areStocks ? rateText(context, f`${at.STANDING(stage)}/${at.OPEN}`) : null;
  const parts = [...(isPaid ? [moneyText(context, here, 2)] : []), ...[age ?? share].flatMap((text) => text ?? [])];
  const said = parts.length === 0 ? f`""` : join(parts, '&" · "&');
  const bar = f`IF(${here}>0; REPT("█"; MAX(1; ROUND(${BLOCKS}*${here}/${at.MOST_STANDING}; 0)))&"  "; "")`;
  return f`IF(${at.STANDING(stage)}>0; ${INDENT}&${isPaid ? known([here], f`${bar}&${said}`) : f`${bar}&${said}`}; "")`;
}

const BLOCKS = 5;

/** The money of all open deals. */
export function openMoneyText(context: Context, deals: DealsModel): Formula {
  if (!at.hasAmounts(deals)) return f`""`;
  return known([at.OPEN_MONEY], f`${INDENT}&${moneyText(context, at.OPEN_MONEY, 3)}`);
}
