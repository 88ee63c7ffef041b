import { whatIf } from "../core/whatIf";
import { changes } from "./changes";
import { arg, defineFunction } from "./define";
import { mode, points, step } from "./funnelArguments";
import { aligned, room, stagesOf } from "./readCounts";

export const CJM_WHATIF = defineFunction({
  name: "CJM_WHATIF",
  args: [arg("counts", "counts"), points, step, mode],
  format: "people",
  examples: [{ formula: "=CJM_WHATIF({1000; 50; 10}; 2.5%; 1)", result: [[1000], [75], [15]] }],
  compute: (counts, points, step, mode = "points") =>
    aligned(
      stagesOf(counts, "counts").map((list) =>
        whatIf(list, changes(points, list.length, step, mode, room(counts)), mode),
      ),
      counts,
    ),
});
