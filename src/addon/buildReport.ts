import { UserError } from "../core/userError";
import { layout } from "../report/layout/layout";
import type { ReportOptions } from "../report/options";
import { addonTexts } from "../text/addon";
import { fill } from "../text/fill";
import { recount } from "./deals/buildStages";
import { heirOf } from "./deals/dealSheets";
import type { DealSheet } from "./deals/readDeals";
import { withDocumentLock } from "./documentLock";
import { rangeAt } from "./existing";
import { withInputs } from "./keptInputs";
import { sheetLanguage } from "./locale";
import { buildOnNewSheet, rebuildInPlace } from "./managedBuild";
import type { BuildOptions, ReportView } from "./protocol";
import { planOf } from "./reportPlan";
import { REPORT, type Report, reportOf } from "./reportSheets";
import { readGrowing, type Source, sourceAt } from "./source";
import { allInputsIn, typedIn } from "./typedInReport";

/** Builds the report of the table in a range, or rebuilds in place the one it already has, unless another is asked for. */
export function buildReport(args: { sheetId: number; range: string; options?: BuildOptions }): ReportView {
  return withDocumentLock(() => {
    const { another = false, ...options } = args.options ?? {};
    const source = recounted(() => sourceAt(args.sheetId, args.range));
    const report = another ? null : reportOf(source);
    return report ? rebuilt(report, args.options ? options : null) : built(source, options);
  });
}

/** The report of a table that has just been counted from a list of deals. */
export function buildReportOfCounted(sheetId: number, list: DealSheet): ReportView {
  return withDocumentLock(() => {
    const source = { ...sourceAt(sheetId, "A1"), list };
    const report = reportOf(source);
    const withList = (read: () => Source): Source => ({ ...read(), list });
    return report ? rebuilt(report, null, withList) : built(source, {});
  });
}

/** Rebuilds a report in place from its table as it is now; UserError sourceGone when there is none any more. */
export function rebuildReport(report: Report): ReportView {
  return withDocumentLock(() => rebuilt(report, null, recounted));
}

/** A table that counts a list of deals is counted anew before it is read: what is told of single deals is of now, too. */
function recounted(read: () => Source): Source {
  const source = read();
  if (!source.countsDeals) return source;
  const list = recount(source.sheet);
  return { ...read(), ...(list && { list }) };
}

function built(source: Source, options: ReportOptions): ReportView {
  const name = fill(addonTexts[sheetLanguage()].reportSheet, { sheet: source.name }, sheetLanguage());
  const note = { sourceSheetId: source.id, grows: source.grows, options };
  const { view } = buildOnNewSheet(REPORT, { name, behind: source.sheet }, (sheet, moment) => ({
    note,
    grid: layout(planOf(sheet, source, options, null, moment)),
  }));
  return view;
}

function rebuilt(
  report: Report,
  chosen: ReportOptions | null,
  readAs: (read: () => Source) => Source = (read) => read(),
): ReportView {
  const { sheet, note } = report;
  return rebuildInPlace(report, (existing, moment) => {
    const { places, area } = existing;
    const range = rangeAt(places.source) ?? heirOf(note.sourceSheetId)?.getRange("A1");
    if (!range) throw new UserError("sourceGone");
    const options = chosen ?? note.options ?? {};
    const source = readAs(() => readGrowing(range, note.grows));
    const typed = typedIn(sheet, existing);
    return {
      // The table may have been moved to another sheet.
      note: { sourceSheetId: source.id, grows: note.grows, options },
      grid: withInputs(sheet, places, allInputsIn(sheet, existing), area, (inputs) =>
        layout(planOf(sheet, source, options, inputs, moment, typed), area),
      ),
    };
  }).view;
}
