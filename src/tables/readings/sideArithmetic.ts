import type { Evidence, LineRole } from "../explained";
import { indexesOf } from "../indexesOf";
import { periodOf } from "../periods";
import { bestOf, differenceOf, meanOf, multipleOf, ratioOf } from "../profile/relations/averages";
import { ENOUGH, type Numbers } from "../profile/relations/rounding";
import { type Sum, sumsIn } from "../profile/relations/sums";
import type { Side } from "../roles/side";

/** What arithmetic makes of lines of people: indexes with a role and its evidence. */
export interface Computed {
  readonly at: number;
  readonly role: LineRole;
  readonly evidence: Evidence;
  /** The lines that a difference compares. */
  readonly compared: readonly number[];
}

/** More lines than these are not compared with each other, only with their sums. */
const FEW_LINES = 60;
/** Lines before and after that a difference is looked for among. */
const NEAR = 6;

/**
 * Which lines of people are computed from others: sums, means, the best, differences, multiples, conversions. `lines[line][cell]` over the
 * stages; `names` are quoted as evidence.
 */
export function computedSides(
  sides: readonly Side[],
  lines: readonly Numbers[],
  names: readonly string[],
  plans: readonly Numbers[],
  isDown: boolean,
): Computed[] {
  const found = new Map<number, Computed>();
  const note = (at: number, role: LineRole, evidence: Evidence, compared: readonly number[] = []) =>
    found.set(at, { at, role, evidence, compared });
  const open = indexesOf(sides, ({ role }) => role === "people");
  const values = open.map((i) => lines[i]!);
  const isSum = (k: number, sum: Sum | null) =>
    sum !== null &&
    !sides[open[k]!]!.isCertain &&
    isEnough(sides[open[k]!]!, names[open[k]!]!, sum, open.length, k, values);
  if (open.length > 2) {
    const all = sumsIn(
      values,
      // What may be a total is no part of another.
      open.map((i) => sides[i]!.hint !== "total"),
      (k) => isEnoughName(sides[open[k]!]!, names[open[k]!]!, values[k]!),
    );
    all.forEach((sum, k) => {
      if (isSum(k, sum))
        note(open[k]!, "total", {
          code: "sum",
          params: { first: names[open[sum!.from]!]!, last: names[open[sum!.to]!]! },
        });
    });
    for (const k of namelessTotals(open, names, values)) note(open[k]!, "total", { code: "sum", params: {} });
  }
  const rest = () => open.filter((i) => !found.has(i));
  if (open.length <= FEW_LINES) {
    for (const i of rest()) {
      const others = rest()
        .filter((other) => other !== i)
        .map((other) => lines[other]!);
      if (sides[i]!.isCertain || others.length < 2) continue;
      const isHinted = sides[i]!.hint === "average";
      const least = isHinted ? 1 : ENOUGH;
      // "По компании в день" is a part of a total, the same everywhere.
      const whole = isHinted
        ? open.find((one) => one !== i && multipleOf(lines[i]!, lines[one]!, 2) !== null)
        : undefined;
      if (whole !== undefined) {
        note(i, "average", { code: "multiple", params: { of: names[whole]! } });
        continue;
      }
      if (!isHinted && !mayBeMean(i, open, lines, sides[i]!)) continue;
      if (meanOf(lines[i]!, others) >= least) note(i, "average", { code: "mean", params: {} });
      else if (!isHinted && bestOf(lines[i]!, others) >= least) note(i, "average", { code: "best", params: {} });
    }
    for (const i of rest()) {
      if (sides[i]!.isCertain || sides[i]!.period !== "") continue;
      const pair = comparedBy(i, lines, [...rest(), ...plansOf(sides)], sides[i]!.hint === "difference" ? 1 : ENOUGH);
      if (pair) note(i, "difference", { code: "difference", params: { a: names[pair[0]]!, b: names[pair[1]]! } }, pair);
    }
    for (const i of rest()) {
      if (!isDown || sides[i]!.isCertain || !sides[i]!.isUnknown) continue;
      const people = rest().find((one) => one !== i && isLostAlong(lines[i]!, lines[one]!));
      if (people !== undefined) note(i, "loss", { code: "lostAlong", params: { of: names[people]! } });
    }
    for (const i of rest()) {
      if (sides[i]!.isCertain || sides[i]!.period !== "") continue;
      const other = !isDown
        ? undefined
        : rest().find((one) => one !== i && isConversion(lines[i]!, lines[one]!, plans));
      if (other !== undefined) note(i, "rate", { code: "ratio", params: { of: names[other]! } });
    }
    for (const i of rest()) {
      if (
        !isDown ||
        sides[i]!.isCertain ||
        sides[i]!.period !== "" ||
        lines[i]!.every((value) => Number.isNaN(value) || Number.isInteger(value))
      )
        continue;
      const other = rest().find((one) => one !== i && multipleOf(lines[i]!, lines[one]!, ENOUGH) !== null);
      if (other !== undefined) note(i, "price", { code: "multiple", params: { of: names[other]! } });
    }
  }
  // A difference that says so compares two of the people.
  if (open.length <= FEW_LINES && open.length > 1) {
    for (const [i, { role, evidence }] of sides.entries()) {
      if (role !== "difference" && role !== "loss") continue;
      const pair = comparedBy(i, lines, rest(), 2);
      if (pair) note(i, role, evidence, pair);
    }
  }
  return [...found.values()];
}

/** Whether a line is what another loses from each stage to the next: beside the later or the earlier, and nothing where nobody could be lost. */
function isLostAlong(line: Numbers, people: Numbers): boolean {
  const holds = (beside: 0 | 1) => {
    const steps = people.slice(1).flatMap((count, k) => {
      const lost = line[k + 1 - beside]!;
      return Number.isNaN(count) || Number.isNaN(people[k]!) || Number.isNaN(lost) ? [] : [people[k]! - count === lost];
    });
    return steps.length >= 2 && steps.every(Boolean) && !(line[beside === 0 ? 0 : line.length - 1]! > 0);
  };
  return holds(0) || holds(1);
}

/** Of three lines the middle one is easily the mean of the others: it says something at the end, or with fractions that people do not have. */
function mayBeMean(at: number, open: readonly number[], lines: readonly Numbers[], { period }: Side): boolean {
  if (period !== "") return false;
  const isAtEnd = at === open[0] || at === open.at(-1);
  return open.length > 3 || isAtEnd || lines[at]!.some((value) => !Number.isNaN(value) && value % 1 !== 0);
}

const plansOf = (sides: readonly Side[]): number[] => indexesOf(sides, ({ role }) => role === "plan");

/** Whether a sum says that a line is a total: three cells, or fewer with a word, without a name, or where it is all the others. */
function isEnough(side: Side, name: string, sum: Sum, count: number, at: number, values: readonly Numbers[]): boolean {
  if (sum.to === sum.from) return false;
  if (side.hint === "total" || name === "" || isCoarser(name)) return sum.cells >= 1;
  if (sum.cells >= ENOUGH) return true;
  const isOfAll = sum.to - sum.from + 1 === count - 1 && (at === 0 || at === count - 1);
  return isOfAll && side.period === "" && sum.cells >= Math.min(2, values[0]!.length) && sum.cells > 1;
}

// While sums are looked for one may end a run only when it is surely one.
function isEnoughName(side: Side, name: string, line: Numbers): boolean {
  if (side.isCertain) return false;
  const cells = line.filter((value) => value > 0).length;
  return side.hint === "total" || name === "" || isCoarser(name) || cells >= ENOUGH;
}

/** A quarter, a half or a year among months. */
const isCoarser = (name: string): boolean =>
  periodOf(name) !== null && /кв|quarter|q\d|\dq|полугод|год|year|^h\d|fy|^\d{4}$/i.test(name);

/** The first or last line when it has no name where all others have one, and adds up most cells: people whom two campaigns reached count once. */
function namelessTotals(open: readonly number[], names: readonly string[], values: readonly Numbers[]): number[] {
  if (open.filter((i) => names[i] === "").length !== 1) return [];
  for (const k of [values.length - 1, 0]) {
    if (names[open[k]!] !== "") continue;
    const width = values[k]!.length;
    let [adding, cells] = [0, 0];
    for (let cell = 0; cell < width; cell++) {
      if (Number.isNaN(values[k]![cell]!)) continue;
      cells++;
      let sum = 0;
      for (let other = 0; other < values.length; other++)
        if (other !== k && !Number.isNaN(values[other]![cell]!)) sum += values[other]![cell]!;
      if (Math.abs(sum - values[k]![cell]!) <= 1e-7 * Math.max(1, sum) && sum > 0) adding++;
    }
    if (adding * 2 > cells) return [k];
  }
  return [];
}

/** The two lines near by that a line is the difference of; null when there are none. */
function comparedBy(
  at: number,
  lines: readonly Numbers[],
  among: readonly number[],
  least: number,
): [number, number] | null {
  const near = among.filter((i) => i !== at && Math.abs(i - at) <= NEAR);
  for (const a of near) {
    for (const b of near) {
      if (a !== b && differenceOf(lines[at]!, lines[a]!, lines[b]!) >= least) return [a, b];
    }
  }
  return null;
}

/** Whether a line states conversions of another: from the line before, from the first, as fractions or percent; or how much of a plan was done. */
function isConversion(line: Numbers, of: Numbers, plans: readonly Numbers[]): boolean {
  const first = of.findIndex((value) => !Number.isNaN(value));
  const tail = line.map((value, cell) => (cell > first ? value : Number.NaN));
  const enough = (cells: number) => cells >= ENOUGH;
  const isAll = line.every((value) => Number.isNaN(value) || (value >= 0 && value <= 1000));
  if (!isAll) return false;
  return (
    enough(
      ratioOf(
        tail,
        (cell) => of[cell]!,
        (cell) => of[cell - 1] ?? Number.NaN,
      ),
    ) ||
    enough(
      ratioOf(
        tail,
        (cell) => of[cell]!,
        () => of[first]!,
      ),
    ) ||
    enough(
      ratioOf(
        line,
        (cell) => of[cell + 1] ?? Number.NaN,
        (cell) => of[cell]!,
      ),
    ) ||
    plans.some((plan) =>
      enough(
        ratioOf(
          line,
          (cell) => of[cell]!,
          (cell) => plan[cell]!,
        ),
      ),
    )
  );
}
