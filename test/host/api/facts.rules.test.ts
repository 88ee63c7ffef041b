import { expect, test } from "vitest";
import { script } from "./script";

const VALIDATION =
  "const v = () => SpreadsheetApp.newDataValidation(); const said = (b) => [text(b.getCriteriaType()), b.getCriteriaValues()];";

// Oracle: live Apps Script, as asserted by the tests of brucemcpherson/gas-fakes at commit dedcae3; each row names its place.
const FACTS: readonly [place: string, body: string, expected: unknown][] = [
  // Protection
  [
    "test/testsheets.js:2909-2919",
    "const p = sheet.protect().setDescription('d').setWarningOnly(true).setUnprotectedRanges([range('A1:B1')]); return [text(p.getProtectionType()), p.getEditors().length, p.canEdit(), p.getUnprotectedRanges()[0].getA1Notation(), p.isWarningOnly()]",
    ["SHEET", 0, true, "A1:B1", true],
  ],
  [
    "test/testsheetspermissions.js",
    "const p = sheet.protect(); const r = p.getRange(); return [p.getEditors().map((e) => e.getEmail()), r.getA1Notation(), r.getNumRows() === sheet.getMaxRows(), r.getNumColumns() === sheet.getMaxColumns()]",
    [["local.user@example.com"], "", true, true],
  ],
  ["test/testsheets.js:2937", "return text(range('A1').protect().getProtectionType())", "RANGE"],
  [
    "test/testsheets.js:2922-2928",
    "sheet.protect().setDescription('sample1'); return ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((p) => p.getDescription())",
    ["sample1"],
  ],
  [
    "test/testsheets.js:2949-2957",
    "ss.setNamedRange('sampleNamedRange1', range('A1:B2')); return range('A1').protect().setNamedRange(ss.getNamedRanges()[0]).getRangeName()",
    "sampleNamedRange1",
  ],
  ["test/testsheetspermissions.js:31-32", "return text(sheet.protect())", "Protection"],
  // DataValidation
  [
    "test/testsheetsdatavalidations.js:332-336",
    `${VALIDATION} return [text(v()), v().getCriteriaType(), v().getCriteriaValues(), v().getHelpText()]`,
    ["DataValidationBuilder", null, [], null],
  ],
  [
    "test/testsheetsdatavalidations.js:342-347",
    `${VALIDATION} const b = v(); return [said(b.requireCheckbox()), said(b.requireCheckbox('A')), said(b.requireCheckbox('A', 'B'))]`,
    [
      ["CHECKBOX", []],
      ["CHECKBOX", ["A"]],
      ["CHECKBOX", ["A", "B"]],
    ],
  ],
  ["test/testsheetsdatavalidations.js:369", `${VALIDATION} return said(v().requireDate())`, ["DATE_IS_VALID_DATE", []]],
  [
    "test/testsheetsdatavalidations.js:260,372-374",
    `${VALIDATION} const d = new Date(2025, 0, 5); range('A1').setDataValidation(v().requireDateBetween(d, d).build()); const r = range('A1').getDataValidation(); return [text(r.getCriteriaType()), r.getCriteriaValues().map((x) => x.toString() === d.toString())]`,
    ["DATE_BETWEEN", [true, true]],
  ],
  [
    "test/testsheetsdatavalidations.js:394-401",
    `${VALIDATION} range('A1').setDataValidation(v().requireNumberNotBetween(1, 2.5).build()); range('A2').setDataValidation(v().requireNumberLessThanOrEqualTo(7).build()); return [said(range('A1').getDataValidation()), said(range('A2').getDataValidation())]`,
    [
      ["NUMBER_NOT_BETWEEN", [1, 2.5]],
      ["NUMBER_LESS_THAN_OR_EQUAL_TO", [7]],
    ],
  ],
  [
    "test/testsheetsdatavalidations.js:404-406",
    `${VALIDATION} range('A1').setDataValidation(v().requireTextEqualTo('s').build()); range('A2').setDataValidation(v().requireTextDoesNotContain('5').build()); return [said(range('A1').getDataValidation()), said(range('A2').getDataValidation())]`,
    [
      ["TEXT_EQUAL_TO", ["s"]],
      ["TEXT_DOES_NOT_CONTAIN", ["5"]],
    ],
  ],
  [
    "test/testsheetsdatavalidations.js:228-229,254-255",
    `${VALIDATION} range('A1').setDataValidation(v().requireValueInList(['a', 'b'], false).build()); return said(range('A1').getDataValidation())`,
    ["VALUE_IN_LIST", [["a", "b"], false]],
  ],
  [
    "test/testsheetsdatavalidations.js:419-423",
    `${VALIDATION} range('C1').setDataValidation(v().requireValueInRange(range('A1:A4')).build()); const [r, shown] = range('C1').getDataValidation().getCriteriaValues(); return [text(range('C1').getDataValidation().getCriteriaType()), r.getA1Notation(), shown]`,
    ["VALUE_IN_RANGE", "A1:A4", true],
  ],
  [
    "test/testsheetsdatavalidations.js:378-380",
    `${VALIDATION} range('A1').setDataValidation(v().requireFormulaSatisfied('=ISNUMBER(A1)').build()); return said(range('A1').getDataValidation())`,
    ["CUSTOM_FORMULA", ["=ISNUMBER(A1)"]],
  ],
  [
    "test/testsheetssets.js:600-602",
    "return [range('A1').getDataValidation(), range('A1:B1').getDataValidations()]",
    [null, [[null, null]]],
  ],
  [
    "test/testsheetsdatavalidations.js:57-74",
    `${VALIDATION} const r = range('A1:B2').setDataValidation(v().requireNumberEqualTo(3).build()); return [said(r.getDataValidation()), text(r.getDataValidations())]`,
    [
      ["NUMBER_EQUAL_TO", [3]],
      [
        ["DataValidation", "DataValidation"],
        ["DataValidation", "DataValidation"],
      ],
    ],
  ],
  [
    "test/testsheetsdatavalidations.js:88-106",
    `${VALIDATION} const rules = [[v().requireNumberEqualTo(1).build(), null], [v().requireTextContains('x').build(), v().requireNumberEqualTo(2).build()]]; range('A1:B2').setDataValidations(rules); return range('A1:B2').getDataValidations().map((row) => row.map((r) => r && r.getCriteriaValues()))`,
    [
      [[1], null],
      [["x"], [2]],
    ],
  ],
  [
    "test/testsheetsdatavalidations.js:112-131",
    `${VALIDATION} range('A1').insertCheckboxes('YES', 'NO'); range('A2').insertCheckboxes(); return [said(range('A1').getDataValidation()), said(range('A2').getDataValidation())]`,
    [
      ["CHECKBOX", ["YES", "NO"]],
      ["CHECKBOX", []],
    ],
  ],
  [
    "test/testsheetsdatavalidations.js:159-175,199-215",
    "range('A1').insertCheckboxes(); range('A2').insertCheckboxes('YES', 'NO'); range('A3').setValue('text'); const r = range('A1:A4'); return [r.check().getValues(), r.uncheck().getValues()]",
    [
      [[true], ["YES"], ["text"], [""]],
      [[false], ["NO"], ["text"], [""]],
    ],
  ],
  // Conditional formats
  [
    "test/testconditionalformat.js:18-26",
    "return text(SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range('A1')]).build())",
    "ConditionalFormatRule",
  ],
  [
    "test/testconditionalformat.js:20-58",
    "const n = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range('A1:A5')]); sheet.setConditionalFormatRules([n().whenNumberGreaterThan(50).setBackground('#FF0000').build(), n().setGradientMaxpointWithValue('#0000FF', SpreadsheetApp.InterpolationType.MAX, '').setGradientMinpoint('#ffffff').build()]); const [a, b] = sheet.getConditionalFormatRules(); const c = a.getBooleanCondition(); return [text(c.getCriteriaType()), c.getCriteriaValues(), c.getBackgroundObject().asRgbColor().asHexString(), text(b.getGradientCondition().getMaxType())]",
    ["NUMBER_GREATER_THAN", [50], "#ff0000", "MAX"],
  ],
  [
    "test/testconditionalformat.js:60-66",
    "const r = SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(1).setBold(true).setRanges([range('A1')]).build().copy().whenCellEmpty().build().getBooleanCondition(); return [text(r.getCriteriaType()), r.getBold()]",
    ["CELL_EMPTY", true],
  ],
  [
    "test/testconditionalformat.js:84-94",
    "sheet.setConditionalFormatRules([1, 2, 3].map((n) => SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(n).setRanges([range('A1')]).build())); return sheet.getConditionalFormatRules().length",
    3,
  ],
  [
    "test/testconditionalformat.js:88-116",
    "const n = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range('A1')]); sheet.setConditionalFormatRules([n().whenTextContains('hello').build(), n().whenFormulaSatisfied('=A1>10').build(), n().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build(), n().withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH, ['prefix']).build()]); return sheet.getConditionalFormatRules().map((r) => [text(r.getBooleanCondition().getCriteriaType()), text(r.getBooleanCondition().getCriteriaValues())])",
    [
      ["TEXT_CONTAINS", ["hello"]],
      ["CUSTOM_FORMULA", ["=A1>10"]],
      ["DATE_EQUAL_TO_RELATIVE", ["TODAY"]],
      ["TEXT_STARTS_WITH", ["prefix"]],
    ],
  ],
  [
    "test/testconditionalformat.js",
    "return text(SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range('A1')]).build().getBooleanCondition())",
    "ConditionalFormatBooleanCondition",
  ],
  // Developer metadata
  [
    "test/testsheetsdeveloper.js",
    "range('G:G').addDeveloperMetadata('k'); return [range('G3').getDeveloperMetadata(), range('B2:D4').getDeveloperMetadata()]",
    [[], []],
  ],
  [
    "test/testsheetsdeveloper.js:122-131",
    "const r = range('G:G'); const same = r.addDeveloperMetadata('colKey', 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT) === r; const [m, ...more] = r.getDeveloperMetadata(); return [same, more.length, m.getKey(), m.getValue(), text(m.getVisibility()), text(m.getLocation().getLocationType())]",
    [true, 0, "colKey", "v", "PROJECT", "COLUMN"],
  ],
  [
    "test/testsheetsdeveloper.js:135-142",
    "range('8:8').addDeveloperMetadata('k'); return range('8:8').getDeveloperMetadata().map((m) => text(m.getLocation().getLocationType()))",
    ["ROW"],
  ],
  [
    "test/testsheetsdeveloper.js:149-164",
    "range('G:G').addDeveloperMetadata('colKey'); range('8:8').addDeveloperMetadata('k'); sheet.addDeveloperMetadata('s'); return [sheet.getDeveloperMetadata().length, ss.createDeveloperMetadataFinder().withKey('colKey').find().length]",
    [1, 1],
  ],
  [
    "test/testsheetsdeveloper.js:172-176",
    "sheet.addDeveloperMetadata('a', 'b'); sheet.getDeveloperMetadata()[0].setValue('y').setKey('x'); const m = sheet.getDeveloperMetadata()[0]; return [m.getKey(), m.getValue()]",
    ["x", "y"],
  ],
  [
    "test/testsheetsdeveloper.js:193-203",
    "sheet.addDeveloperMetadata('a'); const two = ss.insertSheet('two'); const m = sheet.getDeveloperMetadata()[0].moveToSheet(two); const l = m.getLocation(); const seen = [text(l.getLocationType()), l.getSheet().getSheetId() === two.getSheetId()]; const p = m.moveToSpreadsheet().getLocation(); return [...seen, text(p.getLocationType()), p.getSpreadsheet().getId() === ss.getId()]",
    ["SHEET", true, "SPREADSHEET", true],
  ],
];

test.each(FACTS)("%s: %s", (_, body, expected) => {
  expect(script(body)).toEqual(expected);
});
