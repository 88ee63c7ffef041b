import { expect, test } from "vitest";
import type { HostOptions } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";

function installed(code: string, options: HostOptions = {}, html: Record<string, string> = {}) {
  const host = createHost(nodeRealm, options);
  host.install({ code, html });
  return host;
}

// Oracle: Google, "Editor add-on authorization": onOpen of an add-on enabled in a document runs in LIMITED, menu items in FULL.
test("onOpen gets its event in LIMITED mode, and may build the menu", () => {
  const host = installed(`
    var seen;
    function onOpen(e) {
      seen = [String(e.authMode), e.source.getSheets()[0].getName()];
      SpreadsheetApp.getUi().createAddonMenu().addItem("Do it", "doIt").addToUi();
    }
    function look() { return seen.join(); }
  `);
  expect(host.run("look")).toBe("LIMITED,Sheet1");
  expect(host.ui.menu).toEqual([{ caption: "Do it", functionName: "doIt" }]);
});

// Oracle: the same page's table: NONE has menus only, LIMITED the bound document too, dialogs and sidebars need FULL.
test.each([
  ["NONE", 'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()', null],
  ["NONE", "Session.getActiveUserLocale()", null],
  ["NONE", "SpreadsheetApp.getActiveSpreadsheet()", "SpreadsheetApp.getActiveSpreadsheet"],
  ["NONE", "PropertiesService.getDocumentProperties()", "PropertiesService.getDocumentProperties"],
  ["LIMITED", "SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1)", null],
  ["LIMITED", "PropertiesService.getDocumentProperties()", null],
  ["LIMITED", 'SpreadsheetApp.getUi().alert("hello")', "Ui.alert"],
  ["LIMITED", 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', "Ui.showSidebar"],
] as const)("in mode %s, at load and in onOpen, %s is refused: %s", (mode, expression, refused) => {
  const load = (code: string) => () => createHost(nodeRealm).install({ code, html: {} }, mode);
  for (const code of [
    `${expression};`,
    `function onOpen(e) { if (String(e.authMode) === "${mode}") ${expression}; }`,
  ]) {
    if (refused === null) expect(load(code)).not.toThrow();
    else expect(load(code)).toThrow(`You do not have permission to call ${refused}.`);
  }
});

test("a custom function reads the document and writes nothing", () => {
  const host = installed(`
    /** @customfunction */
    function READ() { return SpreadsheetApp.getActiveSheet().getRange("B1").getValue(); }
    /** @customfunction */
    function WRITE() { SpreadsheetApp.getActiveSheet().getRange("B1").setValue(2); return "written"; }
    function put() {
      SpreadsheetApp.getActiveSheet().getRange("B1").setValue(7);
      SpreadsheetApp.getActiveSheet().getRange("A1:A2").setFormulas([["=READ()"], ["=WRITE()"]]);
      return SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues();
    }
  `);
  expect(host.run("put")).toEqual([
    [7, 7],
    ["#ERROR!", ""],
  ]);
  const { message } = host.model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row: 1 }) as { message: string };
  expect(message).toBe("You do not have permission to call Range.setValue.");
});

test("run gives a function's value as it is, and says when there is no such function", () => {
  const host = installed("function give(x) { return { x, at: new Date(0) }; }");
  expect((host.run("give", 1) as { at: Date }).at.getTime()).toBe(0);
  expect(() => host.run("absent")).toThrow("Script function not found: absent");
});

test("a script's error keeps its message", () => {
  expect(() => installed('function f() { throw new Error("mine"); }').run("f")).toThrow("mine");
});

test.each([
  ["us", "ru_RU", "=SUM(1,2)", 3],
  ["us", "ru_RU", "=SUM(1;2)", 3],
  ["locale", "ru_RU", "=SUM(1;2)", 3],
  ["locale", "ru_RU", "=SUM(1,2)", 1.2],
  ["locale", "en_US", "=SUM(1;2)", 3],
] as const)("with separators of %s in %s, setFormula(%s) gives %d", (separators, locale, formula, value) => {
  const code = `function put(f) { var cell = SpreadsheetApp.getActiveSheet().getRange(1, 1); cell.setFormula(f); return cell.getValue(); }`;
  expect(installed(code, { separators, locale }).run("put", formula)).toBe(value);
});

test("a workbook's bytes are opened, and its sheets have numbers", async () => {
  const first = installed('function put() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("kept"); }');
  first.run("put");
  const again = installed(
    'function get() { var s = SpreadsheetApp.getActiveSheet(); return [s.getRange("A1").getValue(), s.getSheetId()].join(); }',
    { xlsx: await first.toXlsx() },
  );
  expect(again.run("get")).toBe("kept,0");
});

test("calls are counted, and the n-th can be made to fail", () => {
  const host = installed(
    'function f() { return SpreadsheetApp.getActiveSheet().getRange("A1:B9").getValues().length; }',
  );
  host.run("f");
  expect(host.calls.byName).toEqual({ "Range.getValues": 1, "Sheet.getRange": 1, "SpreadsheetApp.getActiveSheet": 1 });
  host.calls.failAt(2);
  expect(() => host.run("f")).toThrow(/Service Spreadsheets failed.*Sheet\.getRange/);
  expect(host.run("f")).toBe(9);
});

test("a script's own values are its own kind, also those that services return", () => {
  const host = installed(`
    function kinds() {
      var range = SpreadsheetApp.getActiveSheet().getRange("A1");
      range.setValue(new Date(2024, 0, 2));
      try { range.setValues([]); } catch (e) { var error = e; }
      return [range.getValues() instanceof Array, range.getValue() instanceof Date, error instanceof Error].join();
    }
  `);
  expect(host.run("kinds")).toBe("true,true,true");
});
