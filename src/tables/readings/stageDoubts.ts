import type { StageLine } from "../roles/stageLines";
import { hasStageWord } from "../vocabulary/meaning";
import { type At, fits, isWhole } from "./stageFit";

/** Cells that one relation holds in before it is more than chance. */
export const MORE_THAN_CHANCE = 3;

/** Lines between two stages, with no word of a stage in them, that are what the second lacks of the first. */
export function losses(
  lines: readonly StageLine[],
  known: readonly number[],
  people: readonly number[],
  at: At,
): { readonly line: number; readonly params: Readonly<Record<string, string>> }[] {
  return lines.flatMap(({ at: line, role, name }) => {
    const before = known.filter((one) => one < line).at(-1);
    const after = known.find((one) => one > line);
    if (role !== "unknown" || before === undefined || after === undefined || hasStageWord(name)) return [];
    const sides = people.filter((side) => !Number.isNaN(at(before, side) + at(line, side) + at(after, side)));
    const isLost = sides.every((side) => at(before, side) - at(line, side) === at(after, side));
    return isLost && sides.length >= MORE_THAN_CHANCE
      ? [{ line, params: { a: lines[before]!.name, b: lines[after]!.name } }]
      : [];
  });
}

/** Lines between stages, or beside them with a word of one, that a word takes for something else, though they are whole and fall as people do: "Оценка трейд-ин" is a step. */
export function misnamed(
  lines: readonly StageLine[],
  known: readonly number[],
  people: readonly number[],
  at: At,
): readonly number[] {
  return lines
    .filter(
      ({ role, at: line, name }) =>
        (role === "measure" || role === "aside") && (isAmong(line, known) || hasStageWord(name)),
    )
    .map((line) => line.at)
    .filter((line) => people.filter((side) => !Number.isNaN(at(line, side))).length >= MORE_THAN_CHANCE)
    .filter((line) => isWhole(line, people, at) && fits(line, known, people, at));
}

const isAmong = (line: number, known: readonly number[]): boolean =>
  line > Math.min(...known) && line < Math.max(...known);
