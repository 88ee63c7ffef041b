import { isUserError } from "../core/userError";
import { assumptionSentence } from "../text/assumptions";
import { toA1 } from "./a1";
import { reportOf } from "./buildReport";
import type { SourceAnswer, SourceView } from "./endpoints";
import { userLanguage } from "./locale";
import { messageOf } from "./message";
import { placesOf, reportOn } from "./reportSheets";
import { readGrowing, type Source, selectedSource } from "./source";

/** The stage table that the person means: the selected one, or the one of the report in front of them; without any, why. */
export function sourceAnswer(): SourceAnswer {
  const language = userLanguage();
  try {
    return { language, source: viewOf(sourceOfReport() ?? selectedSource()), reason: "" };
  } catch (error) {
    if (isUserError(error)) return { language, source: null, reason: messageOf(error) };
    throw error;
  }
}

function sourceOfReport(): Source | null {
  const report = reportOn(SpreadsheetApp.getActiveSheet());
  const place = report && placesOf(report)?.source;
  return place ? readGrowing(SpreadsheetApp.getActiveSpreadsheet().getRange(place), report.note.grows) : null;
}

function viewOf(source: Source): SourceView {
  const { sheet, table } = source;
  const language = userLanguage();
  const report = reportOf(source);
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    range: toA1(table.box),
    stages: table.stages.map(({ name }) => name),
    channels: table.channels.map(({ name }) => name),
    counts: table.counts,
    assumptions: table.assumptions.map((assumption) => assumptionSentence(assumption, language)),
    report: report && { sheetId: report.sheet.getSheetId(), name: report.sheet.getName() },
  };
}
