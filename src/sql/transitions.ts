import type { Dialect } from "./dialects";
import { journeySteps } from "./journeySteps";
import { queryOf, type Step } from "./steps";

/** How often journeys went from one touchpoint to the next, from "(start)" to "(goal)" or "(exit)"; the most frequent first. */
export function transitionsQuery(events: Step, goal: string, dialect: Dialect, byChannel: boolean): string {
  const beside = (from: string) =>
    `OVER (PARTITION BY person, journey ORDER BY moment, is_goal, touchpoint ROWS BETWEEN ${from} AND ${from})`;
  return queryOf(
    [
      events,
      ...journeySteps(goal, byChannel, dialect),
      [
        "moves",
        `SELECT touchpoint, is_goal,
  MIN(touchpoint) ${beside("1 PRECEDING")} AS came_from,
  COUNT(*) ${beside("1 PRECEDING")} AS has_before,
  COUNT(*) ${beside("1 FOLLOWING")} AS has_after
FROM kept`,
      ],
      [
        "ends",
        `SELECT CASE WHEN has_before = 0 THEN '(start)' ELSE came_from END AS source_name,
  CASE WHEN is_goal = 1 THEN '(goal)' ELSE touchpoint END AS target_name
FROM moves
UNION ALL
SELECT touchpoint AS source_name, '(exit)' AS target_name
FROM moves
WHERE is_goal = 0 AND has_after = 0`,
      ],
    ],
    `SELECT source_name AS source, target_name AS target, COUNT(*) AS journeys
FROM ends
GROUP BY source_name, target_name
ORDER BY journeys DESC, source, target`,
  );
}
