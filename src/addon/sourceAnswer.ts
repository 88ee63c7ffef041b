import { isUserError } from "../core/userError";
import { cleanedCounts } from "../tables/cleanedCounts";
import { countedSeries, countsOf } from "../tables/countedSeries";
import { benchmarksIn } from "../tables/writtenRate";
import { assumptionSentence } from "../text/assumptions";
import type { Language } from "../text/language";
import { toA1 } from "./a1";
import { reportOf } from "./buildReport";
import { markOfFront } from "./changeMark";
import type { SourceAnswer, SourceView } from "./endpoints";
import { findingViews } from "./findingViews";
import { userLanguage } from "./locale";
import { sourceOfMap } from "./map/mapSource";
import { messageOf } from "./message";
import { readingView } from "./readingView";
import { placesOf, reportOn } from "./reportSheets";
import { settings } from "./settings";
import { readGrowing, type Source, selectedSource } from "./source";
import { moneyOf } from "./sourceMoney";

/** The stage table that the person means: the selected one, or the one of the report or journey map in front of them; without any, why. */
export function sourceAnswer(): SourceAnswer {
  const language = userLanguage();
  const around = { language, settings: settings(), mark: markOfFront() };
  try {
    return { ...around, source: viewOf(sourceOfReport() ?? sourceOfMap() ?? selectedSource(), language), reason: "" };
  } catch (error) {
    if (isUserError(error)) return { ...around, source: null, reason: messageOf(error) };
    throw error;
  }
}

function sourceOfReport(): Source | null {
  const report = reportOn(SpreadsheetApp.getActiveSheet());
  const place = report && placesOf(report)?.source;
  return place ? readGrowing(SpreadsheetApp.getActiveSpreadsheet().getRange(place), report.note.grows) : null;
}

function viewOf(source: Source, language: Language): SourceView {
  const { id, name, table, cells } = source;
  const report = reportOf(source);
  const counted = countedSeries(table);
  return {
    sheetId: id,
    sheetName: name,
    range: toA1(table.box),
    stages: table.stages.map(({ name }) => name),
    channels: table.channelNames,
    periods: table.periods,
    series: counted.map((series) => {
      const { channel, period } = table.channels[series]!;
      return { channel, period };
    }),
    counts: countsOf(cleanedCounts(table, cells), counted),
    benchmarks: benchmarksIn(table, cells),
    assumptions: table.assumptions.map((assumption) => assumptionSentence(assumption, language)),
    reading: readingView(source),
    findings: findingViews(table, cells, language),
    money: moneyOf(table, cells),
    report: report && { sheetId: report.sheet.getSheetId(), name: report.sheet.getName() },
    options: report && (report.note.options ?? {}),
  };
}
