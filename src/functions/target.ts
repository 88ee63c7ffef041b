import { peopleForTarget } from "../core/target";
import { aligned, stagesOf } from "./counts";
import { arg, defineFunction } from "./define";

export const CJM_TARGET = defineFunction({
  name: "CJM_TARGET",
  summary: {
    en: "A plan by stage: how many each stage needs at today’s conversions to reach the target.",
    ru: "План по этапам: сколько нужно на каждом при нынешних конверсиях, чтобы выйти на цель.",
  },
  args: [
    arg("counts", "counts", { en: "Counts by stage today.", ru: "Количества по этапам сейчас." }),
    arg("target", "count", { en: "The count wanted at the last stage.", ru: "Сколько нужно на последнем этапе." }),
  ],
  returns: { en: "Whole numbers, a range of the same size.", ru: "Целые числа, диапазон того же размера." },
  format: "people",
  examples: [{ formula: "=CJM_TARGET({1000; 1}; 10)", result: [[10000], [10]] }],
  compute: (counts, target) =>
    aligned(
      stagesOf(counts, "counts").map((list) => peopleForTarget(list, target)),
      counts,
    ),
});
