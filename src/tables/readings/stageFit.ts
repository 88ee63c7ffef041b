/** The number of a line at a side; NaN where there is none. */
export type At = (line: number, side: number) => number;

/** Sides that are looked at. */
export const LOOKED = 400;

/** Whole numbers of people, or fractions of few decimals among them (conversions of a cabinet). */
export function isWhole(line: number, people: readonly number[], at: At): boolean {
  let [numbers, whole] = [0, 0];
  for (const side of people.slice(0, LOOKED)) {
    const value = at(line, side);
    if (Number.isNaN(value)) continue;
    if (value < 0) return false;
    numbers++;
    if (value % 1 === 0) whole++;
  }
  return numbers === 0 || whole * 4 >= numbers * 3;
}

/** Whether a line lies between the known stages around it wherever there are figures. */
export function fits(line: number, known: readonly number[], people: readonly number[], at: At): boolean {
  const before = known.filter((one) => one < line).at(-1);
  const after = known.find((one) => one > line);
  let [looked, fitting] = [0, 0];
  for (const side of people.slice(0, LOOKED)) {
    const value = at(line, side);
    if (Number.isNaN(value)) continue;
    looked++;
    const upper = before === undefined ? Number.POSITIVE_INFINITY : at(before, side);
    const lower = after === undefined ? 0 : at(after, side);
    if (!(value > upper) && !(value < lower)) fitting++;
  }
  return looked > 0 && fitting === looked;
}

/** Whether a line is a little above the stage before it, as a stage that grew is, and not below the one after. */
export function nearlyFits(
  line: number,
  known: readonly number[],
  people: readonly number[],
  at: At,
  least: number,
): boolean {
  const before = known.filter((one) => one < line).at(-1);
  const after = known.find((one) => one > line);
  if (before === undefined) return false;
  const sides = people.slice(0, LOOKED).filter((side) => !Number.isNaN(at(line, side)));
  const isNear = (side: number) =>
    at(line, side) <= at(before, side) * A_LITTLE && !(after !== undefined && at(line, side) < at(after, side));
  return sides.length >= least && sides.every(isNear);
}

const A_LITTLE = 1.5;
