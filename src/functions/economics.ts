import { costPerPerson, costSoFar, romi } from "../core/economics";
import type { Maybe } from "../core/maybe";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional, type Result } from "./define";
import { stages } from "./funnelArguments";
import { type Counts, isOne, stagesOf } from "./readCounts";
import { checkNames, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_ECONOMICS = defineFunction({
  name: "CJM_ECONOMICS",
  args: [
    stages,
    arg("counts", "counts"),
    arg("costs", "money"),
    optional("revenue", "money"),
    optional("channels", "labels"),
  ],
  format: "table",
  examples: [
    {
      formula: '=CJM_ECONOMICS({"Click"; "Visit"; "Lead"}; {500; 15; 7.5}; 50000; 75000)',
      result: [
        ["Stage", "Count", "Cumulative cost", "Cost each"],
        ["Click", 500, 50000, 100],
        ["Visit", 15, 50000, 3333.33333333],
        ["Lead", 7.5, 50000, 6666.66666667],
        ["ROMI", "", "", 0.5],
      ],
    },
  ],
  compute: (stages, counts, costs, revenue, names) => {
    const channels = stagesOf(counts, "counts");
    const isPerChannel = channels.length > 1 && costs.direction === "right" && costs.columns > 1;
    return isPerChannel ? byChannel(stages, counts, costs, revenue, names) : byStage(stages, counts, costs, revenue);
  },
});

function byStage(stages: readonly string[], counts: Counts, costs: Counts, revenue: Counts | undefined): Result {
  const people = totalByStage(stages, counts);
  const spent = costSoFar(
    isOne(costs) ? spentAtOnce(costs, people.length) : oneFor("stage", costs, "costs", people.length),
  );
  const total = spent[spent.length - 1] ?? null;
  const there = isOne(costs) ? withoutGaps(stages, counts) : withoutGaps(stages, counts, costs);
  const rows = there.map((stage) => [
    stages[stage]!,
    people[stage]!,
    spent[stage]!,
    costPerPerson(spent[stage]!, people[stage]!),
  ]);
  const earned = revenue && romi(oneFor("all", revenue, "revenue", 1)[0]!, total);
  return {
    header: ["stage", "people", "costSoFar", "costPerPerson"],
    rows: revenue ? [...rows, [{ phrase: "romi" }, null, null, earned ?? null]] : rows,
  };
}

function byChannel(
  stages: readonly string[],
  counts: Counts,
  costs: Counts,
  revenue: Counts | undefined,
  names: readonly string[] = [],
): Result {
  checkNames(stages, counts, "counts");
  const channels = counts.lists;
  if (names.length > channels.length)
    throw new UserError("lengthsDiffer", {
      a: "channels",
      b: "costs",
      aLength: names.length,
      bLength: channels.length,
    });
  const spent = oneFor("channel", costs, "costs", channels.length);
  const earned = revenue ? oneFor("channel", revenue, "revenue", channels.length) : channels.map(() => null);
  return {
    header: ["channel", "peopleAtEnd", "cost", "costPerPerson", "revenue", "romi"],
    rows: channels.map((list, at) => {
      const [people, cost, money] = [list[stages.length - 1] ?? null, spent[at]!, earned[at]!];
      return [
        names[at] || { phrase: "channel", params: { number: at + 1 } },
        people,
        cost,
        costPerPerson(cost, people),
        money,
        romi(money, cost),
      ];
    }),
  };
}

function spentAtOnce(costs: Counts, stages: number): Maybe[] {
  return Array.from({ length: stages }, (_, stage) => (stage === 0 ? costs.lists[0]![0]! : null));
}

/** The amounts of a column or row, one for each of `length` stages or channels; blank ones at the end were cut off and come back. */
function oneFor(per: "stage" | "channel" | "all", amounts: Counts, argument: string, length: number): Maybe[] {
  const list = amounts.lists.length === 1 ? amounts.lists[0]! : null;
  const given = Math.max(amounts.rows, amounts.columns);
  if (!list || given < length || list.length > length) {
    const found = list?.length ?? amounts.rows * amounts.columns;
    throw new UserError("amountsDiffer", { argument, found, length, per });
  }
  return Array.from({ length }, (_, at) => list[at] ?? null);
}
