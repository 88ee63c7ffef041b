import { expect, test } from "vitest";
import { script } from "./script";

const VALIDATION =
  "const v = () => SpreadsheetApp.newDataValidation(); const said = (b) => [text(b.getCriteriaType()), b.getCriteriaValues()];";
const CHART =
  "range('A1:B5').setValues([['s', 'n'], ['a', 1], ['b', 2], ['c', 3], ['d', 4]]); const b = sheet.newChart().asBarChart().addRange(range('A1:A5')).addRange(range('B1:B5'));";

// Oracle: live Apps Script, as asserted by the tests of brucemcpherson/gas-fakes at commit dedcae3; each row names its place.
const FACTS: readonly [place: string, body: string, expected: unknown][] = [
  // Protection
  [
    "test/testsheets.js:2909-2919",
    "const p = sheet.protect().setDescription('d').setWarningOnly(true).setUnprotectedRanges([range('A1:B1')]); return [text(p.getProtectionType()), p.getEditors().length, p.canEdit(), p.getUnprotectedRanges()[0].getA1Notation(), p.isWarningOnly()]",
    ["SHEET", 0, true, "A1:B1", true],
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
  // Developer metadata
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
  // Charts
  [
    "test/testsheetschart.js:12-13",
    "return text(sheet.newChart()).startsWith('com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@')",
    true,
  ],
  [
    "test/testsheetschart.js:18-37",
    `${CHART} const c = b.setChartType(Charts.ChartType.COLUMN).setPosition(1, 1, 0, 0).setOption('title', 'T').build(); sheet.insertChart(c); return [text(c), sheet.getCharts().length, sheet.getCharts()[0].getOptions().get('title')]`,
    ["EmbeddedChart", 1, "T"],
  ],
  [
    "test/testsheetschart.js:66-78",
    `${CHART} sheet.insertChart(b.setPosition(2, 3, 10, 20).build()); const i = sheet.getCharts()[0].getContainerInfo(); return [text(i), i.getAnchorRow(), i.getAnchorColumn(), i.getOffsetX(), i.getOffsetY()]`,
    ["ContainerInfo", 2, 3, 10, 20],
  ],
  [
    "test/testsheetschart.js:97-111",
    `${CHART} sheet.insertChart(b.setPosition(2, 3, 0, 0).build()); return sheet.getCharts()[0].getRanges().map((r) => r.getA1Notation())`,
    ["A1:A5", "B1:B5"],
  ],
  [
    "test/testsheetschart.js:134-138",
    "const n = sheet.newChart(); return text([n.asHistogramChart(), n.asLineChart(), n.asPieChart(), n.asScatterChart(), n.asTableChart()].map((b) => b.getChartType()))",
    ["HISTOGRAM", "LINE", "PIE", "SCATTER", "TABLE"],
  ],
  [
    "test/testsheetschart.js:141-148",
    "return text(sheet.newChart().asPieChart().setTitle('t').setLegendPosition(Charts.Position.BOTTOM).setBackgroundColor('red').set3D().build())",
    "EmbeddedChart",
  ],
  [
    "test/testsheetschart.js:161-164",
    "return text(sheet.newChart().asScatterChart().setXAxisRange(0, 100).setYAxisRange(0, 50).build())",
    "EmbeddedChart",
  ],
  ["test/testchartsapp.js:9-16", "return text([Charts, Charts.ChartType.BAR])", ["Charts", "BAR"]],
  // Colours
  [
    "test/testconditionalformat.js:48",
    "return SpreadsheetApp.newColor().setRgbColor('#FF0000').build().asRgbColor().asHexString()",
    "#ff0000",
  ],
  // Properties, cache, locks, session
  [
    "test/teststores.js:32-40",
    "const p = PropertiesService.getUserProperties(); const before = p.getProperty('k'); p.setProperty('k', 'v'); const after = p.getProperty('k'); p.deleteProperty('k'); return [before, after, p.getProperty('k')]",
    [null, "v", null],
  ],
  [
    "test/teststores.js:74-77",
    "const c = CacheService.getUserCache(); return [c.put('k', 'v'), c.put('k', 'v', 9), c.get('k')]",
    [null, null, "v"],
  ],
  [
    "test/teststores.js:77-92",
    "const c = CacheService.getUserCache(); c.put('k', 'v', 0.02); Utilities.sleep(30); return c.get('k')",
    null,
  ],
  [
    "test/testlock.js:23-70",
    "const l = LockService.getScriptLock(); const seen = [l.hasLock(), l.tryLock(10000), l.hasLock()]; l.releaseLock(); seen.push(l.hasLock(), l.tryLock(0), l.hasLock()); l.waitLock(1000); seen.push(l.hasLock()); l.releaseLock(); l.waitLock(0); return [...seen, l.hasLock()]",
    [false, true, true, false, true, true, true, true],
  ],
  [
    "test/testsession.js:21-31",
    "const u = Session.getActiveUser(); return [text(u) === u.getEmail(), Session.getActiveUserLocale().length > 0, Session.getEffectiveUser().getEmail().length > 0]",
    [true, true, true],
  ],
  // Utilities
  [
    "test/testutilities.js:99-102",
    "const b = Utilities.newBlob('hi'); return [b.getName(), b.getContentType(), b.getDataAsString()]",
    [null, "text/plain", "hi"],
  ],
  [
    "test/testutilities.js:109-116",
    "const b = Utilities.newBlob('').setDataFromString('x').setName('foo.txt').setContentTypeFromExtension(); return [b.getContentType(), text(b.setBytes([65, 66])), b.getDataAsString()]",
    ["text/plain", "Blob", "AB"],
  ],
  [
    "test/testutilities.js:36-54",
    "const s = 'žluťoučký?>'; const b = Utilities.newBlob(s).getBytes(); return [Utilities.base64Encode(b) === Utilities.base64Encode(s), Utilities.newBlob(Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(s))).getDataAsString() === s]",
    [true, true],
  ],
  ["test/testutilities.js:80", "return Utilities.getUuid().length > 0", true],
  ["test/testutilities.js:221-222", "return Utilities.formatString('%d + %d = %d', 1, 2, 3)", "1 + 2 = 3"],
  [
    "test/testutilities.js:233-236",
    "return Utilities.formatDate(new Date('2023-01-01T12:00:00Z'), 'GMT', 'yyyy-MM-dd HH:mm:ss')",
    "2023-01-01 12:00:00",
  ],
  // HtmlService
  [
    "test/testhtmlservice.js:13-15",
    "const h = HtmlService.createHtmlOutput('<h1>Title</h1>'); return [h.getContent(), h.getTitle()]",
    ["<h1>Title</h1>", ""],
  ],
  ["test/testhtmlservice.js:26-27", "return HtmlService.createHtmlOutput('x').append('y').clear().getContent()", ""],
  [
    "test/testhtmlservice.js:29-33",
    "const [m, ...more] = HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width').getMetaTags(); return [more.length, m.getName(), m.getContent()]",
    [0, "viewport", "width=device-width"],
  ],
  [
    "test/testhtmlservice.js:41-48",
    "const h = HtmlService.createHtmlOutput('<p>'); return [h.getBlob().getContentType(), h.getBlob().getDataAsString(), h.getAs('text/plain').getContentType()]",
    ["text/html", "<p>", "text/plain"],
  ],
  [
    "test/testhtmlservice.js:55-65",
    "const t = HtmlService.createTemplate('Hello <?= name ?>'); t.name = 'Gemini'; return [t.evaluate().getContent(), t.getRawContent()]",
    ["Hello Gemini", "Hello <?= name ?>"],
  ],
  ["test/testhtmlservice.js:90-93", "return HtmlService.getUserAgent()", null],
];

test.each(FACTS)("%s: %s", (_, body, expected) => {
  expect(script(body)).toEqual(expected);
});
