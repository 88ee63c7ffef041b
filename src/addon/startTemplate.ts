import { type StartName, templateName, templateRows } from "../text/templates";
import { withDocumentLock } from "./documentLock";
import { freeName } from "./freeName";
import { sheetLanguage } from "./locale";

/** Writes a template into a sheet of its own and brings it in front of the reader; never over anything. */
export function startTemplate({ template }: { template: StartName }): null {
  // Two panels at once would find the same name free.
  return withDocumentLock(() => {
    writeTemplate(template);
    return null;
  });
}

/** The new sheet of a template, in front of the reader; nobody else builds meanwhile. */
export function writeTemplate(template: StartName): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = sheetLanguage();
  const rows = templateRows(template, language);
  const columns = rows[0]!.length;
  const before = spreadsheet.getActiveSheet();
  const name = freeName(spreadsheet, templateName(template, language));
  const sheet = spreadsheet.insertSheet(name, before.getIndex());
  try {
    sheet.getRange(2, 2, rows.length - 1, columns - 1).setNumberFormat("#,##0");
    sheet.getRange(1, 1, rows.length, columns).setValues(rows);
    sheet.getRange(1, 1, 1, columns).setFontWeight("bold");
    sheet.setColumnWidths(1, 1, 220);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, rows.length, columns).activate();
  } catch (error) {
    spreadsheet.deleteSheet(sheet); // nothing is half done
    before.activate();
    throw error;
  }
  return sheet;
}

/** Takes a template's sheet away again, unless it holds anything else by now. */
export function takeBackTemplate(sheet: GoogleAppsScript.Spreadsheet.Sheet, template: StartName): void {
  const rows = templateRows(template, sheetLanguage());
  if (JSON.stringify(sheet.getDataRange().getValues()) !== JSON.stringify(rows)) return;
  SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
}
