import type { Dialect } from "./dialects";
import type { Step } from "./steps";

/**
 * `kept(person, moment, touchpoint, is_goal, journey)`: the touchpoints and goals of journeys as `core/journeys/journeys` cuts them: the goal comes last
 * of what happened at one instant and counts once in it, touchpoints of one instant stand by name, immediate repeats are one.
 */
export function journeySteps(goal: string, byChannel: boolean, { literal }: Dialect): Step[] {
  const target = literal(goal);
  return [
    ["touches", byChannel ? channelTouches(target) : eventTouches(target)],
    [
      "cut",
      `SELECT *, SUM(is_goal) OVER (
    PARTITION BY person ORDER BY moment, is_goal, touchpoint ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) - is_goal AS journey
FROM touches`,
    ],
    [
      "followed",
      `SELECT *, MIN(touchpoint) OVER (
    PARTITION BY person, journey, is_goal ORDER BY moment, touchpoint ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING
  ) AS before
FROM cut`,
    ],
    ["kept", "SELECT *\nFROM followed\nWHERE is_goal = 1 OR before IS NULL OR before <> touchpoint"],
  ];
}

const eventTouches = (
  goal: string,
) => `SELECT DISTINCT person, moment, event AS touchpoint, CASE WHEN event = ${goal} THEN 1 ELSE 0 END AS is_goal
FROM events`;

const channelTouches = (goal: string) => `SELECT DISTINCT person, moment, channel AS touchpoint, 0 AS is_goal
FROM events
WHERE channel <> ''
UNION ALL
SELECT DISTINCT person, moment, ${goal} AS touchpoint, 1 AS is_goal
FROM events
WHERE event = ${goal}`;
