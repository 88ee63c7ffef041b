import type { Maybe } from "../core/maybe";
import { difference, pooledPValue } from "../core/statistics/comparison";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional, type Phrase, type Result } from "./define";

export const CJM_SIGNIFICANCE = defineFunction({
  name: "CJM_SIGNIFICANCE",
  args: [
    arg("from_a", "count"),
    arg("to_a", "count"),
    arg("from_b", "count"),
    arg("to_b", "count"),
    optional("confidence", "probability"),
    optional("header", "flag"),
  ],
  format: "percent",
  examples: [
    {
      formula: "=CJM_SIGNIFICANCE(1000; 50; 1000; 75)",
      result: [[0.025, 0.00373918282347, 0.0465621080222, 0.0209213353378]],
    },
    {
      formula: "=CJM_SIGNIFICANCE(1000; 50; 1000; 75; 95%; TRUE)",
      result: [
        ["Difference", "Low", "High", "P-value", "Verdict"],
        [0.025, 0.00373918282347, 0.0465621080222, 0.0209213353378, "real"],
      ],
    },
  ],
  compute: (fromA, toA, fromB, toB, confidence = 0.95, header = false) => {
    if (toA > fromA) throw new UserError("moreThanAll", { a: "to_a", b: "from_a", part: toA, whole: fromA });
    if (toB > fromB) throw new UserError("moreThanAll", { a: "to_b", b: "from_b", part: toB, whole: fromB });
    if (fromA === 0 || fromB === 0) return told([null, null, null, null], { phrase: "cannotTell" }, header);
    const [a, b] = [
      { part: toA, whole: fromA },
      { part: toB, whole: fromB },
    ];
    const change = difference(a, b, confidence);
    const p = pooledPValue(a, b);
    const isReal = p !== null && p < 1 - confidence;
    const verdict = p === null ? { phrase: "cannotTell" } : isReal ? { phrase: "isReal" } : { phrase: "mayBeChance" };
    return told([change.difference, change.low, change.high, p], verdict, header);
  },
});

function told(figures: readonly Maybe[], verdict: Phrase, header: boolean): Result {
  if (!header) return [figures];
  return { header: ["difference", "low", "high", "pValue", "verdict"], rows: [[...figures, verdict]] };
}
