import type { Stages } from "./question";
import { listed, type Step, upTo } from "./steps";

/**
 * `attempts(person, start_channel, place, t1, …)`: the attempts of a strict funnel, as `core/journeys/strictAttempts` has them: events in the order of time and,
 * at one instant, of the stages, others last. Stages count from 1, since ClickHouse's minimum of nothing is 0.
 */
export function strictSteps({ stages }: Pick<Stages, "stages">, literals: readonly string[]): Step[] {
  const depth = stages.length;
  const place = (stage: string) => stages.indexOf(stage) + 1;
  const arms = [...new Set(stages)].map((stage) => `WHEN ${literals[place(stage) - 1]} THEN ${place(stage)}`);
  const order = "PARTITION BY person ORDER BY moment, stage, channel";
  const later = upTo(depth - 1).flatMap((k) => {
    const next = `OVER (${order} ROWS BETWEEN ${k} FOLLOWING AND ${k} FOLLOWING)`;
    return [`MIN(stage) ${next} AS s${k + 1}`, `MIN(moment) ${next} AS m${k + 1}`];
  });
  const times = upTo(depth)
    .slice(1)
    .map((k) => {
      const all = upTo(k)
        .slice(1)
        .map((each) => `s${each} = ${place(stages[each - 1]!)}`);
      return `CASE WHEN ${all.join(" AND ")} THEN m${k} END AS t${k}`;
    });
  return [
    [
      "placed",
      `SELECT person, moment, channel, CASE event ${arms.join(" ")} ELSE ${depth + 1} END AS stage\nFROM events`,
    ],
    [
      "successors",
      `SELECT\n${listed(["person", "moment", "channel", "stage", `ROW_NUMBER() OVER (${order}) AS place`, ...later])}\nFROM placed`,
    ],
    [
      "attempts",
      `SELECT\n${listed(["person", "channel AS start_channel", "place", "moment AS t1", ...times])}\nFROM successors\nWHERE stage = 1`,
    ],
  ];
}
