import type { DealList } from "../../tables/deals/dealList";
import { MARKS } from "../../tables/deals/marks";
import { oneSpaced } from "../../tables/deals/names";
import type { Line } from "../../tables/line";
import { type Formula, f, join, type OpenReference } from "../formula";

/** Deals that are counted together: all, or those with a name in a column. */
export type Group = { readonly line: Line; readonly name: string } | null;

/**
 * Counts over the open columns of a list, so that deals added to it, above the first one too, count at once: what `dealsIn` of `tables/` reads, in
 * formulas. Each test is 1 or 0 a row, and adds up in SUMPRODUCT.
 */
export interface Counted {
  /** Deals in a known stage. */
  all(group: Group): Formula;
  /** Deals of which this open stage (from 1) is the furthest known one. */
  furthest(stage: number, group: Group): Formula;
  won(group: Group): Formula;
  /** Deals that reached a stage (from 1): where each stage has a column. */
  reached(stage: number, group: Group): Formula;
  /** Rows with a stage that is not known, and rows of a deal without one. */
  unknown(): Formula;
  /** The money of won deals. */
  revenue(group: Group): Formula;
  /** Won deals whose amount is no number. */
  unreadable(): Formula;
}

/** How the deals of a list are counted, as formulas. */
export function countedIn(list: DealList): Counted {
  // From the header on: rows put in above the first deal belong to it.
  const column = ({ index }: Line): OpenReference => ({ kind: "open", row: list.headerRow, column: index });
  // As `oneSpaced` writes names: TRIM takes blanks between words for one.
  const name = (line: Line): Formula =>
    list.hasOddBlanks
      ? f`TRIM(SUBSTITUTE(SUBSTITUTE(${column(line)}; ${"\u00a0"}; " "); CHAR(10); " "))`
      : f`TRIM(${column(line)})`;
  const is = (line: Line, text: string): Formula => f`EXACT(${name(line)}; ${oneSpaced(text)})`;
  /** Whether one of two is so that may both be: added to 0, since TRUE and FALSE themselves are both greater than any number. */
  const some = (tests: readonly Formula[]): Formula => f`((${join([...tests, f`0`], "+")})>0)`;
  /** Whether a column has one of some names, of which a cell has one at most: 1 or 0. */
  const oneOf = (line: Line | null, names: readonly string[]): Formula | null =>
    line && names.length > 0 ? f`(${join([...[...new Set(names)].map((each) => is(line, each)), f`0`], "+")})` : null;
  const isFilled = (line: Line): Formula => f`(LEN(${name(line)})>0)`;
  const pipeline = list.pipeline ? [is(list.pipeline.line, list.pipeline.name)] : [];
  const among = (test: Formula, group: Group): Formula =>
    join([test, ...pipeline, ...(group ? [is(group.line, group.name)] : []), f`1`], "*");
  const sum = (test: Formula, group: Group): Formula => f`SUMPRODUCT(${among(test, group)})`;

  const { status, lostFrom } = list;
  const either = (now: readonly string[], says: readonly string[]): Formula => {
    const [stands, told] = [oneOf(list.stage, now), oneOf(status, says)];
    return stands && told ? some([stands, told]) : (stands ?? told ?? f`0`);
  };
  const isLost = either(list.lost, list.statusLost);
  const isWon = f`${either(list.won, list.statusWon)}*(1-${isLost})`;
  const isKnown = either([...list.stages, ...list.won, ...list.lost], [...list.statusWon, ...list.statusLost]);
  const isMarked = (line: Line): Formula => {
    const isDay = f`ISNUMBER(${column(line)})*(${column(line)}>20000)*(${column(line)}<TODAY()+1)`;
    const isDayInText = f`ISTEXT(${column(line)})*(LEN(${name(line)})>5)*ISNUMBER(FIND(LEFT(${name(line)}; 1); "0123456789"))*ISNUMBER(FIND(RIGHT(${name(line)}; 1); "0123456789"))`;
    const isMark = MARKS.map((mark) => f`EXACT(LOWER(${name(line)}); ${mark})`);
    return some([isDay, isDayInText, f`(${column(line)}=(1=1))`, ...isMark]);
  };
  const reachedFrom = (at: number): Formula => some(list.stageColumns.slice(at - 1).map(isMarked));
  const isPaid = list.shape === "now" ? isWon : reachedFrom(list.stageColumns.length);
  const last = list.wonStage === null ? list.stages.length : list.stages.length - 1;
  return {
    all: (group) => sum(isKnown, group),
    furthest(at, group) {
      const here = list.stages[at - 1]!;
      // What stands in an open stage is open, or lost or won where another column says so: no name is of an open stage and of an end.
      const saysFrom = lostFrom && isFilled(lostFrom);
      const saysLost = oneOf(status, list.statusLost);
      const saysWon = oneOf(status, list.statusWon);
      const elsewhere = saysLost && saysFrom ? [f`(1-${saysLost}*${saysFrom})`] : [];
      const stands = [is(list.stage!, here), ...(saysWon ? [f`(1-${saysWon})`] : []), ...elsewhere];
      // One that was won before it was lost came to the last open stage, unless it says from where it was lost.
      const cancelled = at === last && saysLost && oneOf(list.stage, list.won);
      const from = oneOf(lostFrom, at === last ? [here, ...list.won] : [here]);
      const terms = [
        join(stands, "*"),
        ...(cancelled ? [f`${cancelled}*${saysLost}${saysFrom ? f`*(1-${saysFrom})` : f``}`] : []),
        ...(from ? [f`${isLost}*${from}`] : []),
      ];
      return sum(f`(${join(terms, "+")})`, group);
    },
    won: (group) => sum(isWon, group),
    reached: (at, group) => sum(reachedFrom(at), group),
    // The header is in the column, too.
    unknown: () => {
      const isDeal = some([list.stage!, ...(list.id ? [list.id] : [])].map(isFilled));
      return f`SUMPRODUCT(${isDeal}*(1-${isKnown})*(1-${is(list.stage!, list.stage!.name)})${pipeline.length > 0 ? f`*${join(pipeline, "*")}` : f``})`;
    },
    revenue: (group) => f`SUMPRODUCT(${among(isPaid, group)}; ${column(list.amount!)})`,
    unreadable() {
      const amount = column(list.amount!);
      return sum(f`${isPaid}*(ISERROR(${amount})+ISTEXT(${amount})*(LEN(${amount}&"")>0)>0)`, null);
    },
  };
}
