import { bottleneck } from "../core/bottleneck";
import { stepName } from "../core/stepName";
import { defineFunction, optional } from "./define";
import { stages, summedCounts } from "./funnelArguments";
import { room } from "./readCounts";
import { bySteps } from "./readPerStep";
import { pick, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_BOTTLENECK = defineFunction({
  name: "CJM_BOTTLENECK",
  args: [stages, summedCounts, optional("benchmarks", "rates")],
  format: "text",
  examples: [
    { formula: '=CJM_BOTTLENECK({"Ad"; "Click"; "Order"}; {1000; 50; 10})', result: "Ad → Click" },
    { formula: '=CJM_BOTTLENECK({"Ad"; "Click"; "Order"}; {1000; 50; 10}; {5%; 30%})', result: "Click → Order" },
  ],
  compute: (stages, counts, benchmarks) => {
    const people = totalByStage(stages, counts);
    const norms = benchmarks ? [null, ...bySteps(benchmarks, people.length, room(counts))] : null;
    const there = withoutGaps(stages, counts);
    const stage = bottleneck(pick(people, there), norms && pick(norms, there));
    return stage === null ? "" : stepName(pick(stages, there), stage);
  },
});
