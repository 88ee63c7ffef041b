import type { MapWords } from "../../report/map/cellContent";
import type { MapView, ReportView } from "../protocol";
import type { MapNote } from "./mapSheets";

/** What the sidebar is told of a map, with what it has set aside when that was read. */
export function mapView(
  { sheetId, name }: ReportView,
  { segment, sourceSheetId, lanes }: MapNote,
  words: MapWords | null,
): MapView {
  const stages = (words?.aside ?? []).map(({ stage }) => stage);
  return {
    sheetId,
    name,
    segment,
    sourceSheetId,
    lanes,
    aside: stages.length,
    stagesGone: [...new Set(stages)].filter((stage) => stage !== ""),
  };
}
