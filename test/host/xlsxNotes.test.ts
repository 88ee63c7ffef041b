import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import "../../src/host/xlsx/nodeXml";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";
import { inHost } from "./api/script";

// Oracle: ECMA-376 part 1, 18.7 (comments) and 12.3.3 (their part, and that its sheet refers to it).
test("notes are comments in a workbook, each in its sheet, next to charts", async () => {
  const { host } = inHost(`
    range('A1:A2').setValues([[1], [2]]);
    range('B2').setNote('Less than < last year & rising');
    sheet.insertChart(sheet.newChart().asBarChart().addRange(range('A1:A2')).setPosition(3, 3, 0, 0).build());
    ss.insertSheet('Plain');
    ss.insertSheet('Third').getRange('C1').setNote('Third');`);
  const bytes = await host.toXlsx();
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path]!);
  expect(Object.keys(parts).filter((path) => /comments|vml/.test(path))).toEqual([
    "xl/comments0.xml",
    "xl/drawings/vmlDrawing0.vml",
    "xl/comments2.xml",
    "xl/drawings/vmlDrawing2.vml",
  ]);
  expect(part("xl/comments0.xml")).toMatch(/<comment ref="B2" .*>Less than &lt; last year &amp; rising<\/t>/);
  expect(part("xl/drawings/vmlDrawing2.vml")).toContain("<x:Row>0</x:Row><x:Column>2</x:Column>");
  expect(part("xl/worksheets/sheet0.xml")).toMatch(/<drawing [^>]*\/>\s*<legacyDrawing [^>]*r:id="rIdNotes"\/>/);
  expect(part("xl/worksheets/_rels/sheet0.xml.rels").match(/Target="[^"]*"/g)).toEqual([
    'Target="../drawings/drawing0.xml"',
    'Target="../drawings/vmlDrawing0.vml"',
    'Target="../comments0.xml"',
  ]);
  expect(part("[Content_Types].xml")).toContain('PartName="/xl/comments2.xml"');
  expect(() => createHost(nodeRealm, { xlsx: bytes })).not.toThrow();
});
