import { expect, test } from "vitest";
import { leftToAll } from "../../exhaustive";
import { script } from "./script";

// Apps Script lets a script say again what is so already; o-spreadsheet refuses many a command that changes nothing.
const CALLS: readonly string[] = [
  "sheet.setName('Sheet1')",
  "sheet.showSheet()",
  "other.hideSheet()",
  "sheet.hideRows(3, 2)",
  "sheet.showRows(3, 2)",
  "sheet.hideColumns(2)",
  "sheet.showColumns(2)",
  "sheet.setFrozenRows(1)",
  "sheet.setFrozenRows(0)",
  "sheet.setFrozenColumns(0)",
  "sheet.setHiddenGridlines(true)",
  "sheet.setHiddenGridlines(false)",
  "sheet.setTabColor('red')",
  "sheet.setTabColor(null)",
  "sheet.clear()",
  "sheet.clearNotes()",
  "sheet.setColumnWidth(1, 50)",
  "sheet.setRowHeights(1, 3, 40)",
  "sheet.autoResizeColumns(1, 3)",
  "sheet.autoResizeRows(1, 3)",
  "sheet.clearConditionalFormatRules()",
  "sheet.activate()",
  "ss.setActiveSheet(sheet)",
  "ss.moveActiveSheet(1)",
  "ss.setSpreadsheetLocale('en_US')",
  "ss.setNamedRange('total', range('A1'))",
  "range('A1').setValue('x')",
  "range('A1').setFormula('=1')",
  "range('A1:B2').setValues([[1, 2], [3, 4]])",
  "range('A1:B2').setBackground('red')",
  "range('A1:B2').setBackgrounds([['red', null], ['red', 'blue']])",
  "range('A1:B2').setNumberFormat('0.00')",
  "range('A1:B2').setFontFamily('Roboto')",
  "range('A1:B2').setBorder(true, true, true, true, true, true)",
  "range('A1:B2').setBorder(false, false, false, false, false, false)",
  "range('A1:B2').merge()",
  "range('A1:B2').breakApart()",
  "range('A1:B2').setNote('n')",
  "range('A1:B2').clearNote()",
  "range('A1:B2').insertCheckboxes()",
  "range('A1:B2').clearDataValidations()",
  "range('A1:B2').clearFormat()",
  "range('A1:B2').clearContent()",
  "range('A1:B2').sort(1)",
  "range('A1:B2').trimWhitespace()",
  "range('A1:B2').removeDuplicates()",
  "range('A1:B2').copyTo(range('D4'))",
  "range('A1:B2').activate()",
  "sheet.getRangeList(['A1', 'C3:D4']).activate()",
  "sheet.protect()",
];

for (const [at, call] of CALLS.entries())
  test(`${call} can be said twice`, leftToAll(at % 5 !== 0), () => {
    expect(script(`const other = ss.insertSheet('other'); sheet.activate(); ${call}; ${call}; return 'fine'`)).toBe(
      "fine",
    );
  });
