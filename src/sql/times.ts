import { DAY } from "../core/journeys/day";
import { countedAttempts } from "./attempts";
import type { Dialect } from "./dialects";
import { stageNames } from "./funnel";
import type { Stages } from "./question";
import { queryOf, type Step, upTo } from "./steps";

/**
 * The time of each step of a funnel in days: a row for each stage but the first, with the people who came to it and how long it took them from the
 * stage before; null where nobody came.
 */
export function timesQuery(events: Step, question: Stages, dialect: Dialect): string {
  const steps = upTo(question.stages.length).slice(1);
  const taken = steps.map((k) => `WHEN ${k} THEN t${k} - t${k - 1}`).join(" ");
  const perDay = `${DAY}000`;
  const { fraction } = dialect;
  return queryOf(
    [
      events,
      ...countedAttempts(question, dialect),
      stageNames(question.stages, dialect),
      // A step that nobody made is there, too.
      [
        "durations",
        `SELECT n, stage, CASE n ${taken} END AS took
FROM counted CROSS JOIN stages
WHERE n > 1
UNION ALL
SELECT n, stage, CASE WHEN n < 0 THEN n END AS took
FROM stages
WHERE n > 1`,
      ],
      [
        "numbered",
        `SELECT n, stage, took,
  ROW_NUMBER() OVER (PARTITION BY n ORDER BY CASE WHEN took IS NULL THEN 1 ELSE 0 END, took) - 1 AS position,
  COUNT(took) OVER (PARTITION BY n) AS made
FROM durations`,
      ],
    ],
    `SELECT stage, COUNT(took) AS people,
  ${fraction(quantile(5))} / 10 / ${perDay} AS median_days,
  ${fraction("SUM(took)")} / COUNT(took) / ${perDay} AS mean_days,
  ${fraction(quantile(9))} / 10 / ${perDay} AS ninetieth_days
FROM numbered
GROUP BY n, stage
ORDER BY n`,
  );
}

/** Ten times the time that is so many tenths of the way from the least to the greatest, as `core/statistics/quantile` has it, in whole numbers. */
function quantile(tenths: number): string {
  const distance = `ABS(10 * position - ${tenths} * (made - 1))`;
  return `SUM(CASE WHEN ${distance} < 10 THEN took * (10 - ${distance}) END)`;
}
