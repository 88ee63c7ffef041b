import { type CellReference, type Formula, f, range } from "../formula";

type At = (step: number) => CellReference;

/** Chances of some steps, at most 1 where one was tested, and those times the number of steps left: S. Holm (1979), as core/statistics/severalTests.ts has it. */
export interface HolmCells {
  readonly chance: At;
  readonly scaled: At;
  readonly first: number;
  readonly last: number;
}

/** A step's chance times the number of steps whose chance is no smaller; 0 where it was not tested. */
export function scaledChance({ chance, first, last }: HolmCells, step: number): Formula {
  const [own, all] = [chance(step), range(chance(first), chance(last))];
  // Of equals the earlier one is smaller.
  const ties = step > first ? f`-SUMPRODUCT((${range(chance(first), chance(step - 1))}=${own})*1)` : f``;
  const left = f`(SUMPRODUCT((${all}<=1)*1)-SUMPRODUCT((${all}<${own})*1)${ties})`;
  return f`IF(${own}<=1; ${own}*${left}; 0)`;
}

/** A step's chance among all of them; 2 where it was not tested. */
export function adjustedChance({ chance, scaled, first, last }: HolmCells, step: number): Formula {
  const [own, all] = [chance(step), range(chance(first), chance(last))];
  return f`IF(${own}<=1; MIN(1; SUMPRODUCT(MAX((${all}<=${own})*${range(scaled(first), scaled(last))}))); 2)`;
}
