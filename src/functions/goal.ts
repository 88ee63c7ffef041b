import type { Maybe } from "../core/maybe";
import { conversionForTarget, peopleForTarget } from "../core/target";
import { UserError } from "../core/userError";
import { checkedStep } from "./changes";
import { arg, defineFunction } from "./define";
import { aligned, stagesOf } from "./readCounts";

export const CJM_GOAL = defineFunction({
  name: "CJM_GOAL",
  args: [arg("counts", "counts"), arg("target", "count"), arg("step", "step")],
  format: "percent",
  examples: [{ formula: "=CJM_GOAL({1000; 50; 10}; 15; 1)", result: 0.075 }],
  compute: (counts, target, step) => {
    const needed = stagesOf(counts, "counts").map((list, channel, all) =>
      reachable(list, target, checkedStep(step, list.length), all.length > 1 ? { column: channel + 1 } : {}),
    );
    return needed.length === 1
      ? needed[0]!
      : aligned(
          needed.map((rate) => [rate]),
          counts,
        );
  },
});

function reachable(counts: readonly Maybe[], target: number, step: number, place: { column?: number }): Maybe {
  const needed = conversionForTarget(counts, target, step);
  const isShare = counts[step]! <= counts[step - 1]!;
  if (needed === null || !isShare) return needed;
  // 100 % up to the noise of a few roundings is 100 %.
  if (needed <= 1 + 8 * Number.EPSILON) return Math.min(1, needed);
  throw new UserError("notReachable", {
    step,
    rate: needed,
    entrants: peopleForTarget(counts, target)[0] ?? 0,
    ...place,
  });
}
