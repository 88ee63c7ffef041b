import { funnel } from "../core/funnel";
import { defineFunction } from "./define";
import { stages, summedCounts } from "./funnelArguments";
import { pick, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_FUNNEL = defineFunction({
  name: "CJM_FUNNEL",
  args: [stages, summedCounts],
  format: "table",
  examples: [
    {
      formula: '=CJM_FUNNEL({"Ad"; "Click"; "Order"}; {1000; 50; 10})',
      result: [
        ["Stage", "Count", "Conversion", "From start", "Lost", "Lost, %"],
        ["Ad", 1000, "", 1, "", ""],
        ["Click", 50, 0.05, 0.05, 950, 0.95],
        ["Order", 10, 0.2, 0.01, 40, 0.8],
      ],
    },
  ],
  compute: (stages, counts) => {
    const people = totalByStage(stages, counts);
    const there = withoutGaps(stages, counts);
    return {
      header: ["stage", "people", "conversion", "fromStart", "lost", "lostShare"],
      rows: funnel(pick(people, there)).map((row, stage) => [
        stages[there[stage]!]!,
        row.people,
        row.conversion,
        row.fromStart,
        row.lost,
        row.lostShare,
      ]),
    };
  },
});
