import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import "../../src/host/xlsx/nodeXml";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";
import { inHost, script, thrown } from "./api/script";

const BOB = `
  sheet.setName("Bob's A/B");
  range('A1:A2').setValues([[4], [5]]);
  const other = ss.insertSheet("It's [2]");
  const a1 = other.getRange('A1').setFormula("=SUM('Bob''s A/B'!A1:A2)+1");`;

// Sheets takes any name; in a formula an apostrophe of a name is doubled, in a text it is not.
const NAMES: readonly [what: string, body: string, value: unknown][] = [
  ["its own name again is no error", "return sheet.setName(sheet.getName()).getName()", "Sheet1"],
  ["any character", `${BOB} return ss.getSheets().map((s) => s.getName())`, ["Bob's A/B", "It's [2]"]],
  ["a formula refers to it", `${BOB} return [a1.getValue(), a1.getFormula()]`, [10, "=SUM('Bob''s A/B'!A1:A2)+1"]],
  [
    "so does a typed value, and its texts stay",
    `${BOB} a1.setValue("='Bob''s A/B'!A1&\\"it''s\\""); return [a1.getValue(), a1.getFormula()]`,
    ["4it''s", "='Bob''s A/B'!A1&\"it''s\""],
  ],
  [
    "formulas follow a new name",
    `${BOB} sheet.setName("'Ann's'"); return [a1.getFormula(), a1.getValue()]`,
    ["=SUM('''Ann''s'''!A1:A2)+1", 10],
  ],
  ["it is found by its name", `${BOB} return ss.getSheetByName("Bob's A/B").getRange('A2').getValue()`, 5],
  ["a notation finds it", `${BOB} return ss.getRange("'Bob''s A/B'!A2").getValue()`, 5],
  ["a copy", `${BOB} return sheet.copyTo(ss).getName()`, "Copy of Bob's A/B"],
];

test.each(NAMES)("a sheet's name: %s", (_, body, value) => expect(script(body)).toEqual(value));

test("a name is taken once, whatever characters it has", () => {
  const message = `A sheet with the name "Bob's A/B" already exists. Please enter another name.`;
  expect(thrown(`${BOB} ss.insertSheet("Bob's A/B");`)).toBe(message);
});

// Oracle: Excel's rules for names of sheets: none of \ / ? * [ ], and no apostrophe at either end.
test("in a workbook names are such that Excel takes them, and formulas and charts refer to them", async () => {
  const { host } = inHost(`${BOB} sheet.setName("Ann's");
    ss.setNamedRange('both', range('A1:A2'));
    ss.insertSheet("'edge'").getRange('A1').setFormula("='It''s [2]'!A1");
    other.insertChart(other.newChart().asBarChart().addRange(range('A1:A2')).setPosition(3, 3, 0, 0).build());`);
  const parts = unzipSync(await host.toXlsx());
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "Ann's",
    "It's _2_",
    "_edge_",
  ]);
  expect(workbook).toContain(">'Ann''s'!$A$1:$A$2</definedName>");
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain(">SUM('Ann''s'!A1:A2)+1</f>");
  expect(strFromU8(parts["xl/charts/chart1.xml"]!)).toContain("<c:f>'Ann''s'!A1:A2</c:f>");
});

test("a workbook's sheet with an apostrophe in its name opens, and formulas find it", async () => {
  const { host } = inHost(`${BOB} sheet.setName("Ann's");`);
  const again = createHost(nodeRealm, { xlsx: await host.toXlsx() });
  again.install({
    html: {},
    code: "function main() { const s = SpreadsheetApp.getActive().getSheets(); const c = s[1].getRange('A1'); return [s[0].getName(), c.getFormula(), c.getValue()]; }",
  });
  expect(JSON.parse(JSON.stringify(again.run("main")))).toEqual(["Ann's", "=SUM('Ann''s'!A1:A2)+1", 10]);
});
