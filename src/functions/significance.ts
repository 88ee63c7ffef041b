import { difference, pooledPValue } from "../core/statistics/comparison";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";

export const CJM_SIGNIFICANCE = defineFunction({
  name: "CJM_SIGNIFICANCE",
  args: [
    arg("from_a", "count"),
    arg("to_a", "count"),
    arg("from_b", "count"),
    arg("to_b", "count"),
    optional("confidence", "probability"),
  ],
  format: "percent",
  examples: [
    {
      formula: "=CJM_SIGNIFICANCE(1000; 50; 1000; 75)",
      result: [[0.025, 0.00373918282347, 0.0465621080222, 0.0209213353378]],
    },
  ],
  compute: (fromA, toA, fromB, toB, confidence = 0.95) => {
    if (toA > fromA) throw new UserError("moreThanAll", { a: "to_a", b: "from_a", part: toA, whole: fromA });
    if (toB > fromB) throw new UserError("moreThanAll", { a: "to_b", b: "from_b", part: toB, whole: fromB });
    if (fromA === 0 || fromB === 0) return [[null, null, null, null]];
    const [a, b] = [
      { part: toA, whole: fromA },
      { part: toB, whole: fromB },
    ];
    const change = difference(a, b, confidence);
    return [[change.difference, change.low, change.high, pooledPValue(a, b)]];
  },
});
