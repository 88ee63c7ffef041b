import { funnelReport } from "../report/funnelReport";
import type { Memory } from "../report/memory";
import type { ReportOptions } from "../report/options";
import type { SheetPlan } from "../report/plan";
import { nameCellIn, type PreviousInput } from "../report/stepPoints";
import { addonTexts, fillIn } from "../text/addon";
import { toA1 } from "./a1";
import { mapsOfTable } from "./map/mapsOfTable";
import type { Moment } from "./moment";
import type { Source } from "./source";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The report of a table, for a sheet. */
export function planOf(
  sheet: Sheet,
  source: Source,
  options: ReportOptions,
  previousInputs: readonly PreviousInput[] | null,
  { language, day }: Moment,
): SheetPlan {
  const { id, name, table, cells } = source;
  return funnelReport({
    table,
    source: { sheetName: name, sheetId: id, range: toA1(table.box) },
    cells,
    language,
    title: options.title || fillIn(addonTexts.reportOf[language], { sheet: name }),
    builtOn: day,
    options,
    sharing: { address: address(), sheetId: sheet.getSheetId() },
    maps: mapsOfTable(source),
    previousInputs,
  });
}

/** What stands in a report's what-if cells, and the stages they belong to. */
export function inputsIn(sheet: Sheet, { names, values }: Memory): PreviousInput[] | null {
  if (names === null || values === null) return null;
  const [named, typed] = [sheet.getRange(names), sheet.getRange(values)];
  const [naming, points, formulas] = [named.getFormulas(), typed.getValues(), typed.getFormulas()];
  const ownName = sheet.getName();
  return named.getDisplayValues().map(([stage = ""], i) => ({
    stage,
    nameAt: nameCellIn(naming[i]?.[0] ?? "", ownName),
    points: points[i]?.[0],
    formula: formulas[i]?.[0] || null,
    remark: "",
  }));
}

// "https://docs.google.com/spreadsheets/d/…/edit" is the spreadsheet opened to be edited.
function address(): string {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getUrl()
    .replace(/\/edit\b.*$/, "");
}
