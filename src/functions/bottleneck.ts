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
    en: "The bottleneck of the funnel: the step with the lowest conversion, or with benchmarks the one with the biggest gain from reaching its benchmark.",
    ru: "Узкое место воронки: переход с самой низкой конверсией; если заданы нормативы — тот, где выход на норматив даст больше всего.",
  },
  args: [
    stages,
    summedCounts,
    optional("benchmarks", "rates", {
      en: "Optional: the benchmark conversion of each step, one per step or in the same rows as the stages.",
      ru: "Необязательно: норматив конверсии каждого перехода: по одному на переход или в тех же строках, что этапы.",
    }),
  ],
  returns: {
    en: "The step as text; blank when no step that can be compared is below its benchmark.",
    ru: "Переход текстом; пусто, если ни одна из конверсий, которые можно сравнить, не ниже норматива.",
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
