import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import { folder, run, runAlone } from "./command";

const SLOW = 120_000;
const place = folder();
const at = (name: string): string => join(place, name);

writeFileSync(
  at("code.js"),
  `
  function answer() { return { number: 1.5, list: [1, "два", null, undefined], when: new Date(Date.UTC(2024, 1, 29)) }; }
  function nothing() {}
  function range() { return [SpreadsheetApp.getActiveRange()]; }
  function loop() { var a = {}; a.self = a; return a; }
  function fails() { throw new Error("The cell\\nis empty"); }
  function failsPlainly() { throw "just text"; }
  function tooWide() { SpreadsheetApp.getActiveSheet().getRange("A1:B1").setValues([[1]]); }
  function fetches() { return fetch("https://example.com"); }
  function sum() { return SpreadsheetApp.getActiveSheet().getRange("B2:B3").getValues().reduce(function (sum, row) { return sum + row[0]; }, 0); }
  async function later() { return [await Promise.resolve("in time")]; }
  async function rejects() { throw new Error("Too late"); }
  function logs() { Logger.log("%s rows", 5); console.log("to the console"); return "done"; }
  function endless() { return endless() + 1; }
  function drawn() { return SpreadsheetApp.getActiveRange().setRichTextValue(null); }
  function locale() { return [SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(), Session.getActiveUserLocale()]; }
  function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setFormula("=2*21"); }
  function readBack() { var cell = SpreadsheetApp.getActiveSheet().getRange("A1"); return [cell.getFormula(), cell.getValue()]; }
  `,
);
writeFileSync(at("broken.js"), "function broken( {");
writeFileSync(at("table.csv"), "Этап;Люди\nПоказы;1 000\nКлики;5,5\n");

const script = (name: string, ...args: readonly string[]) => run("script", at("code.js"), name, ...args);

it("npm run script says in a process of its own what the tests below hear of it in theirs", {
  timeout: SLOW,
  ...EXHAUSTIVE,
}, async () => {
  for (const name of ["logs", "fails", "endless"])
    expect(await runAlone("script", at("code.js"), name)).toEqual(await script(name));
});

describe.concurrent("npm run script", () => {
  it.each([
    ["answer", [], { number: 1.5, list: [1, "два", null, null], when: "2024-02-29T00:00:00.000Z" }],
    ["nothing", [], null],
    ["range", [], ["Range"]],
    ["later", [], ["in time"]],
    ["sum", ["--in", at("table.csv")], 1005.5],
    ["locale", ["--locale", "ru_RU"], ["ru_RU", "ru"]],
  ])("prints what %s returns", { timeout: SLOW }, async (name, args, value) => {
    const { code, out, err } = await script(name, ...args);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(value);
  });

  it.each([
    ["fails", /^The cell is empty \(code\.js, line 6\)$/],
    ["failsPlainly", /^just text$/],
    ["missing", /code\.js has no function “missing”: check its name\.$/],
    ["rejects", /^Too late \(code\.js, line 12\)$/],
    ["endless", /^RangeError: Maximum call stack size exceeded \(code\.js, line 14\)$/],
    ["drawn", /^Exception: Range\.setRichTextValue is not in the local host \(code\.js, line 15\)$/],
    ["tooWide", /columns/],
    ["fetches", /^ReferenceError: fetch is not defined \(code\.js, line 9\)$/],
    ["loop", /^What loop returned cannot be shown as JSON/],
  ])("says in one sentence how %s fails, and writes nothing", { timeout: SLOW }, async (name, sentence) => {
    const { code, out, err } = await script(name, "--out", at(`${name}.xlsx`));
    expect([code, out]).toEqual([1, ""]);
    expect(err.trimEnd()).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(existsSync(at(`${name}.xlsx`))).toBe(false);
  });

  it("shows what the script logs beside what it returns", { timeout: SLOW }, async () => {
    const { code, out, err } = await script("logs");
    expect([code, out, err]).toEqual([0, '"done"\n', "5 rows\nto the console\n"]);
  });

  it.each([
    ["a script that does not parse", [at("broken.js"), "broken"], /^SyntaxError: .+ \(broken\.js, line 1\)$/],
    ["a missing script", [at("none.js"), "f"], /^There is no file/],
    ["a missing function in Russian", [at("code.js"), "none", "--locale", "ru"], /^В .*code\.js нет функции «none»/],
    ["no function", [at("code.js")], /^Name a script file/],
    ["a missing workbook", [at("code.js"), "answer", "--in", at("none.xlsx")], /^There is no file/],
    ["a bad option", [at("code.js"), "answer", "--locale", "xx"], /no locale/],
  ])("refuses %s", { timeout: SLOW }, async (_, args, sentence) => {
    const { code, out, err } = await run("script", ...args);
    expect([code, out]).toEqual([1, ""]);
    expect(err.trimEnd()).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("writes the workbook, which opens again", { timeout: SLOW }, async () => {
    const { err } = await script("write", "--out", at("made.xlsx"));
    expect(err).toBe(`Workbook: ${at("made.xlsx")}\n`);
    expect(JSON.parse((await script("readBack", "--in", at("made.xlsx"))).out)).toEqual(["=2*21", 42]);
  });

  it("counts service calls by name", { timeout: SLOW }, async () => {
    const { out } = await script("sum", "--in", at("table.csv"), "--calls");
    expect(out).toMatch(/^1005\.5\n\n/);
    expect(out).toMatch(/\nRange\.getValues +1\n/);
    expect(out).toMatch(/\nTotal +\d+\n$/);
  });
});
