import { besideId, type DealList } from "../../tables/deals/dealList";
import type { Line } from "../../tables/line";
import { type Formula, f } from "../formula";
import { amountsInTexts } from "./amountFormula";
import { countedInStocks } from "./countedInStocks";
import { type Of, rowsOf } from "./rows";

/**
 * Counts over the open columns of a list, so that deals added to it, above the first one too, count at once: what `dealsIn` of `tables/` reads, in
 * formulas.
 */
export interface Counted {
  /** Deals in a known stage. */
  all(of: Of): Formula;
  won(of: Of): Formula;
  open(of: Of): Formula;
  lost(of: Of): Formula;
  /** Open deals that stand at a stage (from 1), and deals that are known to have been lost there. */
  standing(stage: number, of: Of): Formula;
  lostAt(stage: number, of: Of): Formula;
  /** Deals of which this open stage (from 1) is the furthest known one. */
  furthest(stage: number, of: Of): Formula;
  /** Deals that reached a stage (from 1): where each stage has a column. */
  reached(stage: number, of: Of): Formula;
  /** Deals that are left out, since their amounts are in other currencies. */
  inOtherCurrencies(): Formula;
  /** Rows with a stage that is not known, and rows of a deal without one. */
  unknown(): Formula;
  /** The money of won deals, and of those open at a stage, of as many as have an amount. */
  revenue(of: Of): Formula;
  openMoney(stage: number): Formula;
  /** Won deals whose amount nobody can read, and open ones without one. */
  unreadable(): Formula;
  withoutAmount(): Formula;
}

/** How the deals of a list are counted, as formulas; its sheet by name where that is not the source of the plan. */
export function countedIn(list: DealList, sheetName?: string): Counted {
  if (list.stocks) return countedInStocks({ ...list, stocks: list.stocks }, sheetName);
  const rows = rowsOf(list, sheetName);
  const { column, isFilled, is, some, sum, among } = rows;
  const tests = list.shape === "now" ? rows.byStage() : rows.byDates();
  const { isKnown, isWon, isLost, standsAt, wasLostAt } = tests;
  const isOpen = f`${isKnown}*(1-${isWon})*(1-${isLost})`;
  const amount = () => column(list.amount as Line);
  // An error in one deal is none of the others'.
  const numbers = (): Formula => f`IFERROR(${amount()}; 0)`;
  const inTexts = () => list.writing && amountsInTexts(rows.read(list.amount as Line), list.writing);
  const money = (test: Formula, of: Of): Formula => {
    const texts = inTexts();
    const inNumbers = f`SUMPRODUCT(${among(test, of)}; ${numbers()})`;
    return texts
      ? f`${inNumbers}+SUMPRODUCT(${among(f`${test}*ISTEXT(${amount()})`, of)}; IFERROR(${texts}; 0))`
      : inNumbers;
  };
  const hasAmount = (): Formula => {
    const texts = inTexts();
    return some([f`ISNUMBER(${amount()})`, ...(texts ? [f`ISTEXT(${amount()})*ISNUMBER(${texts})`] : [])]);
  };
  return {
    all: (of) => sum(isKnown, of),
    won: (of) => sum(isWon, of),
    open: (of) => sum(isOpen, of),
    standing: (stage, of) => sum(standsAt(stage), of),
    lost: (of) => sum(isLost, of),
    lostAt: (stage, of) => sum(wasLostAt(stage), of),
    furthest: (stage, of) => sum(some([standsAt(stage), wasLostAt(stage)]), of),
    reached: (stage, of) => sum(rows.reachedFrom(stage), of),
    inOtherCurrencies: () => rows.inOthers(isKnown),
    // The header is in the column, too.
    unknown() {
      // A row with nothing but a text where the identifiers stand is a note.
      const beside = besideId(list).filter((line) => line !== list.id);
      const hasId =
        list.id && (beside.length > 0 ? f`${isFilled(list.id)}*${some(beside.map(isFilled))}` : isFilled(list.id));
      const isDeal = some([isFilled(list.stage!), ...(hasId ? [hasId] : [])]);
      return sum(f`${isDeal}*(1-${isKnown})*(1-${is(list.stage!, list.stage!.name)})`, {});
    },
    revenue: (of) => money(isWon, of),
    openMoney: (stage) => money(standsAt(stage), {}),
    unreadable: () => sum(f`${isWon}*(1-${hasAmount()})*(LEN(IFERROR(${amount()}; "?"))>0)`, {}),
    withoutAmount: () => sum(f`${isOpen}*(1-${hasAmount()})`, {}),
  };
}
