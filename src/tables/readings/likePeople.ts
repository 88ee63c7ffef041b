import type { LineRole } from "../explained";
import { indexesOf } from "../indexesOf";
import { type Side, WORD } from "../roles/side";
import { namedAnew } from "../roles/sidesDown";
import type { View } from "./view";

type At = (stage: number, side: number) => number;

/** Figures of channels differ by less than this many times. */
const ALIKE = 6;

/**
 * Sides that count people though their names say something else: "#" over figures that are no numbering, and channels whose names sound like money.
 *
 * "Подарок" and "Discount" over columns may be channels: beside columns of people that nothing says more of, those whose whole figures fall all the
 * way, and are about as many as theirs at each stage, are people, too.
 */
export function likePeople(view: View, sides: readonly Side[], at: At, looked: readonly number[]): readonly Side[] {
  if (view.orientation === "across" && view.isGrid) return sides;
  const numbered = indexesOf(sides, ({ role }) => role === "order");
  const isSaid = () => sides.some(({ role, isCertain, isUnknown }) => role === "people" && (isCertain || !isUnknown));
  if (numbered.some((i) => !isOrder(i, at, looked)) && !isSaid())
    return namedAnew(view.sides, withPeople(sides, numbered));
  const named = indexesOf(
    sides,
    ({ role, isMoney, evidence }, i) =>
      NAMED.includes(role) && evidence === WORD && !isMoney && fallsAll(i, i, at, looked),
  );
  if (named.length === 0) return sides;
  const plain = indexesOf(sides, ({ role, isCertain, isUnknown }) => role === "people" && isUnknown && !isCertain);
  const isAlike = (side: number, other: number) =>
    looked.every((stage) => {
      const [own, others] = [at(stage, side), at(stage, other)];
      return own <= others * ALIKE && others <= own * ALIKE;
    });
  const more = named.filter((i) => plain.some((other) => isAlike(i, other)));
  if (more.length * looked.length < FEWEST_ALIKE) return sides;
  return namedAnew(view.sides, withPeople(sides, more));
}

/** What a channel's name may sound like. */
const NAMED: readonly LineRole[] = ["price", "measure", "money"];

const withPeople = (sides: readonly Side[], more: readonly number[]): Side[] =>
  sides.map(
    (side, i): Side => (more.includes(i) ? { ...side, role: "people", evidence: { code: "order", params: {} } } : side),
  );

/** Numbers of lines are no more than there are lines, or run on. */
function isOrder(side: number, at: At, looked: readonly number[]): boolean {
  const numbers = looked.map((stage) => at(stage, side)).filter((value) => !Number.isNaN(value));
  return Math.max(...numbers) <= numbers.length || numbers.every((value, i) => i === 0 || value >= numbers[i - 1]!);
}

/** Figures that are alike by more than chance. */
const FEWEST_ALIKE = 3;

/** Whether a column falls all the way in whole numbers, and has one wherever the people beside it have. */
export function fallsAll(
  side: number,
  beside: number,
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): boolean {
  const stages = looked.filter((stage) => !Number.isNaN(at(stage, beside)));
  const values = stages.map((stage) => at(stage, side));
  return values.every((value, i) => value % 1 === 0 && (i === 0 || value <= values[i - 1]!));
}
