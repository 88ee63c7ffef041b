import type { EventLog } from "../../core/journeys/eventLog";
import { orderedAttempts } from "../../core/journeys/orderedAttempts";
import { seenTouchpoints } from "../../core/journeys/seenTouchpoints";
import { stageWays } from "../../core/journeys/stageWays";
import { stepTimes } from "../../core/journeys/stepTimes";
import { peopleByEvent } from "../../core/journeys/usualStages";
import { walks } from "../../core/journeys/walks";
import { seenText, timeText, wayText } from "../../text/mapTouchpoints";
import type { MapLog } from "./mapModel";
import type { SeenTexts } from "./seenWords";
import { eventsOf } from "./stageEvents";

/** What an event log tells of the stages of a map, in words for its rows, and of what else. */
export interface SeenInLog {
  readonly texts: SeenTexts;
  /** The stages of which the log knows nothing. */
  readonly unknown: readonly string[];
  readonly people: number;
  readonly lacking: MapLog["lacking"];
  readonly inOrder: number | null;
}

/** What so many do is worth a stage. */
const OFTEN = 0.2;
const MOST_LACKING = 3;

/** Reads a log for the stages of a map: a stage is the event of its name. */
export function seenInLog(log: EventLog, stages: readonly string[], locale: string): SeenInLog {
  const meant = eventsOf(stages, log.names);
  const known = [...new Set(meant)].filter((event) => event >= 0).map((event) => log.names[event]!);
  const place = meant.map((event) => (event < 0 ? -1 : known.indexOf(log.names[event]!)));
  const ways = stageWays(log, known);
  const times = stepTimes(log, orderedAttempts(log, known, Number.POSITIVE_INFINITY));
  const byStage = (text: (at: number) => string | null) => place.map((at) => (at < 0 ? null : text(at)));
  return {
    texts: {
      touchpoints: seenTouchpoints(log, meant).map((seen) =>
        seen && seen.touchpoints.length > 0 ? seenText(seen, locale) : null,
      ),
      time: byStage((at) => (times[at] ? timeText(times[at], locale) : null)),
      path: byStage((at) => wayText(ways[at]!, locale)),
    },
    unknown: stages.filter((_, i) => meant[i]! < 0),
    ...lackingIn(log, known),
    inOrder: inOrderIn(log, known),
  };
}

function lackingIn(log: EventLog, stages: readonly string[]): Pick<SeenInLog, "people" | "lacking"> {
  const people = log.starts.length - 1;
  const byEvent = peopleByEvent(log);
  const lacking = log.names
    .map((event, i) => ({ event, share: hundredths(byEvent[i]! / people) }))
    .filter(({ event, share }) => share >= OFTEN && !stages.includes(event))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_LACKING);
  return { people, lacking };
}

/** The share of those who moved on that went through the stages in order, where that is less than half. */
function inOrderIn(log: EventLog, stages: readonly string[]): number | null {
  if (stages.length < 2) return null;
  const { straight, moved } = walks(log, stages);
  return moved.people > 0 && straight.people < moved.people / 2 ? hundredths(straight.people / moved.people) : null;
}

// Nobody needs more of what is but seen.
const hundredths = (share: number): number => Math.round(100 * share) / 100;
