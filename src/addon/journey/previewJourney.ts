import { peopleByStage } from "../../core/journeys/eventFunnel";
import { UserError } from "../../core/userError";
import { attemptsOf, channelsOf, mainPaths } from "../../report/journey/journeyFigures";
import { userLanguage } from "../locale";
import type { JourneyOptions, JourneyPreview } from "../protocol";
import { eventSheet } from "./eventSheet";
import { journeyFunnel, together } from "./journeyFunnel";

/** Paths that a picture of them has room for. */
const PATHS = 20;

/** The funnel of an event log as chosen, and the paths taken most often, before anything is built. */
export function previewJourney({
  sheetId,
  options = {},
}: {
  sheetId: number;
  options?: JourneyOptions;
}): JourneyPreview {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new UserError("sheetGone");
  const { log } = eventSheet(sheet, options.columns).read;
  const words = together(userLanguage());
  const funnel = journeyFunnel(log, options);
  const attempts = attemptsOf(log, funnel);
  const goal = funnel.stages.at(-1)!;
  return {
    stages: funnel.stages,
    people: peopleByStage(attempts),
    channels: channelsOf(log, attempts, words),
    goal,
    paths: mainPaths(log, goal, PATHS, words),
  };
}
