import type { LineRole } from "../explained";
import { indexesOf } from "../indexesOf";
import { bestOf, differenceOf, meanOf, multipleOf, ratioOf } from "../profile/relations/averages";
import { ENOUGH, type Numbers } from "../profile/relations/rounding";
import type { Side } from "../roles/side";
import type { Computed } from "./sideArithmetic";

/** Lines before and after that a difference is looked for among. */
const NEAR = 6;

/** Lines of a table and what is known of them. `lines[line][cell]` over the stages; `names` are quoted as evidence. */
interface Known {
  readonly sides: readonly Side[];
  readonly lines: readonly Numbers[];
  readonly names: readonly string[];
  readonly isDown: boolean;
  /** Lines that count people as far as names say. */
  readonly open: readonly number[];
}

/** What a line is by those of `rest`, which are the lines that nothing is computed of yet; null where they do not tell. */
type Rule = (at: number, rest: readonly number[], known: Known) => Omit<Computed, "at"> | null;

/** Lines that are computed from lines of people, besides the `totals`. */
export function derivedAmong(
  sides: readonly Side[],
  lines: readonly Numbers[],
  names: readonly string[],
  totals: readonly number[],
  isDown: boolean,
): Computed[] {
  const open = indexesOf(sides, ({ role }) => role === "people");
  const known = { sides, lines, names, isDown, open };
  const found = new Map<number, Computed>();
  const rest = () => open.filter((i) => !found.has(i) && !totals.includes(i));
  for (const rule of RULES) {
    for (const at of rest()) {
      const derived = sides[at]!.isCertain ? null : rule(at, rest(), known);
      if (derived) found.set(at, { at, ...derived });
    }
  }
  // A difference that says so compares two of the people.
  sides.forEach(({ role, evidence }, at) => {
    if (open.length < 2 || (role !== "difference" && role !== "loss")) return;
    const compared = comparedBy(at, lines, rest(), 2);
    if (compared) found.set(at, { at, role, evidence, compared });
  });
  return [...found.values()];
}

const derived = (
  role: LineRole,
  code: string,
  params: Readonly<Record<string, string>> = {},
  compared: readonly number[] = [],
) => ({ role, evidence: { code, params }, compared });

const average: Rule = (at, rest, known) => {
  const { sides, lines, names, open } = known;
  const others = rest.filter((other) => other !== at).map((other) => lines[other]!);
  if (others.length < 2) return null;
  const isHinted = sides[at]!.hint === "average";
  const least = isHinted ? 1 : ENOUGH;
  // "По компании в день" is a part of a total, the same everywhere.
  const whole = isHinted
    ? open.find((one) => one !== at && multipleOf(lines[at]!, lines[one]!, 2) !== null)
    : undefined;
  if (whole !== undefined) return derived("average", "multiple", { of: names[whole]! });
  if (!isHinted && !mayBeMean(at, known)) return null;
  if (meanOf(lines[at]!, others) >= least) return derived("average", "mean");
  return !isHinted && bestOf(lines[at]!, others) >= least ? derived("average", "best") : null;
};

const difference: Rule = (at, rest, { sides, lines, names }) => {
  if (sides[at]!.period !== "") return null;
  const least = sides[at]!.hint === "difference" ? 1 : ENOUGH;
  const pair = comparedBy(at, lines, [...rest, ...plansOf(sides)], least);
  return pair && derived("difference", "difference", { a: names[pair[0]]!, b: names[pair[1]]! }, pair);
};

const loss: Rule = (at, rest, { sides, lines, names, isDown }) => {
  if (!isDown || !sides[at]!.isUnknown) return null;
  const people = rest.find((one) => one !== at && isLostAlong(lines[at]!, lines[one]!));
  return people === undefined ? null : derived("loss", "lostAlong", { of: names[people]! });
};

const rate: Rule = (at, rest, { sides, lines, names, isDown }) => {
  if (!isDown || sides[at]!.period !== "") return null;
  const plans = plansOf(sides)
    .filter((plan) => !sides[plan]!.isMoney)
    .map((plan) => lines[plan]!);
  // The same people twice state no conversions of each other, though 50 of 100 are 50 %.
  const others = rest.filter((one) => !lines[one]!.every((value, cell) => Object.is(value, lines[at]![cell])));
  const people = others.find((one) => isConversion(lines[at]!, lines[one]!, plans));
  return people === undefined ? null : derived("rate", "ratio", { of: names[people]! });
};

const price: Rule = (at, rest, { sides, lines, names, isDown }) => {
  const isWhole = lines[at]!.every((value) => Number.isNaN(value) || Number.isInteger(value));
  if (!isDown || sides[at]!.period !== "" || isWhole) return null;
  const people = rest.find((one) => one !== at && multipleOf(lines[at]!, lines[one]!, ENOUGH) !== null);
  return people === undefined ? null : derived("price", "multiple", { of: names[people]! });
};

/** From the surest: what one rule takes the next does not compare with. */
const RULES: readonly Rule[] = [average, difference, loss, rate, price];

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

/** One of three lines is easily the mean of the others: that says something with fractions, which people do not have, or where the end has no name. */
function mayBeMean(at: number, { sides, lines, names, open }: Known): boolean {
  if (sides[at]!.period !== "") return false;
  const isNameless = names[at] === "" && (at === open[0] || at === open.at(-1));
  return open.length > 3 || isNameless || lines[at]!.some((value) => !Number.isNaN(value) && value % 1 !== 0);
}

const plansOf = (sides: readonly Side[]): number[] => indexesOf(sides, ({ role }) => role === "plan");

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
