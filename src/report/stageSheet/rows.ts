import { type DealList, openStages } from "../../tables/deals/dealList";
import { MARKS } from "../../tables/deals/marks";
import type { Line } from "../../tables/line";
import { oneSpaced } from "../../tables/oneSpaced";
import { type Formula, f, join, type OpenReference, type SourceReference } from "../formula";
import { isInOther } from "./amountFormula";
import { type DayColumn, isInMonth } from "./dayColumn";

/** Deals that are counted together: all, or those with a name in a column. */
export type Group = { readonly line: Line; readonly name: string } | null;

/** Which deals are counted: those of a group, and those with a day in a column that is of a month, by its first day. */
export interface Of {
  readonly group?: Group;
  readonly during?: { readonly column: DayColumn; readonly month: number };
}

/** What is known of the deals of a list, a test a row: each is 1 or 0, and adds up in SUMPRODUCT. */
export interface Tests {
  readonly isKnown: Formula;
  readonly isWon: Formula;
  readonly isLost: Formula;
  /** Whether a deal is open and stands at a stage (from 1), or was lost there. */
  standsAt(stage: number): Formula;
  wasLostAt(stage: number): Formula;
}

/** The rows of a list as formulas over its open columns. */
export function rowsOf(list: DealList, sheetName?: string) {
  // From the header on: rows put in above the first deal belong to it.
  const column = ({ index }: Line): OpenReference | SourceReference => {
    const from = { row: list.headerRow, column: index, ...(sheetName === undefined ? {} : { sheetName }) };
    // Below a table of counts there may be another one; the next status is written in the row behind its last.
    return list.stocks
      ? { kind: "source", ...from, rows: list.lastRow - list.headerRow + 2, columns: 1 }
      : { kind: "open", ...from };
  };
  const read = (line: Line): Formula => (list.hasErrors ? f`IFERROR(${column(line)}; "")` : f`${column(line)}`);
  // As `oneSpaced` writes names: TRIM takes blanks between words for one. Where a name comes to have some, its row is one that is not counted yet.
  const name = (line: Line): Formula => {
    const blanks: Readonly<Record<DealList["blanks"], Formula>> = {
      none: read(line),
      plain: f`TRIM(${read(line)})`,
      odd: f`TRIM(SUBSTITUTE(SUBSTITUTE(${read(line)}; ${"\u00a0"}; " "); CHAR(10); " "))`,
    };
    return blanks[list.blanks];
  };
  const is = (line: Line, text: string): Formula => f`EXACT(${name(line)}; ${oneSpaced(text)})`;
  /** Whether any of some tests holds that may hold together: added to 0, since TRUE and FALSE themselves are both greater than any number. */
  const some = (tests: readonly Formula[]): Formula => f`((${join([...tests, f`0`], "+")})>0)`;
  /** Whether a column has one of some names, of which a cell has one at most; null where it cannot. */
  const oneOf = (line: Line | null, names: readonly string[]): Formula | null =>
    line && names.length > 0 ? f`(${join([...[...new Set(names)].map((each) => is(line, each)), f`0`], "+")})` : null;
  const isFilled = (line: Line): Formula => f`(LEN(${name(line)})>0)`;
  const pipeline = list.pipeline ? [is(list.pipeline.line, list.pipeline.name)] : [];
  // What somebody wants not counted is as good as another pipeline.
  const leftOut = [oneOf(list.stage, list.out), oneOf(list.status, list.out)].flatMap((test) => test ?? []);
  const counts = [...pipeline, ...leftOut.map((test) => f`(1-${test})`)];
  // A deal without an amount may name no currency.
  const inOther = list.currency && isInOther(read(list.currency.line), list);
  const isOwn = (line: Line, names: readonly string[]) => f`(1-${isFilled(line)}+${oneOf(line, names)!})`;
  const currency = list.currency ? [inOther ? f`(1-${inOther})` : isOwn(list.currency.line, list.currency.names)] : [];
  const isDuring = ({ column: days, month }: NonNullable<Of["during"]>): Formula =>
    isInMonth(column(days.line), days, month);
  const among = (test: Formula, { group, during }: Of): Formula =>
    join(
      [
        test,
        ...counts,
        ...currency,
        ...(group ? [is(group.line, group.name)] : []),
        ...(during ? [isDuring(during)] : []),
        f`1`,
      ],
      "*",
    );
  const isMarked = (line: Line): Formula => {
    const isDay = f`ISNUMBER(${read(line)})*(${read(line)}>20000)*(${read(line)}<TODAY()+1)`;
    const isDayInText = f`ISTEXT(${read(line)})*(LEN(${name(line)})>5)*ISNUMBER(FIND(LEFT(${name(line)}; 1); "0123456789"))*ISNUMBER(FIND(RIGHT(${name(line)}; 1); "0123456789"))`;
    const isMark = MARKS.map((mark) => f`EXACT(LOWER(${name(line)}); ${mark})`);
    return some([isDay, isDayInText, f`(${read(line)}=(1=1))`, ...isMark]);
  };
  const reachedFrom = (at: number): Formula => some(list.stageColumns.slice(at - 1).map(isMarked));

  /** By the stage each deal stands at now. No name is of an open stage and of an end: there only another column says won or lost. */
  function byStage(): Tests {
    const { status, lostFrom, stages } = list;
    const either = (now: readonly string[], says: readonly string[]): Formula => {
      const [stands, told] = [oneOf(list.stage, now), oneOf(status, says)];
      return stands && told ? some([stands, told]) : (stands ?? told ?? f`0`);
    };
    const isLost = either(list.lost, list.statusLost);
    const saysLost = oneOf(status, list.statusLost);
    const last = openStages(list).length;
    return {
      isLost,
      isWon: f`(${either(list.won, list.statusWon)}*(1-${isLost}))`,
      isKnown: either([...stages, ...list.won, ...list.lost], [...list.statusWon, ...list.statusLost]),
      standsAt(at) {
        const decided = oneOf(status, [...list.statusWon, ...list.statusLost]);
        return f`${is(list.stage!, stages[at - 1]!)}${decided ? f`*(1-${decided})` : f``}`;
      },
      wasLostAt(at) {
        // A lost deal is where it says, else where it stands if another column says that it is lost; one that was won before came to the end.
        const here = at === last ? [stages[at - 1]!, ...list.won] : [stages[at - 1]!];
        const from = oneOf(lostFrom, here);
        const stands = saysLost && f`${saysLost}*${oneOf(list.stage, here)!}`;
        if (!lostFrom || !from) return stands ?? f`0`;
        const there = f`${isLost}*${from}`;
        return stands ? f`(${stands}*(1-${isFilled(lostFrom)})+${there})` : there;
      },
    };
  }

  /** By the columns of the stages: what is not won is open, or lost where it has a reason for that. */
  function byDates(): Tests {
    const isKnown = reachedFrom(1);
    const isWon = reachedFrom(list.stageColumns.length);
    const hasReason = list.reason ? isFilled(list.reason) : f`0`;
    const isFurthest = (at: number) => f`${isMarked(list.stageColumns[at - 1]!)}*(1-${reachedFrom(at + 1)})`;
    return {
      isKnown,
      isWon,
      isLost: f`(${isKnown}*(1-${isWon})*${hasReason})`,
      standsAt: (at) => f`${isFurthest(at)}*(1-${hasReason})`,
      wasLostAt: (at) => f`${isFurthest(at)}*${hasReason}`,
    };
  }

  const sum = (test: Formula, of: Of): Formula => f`SUMPRODUCT(${among(test, of)})`;
  /** Deals that are left out, since their amounts are in other currencies. */
  const inOthers = (test: Formula): Formula =>
    currency.length === 0 ? f`0` : f`SUMPRODUCT(${join([test, ...counts, f`(1-${currency[0]!})`], "*")})`;
  return { column, read, is, oneOf, isFilled, some, among, sum, inOthers, reachedFrom, byStage, byDates };
}
