import { expect, test } from "vitest";
import { script, thrown } from "./script";

const NAMES = "range('A1:B4').setValues([['Name', 'n'], ['Ann', 5], ['Bob', 20], ['Hannah', 30]]);";

// What tutorials for Apps Script do first. Oracle: its reference, https://developers.google.com/apps-script/reference/spreadsheet/text-finder
test.each([
  [
    "finds texts in any case",
    "return sheet.createTextFinder('ann').findAll().map((r) => r.getA1Notation())",
    ["A2", "A4"],
  ],
  [
    "in its own case",
    "return sheet.createTextFinder('Ann').matchCase(true).findAll().map((r) => r.getA1Notation())",
    ["A2"],
  ],
  ["whole cells only", "return range('A1:A4').createTextFinder('ann').matchEntireCell(true).findAll().length", 1],
  [
    "one after the other",
    "const f = sheet.createTextFinder('ann'); return [f.findNext().getRow(), f.findNext().getRow(), f.findNext()]",
    [2, 4, null],
  ],
  ["by an expression", "return sheet.createTextFinder('^[AB]').useRegularExpression(true).findAll().length", 2],
  [
    "replaces, but not in formulas",
    "range('C1').setFormula('=A2'); return [sheet.createTextFinder('ann').replaceAllWith('$&'), range('A2').getValue(), range('A4').getValue(), range('C1').getFormula()]",
    [2, "$&", "H$&ah", "=A2"],
  ],
  [
    "a number that was replaced in is a number",
    "sheet.createTextFinder('20').replaceAllWith('21'); return range('B3').getValue()",
    21,
  ],
])("a text finder: %s", (_, body, value) => expect(script(`${NAMES} ${body}`)).toEqual(value));

test("ARRAYFORMULA spills", () => {
  const body = `${NAMES} range('D2').setFormula('=ARRAYFORMULA(B2:B4*2)'); return range('D2:D4').getValues().flat()`;
  expect(script(body)).toEqual([10, 40, 60]);
});

test("the open spreadsheet opens by its own id and address, no other does", () => {
  expect(
    script(
      "return [SpreadsheetApp.openById(ss.getId()).getId() === ss.getId(), text(SpreadsheetApp.openByUrl(ss.getUrl() + '#gid=0'))]",
    ),
  ).toEqual([true, "Spreadsheet"]);
  expect(thrown("SpreadsheetApp.openById('1aBc')")).toBe(
    "SpreadsheetApp.openById of another spreadsheet is not in the local host",
  );
});

test.each([
  ["UrlFetchApp.fetch('https://example.com')", "UrlFetchApp.fetch is not in the local host"],
  ["MailApp.sendEmail('a@example.com', 's', 'b')", "MailApp.sendEmail is not in the local host"],
  ["DriveApp.getRootFolder()", "DriveApp.getRootFolder is not in the local host"],
])("%s is refused by name", (body, message) => expect(thrown(body)).toBe(message));
