import { peopleForTarget } from "../core/target";
import { aligned, stagesOf } from "./counts";
import { arg, defineFunction } from "./define";

export const CJM_TARGET = defineFunction({
  name: "CJM_TARGET",
  summary: {
    en: "How many people each stage needs, at today's conversions, for a target at the last one.",
    ru: "Сколько людей нужно на каждом этапе при нынешних конверсиях, чтобы в конце была цель.",
  },
  args: [
    arg("counts", "counts", { en: "People at each stage today.", ru: "Люди на каждом этапе сейчас." }),
    arg("target", "count", { en: "People wanted at the last stage.", ru: "Сколько людей нужно на последнем этапе." }),
  ],
  returns: { en: "Whole people in the shape of the counts.", ru: "Целые люди в форме аргумента." },
  format: "people",
  examples: [{ formula: "=CJM_TARGET({1000; 1}; 10)", result: [[10000], [10]] }],
  compute: (counts, target) =>
    aligned(
      stagesOf(counts, "counts").map((list) => peopleForTarget(list, target)),
      counts,
    ),
});
