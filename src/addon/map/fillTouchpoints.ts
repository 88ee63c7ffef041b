import { UserError } from "../../core/userError";
import type { CalendarDay } from "../../report/funnelModel";
import { type SeenInLog, seenInLog } from "../../report/map/seenInLog";
import { LANES } from "../../text/map";
import { withDocumentLock } from "../documentLock";
import { eventSheet } from "../journey/eventSheet";
import { journeyOf } from "../journey/journeySheets";
import { sheetLanguage } from "../locale";
import { thisMoment } from "../moment";
import type { FilledTouchpoints } from "../protocol";
import { mapAt, rebuilt } from "./rebuildMap";

/**
 * Fills the rows of a map with what an event log tells of its stages, a stage being the event of its name: touchpoints on the way to it, how long
 * it takes from it to the next, and how people really went. Nothing that people wrote is replaced.
 */
export function fillTouchpoints({ sheetId, logSheetId }: { sheetId: number; logSheetId: number }): FilledTouchpoints {
  return withDocumentLock(() => {
    const map = mapAt(sheetId);
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(logSheetId);
    if (!sheet) throw new UserError("sheetGone");
    const { read } = eventSheet(sheet, journeyOf(logSheetId)?.note.options.columns);
    const { day } = thisMoment();
    const shown = LANES.filter((lane) => lane === "touchpoints" || map.note.lanes.includes(lane));
    let unknown: SeenInLog["unknown"] = [];
    let lacking: SeenInLog["lacking"] = [];
    const seen = (stages: readonly string[]) => {
      const { texts, ...told } = seenInLog(read.log, stages, sheetLanguage());
      ({ unknown, lacking } = told);
      const days = { from: dayOf(read.from ?? 0), to: dayOf(read.to ?? 0), day };
      const { people, inOrder } = told;
      return { texts, log: { sheetName: sheet.getName(), ...days, people, lacking, inOrder } };
    };
    const { view, filled } = rebuilt(map, { lanes: shown, seen });
    return { map: view, filled: filled!.filled, kept: filled!.kept, unknown, lacking };
  });
}

function dayOf(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
