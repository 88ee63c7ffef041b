import { levers } from "../core/levers";
import { stepName } from "../core/stepName";
import { checkedChange } from "./changes";
import { defineFunction, optional } from "./define";
import { mode, stages, summedCounts } from "./funnelArguments";
import { pick, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_LEVERS = defineFunction({
  name: "CJM_LEVERS",
  args: [stages, summedCounts, optional("points", "change"), mode],
  format: "table",
  examples: [
    {
      formula: '=CJM_LEVERS({"Ad"; "Click"; "Order"}; {1000; 50; 10})',
      result: [
        ["Step", "Conversion", "New conversion", "Gain", "Growth"],
        ["Ad → Click", 0.05, 0.06, 2, 0.2],
        ["Click → Order", 0.2, 0.21, 0.5, 0.05],
      ],
    },
  ],
  compute: (stages, counts, points = 0.01, mode = "points") => {
    const people = totalByStage(stages, counts);
    const there = withoutGaps(stages, counts);
    const names = pick(stages, there);
    return {
      header: ["step", "conversion", "newConversion", "extra", "uplift"],
      rows: levers(pick(people, there), checkedChange(points, mode), mode).map((lever) => [
        stepName(names, lever.stage),
        lever.conversion,
        lever.changed,
        lever.extra,
        lever.uplift,
      ]),
    };
  },
});
