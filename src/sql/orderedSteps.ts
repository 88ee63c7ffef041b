import type { Stages } from "./question";
import { listed, type Step, upTo } from "./steps";

/**
 * `attempts(person, start_channel, place, t1, …)`: the attempts of an ordered funnel, as `core/journeys/orderedAttempts` has them, one for each instant of
 * the first stage, without a join: since what happens at one instant stands in any order, each instant is one row that says how far it brings
 * who comes to it after stage k (`run_k`). From the last stage back, `t_k_d` is when who has come to stage k by now comes to stage d.
 */
export function orderedSteps({ stages }: Pick<Stages, "stages">, literals: readonly string[]): Step[] {
  const depth = stages.length;
  const names = [...new Set(stages)];
  const counts = names.map(
    (name, at) => `SUM(CASE WHEN event = ${literals[stages.indexOf(name)]} THEN 1 ELSE 0 END) AS n${at + 1}`,
  );
  const instants: Step = [
    "instants",
    `SELECT person, moment, MIN(CASE WHEN event = ${literals[0]} THEN channel END) AS start_channel,
${listed(counts)}
FROM events
WHERE event IN (${names.map((name) => literals[stages.indexOf(name)]).join(", ")})
GROUP BY person, moment`,
  ];
  const runs: Step = [
    "runs",
    `SELECT person, moment, start_channel,\n${listed(upTo(depth).map((k) => run(stages, k - 1)))}\nFROM instants`,
  ];
  const passes = upTo(depth - 1)
    .reverse()
    .map((k): Step => {
      const times = upTo(depth)
        .slice(k)
        .map((d) => `MIN(${arrival(k, d)}) OVER later AS t_${k}_${d}`);
      return [
        `after_${k}`,
        `SELECT *,\n${listed(times)}
FROM ${k === depth - 1 ? "runs" : `after_${k + 1}`}
WINDOW later AS (PARTITION BY person ORDER BY moment ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)`,
      ];
    });
  const times = upTo(depth)
    .slice(1)
    .map((d) => `${arrival(0, d)} AS t${d}`);
  const attempts: Step = [
    "attempts",
    `SELECT ${["person, start_channel, 1 AS place, moment AS t1", ...times].join(",\n  ")}
FROM ${depth > 1 ? "after_1" : "runs"}
WHERE run_0 > 0`,
  ];
  return [instants, runs, ...passes, attempts];
}

/** The stage to which an instant brings who has come to stage k: a stage listed twice needs two events. */
function run(stages: readonly string[], k: number): string {
  const names = [...new Set(stages)];
  const arms = stages.slice(k).map((stage, at) => {
    const needed = stages.slice(k, k + at + 1).filter((each) => each === stage).length;
    return `WHEN n${names.indexOf(stage) + 1} < ${needed} THEN ${k + at}`;
  });
  return `CASE ${arms.join(" ")} ELSE ${stages.length} END AS run_${k}`;
}

/** When who comes to an instant after stage k comes to stage d; null when the instant does not bring them on, or they never do. */
function arrival(k: number, d: number): string {
  const later = upTo(d - 1)
    .slice(k)
    .map((between) => ` WHEN run_${k} = ${between} THEN t_${between}_${d}`);
  return `CASE WHEN run_${k} >= ${d} THEN moment${later.join("")} END`;
}
