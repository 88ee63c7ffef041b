import { finite } from "../core/maybe";
import { roundUp } from "../core/roundUp";
import { sampleSize } from "../core/statistics/sampleSize";
import { UserError } from "../core/userError";
import { checkedChange } from "./changes";
import { arg, defineFunction, optional } from "./define";

export const CJM_SAMPLE_SIZE = defineFunction({
  name: "CJM_SAMPLE_SIZE",
  args: [
    arg("rate", "rate"),
    arg("points", "change"),
    optional("power", "probability"),
    optional("confidence", "probability"),
  ],
  format: "people",
  examples: [{ formula: "=CJM_SAMPLE_SIZE(10%; 2%)", result: 3841 }],
  compute: (rate, points, power = 0.8, confidence = 0.95) => {
    if (points === 0) throw new UserError("noChange", { argument: "points" });
    const changed = changedExactly(rate, checkedChange(points, "points"));
    if (changed < 0 || changed > 1) throw new UserError("changedOutside", { argument: "points", rate, changed });
    return finite(Math.max(1, roundUp(sampleSize(rate, changed, power, confidence))));
  },
});

// 5.1 % and -5.1 points are 0 %, 30 % and 70 points 100 %, whatever the last binary digit says.
function changedExactly(rate: number, points: number): number {
  const changed = rate + points;
  const limit = points < 0 ? 0 : 1;
  return Math.abs(changed - limit) <= 4 * Number.EPSILON * Math.max(rate, points) ? limit : changed;
}
