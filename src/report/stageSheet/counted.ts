import type { DealList } from "../../tables/deals/dealList";
import type { Line } from "../../tables/line";
import { type Formula, f, join, type OpenReference } from "../formula";

/** Deals that are counted together: all, or those with a name in a column. */
export type Group = { readonly line: Line; readonly name: string } | null;

/** Counts over the open columns of a list, so that deals added to it count at once. Each is 1 or 0 a row, and adds up in SUMPRODUCT. */
export interface Counted {
  /** Deals in a known stage. */
  all(group: Group): Formula;
  /** Deals of which this stage (from 1) is the furthest known one. */
  furthest(stage: number, group: Group): Formula;
  won(group: Group): Formula;
  /** Deals that reached a stage (from 1): where each stage has a column. */
  reached(stage: number, group: Group): Formula;
  /** Rows with a stage that is not known. */
  unknown(): Formula;
  /** The money of won deals; blank where an amount is a text. */
  revenue(group: Group): Formula;
}

/** How the deals of a list are counted, as formulas. */
export function countedIn(list: DealList): Counted {
  const column = ({ index }: Line): OpenReference => ({ kind: "open", row: list.firstRow, column: index });
  // TRIM takes blanks between words for one, too.
  const is = (line: Line, name: string): Formula => f`EXACT(TRIM(${column(line)}); ${name.replace(/ +/g, " ")})`;
  const any = (line: Line | null, names: readonly string[]): Formula[] =>
    line ? names.map((name) => is(line, name)) : [];
  // Added to 0: TRUE and FALSE themselves are both greater than any number.
  const some = (tests: readonly Formula[]): Formula => f`((${join([...tests, f`0`], "+")})>0)`;
  const pipeline = list.pipeline ? [is(list.pipeline.line, list.pipeline.name)] : [];
  const sum = (test: Formula, group: Group): Formula =>
    f`SUMPRODUCT(${join([test, ...pipeline, ...(group ? [is(group.line, group.name)] : []), f`1`], "*")})`;

  const stage = (names: readonly string[]) => any(list.stage, names);
  const isWon = some([...stage(list.won), ...any(list.status, list.statusWon)]);
  const isLost = f`(${some([...stage(list.lost), ...any(list.status, list.statusLost)])}*(1-${isWon}))`;
  const known = [...new Set([...list.stages, ...list.won, ...list.lost])];
  const isMarked = (line: Line): Formula =>
    join([f`(LEN(TRIM(${column(line)}))>0)`, ...NO.map((no) => f`(LOWER(TRIM(${column(line)}))<>${no})`)], "*");
  const reachedFrom = (at: number): Formula => some(list.stageColumns.slice(at - 1).map(isMarked));
  const isPaid = list.shape === "now" ? isWon : reachedFrom(list.stageColumns.length);
  return {
    all: (group) => sum(some(stage(known)), group),
    furthest(at, group) {
      const name = list.stages[at - 1]!;
      const { status, lostFrom } = list;
      const saysFrom = lostFrom ? f`*(1-${isLost}*(LEN(TRIM(${column(lostFrom)}))>0))` : f``;
      // Where another column says that a deal is lost it keeps its stage, but for one that says where it was lost.
      const stands = status ? f`${some(stage([name]))}*(1-${isWon})${saysFrom}` : some(stage([name]));
      return sum(some([stands, ...(lostFrom ? [f`${isLost}*${is(lostFrom, name)}`] : [])]), group);
    },
    won: (group) => sum(isWon, group),
    reached: (at, group) => sum(reachedFrom(at), group),
    unknown: () => sum(f`(LEN(TRIM(${column(list.stage!)}))>0)*(1-${some(stage(known))})`, null),
    revenue(group) {
      const amount = column(list.amount!);
      const texts = sum(f`${isPaid}*ISTEXT(${amount})*(LEN(${amount})>0)`, group);
      const money = join([isPaid, ...pipeline, ...(group ? [is(group.line, group.name)] : []), f`1`], "*");
      return f`IF(${texts}>0; ""; SUMPRODUCT(${money}; ${amount}))`;
    },
  };
}

/** What says in a column of marks that a deal has not been there. */
const NO = ["0", "false", "ложь", "нет", "no", "-", "—"];
