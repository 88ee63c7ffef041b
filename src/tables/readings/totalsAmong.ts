import { indexesOf } from "../indexesOf";
import { periodOf } from "../periods";
import { ENOUGH, isExactly } from "../profile/relations/rounding";
import { type Columns, type Sum, sumsIn } from "../profile/relations/sums";
import type { Side } from "../roles/side";
import type { Computed } from "./sideArithmetic";

/** Lines of people that are sums of others. `columns[cell][line]` over the stages; `names` are quoted as evidence. */
export function totalsAmong(sides: readonly Side[], columns: Columns, names: readonly string[]): Computed[] {
  const open = indexesOf(sides, ({ role }) => role === "people");
  if (open.length < 3) return [];
  const named = (k: number) => names[open[k]!]!;
  const filled = (k: number) => columns.filter((column) => column[open[k]!]! > 0).length;
  const sums = sumsIn(
    columns,
    open,
    // What may be a total is no part of another.
    open.map((i) => sides[i]!.hint !== "total"),
    (k) => isEnoughName(sides[open[k]!]!, named(k), filled(k)),
  );
  const found = new Map<number, Computed["evidence"]>();
  sums.forEach((sum, k) => {
    if (sum !== null && isEnough(sides[open[k]!]!, named(k), sum, open.length, k, columns.length))
      found.set(open[k]!, { code: "sum", params: { first: named(sum.from), last: named(sum.to) } });
  });
  for (const at of namelessTotals(open, names, columns)) found.set(at, { code: "sum", params: {} });
  return [...found].map(([at, evidence]) => ({ at, role: "total", evidence, compared: [] }));
}

/** Whether a sum says that a line is a total: three cells, or fewer with a word, without a name, or where it is all the others. */
function isEnough(side: Side, name: string, sum: Sum, count: number, at: number, width: number): boolean {
  if (side.isCertain || sum.to === sum.from) return false;
  if (side.hint === "total" || name === "" || isCoarser(name)) return sum.cells >= 1;
  if (sum.cells >= ENOUGH) return true;
  const isOfAll = sum.to - sum.from + 1 === count - 1 && (at === 0 || at === count - 1);
  return isOfAll && side.period === "" && sum.cells >= Math.min(2, width) && sum.cells > 1;
}

// While sums are looked for one may end a run only when it is surely one.
function isEnoughName(side: Side, name: string, cells: number): boolean {
  if (side.isCertain) return false;
  return side.hint === "total" || name === "" || isCoarser(name) || cells >= ENOUGH;
}

/** A quarter, a half or a year among months. */
const isCoarser = (name: string): boolean =>
  periodOf(name) !== null && /кв|quarter|q\d|\dq|полугод|год|year|^h\d|fy|^\d{4}$/i.test(name);

/** The first or last line when it has no name where all others have one, and adds up most cells: people whom two campaigns reached count once. */
function namelessTotals(open: readonly number[], names: readonly string[], columns: Columns): number[] {
  if (open.filter((i) => names[i] === "").length !== 1) return [];
  const nameless = [open.at(-1)!, open[0]!].find((i) => names[i] === "");
  if (nameless === undefined) return [];
  let [adding, cells] = [0, 0];
  for (const column of columns) {
    const whole = column[nameless]!;
    if (Number.isNaN(whole)) continue;
    cells++;
    const sum = open.reduce((all, i) => all + (i === nameless ? 0 : column[i]! || 0), 0);
    if (isExactly(whole, sum) && sum > 0) adding++;
  }
  return adding * 2 > cells ? [nameless] : [];
}
