import type { EventLog } from "../../core/journeys/eventLog";
import { usualStages } from "../../core/journeys/usualStages";
import { UserError } from "../../core/userError";
import type { JourneyFunnel, Together } from "../../report/journey/journeyFigures";
import { eventMeaning } from "../../tables/events/eventMeaning";
import { JOURNEY } from "../../text/journey";
import type { Language } from "../../text/language";
import type { JourneyOptions } from "../protocol";

/** The funnel of a log as chosen, with the usual stages where nobody chose any; UserError oneEvent, unknownStage. */
export function journeyFunnel(log: EventLog, { stages, windowDays, order }: JourneyOptions): JourneyFunnel {
  const unknown = stages?.find((stage) => !log.names.includes(stage));
  if (unknown !== undefined) throw new UserError("unknownStage", { stage: unknown });
  const chosen = stages ?? usualStages(log, eventMeaning);
  if (chosen.length < 2) throw new UserError("oneEvent", { found: log.names.length });
  return { stages: chosen, windowDays: windowDays ?? null, order: order ?? "ordered" };
}

/** Words for what is put together, in a language. */
export function together(language: Language): Together {
  const { otherChannels, otherEvents, noChannel } = JOURNEY[language];
  return { otherChannels, otherEvents, noChannel };
}
