import { expect, test } from "vitest";
import { script, thrown } from "./script";

const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. " +
  "Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

// Oracle: live Apps Script, as asserted by the tests of brucemcpherson/gas-fakes at commit dedcae3; where only a part of the message is
// known, that part.
const ASSERTED: readonly [place: string, body: string, message: string][] = [
  ["test/testsheetsvui.js:252", "range('A1:B2').offset(0, 0, 0)", "number of rows"],
  ["test/testsheetsdeveloper.js:109-111", "range('B2:D4').addDeveloperMetadata('k')", ARBITRARY],
  ["test/testsheetsdeveloper.js:119-120", "range('A1').addDeveloperMetadata('k')", ARBITRARY],
  ["test/testsheets.js:2685-2692", "SpreadsheetApp.newColor().build().asRgbColor()", "Object is not of type RgbColor."],
  [
    "test/testsheets.js:2732-2735",
    "SpreadsheetApp.newColor().setRgbColor('red').asThemeColor()",
    "Object is not of type ThemeColor.",
  ],
  [
    "notes/oddities.md:270",
    "SpreadsheetApp.newDataValidation().requireDate('=i1')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  ],
  ["test/testhtmlservice.js:68-75", "HtmlService.createHtmlOutputFromFile('does_not_exist')", "does_not_exist"],
  [
    "notes/oddities.md:403-410",
    "range('A1').copyTo(range('A2'), 'FOO', true)",
    "don't match the method signature for SpreadsheetApp.Range.copyTo",
  ],
  [
    "gf_agent/knowledge/05-sheets-forms.md:23",
    "sheet.newChart().setTitle('t')",
    "EmbeddedChartBuilder.setTitle is not in the local host",
  ],
  [
    "notes/oddities.md:324-328",
    "sheet.newChart().asLineChart().setXAxisRange(0, 1)",
    "EmbeddedLineChartBuilder.setXAxisRange is not in the local host",
  ],
];

const CUT_MERGE = "You must select all cells in a merged range to merge or unmerge them.";
const BROKEN_RULE = "The data you entered in cell B2 violates the data validation rules set on this cell.";
const ONE_TO_NINE =
  "const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(false).build(); range('B2').setDataValidation(rule);";

// Oracle: the messages of Apps Script as people quote them on Stack Overflow and the issue tracker.
const QUOTED: readonly [body: string, message: string][] = [
  [
    "range('A1:A3').setValues([[1], [2]])",
    "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.",
  ],
  [
    "range('A1:B1').setValues([[1, 2, 3]])",
    "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
  ],
  [
    "range('A1:B2').setBackgrounds([['red', 'red'], ['red']])",
    "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  ],
  [
    "range('A1').setValues([1])",
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    "range('A1').setFontSize('big')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
  ],
  [
    "sheet.getRange('A', 1)",
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    "range('A1').setDataValidation(range('A2'))",
    "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
  ],
  ["sheet.getRange(1, 27)", "The coordinates of the range are outside the dimensions of the sheet."],
  ["sheet.getRange(0, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
  ["sheet.getRange(1.9, 1)", "A range that begins or ends at 1.9 is not in the local host"],
  ["range('A1').offset(0, 0.5)", "A range that begins or ends at 1.5 is not in the local host"],
  [
    "sheet.insertRowsAfter(1, 400000)",
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
  ["sheet.getRange(1, 1, 0, 1)", "The number of rows in the range must be at least 1."],
  ["range('nonsense here')", "Range not found"],
  ["ss.insertSheet('x'); ss.insertSheet('x')", 'A sheet with the name "x" already exists. Please enter another name.'],
  ["ss.deleteSheet(sheet)", "You can't remove all the visible sheets in a document."],
  ["sheet.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
  ["range('B2:C3').merge(); range('B2:C2').mergeAcross()", CUT_MERGE],
  ["range('B2:C3').merge(); sheet.getRangeList(['E1:F2', 'C3:D4']).breakApart()", CUT_MERGE],
  [`${ONE_TO_NINE} range('B2').setValue(10)`, BROKEN_RULE],
  [`${ONE_TO_NINE} range('B1:B2').setValues([[3], ['three']])`, BROKEN_RULE],
  [`${ONE_TO_NINE} range('B2').setFormula('=5*2')`, BROKEN_RULE],
  ["range('AA2000:AB2001').getValues()", "Using the range AA2000:AB2001 beyond its sheet is not in the local host"],
  ["range('Z999:AA1000').setValue(1)", "Using the range Z999:AA1000 beyond its sheet is not in the local host"],
  [
    "range('A1').setNumberFormat('0\\u00a0%')",
    "A no-break space outside quotes in a number format is not in the local host",
  ],
  ["range('A1:B1').activateAsCurrentCell()", "The range must be a single cell."],
  ["PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(9217))", "Argument too large: value"],
];

test.each(ASSERTED)("%s: %s throws", (_, body, message) => {
  expect(thrown(body)).toContain(message);
});

test.each(QUOTED)("%s throws", (body, message) => {
  expect(thrown(body)).toBe(message);
});

test("an error of a service is an Error of the script's own, named Exception", () => {
  expect(
    script("try { range('A1').setFontSize(null); } catch (e) { return [e instanceof Error, e.name, String(e)]; }"),
  ).toEqual([
    true,
    "Exception",
    "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
  ]);
});
