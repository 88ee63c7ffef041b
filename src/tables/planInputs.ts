import { timesOfMoney } from "./currency";
import { moneyAt } from "./money";
import { moneyUnitIn } from "./moneyUnits";
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
 * nobody could tell whose they are; where a plan stands beside that, the plan's. Money in thousands or millions becomes whole money; beside money of
 * the table's own it is taken only where both are counted alike, as the panel shows it under one sign.
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
  const own = moneyAt(table, cells) && timesOfMoney(table);
  const money = (isIt: (name: string) => boolean): PlanInput | null => {
    const input = named(isIt);
    if (!input) return null;
    const times = moneyUnitIn(input.name)?.times ?? 1;
    if (own === null) return { ...input, value: input.value * times };
    return own === times ? input : null;
  };
  const margin = named(isCalled(MARGINS));
  const found = {
    revenue: money(isTarget(REVENUES)),
    profit: money(isTarget(PROFITS)),
    average: money(isCalled(AVERAGE_AMOUNTS)),
    margin: margin && marginOf(margin),
    days: named(isCalled(WORKING_DAYS)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, input]) => input !== null));
}

/** A margin as a fraction: 30, 30 % and 0.3 are the same, and under a percent sign 1 is one percent. Null for money, and for what is no share or may be two. */
function marginOf({ name, value }: PlanInput): PlanInput | null {
  const { unit } = nameParts(name);
  if ((unit !== null && unit !== "percent") || value > 100) return null;
  if (value === 1 && unit === null) return null;
  return { name, value: value < 1 ? value : value / 100 };
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
