import { expected } from "../core/deals/expected";
import { spansAsOf } from "../core/deals/spans";
import { UserError } from "../core/userError";
import { readDatedDeals } from "./dealDates";
import { arg, defineFunction, optional } from "./define";
import { refuseOtherLengths } from "./readEventLog";

export const CJM_EXPECTED = defineFunction({
  name: "CJM_EXPECTED",
  args: [
    arg("created", "times"),
    arg("closed", "times"),
    arg("outcomes", "names"),
    arg("as_of", "day"),
    optional("confidence", "probability"),
  ],
  format: "percent",
  examples: [
    {
      formula:
        '=CJM_EXPECTED({1; 1; 1; 1; 16; 13; 1; 1; 6; 1}; {6; 9; 11; 13; ""; ""; 21; 21; ""; ""}; {"won"; "lost"; "won"; "lost"; ""; ""; "won"; "lost"; ""; ""}; 31)',
      result: [[0.35, 0.12281005367, 0.674367606781, 0.3, 0.3]],
    },
  ],
  compute: (created, closed, outcomes, asOf, confidence = 0.95) => {
    refuseOtherLengths(created, [closed, outcomes]);
    const { spans, skipped } = spansAsOf(readDatedDeals({ created, closed, outcomes }), asOf);
    const [wrong] = skipped;
    if (wrong) throw new UserError(wrong.reason, wrong.deal.place);
    const found = expected(spans, confidence);
    return found ? [[found.share, found.low, found.high, found.open, found.soFar]] : [[null, null, null, null, null]];
  },
});
