import { bottleneck } from "../core/bottleneck";
import { stepName } from "../core/stepName";
import { room } from "./counts";
import { defineFunction, optional } from "./define";
import { stages, summedCounts } from "./funnelArguments";
import { bySteps } from "./list";
import { pick, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_BOTTLENECK = defineFunction({
  name: "CJM_BOTTLENECK",
  summary: {
    en: "The bottleneck, the step to raise first: the lowest conversion, or with benchmarks the one whose rise to its benchmark would bring most.",
    ru: "Узкое (слабое) место — шаг, который поднимать первым: с самой низкой конверсией, а с нормами — тот, чей рост до нормы даст больше всего.",
  },
  args: [
    stages,
    summedCounts,
    optional("benchmarks", "rates", {
      en: "Optional: the conversion each step should have, one per step or aligned with the stages.",
      ru: "Необязательно: норма конверсии каждого шага, по одной на шаг или вровень с этапами.",
    }),
  ],
  returns: {
    en: "The step as text; blank when no step that can be compared is below its benchmark.",
    ru: "Шаг текстом; пусто, если ни один из шагов, которые можно сравнить, не ниже нормы.",
  },
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
