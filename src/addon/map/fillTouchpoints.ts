import type { EventLog } from "../../core/journeys/eventLog";
import { type Seen, seenTouchpoints } from "../../core/journeys/seenTouchpoints";
import { UserError } from "../../core/userError";
import { eventsOf } from "../../report/map/stageEvents";
import { LANES } from "../../text/map";
import { seenText } from "../../text/mapTouchpoints";
import type { FilledTouchpoints } from "../endpoints";
import { eventSheet } from "../journey/eventSheet";
import { journeyOf } from "../journey/journeySheets";
import { sheetLanguage } from "../locale";
import { alone } from "../lock";
import { mapAt, rebuilt } from "./rebuildMap";

/**
 * Fills the lane of touchpoints of a map with what an event log has seen: a stage is the event of its name, and its touchpoints are those of
 * the way to it (see seenTouchpoints). Nothing that people wrote is replaced.
 */
export function fillTouchpoints({ sheetId, logSheetId }: { sheetId: number; logSheetId: number }): FilledTouchpoints {
  return alone(() => {
    const map = mapAt(sheetId);
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(logSheetId);
    if (!sheet) throw new UserError("sheetGone");
    const { log } = eventSheet(sheet, journeyOf(logSheetId)?.note.options.columns).read;
    const shown = LANES.filter((lane) => lane === "touchpoints" || map.note.lanes.includes(lane));
    let unknown: string[] = [];
    const seen = (stages: readonly string[]): (string | null)[] => {
      const texts = textsOf(log, stages);
      unknown = stages.filter((_, i) => texts[i] === null);
      return texts;
    };
    const { view, filled } = rebuilt(map, { lanes: shown, seen });
    return { map: view, filled: filled!.filled, kept: filled!.kept, unknown };
  });
}

function textsOf(log: EventLog, stages: readonly string[]): (string | null)[] {
  const seen = seenTouchpoints(log, eventsOf(stages, log.names));
  return seen.map((each) => (each && each.touchpoints.length > 0 ? textOf(each) : null));
}

const textOf = ({ people, touchpoints }: Seen): string => seenText(people, touchpoints, sheetLanguage());
