import { orderedAttempts } from "../core/journeys/orderedAttempts";
import { stepTimes } from "../core/journeys/stepTimes";
import { stepName } from "../core/stepName";
import { defineFunction } from "./define";
import { readStageLog } from "./events";
import { events, stageEvents, times, users, windowDays } from "./journeyArguments";

export const CJM_TIME_TO_CONVERT = defineFunction({
  name: "CJM_TIME_TO_CONVERT",
  summary: {
    en: "How long customers take from stage to stage (from an event log).",
    ru: "Сколько времени проходит между этапами (по журналу событий).",
  },
  args: [users, times, events, stageEvents, windowDays],
  returns: {
    en: "A table with a header: Step, Count, Median, Mean, 90% (nine in ten took no longer), in days.",
    ru: "Таблица с заголовком: Переход, Количество, Медиана, Среднее, 90\u00a0% (девять из десяти укладываются), в днях.",
  },
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
