import { UserError } from "../../core/userError";
import { layout } from "../../report/layout/layout";
import { segmentContext } from "../../report/segments/segmentContext";
import { segmentSheet } from "../../report/segments/segmentSheet";
import { SEGMENTS } from "../../text/segments";
import { toA1 } from "../a1";
import { currencyOfSource } from "../currency";
import { withDocumentLock } from "../documentLock";
import { rangeAt } from "../existing";
import { withNotes } from "../keptInputs";
import { sheetLanguage } from "../locale";
import { buildOnNewSheet, rebuildInPlace } from "../managedBuild";
import { asTheirTabs } from "../managedSheets";
import { mapsOver } from "../map/mapsOfTable";
import { segmentOf } from "../map/segmentOf";
import type { Moment } from "../moment";
import { firstOver } from "../overTable";
import type { ReportView } from "../protocol";
import { readGrowing, type Source, sourceAt } from "../source";
import { type Comparison, SEGMENT_SHEET, type SegmentNote } from "./segmentSheets";

/** Builds the sheet that compares the segments of a table, or rebuilds in place the one it already has; UserError oneSegment. */
export function buildSegments({ sheetId, range }: { sheetId: number; range: string }): ReportView {
  return withDocumentLock(() => {
    const source = sourceAt(sheetId, range);
    const standing = firstOver(SEGMENT_SHEET, source);
    return standing ? rebuilt(standing) : built(source);
  });
}

/** Rebuilds a comparison in place from its table and the maps of that as they are now; UserErrors sourceGone, oneSegment. */
export function rebuildSegments(one: Comparison): ReportView {
  return withDocumentLock(() => rebuilt(one));
}

function built(source: Source): ReportView {
  const maps = asTheirTabs(mapsOver(source));
  const behind = maps.at(-1)?.sheet ?? source.sheet;
  const name = SEGMENTS[sheetLanguage()].sheetName;
  return buildOnNewSheet(SEGMENT_SHEET, { name, behind }, (_, moment) => ({
    note: noteOf(source),
    grid: layout(segmentSheet(modelOf(source, moment))),
  })).view;
}

function rebuilt(one: Comparison): ReportView {
  return rebuildInPlace(one, ({ places, area }, moment) => {
    const range = rangeAt(places.source);
    if (!range) throw new UserError("sourceGone");
    const source = readGrowing(range, one.note.grows);
    return {
      note: noteOf(source),
      grid: withNotes(one.sheet, layout(segmentSheet(modelOf(source, moment)), area), area),
    };
  }).view;
}

const noteOf = ({ id, grows }: Source): SegmentNote => ({ sourceSheetId: id, grows });

function modelOf(source: Source, { language, locale, day }: Moment) {
  const { table, cells, choices, id, name } = source;
  const maps = asTheirTabs(mapsOver(source)).map(({ sheet, note, existing }) => ({
    sheetName: sheet.getName(),
    sheetId: sheet.getSheetId(),
    column: existing.area.column,
    segment: segmentOf(note, existing.places),
  }));
  const model = {
    ...{ language, locale, table, cells, choices, maps },
    builtOn: day,
    source: { sheetName: name, sheetId: id, range: toA1(table.box) },
    currency: currencyOfSource(source),
  };
  if (segmentContext(model).segments.length < 2) throw new UserError("oneSegment");
  return model;
}
