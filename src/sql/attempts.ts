import { DAY } from "../core/journeys/day";
import type { Dialect } from "./dialects";
import { openSteps } from "./openSteps";
import { orderedSteps } from "./orderedSteps";
import type { Stages } from "./question";
import { listed, type Step, upTo } from "./steps";
import { strictSteps } from "./strictSteps";

const stepsIn = { ordered: orderedSteps, strict: strictSteps, open: openSteps };

/** No log is longer than so many days, whose microseconds are a number still: a window of more is none. */
const LONGEST = 100_000;

/**
 * `counted(person, start_channel, t1, …)`: the attempt counted of each person, when it came to each stage (null where it did not) and the channel that it
 * began in. The deepest counts, the earliest among equals.
 */
export function countedAttempts(question: Stages, { literal }: Dialect): Step[] {
  const times = question.stages.map((_, at) => `t${at + 1}`);
  const isLimited = question.order !== "open" && question.window !== null && question.window < LONGEST;
  const inWindow: Step = [
    "in_window",
    `SELECT\n${listed(withinWindow(question.window ?? 0, times.length))}\nFROM attempts`,
  ];
  const depth = times.map((time) => `CASE WHEN ${time} IS NULL THEN 0 ELSE 1 END`).join(" + ");
  return [
    ...stepsIn[question.order](question, question.stages.map(literal)),
    ...(isLimited ? [inWindow] : []),
    [
      "ranked",
      `SELECT *, ROW_NUMBER() OVER (PARTITION BY person ORDER BY ${depth} DESC, t1, place) AS attempt_rank
FROM ${isLimited ? "in_window" : "attempts"}`,
    ],
    ["counted", "SELECT *\nFROM ranked\nWHERE attempt_rank = 1"],
  ];
}

function withinWindow(days: number, depth: number): string[] {
  const micros = 1000 * Math.round(days * DAY);
  const later = upTo(depth).slice(1);
  return [
    "person",
    "start_channel",
    "place",
    "t1",
    ...later.map((k) => `CASE WHEN attempts.t${k} - attempts.t1 <= ${micros} THEN attempts.t${k} END AS t${k}`),
  ];
}
