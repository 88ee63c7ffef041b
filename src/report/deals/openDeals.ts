import { isOfMoney } from "../../tables/deals/checks";
import { dealCheckText } from "../../text/dealChecks";
import { expectationSentence, openSentence } from "../../text/dealSentences";
import { dealsText, dealsTextOf } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { moneyText, say } from "../answer/words";
import type { Context } from "../blocks/context";
import { heightOfAnswer } from "../blocks/heightOfAnswer";
import { type Formula, f, known } from "../formula";
import { peopleText } from "../formulaPieces";
import type { Block, Row } from "../plan";
import * as at from "./counts";
import type { DealsModel } from "./dealsModel";
import { leftOutRows, leftOutSince } from "./leftOut";

/** Under the answer: what is still open, which is no loss, and what is expected of it. */
export function openDeals(context: Context): Block {
  const { deals, isListGone, language, locale, currency = "" } = context.model;
  const texts = dealsText[language];
  if (!deals) return { rows: isListGone ? [{ cells: { A: { content: texts.listGone, style: "warning" } } }] : [] };
  // As of the day built, for the room it takes.
  const now = `${openSentence(deals.figures, currency, locale)}${saysDay(deals, language)}`;
  return {
    rows: [
      ...leftOutRows(deals.list, at.IN_OTHERS, language),
      ...deals.checks
        .filter(isOfMoney)
        .map((check): Row => ({ cells: { A: { content: dealCheckText(check, language), style: "warning" } } })),
      {
        height: heightOfAnswer(now, "answer"),
        cells: {
          A: { content: texts.stillOpenLabel, style: "answerLabel", across: 2 },
          C: { content: openNow(context, deals), style: "answer", across: 6 },
        },
        line: "hair",
      },
    ],
  };
}

/** By which formula the day of the list is said; nothing where it is a day. */
const saysDay = ({ dayFormula }: DealsModel, language: Language): string =>
  dayFormula === null ? "" : ` ${fill(dealsText[language].dayByFormula, { formula: dayFormula }, language)}`;

/** What to add to a list that does not tell where deals were lost: nothing can be said of its steps. */
export const addLostFrom = (context: Context, { figures }: DealsModel): Formula =>
  say(context, dealsTextOf(context.model.language, figures.areStocks).addLostFrom, {
    n: peopleText(at.LOST_SOMEWHERE),
    all: peopleText(at.allDeals(context)),
  });

/** The sentence of `openSentence` with its counts live; what is expected is as of the day of the list, and says so. */
function openNow(context: Context, deals: DealsModel): Formula {
  const { language, locale } = context.model;
  const texts = dealsTextOf(language, deals.figures.areStocks);
  const all = at.allDeals(context);
  const worth = say(context, texts.worth, { money: moneyText(context, at.OPEN_MONEY, 3) });
  const without = say(context, texts.withoutAmount, { n: peopleText(at.WITHOUT_AMOUNT) });
  const money = at.hasAmounts(deals)
    ? known([at.OPEN_MONEY], f`${worth}&IF(${at.WITHOUT_AMOUNT}>0; " "&${without}; "")`)
    : f`""`;
  const params = { open: peopleText(at.OPEN), all: f`${all}`, money };
  const said = deals.figures.knowsLosses
    ? f`${say(context, texts.stillOpen, params)}&${` ${expectationSentence(deals.figures, locale)}`}`
    : say(context, texts.notWonYet, params);
  const none = say(context, texts.noneOpen, { won: peopleText(at.wonDeals(context, deals)), all: peopleText(all) });
  const notCounted = say(context, texts.rowsNotCounted, { n: f`${at.NOT_COUNTED}` });
  return f`IF(${at.OPEN}=0; ${none}; ${said})&${saysDay(deals, language)}&IF(${at.NOT_COUNTED}>0; " "&${notCounted}; "")&${leftOutSince(deals.list, at.IN_OTHERS, language)}`;
}
