import { peopleForTarget } from "../core/target";
import { arg, defineFunction } from "./define";
import { aligned, stagesOf } from "./readCounts";

export const CJM_TARGET = defineFunction({
  name: "CJM_TARGET",
  args: [arg("counts", "counts"), arg("target", "count")],
  format: "people",
  examples: [{ formula: "=CJM_TARGET({1000; 1}; 10)", result: [[10000], [10]] }],
  compute: (counts, target) =>
    aligned(
      stagesOf(counts, "counts").map((list) => peopleForTarget(list, target)),
      counts,
    ),
});
