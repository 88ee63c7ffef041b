import { contributions } from "../core/contribution";
import type { Maybe } from "../core/maybe";
import { stepName } from "../core/stepName";
import { UserError } from "../core/userError";
import { quote } from "../tables/cells";
import { arg, defineFunction } from "./define";
import { stages } from "./funnelArguments";
import type { Counts } from "./readCounts";
import { pick, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_CONTRIBUTION = defineFunction({
  name: "CJM_CONTRIBUTION",
  args: [stages, arg("before", "counts"), arg("after", "counts")],
  format: "table",
  examples: [
    {
      formula: '=CJM_CONTRIBUTION({"Ad"; "Click"}; {1000; 50}; {2000; 100})',
      result: [
        ["Factor", "Before", "After", "Contribution"],
        ["Ad", 1000, 2000, 50],
        ["Ad → Click", 0.05, 0.05, 0],
        ["Total", 50, 100, 50],
      ],
    },
  ],
  compute: (stages, before, after) => {
    const periods = [totalByStage(stages, before, "before"), totalByStage(stages, after, "after")] as const;
    const there = withoutGaps(stages, before, after);
    const [names, then, now] = [pick(stages, there), pick(periods[0], there), pick(periods[1], there)];
    refuseRevival(then, names, there, "before", before);
    refuseRevival(now, names, there, "after", after);
    const [last0, last1] = [then.at(-1) ?? null, now.at(-1) ?? null];
    return {
      header: ["factor", "before", "after", "contribution"],
      rows: [
        ...contributions(then, now).map((factor) => [
          factor.stage === 0 ? names[0]! : stepName(names, factor.stage),
          factor.before,
          factor.after,
          factor.contribution,
        ]),
        [{ phrase: "total" }, last0, last1, last0 === null || last1 === null ? null : last1 - last0],
      ],
    };
  },
});

/** People after a stage with nobody: no conversion explains them. `there` is where the stages stand in the argument. */
function refuseRevival(
  people: readonly Maybe[],
  stages: readonly string[],
  there: readonly number[],
  argument: string,
  counts: Counts,
): void {
  const stage = people.findIndex((count, at) => at > 0 && count !== null && count > 0 && people[at - 1] === 0);
  if (stage < 0) return;
  const at = there[stage]! + 1;
  const place = counts.direction === "down" ? { row: at } : { column: at };
  throw new UserError("peopleAfterZero", { argument, stage: quote(stages[stage]!), ...place });
}
