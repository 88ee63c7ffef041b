import { UserError } from "../core/userError";
import { layout } from "../report/layout/layout";
import type { ReportOptions } from "../report/options";
import { addonTexts } from "../text/addon";
import { fill } from "../text/fill";
import type { BuildOptions, ReportView } from "./endpoints";
import { rangeAt } from "./existing";
import { withInputs } from "./keptInputs";
import { sheetLanguage } from "./locale";
import { alone } from "./lock";
import { buildOnNewSheet, rebuildInPlace } from "./managedBuild";
import { planOf } from "./reportPlan";
import { REPORT, type Report, reportOf } from "./reportSheets";
import { readGrowing, type Source, sourceAt } from "./source";
import { allInputsIn, typedIn } from "./typedInReport";

/** Builds the report of the table in a range, or rebuilds in place the one it already has, unless another is asked for. */
export function buildReport(args: { sheetId: number; range: string; options?: BuildOptions }): ReportView {
  return alone(() => {
    const { another = false, ...options } = args.options ?? {};
    const source = sourceAt(args.sheetId, args.range);
    const report = another ? null : reportOf(source);
    return report ? rebuilt(report, args.options ? options : null) : built(source, options);
  });
}

/** Rebuilds a report in place from its table as it is now; UserError sourceGone when there is none any more. */
export function rebuildReport(report: Report): ReportView {
  return alone(() => rebuilt(report, null));
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

function rebuilt(report: Report, chosen: ReportOptions | null): ReportView {
  const { sheet, note } = report;
  return rebuildInPlace(report, (existing, moment) => {
    const { places, area } = existing;
    const range = rangeAt(places.source);
    if (!range) throw new UserError("sourceGone");
    const options = chosen ?? note.options ?? {};
    const source = readGrowing(range, note.grows);
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
