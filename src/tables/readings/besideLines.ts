import type { Cell, Line } from "../line";

/** A line of a view as a line of the sheet. */
export function lineOf({ name, index, nameAt }: Line): Line {
  return { name, index, nameAt };
}

/** A plan that is nearer to the revenue than a hundredth, or a hundred times it. */
export function isOfMoney(plan: readonly (Cell | undefined)[], revenue: readonly (Cell | undefined)[] | null): boolean {
  if (!revenue) return false;
  const sum = (cells: readonly (Cell | undefined)[]) =>
    cells.reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0);
  const ratio = sum(plan) / sum(revenue);
  return ratio > 0.05 && ratio < 20;
}
