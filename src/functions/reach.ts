import { reach } from "../core/conversion";
import { arg, defineFunction } from "./define";
import { aligned, stagesOf } from "./readCounts";

export const CJM_REACH = defineFunction({
  name: "CJM_REACH",
  args: [arg("counts", "counts")],
  format: "percent",
  examples: [{ formula: "=CJM_REACH({1000; 50; 10})", result: [[1], [0.05], [0.01]] }],
  compute: (counts) => aligned(stagesOf(counts, "counts").map(reach), counts),
});
