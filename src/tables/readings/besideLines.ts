import type { Cell, Line } from "../line";
import { inUnit, timesInto } from "../oneMoney";

type Cells = readonly (Cell | undefined)[];

/** A line of a view as a line of the sheet. */
export function lineOf({ name, index, nameAt }: Line): Line {
  return { name, index, nameAt };
}

/** Whether a plan is of the size of the revenue: not below a twentieth of it, and not above twenty times it. */
export function isOfMoney(line: Line, plan: Cells, earned: Line, revenue: Cells): boolean {
  const sum = (cells: Cells) => cells.reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0);
  const ratio = inUnit(sum(plan), { times: timesInto(line.name, earned.name) ?? 1 }) / sum(revenue);
  return ratio > 0.05 && ratio < 20;
}
