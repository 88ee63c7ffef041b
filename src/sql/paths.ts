import type { Dialect } from "./dialects";
import { journeySteps } from "./journeySteps";
import { queryOf, type Step } from "./steps";

/**
 * Distinct paths, the one taken most often first, equals by name: how many journeys took it, and how many of those reached the goal; the rest
 * together as "(other)".
 */
export function pathsQuery(
  events: Step,
  { goal, most }: { readonly goal: string; readonly most: number },
  dialect: Dialect,
  byChannel: boolean,
): string {
  const path = dialect.path("CASE WHEN is_goal = 0 THEN touchpoint END", dialect.literal(" → "));
  return queryOf(
    [
      events,
      ...journeySteps(goal, byChannel, dialect),
      [
        "journeys_taken",
        `SELECT person, journey, MAX(is_goal) AS has_goal, COALESCE(${path}, '') AS way
FROM kept
GROUP BY person, journey`,
      ],
      ["ways", "SELECT way, COUNT(*) AS taken, SUM(has_goal) AS goals\nFROM journeys_taken\nGROUP BY way"],
      ["ranked", "SELECT *, ROW_NUMBER() OVER (ORDER BY taken DESC, way) AS way_rank\nFROM ways"],
      [
        "shown",
        `SELECT CASE WHEN way_rank <= ${most} THEN way ELSE '(other)' END AS way_shown,
  CASE WHEN way_rank <= ${most} THEN way_rank ELSE ${most + 1} END AS place, taken, goals
FROM ranked`,
      ],
    ],
    `SELECT way_shown AS path, SUM(taken) AS journeys, SUM(goals) AS converted
FROM shown
GROUP BY place, way_shown
ORDER BY place`,
  );
}
