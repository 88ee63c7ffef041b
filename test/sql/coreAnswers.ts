import { DAY } from "../../src/core/journeys/day";
import { attemptsIn, funnelByChannel, peopleByStage } from "../../src/core/journeys/eventFunnel";
import { type EventLog, eventLog } from "../../src/core/journeys/eventLog";
import { journeys } from "../../src/core/journeys/journeys";
import { numbered } from "../../src/core/journeys/numbered";
import { pathName, paths } from "../../src/core/journeys/paths";
import { stepTimes } from "../../src/core/journeys/stepTimes";
import { channelTouches } from "../../src/core/journeys/touchpoints";
import { transitions } from "../../src/core/journeys/transitions";
import type { Question } from "../../src/sql/question";
import type { Row } from "./engines/engine";

/** What `core/journeys` answers to a question, in the rows and columns of a query's result. */
export function coreAnswer(
  question: Question,
  rows: readonly Row[],
  byChannel: boolean,
): readonly (readonly unknown[])[] {
  const ofChannels = byChannel && (question.kind === "paths" || question.kind === "transitions");
  const log = logOf(rows, ofChannels ? [3] : [2, 3]);
  if (question.kind === "paths" || question.kind === "transitions") {
    const found = journeys(ofChannels ? channelTouches(log, question.goal) : log, question.goal);
    return question.kind === "paths" ? pathRows(found, question.most) : transitionRows(found);
  }
  const { stages, order, window } = question;
  const attempts = attemptsIn[order](log, stages, window === null ? Number.POSITIVE_INFINITY : window * DAY);
  if (question.kind === "times") {
    return stepTimes(log, attempts).map(({ people, median, mean, ninetieth }, at) => [
      stages[at + 1],
      people,
      median,
      mean,
      ninetieth,
    ]);
  }
  if (!byChannel) return peopleByStage(attempts).map((people, at) => [stages[at], people]);
  const funnels = funnelByChannel(log, attempts).sort(
    (a, b) => b.people[0]! - a.people[0]! || byCodePoint(a.channel, b.channel),
  );
  return stages.flatMap((stage, at) => funnels.map(({ channel, people }) => [stage, channel, people[at]]));
}

/** A log whose events at one instant stand by those columns, as the queries have them. */
function logOf(rows: readonly Row[], ties: readonly number[]): EventLog {
  const sorted = [...rows].sort((a, b) => {
    const differs = ties.find((at) => a[at] !== b[at]);
    return differs === undefined ? 0 : byCodePoint(String(a[differs] ?? ""), String(b[differs] ?? ""));
  });
  const column = (at: number) => numbered({ rows: sorted, at }, (cell) => String(cell ?? ""));
  return eventLog({
    users: column(0),
    times: Float64Array.from(sorted, ([, time]) => time ?? Number.NaN),
    events: column(2),
    channels: column(3),
  });
}

/** Databases compare texts by code point, JavaScript by code unit: an emoji differs. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function pathRows(found: ReturnType<typeof journeys>, most: number): readonly (readonly unknown[])[] {
  const { top, others } = paths(found, most);
  const rows = top
    .map(({ touchpoints, journeys, converted }) => [pathName(touchpoints), journeys, converted] as const)
    .sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]));
  return others ? [...rows, ["(other)", others.journeys, others.converted]] : rows;
}

function transitionRows(found: ReturnType<typeof journeys>): readonly (readonly unknown[])[] {
  const { touchpoints, counts } = transitions(found);
  const [from, to] = [
    ["(start)", ...touchpoints],
    [...touchpoints, "(goal)", "(exit)"],
  ];
  return counts
    .flatMap((row, i) => Array.from(row, (times, j) => [from[i]!, to[j]!, times] as const))
    .filter(([, , times]) => times > 0)
    .sort((a, b) => b[2] - a[2] || byCodePoint(a[0], b[0]) || byCodePoint(a[1], b[1]));
}
