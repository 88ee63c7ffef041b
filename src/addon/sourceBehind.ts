import { UserError } from "../core/userError";
import { existingOn, rangeAt } from "./existing";
import { EXPERIMENT_SHEET } from "./experiments/experimentSheets";
import { type Kind, managedOn } from "./managedSheets";
import { MAP_SHEET } from "./map/mapSheets";
import type { OverTable } from "./overTable";
import { REPORT } from "./reportSheets";
import { SEGMENT_SHEET } from "./segments/segmentSheets";
import { readGrowing, type Source } from "./source";

const OVER_TABLES: readonly Kind<OverTable>[] = [REPORT, MAP_SHEET, EXPERIMENT_SHEET, SEGMENT_SHEET];

/**
 * The stage table of the report, journey map, sheet of hypotheses or comparison of segments in front of the reader; null when there is none, or a map without a table.
 * UserErrors sourceGone, workingsGone, neverFinished.
 */
export function sourceBehind(): Source | null {
  const sheet = SpreadsheetApp.getActiveSheet();
  const one = OVER_TABLES.map((kind) => managedOn(kind, sheet)).find((found) => found !== null);
  if (!one || one.note.sourceSheetId === null) return null;
  const existing = existingOn(one.sheet);
  if (!existing) throw new UserError(one.note.unfinished ? "neverFinished" : "workingsGone");
  const range = rangeAt(existing.places.source);
  if (!range) throw new UserError("sourceGone");
  return readGrowing(range, one.note.grows);
}
