import { growthOfRate } from "../core/change";
import { uplift } from "../core/whatIf";
import { changes } from "./changes";
import { arg, defineFunction } from "./define";
import { mode, points, step } from "./funnelArguments";
import { aligned, room, stagesOf } from "./readCounts";

export const CJM_UPLIFT = defineFunction({
  name: "CJM_UPLIFT",
  args: [arg("base", "base"), points, step, mode],
  format: "growth",
  examples: [
    { formula: "=CJM_UPLIFT(5%; 2.5%)", result: 0.5 },
    { formula: "=CJM_UPLIFT({1000; 50}; 2.5%)", result: 0.5 },
    { formula: '=CJM_UPLIFT(5%; 2.5%; ; "relative")', result: 0.025 },
  ],
  compute: (base, points, step, mode = "points") => {
    if (!("counts" in base)) {
      const [change] = changes(points, 2, step, mode, 2);
      return base.rate ? growthOfRate(base.rate, change!, mode) : null;
    }
    const { counts } = base;
    const grown = stagesOf(counts, "base").map((list) =>
      uplift(list, changes(points, list.length, step, mode, room(counts)), mode),
    );
    if (grown.length === 1) return grown[0]!;
    return aligned(
      grown.map((growth) => [growth]),
      counts,
    );
  },
});
