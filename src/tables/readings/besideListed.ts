import { isBlank } from "../cells";
import { areTexts } from "../profile/figure";
import { type Amounts, nothingBeside } from "../stageTable";
import { type FoundBeside, lineOf } from "./besideDown";
import type { Funnel } from "./funnel";
import { cellOf } from "./view";

/** What stands beside the people of a table whose rows and columns do not cross: lines of money among the stages, a cell for each of the people. */
export function besideListed({ view, lines, people }: Funnel): FoundBeside {
  const amounts = (...roles: string[]): Amounts | null => {
    const found = roles.flatMap((role) => lines.filter((line) => line.role === role && isAmounts(line.at)));
    const line = found[0];
    return line ? { ...lineOf(view.stages[line.at]!), places: people.map((side) => view.place(line.at, side)) } : null;
  };
  const isAmounts = (at: number) => {
    const cells = people.map((side) => cellOf(view, at, side)).filter((cell) => !isBlank(cell));
    return !areTexts(cells) && cells.some((cell) => typeof cell === "number");
  };
  const beside = { ...nothingBeside, cost: amounts("cost", "budget"), revenue: amounts("revenue") };
  return { beside, used: new Map() };
}
