import type { Cell, StageTable } from "./stageTable";
import type { Idea } from "./vocabulary/idea";
import { REVENUES } from "./vocabulary/money";
import { AVERAGE_AMOUNTS, MARGINS, PROFITS, WORKING_DAYS } from "./vocabulary/planInputs";
import { PLANS } from "./vocabulary/plans";
import { nameParts } from "./vocabulary/tokens";

type Cells = readonly (readonly Cell[])[];

/** A figure of a plan that stands in a row of a table, under the name of that row. */
export interface PlanInput {
  readonly name: string;
  readonly value: number;
}

/** What of a plan is said in the rows of a table besides its stages: a target in money, an average amount, a margin as a fraction, working days. */
export type PlanInputs = Readonly<Partial<Record<"revenue" | "profit" | "average" | "margin" | "days", PlanInput>>>;

/**
 * The figures of a plan that people write under each other with its stages, "Средний чек; 100000". Only where the table is of one set of counts, or
 * nobody could tell whose they are; where a plan stands beside that, the plan's.
 */
export function planInputs(table: StageTable, cells: Cells): PlanInputs {
  const { orientation, channels, plan, lines, places } = table;
  const columns = [
    ...plan.flatMap((line) => line.places.slice(0, 1)).flatMap((place) => place?.column ?? []),
    channels[0]!.index,
  ];
  const isAlone = orientation === "down" && channels.length === 1 && places === null && plan.length <= 1;
  const rows = isAlone ? lines.filter(({ axis }) => axis === "row") : [];
  const named = (isIt: (name: string) => boolean): PlanInput | null => {
    const row = rows.find(({ name }) => isIt(name));
    const value =
      row && columns.map((column) => cells[row.index - 1]?.[column - 1]).find((cell) => typeof cell === "number");
    return row && typeof value === "number" && value > 0 ? { name: row.name, value } : null;
  };
  const margin = named(isCalled(MARGINS));
  const found = {
    revenue: named(isTarget(REVENUES)),
    profit: named(isTarget(PROFITS)),
    average: named(isCalled(AVERAGE_AMOUNTS)),
    // 30 and 30 % are the same margin; a whole 1 is nobody's.
    margin: margin && margin.value > 1 ? { ...margin, value: margin.value / 100 } : margin,
    days: named(isCalled(WORKING_DAYS)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, input]) => input !== null));
}

const isCalled =
  (words: Idea) =>
  (name: string): boolean =>
    words.isWhole(nameParts(name).tokens);

const isTarget =
  (money: Idea) =>
  (name: string): boolean => {
    const { tokens, hasPercent } = nameParts(name);
    return !hasPercent && PLANS.find(tokens) !== null && money.find(tokens) !== null;
  };
