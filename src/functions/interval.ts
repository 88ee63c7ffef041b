import { wilson } from "../core/statistics/wilson";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";
import { readPairs } from "./readPairs";

export const CJM_INTERVAL = defineFunction({
  name: "CJM_INTERVAL",
  args: [arg("from", "counts"), arg("to", "counts"), optional("confidence", "probability"), optional("header", "flag")],
  format: "percent",
  examples: [
    { formula: "=CJM_INTERVAL(1000; 50)", result: [[0.0381302623927, 0.0653138202443]] },
    {
      formula: "=CJM_INTERVAL({1000; 50}; {50; 10})",
      result: [
        [0.0381302623927, 0.0653138202443],
        [0.112437500158, 0.330371059322],
      ],
    },
  ],
  compute: (from, to, confidence = 0.95, header = false) => {
    const rows = readPairs(from, to).map(({ a: whole, b: part, place }) => {
      if (whole === null || part === null) return [null, null];
      if (part > whole) throw new UserError("moreThanAll", { a: "to", b: "from", part, whole, ...place });
      if (whole === 0) return [null, null];
      const { low, high } = wilson(part, whole, confidence);
      return [low, high];
    });
    return header ? { header: ["low", "high"], rows } : rows;
  },
});
