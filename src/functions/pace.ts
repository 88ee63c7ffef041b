import { finite } from "../core/maybe";
import { pace } from "../core/plan/pace";
import { daysBetween } from "../core/plan/workingDays";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";

export const CJM_PACE = defineFunction({
  name: "CJM_PACE",
  args: [
    arg("fact", "count"),
    arg("start", "day"),
    arg("end", "day"),
    arg("through", "day"),
    optional("working", "flag"),
    optional("holidays", "days"),
  ],
  format: "decimal",
  examples: [
    {
      formula: '=CJM_PACE(120; "2026-11-01"; "2026-11-30"; "2026-11-10")',
      result: [[360, 311.109996137, 416.572921504]],
    },
    {
      formula: '=CJM_PACE(32; "2026-11-01"; "2026-11-30"; "2026-11-24"; TRUE)',
      result: [[39.5294117647, 33.9868672054, 45.9758289877]],
    },
  ],
  compute: (fact, start, end, through, working = false, holidays = new Set()) => {
    if (end < start) throw new UserError("endsBeforeStart");
    // The day before the first one is the day on which nothing is gone yet.
    if (through < start - 1 || through > end) throw new UserError("outsidePeriod", { argument: "through" });
    const all = daysBetween(start, end, working, holidays);
    const gone = daysBetween(start, through, working, holidays);
    if (gone === 0) return [[null, null, null]];
    const { forecast, low, high } = pace(fact, gone / all);
    return [[finite(forecast), finite(low), finite(high)]];
  },
});
