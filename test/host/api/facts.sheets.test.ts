import { expect, test } from "vitest";
import { script } from "./script";

// Oracle: live Apps Script, as asserted by the tests of brucemcpherson/gas-fakes at commit dedcae3; each row names its place.
const FACTS: readonly [place: string, body: string, expected: unknown][] = [
  // Enumerations
  [
    "test/testsheetsdatavalidations.js:299-303",
    "return text([SpreadsheetApp.DataValidationCriteria.DATE_AFTER, SpreadsheetApp.RelativeDate.TODAY, SpreadsheetApp.ProtectionType.SHEET])",
    ["DATE_AFTER", "TODAY", "SHEET"],
  ],
  [
    "test/testsheets.js:1878",
    "const s = SpreadsheetApp.WrapStrategy.CLIP; range('A1').setWrapStrategy(s); return range('A1').getWrapStrategy().compareTo(s)",
    0,
  ],
  // Spreadsheet
  [
    "test/testsheetsvalues.js:46-52",
    "ss.insertSheet('s1'); ss.insertSheet('s2'); return ss.getSheets().map((s) => s.getName())",
    ["Sheet1", "s1", "s2"],
  ],
  [
    "test/testsheetsvalues.js:50-56",
    "ss.insertSheet('s1'); ss.insertSheet('s2'); return ss.getSheets().map((s) => s.getIndex())",
    [1, 2, 3],
  ],
  [
    "test/testsheetsvalues.js:569-570",
    "return [ss.getSheetByName('Sheet1').getSheetId(), ss.getSheetById(sheet.getSheetId()).getName()]",
    [0, "Sheet1"],
  ],
  ["test/testassist.js:383-387", "return ss.getSheetByName('no')", null],
  ["test/testsheetsvalues.js:575", "return ss.getKey() === ss.getId()", true],
  [
    "test/testsheetsrange.js:29-51",
    "ss.setNamedRange('first', range('A1:B2')); ss.setNamedRange('second', range('C3')); return ss.getNamedRanges().map((n) => [n.getName(), n.getRange().getSheet().getSheetName(), n.getRange().getA1Notation()])",
    [
      ["first", "Sheet1", "A1:B2"],
      ["second", "Sheet1", "C3"],
    ],
  ],
  [
    "test/testsheetsrange.js:69-89",
    "ss.setNamedRange('first', range('A1:B2')); const n = ss.getNamedRanges()[0]; n.setName('third').setRange(n.getRange().offset(0, 2)); return ss.getNamedRanges().map((m) => [m.getName(), m.getRange().getA1Notation()])",
    [["third", "C1:D2"]],
  ],
  [
    "test/testsheetsvui.js:308-309",
    "sheet.setColumnWidth(2, 77); return [ss.getColumnWidth(2) === sheet.getColumnWidth(2), ss.getRowHeight(1) === sheet.getRowHeight(1)]",
    [true, true],
  ],
  // Sheet
  ["test/testsheetsvalues.js:564", "return typeof sheet.getSheetId()", "number"],
  ["test/testsheetsvalues.js:565", "return sheet.getSheetName() === sheet.getName()", true],
  ["test/testsheets.js:2892-2894", "return sheet.setName('sample').getName()", "sample"],
  ["test/testsheets.js:302-309", "return sheet.getDataRange().getValues()", [[""]]],
  [
    "test/testsheetsvalues.js:499-502",
    "range('B2:C4').setValue(1); return [sheet.getDataRange().getA1Notation(), sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getA1Notation()]",
    ["A1:C4", "A1:C4"],
  ],
  [
    "test/testsheetsvalues.js:496-497",
    "range('A1').setValue(1); return [sheet.getLastRow(), sheet.getLastColumn()]",
    [1, 1],
  ],
  [
    "test/testsheetstext.js:200-205",
    "range('A1').setValue(1); sheet.insertRowAfter(2); sheet.insertRowBefore(2); return sheet.getLastRow()",
    1,
  ],
  [
    "test/testsheetstext.js:183-186",
    "range('A1:C1').setValues([[1, 2, 3]]); sheet.insertColumnAfter(2); return [sheet.getLastColumn(), sheet.getRange(1, 3).getValue()]",
    [4, ""],
  ],
  [
    "test/testsheetstext.js:190-195",
    "range('A1:C1').setValues([[1, 2, 3]]); sheet.insertColumns(2, 2); sheet.insertColumnsAfter(2, 2); sheet.insertColumnsBefore(2, 2); return sheet.getLastColumn()",
    9,
  ],
  [
    "test/testsheetstext.js:162-168",
    "ss.insertSheet('x'); const seen = [sheet.isSheetHidden()]; sheet.hideSheet(); seen.push(sheet.isSheetHidden()); sheet.showSheet(); return [...seen, sheet.isSheetHidden()]",
    [false, true, false],
  ],
  [
    "test/testsheetsvalues.js:109-111",
    "sheet.setColumnWidth(2, 200).setRowHeight(3, 31); return [sheet.getColumnWidth(2), sheet.getRowHeight(3)]",
    [200, 31],
  ],
  [
    "test/testsheetsvalues.js:117-121",
    "sheet.setRowHeights(3, 4, 31); return [3, 4, 5, 6].map((row) => sheet.getRowHeight(row))",
    [31, 31, 31, 31],
  ],
  [
    "test/testsheets.js:506-524",
    "range('A1').setValue(1).setBackground('red').setNote('n'); sheet.clear(); return [range('A1').getValue(), range('A1').getBackground(), range('A1').getNote()]",
    ["", "#ffffff", "n"],
  ],
  [
    "test/testassist.js:391",
    "range('A1').setValue(1); sheet.clear({ contentsOnly: false, formatsOnly: false }); return range('A1').getValue()",
    "",
  ],
  [
    "test/testsheets.js:555-577",
    "range('A1').setValue(1).setBackground('red').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()); sheet.clearFormats(); return [range('A1').getValue(), range('A1').getBackground(), range('A1').getNote(), text(range('A1').getDataValidation())]",
    [1, "#ffffff", "n", "DataValidation"],
  ],
  ["test/testsheetstext.js:153", "return sheet.appendRow(['a', 'b']).getSheetId()", 0],
  // A1 notation
  [
    "test/testsheetsvalues.js:515-525",
    "const r = range('$aa$11'); return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]",
    ["AA11", 11, 27, 1, 1],
  ],
  [
    "test/testsheetsvalues.js:503-514",
    "sheet.insertColumnsAfter(26, 2); const r = range('C11:AB20'); return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), sheet.getRange(r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()).getA1Notation()]",
    [11, 3, 20, 28, "C11:AB20"],
  ],
  [
    "test/testsheetsdeveloper.js:38-42",
    "const r = range('5:7'); return [r.getNumRows(), r.getNumColumns() === sheet.getMaxColumns(), r.getA1Notation()]",
    [3, true, "5:7"],
  ],
  [
    "test/testsheetsdeveloper.js:44-48",
    "const r = range('D:F'); return [r.getNumRows() === sheet.getMaxRows(), r.getNumColumns(), r.getA1Notation()]",
    [true, 3, "D:F"],
  ],
  ["test/testsheetsdeveloper.js:50-52", "return range('Sheet1!E10:F12').getA1Notation()", "E10:F12"],
  [
    "test/testsheetssets.js:529,567,583",
    "ss.insertSheet('adv classes'); return range(\"'adv classes'!A1:C4\").getA1Notation()",
    "A1:C4",
  ],
  [
    "test/testsheets.js:225-228",
    "const r = range('R5C3'); return [r.getA1Notation(), r.getRow(), r.getColumn()]",
    ["C5", 5, 3],
  ],
  ["test/testsheets.js:249-250", "return range('r1c1:r2c2').getA1Notation()", "A1:B2"],
  ["test/testsheetsdeveloper.js:34-36", "return range('$C$3').getA1Notation()", "C3"],
];

test.each(FACTS)("%s: %s", (_, body, expected) => {
  expect(script(body)).toEqual(expected);
});
