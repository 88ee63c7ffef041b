import { orderedAttempts } from "../core/journeys/orderedAttempts";
import { stepTimes } from "../core/journeys/stepTimes";
import { stepName } from "../core/stepName";
import { defineFunction } from "./define";
import { events, stageEvents, times, users, windowDays } from "./journeyArguments";
import { readStageLog } from "./readEventLog";

export const CJM_TIME_TO_CONVERT = defineFunction({
  name: "CJM_TIME_TO_CONVERT",
  args: [users, times, events, stageEvents, windowDays],
  format: "table",
  examples: [
    {
      formula:
        '=CJM_TIME_TO_CONVERT({"Ann"; "Ann"; "Bob"; "Bob"}; {1; 2; 1; 4}; {"Ad"; "Order"; "Ad"; "Order"}; {"Ad"; "Order"})',
      result: [
        ["Step", "Count", "Median, days", "Mean, days", "90% within, days"],
        ["Ad → Order", 2, 2, 2, 2.8],
      ],
    },
  ],
  compute: (users, times, events, stages, window = Number.POSITIVE_INFINITY) => {
    const named = stages.names.filter((name) => name !== "");
    const log = readStageLog({ users, times, events }, named, named);
    return {
      header: ["step", "people", "median", "mean", "ninetieth"],
      rows: stepTimes(log, orderedAttempts(log, named, window)).map(({ people, median, mean, ninetieth }, step) => [
        stepName(named, step + 1),
        people,
        median,
        mean,
        ninetieth,
      ]),
    };
  },
});
