import * as fc from "fast-check";
import { expect } from "vitest";
import { call } from "../../src/functions/call";

export type Cells = (number | string)[][];
/** A call that answers with several cells. */
export const ask = (name: string, ...args: unknown[]) => call(name, args, () => "en_US") as Cells;
/** A call that answers with one cell. */
export const number = (name: string, ...args: unknown[]) => call(name, args, () => "en_US") as number | string;
/** Columns as rows. */
export const transposed = (cells: unknown[][]) => cells[0]!.map((_, at) => cells.map((row) => row[at]));
/** Names of so many stages, as a column. */
export const names = (length: number) => Array.from({ length }, (_, at) => [`stage ${at + 1}`]);

/** Numbers that are the same but for the roundings on their way, blanks at the same places. */
export function expectClose(a: unknown, b: unknown, relative = 1e-9, absolute = 1e-9): void {
  const [left, right] = [[a].flat(2), [b].flat(2)];
  expect(left.length).toBe(right.length);
  left.forEach((value, at) => {
    const other = right[at];
    const areNumbers = typeof value === "number" && typeof other === "number";
    const most = areNumbers ? absolute + relative * Math.max(Math.abs(value), Math.abs(other)) : 0;
    if (areNumbers) expect(Math.abs(value - other)).toBeLessThanOrEqual(most);
    else expect(value).toBe(other);
  });
}

const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
/** People who get fewer: the first stage, then the share of them that goes on. */
export const funnel = fc.tuple(fc.integer({ min: 2, max: 1e6 }), shares).map(([first, steps]) => {
  const counts = [first];
  for (const share of steps) counts.push(counts[counts.length - 1]! * share);
  return counts;
});
/** The same with a stage not counted, perhaps. */
export const maybeBlank = fc
  .tuple(funnel, fc.nat(9))
  .map(([counts, at]) => counts.map((count, stage) => (stage === at ? "" : count)));
/** What counts may be multiplied by. */
export const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
/** A change of a conversion. */
export const points = fc.double({ min: -0.5, max: 0.5, noNaN: true });
