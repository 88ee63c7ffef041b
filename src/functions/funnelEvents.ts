import { attemptsIn, funnelByChannel, peopleByStage } from "../core/journeys/eventFunnel";
import { defineFunction, optional, type Row } from "./define";
import { events, stageEvents, times, users, windowDays } from "./journeyArguments";
import { fromLists } from "./matrix";
import { readStageLog, type StageNames } from "./readEventLog";

export const CJM_FUNNEL_EVENTS = defineFunction({
  name: "CJM_FUNNEL_EVENTS",
  args: [users, times, events, stageEvents, windowDays, optional("order", "order"), optional("channels", "names")],
  format: "people",
  examples: [
    {
      formula:
        '=CJM_FUNNEL_EVENTS({"Ann"; "Ann"; "Bob"; "Bob"}; {1; 2; 1; 9}; {"Ad"; "Order"; "Ad"; "Order"}; {"Ad"; "Order"}; 7)',
      result: [[2], [1]],
    },
  ],
  compute: (
    users,
    times,
    events,
    stages,
    window = Number.POSITIVE_INFINITY,
    order = "ordered",
    channels = undefined,
  ) => {
    const named = stages.names.filter((name) => name !== "");
    // Only a strict funnel minds what lies between.
    const log = readStageLog({ users, times, events, channels }, named, order === "strict" ? undefined : named);
    const attempts = attemptsIn[order](log, named, window);
    const total = aligned(peopleByStage(attempts), stages);
    if (!channels) return fromLists([total], stages.direction);
    const funnels = funnelByChannel(log, attempts);
    const header: Row = [
      { phrase: "total" },
      ...funnels.map(({ channel }) => (channel === "" ? { phrase: "noChannel" } : channel)),
    ];
    return [header, ...fromLists([total, ...funnels.map(({ people }) => aligned(people, stages))], "down")];
  },
});

/** The figures of the named stages; null where the name is blank. */
function aligned(people: readonly number[], { names }: StageNames): (number | null)[] {
  let stage = 0;
  return names.map((name) => (name === "" ? null : people[stage++]!));
}
