import type { Stages } from "./question";
import { listed, type Step } from "./steps";

/** `attempts(person, start_channel, place, t1, …)`: one for each person with an event of any stage, as `core/journeys/openAttempts` has them. */
export function openSteps({ stages }: Pick<Stages, "stages">, literals: readonly string[]): Step[] {
  const firsts = stages.map((_, at) => `MIN(CASE WHEN event = ${literals[at]} THEN moment END) AS t${at + 1}`);
  return [
    [
      "placed",
      `SELECT *, ROW_NUMBER() OVER (PARTITION BY person ORDER BY moment, event, channel) AS row_place
FROM events
WHERE event IN (${literals.join(", ")})`,
    ],
    [
      "attempts",
      `SELECT\n${listed(["person", "MIN(CASE WHEN row_place = 1 THEN channel END) AS start_channel", "1 AS place", ...firsts])}
FROM placed
GROUP BY person`,
    ],
  ];
}
