import { expect, it } from "vitest";
import { type Carried, carrying } from "../../src/report/carrying";

const stays = (row: number, column: number): Carried => goes(row, column, column);
const goes = (row: number, from: number, to: number): Carried => ({
  from: { row, column: from, home: from },
  to: { row, column: to },
});

// By hand: of stages in C, D and E the second is deleted, and what was set aside of it before stands in D below.
it("does not put a column that moves over what stays in the column that it comes to", () => {
  const plan = carrying([stays(1, 3), goes(1, 5, 4), stays(2, 3), goes(2, 5, 4), stays(9, 4)], {})!;
  const targets = plan.turns.flatMap(({ to, columns }) => Array.from({ length: columns }, (_, i) => to + i));
  expect(new Set(targets).size).toBe(targets.length);
  expect(plan.singles.map(({ row, to }) => [row, to.row, to.column])).toEqual([[9, 9, 4]]);
});
