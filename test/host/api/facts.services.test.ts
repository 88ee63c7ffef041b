import { expect, test } from "vitest";
import { script } from "./script";

const CHART =
  "range('A1:B5').setValues([['s', 'n'], ['a', 1], ['b', 2], ['c', 3], ['d', 4]]); const b = sheet.newChart().asBarChart().addRange(range('A1:A5')).addRange(range('B1:B5'));";

// Oracle: live Apps Script, as asserted by the tests of brucemcpherson/gas-fakes at commit dedcae3; each row names its place.
const FACTS: readonly [place: string, body: string, expected: unknown][] = [
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
    "test/testlock.js",
    "const l = LockService.getScriptLock(); const seen = [l.tryLock(-100)]; try { l.waitLock(-100); } catch (e) { seen.push(/Lock timeout/.test(e.message)); } return [...seen, l.hasLock()]",
    [false, true, false],
  ],
  [
    "test/teststores.js",
    "const c = CacheService.getUserCache(); c.put('k', 'v'); return [c.remove('k'), c.get('k')]",
    [null, null],
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
