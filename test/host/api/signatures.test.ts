import { expect, test } from "vitest";
import { SPREADSHEET_ENUMS } from "../../../src/host/api/enums";
import { appsScriptGlobals } from "../../../src/host/api/globals";
import { SIGNATURES } from "../../../src/host/api/signatures/check";
import { fits } from "../../../src/host/api/signatures/grammar";
import { localeOf } from "../../../src/host/engine/locales";
import { createModel } from "../../../src/host/engine/model";
import type { HostState } from "../../../src/host/state";
import { createUi } from "../../../src/host/ui";
import { thrown } from "./script";

const SOLID = SPREADSHEET_ENUMS.BorderStyle.SOLID;

// Oracle: the grammar's own definition.
const FITS: readonly [signature: string, args: readonly unknown[], yes: boolean][] = [
  ["", [], true],
  ["", [undefined], false],
  ["str", ["a"], true],
  ["str", [1], false],
  ["str", [null], false],
  ["str~", [null], true],
  ["text", [1], true],
  ["num num?", [1], true],
  ["num num?", [1, 2], true],
  ["num num?", [1, 2, 3], false],
  ["num num?", ["1"], false],
  ["num num?", [1, undefined], false],
  ["str | num num", ["a"], true],
  ["str | num num", [1, 2], true],
  ["str | num num", [1], false],
  ["str any*", ["a"], true],
  ["str any*", ["a", 1, null, undefined], true],
  ["grid", [[[1]]], true],
  ["grid", [[1]], false],
  ["list", [[1]], true],
  ["obj", [{}], true],
  ["obj", [[]], false],
  ["obj", [SOLID], false],
  ["Date", [new Date()], true],
  ["Date", ["2024-01-01"], false],
  ["BorderStyle", [SOLID], true],
  ["WrapStrategy", [SOLID], false],
  ["Range", [{ toString: () => "Range" }], true],
  ["Range", [{ toString: () => "Sheet" }], false],
];

test.each(FITS)("signature %j with %j: %s", (signature, args, yes) => {
  expect(fits(signature, args)).toBe(yes);
});

test("every method with a signature is there, and every class with methods has signatures", () => {
  const objects = everyObject();
  const missing = Object.entries(SIGNATURES).flatMap(([name, methods]) =>
    Object.keys(methods)
      .filter((method) => typeof objects[name]?.[method] !== "function")
      .map((method) => `${name}.${method}`),
  );
  expect(missing).toEqual([]);
  expect(Object.keys(objects).sort()).toEqual(Object.keys(SIGNATURES).sort());
});

test.each([
  ["range('A1').areas", "Range.areas is not in the local host"],
  ["range('A1').fill()", "Range.fill is not in the local host"],
  ["sheet.state", "Sheet.state is not in the local host"],
  ["sheet.sheetId", "Sheet.sheetId is not in the local host"],
  ["range('A1').randomize()", "Range.randomize is not in the local host"],
  ["SpreadsheetApp.create('x')", "SpreadsheetApp.create is not in the local host"],
  ["range('A1').setNumberFormat('[Red]0')", "The number format [Red]0 is not in the local host"],
  [
    "range('A1').setBorder(true, null, null, null, null, null, null, SpreadsheetApp.BorderStyle.DOUBLE)",
    "BorderStyle.DOUBLE is not in the local host",
  ],
  ["range('A1').value = 1", "Range.value cannot be assigned to."],
])("%s is refused", (body, message) => {
  expect(thrown(body)).toBe(message);
});

type Methods = Readonly<Record<string, unknown>>;

function everyObject(): Record<string, Methods> {
  const model = createModel({ locale: "en_US" });
  const state: HostState = {
    model,
    locale: localeOf("en_US"),
    userLocale: "en",
    separators: "us",
    formulasIn: "english",
    ui: createUi(),
    html: {},
    authMode: "FULL",
    lookUp: () => undefined,
    heldLocks: new Set(),
    properties: { document: new Map(), script: new Map(), user: new Map() },
  };
  state.ui.reply = () => ({ button: "OK", text: "" });
  const globals = appsScriptGlobals(state);
  const app = globals.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp & {
    newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder;
  };
  const html = globals.HtmlService as unknown as GoogleAppsScript.HTML.HtmlService;
  const ss = app.getActive();
  const sheet = ss.getActiveSheet();
  const range = sheet.getRange("A1:B2").setBorder(true, true, true, true, true, true);
  ss.setNamedRange("total", range);
  sheet.addDeveloperMetadata("key");
  const rule = app.newConditionalFormatRule().whenNumberGreaterThan(1).setRanges([range]);
  const gradient = app.newConditionalFormatRule().setGradientMinpoint("red").setRanges([range]).build();
  const chart = sheet.newChart();
  const borders = (range as unknown as { getBorder(): { getTop(): unknown } }).getBorder();
  const page = html.createHtmlOutput("").addMetaTag("a", "b");
  const metadata = sheet.getDeveloperMetadata()[0]!;
  const casts = Object.fromEntries(
    ["Area", "Bar", "Column", "Combo", "Histogram", "Line", "Pie", "Scatter", "Table"].map((kind) => [
      `Embedded${kind}ChartBuilder`,
      (chart as unknown as Record<string, () => unknown>)[`as${kind}Chart`]!(),
    ]),
  );
  const { ScriptApp, Utilities, Logger, Session, LockService, PropertiesService, CacheService, Browser } = globals;
  return {
    SpreadsheetApp: app,
    Spreadsheet: ss,
    Sheet: sheet,
    Range: range,
    RangeList: sheet.getRangeList(["A1"]),
    Selection: ss.getSelection(),
    TextFinder: sheet.createTextFinder("a"),
    NamedRange: ss.getNamedRanges()[0],
    Protection: sheet.protect(),
    DeveloperMetadata: metadata,
    DeveloperMetadataLocation: metadata.getLocation(),
    DeveloperMetadataFinder: ss.createDeveloperMetadataFinder(),
    DataValidation: app.newDataValidation().requireDate().build(),
    DataValidationBuilder: app.newDataValidation(),
    ConditionalFormatRule: gradient,
    ConditionalFormatRuleBuilder: rule,
    ConditionalFormatBooleanCondition: rule.build().getBooleanCondition(),
    GradientCondition: gradient.getGradientCondition(),
    Color: app.newColor().build(),
    ColorBuilder: app.newColor(),
    RgbColor: app.newColor().setRgbColor("red").asRgbColor(),
    TextRotation: range.getTextRotation(),
    Borders: borders,
    Border: borders.getTop(),
    EmbeddedChart: chart.build(),
    EmbeddedChartBuilder: chart,
    ...casts,
    ContainerInfo: chart.build().getContainerInfo(),
    ChartOptions: chart.build().getOptions(),
    HtmlService: html,
    HtmlOutput: page,
    HtmlTemplate: html.createTemplate(""),
    HtmlOutputMetaTag: page.getMetaTags()[0],
    Ui: app.getUi(),
    Menu: app.getUi().createAddonMenu(),
    PromptResponse: app.getUi().prompt("?"),
    Browser,
    Session,
    User: (Session as GoogleAppsScript.Base.Session).getActiveUser(),
    LockService,
    Lock: (LockService as GoogleAppsScript.Lock.LockService).getScriptLock(),
    PropertiesService,
    Properties: (PropertiesService as GoogleAppsScript.Properties.PropertiesService).getUserProperties(),
    CacheService,
    Cache: (CacheService as GoogleAppsScript.Cache.CacheService).getUserCache(),
    Utilities,
    Blob: (Utilities as GoogleAppsScript.Utilities.Utilities).newBlob("x"),
    Logger,
    ScriptApp,
  } as unknown as Record<string, Methods>;
}
