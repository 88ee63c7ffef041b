import { describe, expect, it } from "vitest";
import type { Checked } from "../../src/addon/check/runProbes";
import { PROBES, QUESTIONS, type Questions } from "../../src/addon/check/runProbes";
import type { HostOptions } from "../../src/host/contract";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { EXHAUSTIVE } from "../exhaustive";
import * as script from "./checkScript";
import { type ScriptHost, scriptHost, scriptProject } from "./scriptHost";
import { sheetNames, sheetState } from "./sheetState";

const project = scriptProject("checkScript.ts", script);

function working(options?: HostOptions): ScriptHost<typeof script> {
  const sheets = scriptHost<typeof script>(project, options);
  sheets.run("work");
  return sheets;
}

const checked = ({ run }: ScriptHost<typeof script>): Checked => JSON.parse(run("check")) as Checked;

const THEIRS = ["Sheet1", "Second", "Third"];

describe("the check", () => {
  it("asks each question once, and answers all of them", () => {
    const keys = PROBES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const { answers } = checked(working());
    expect([...Object.keys(answers.here), ...Object.keys(answers.is)].sort()).toEqual([...keys].sort());
  });

  it("leaves the spreadsheet and the reader as they were", () => {
    const sheets = working();
    const state = () => THEIRS.map((name) => sheetState(sheets.host, name));
    const [before, kept] = [state(), sheets.run("kept")];
    checked(sheets);
    expect(sheetNames(sheets.host)).toEqual(THEIRS);
    expect(state()).toEqual(before);
    expect(sheets.run("kept")).toBe(kept);
    expect(sheets.run("front")).toBe("Second!B2:C4");
  });

  it("deletes what an earlier check left when Apps Script ended it, and not the sheet of one that is running", () => {
    const sheets = working();
    sheets.run("abandoned", 7 * 60_000);
    sheets.run("abandoned", 11 * 60_000);
    sheets.run("comeBack");
    checked(sheets);
    expect(sheetNames(sheets.host).filter((name) => name.startsWith("CJM"))).toEqual([`CJM left ${7 * 60_000}`]);
  });

  it("says so when it gets no sheet, and answers what needs none", () => {
    const sheets = working();
    sheets.host.calls.failAt(1, /insertSheet/);
    const { answers, differences } = checked(sheets);
    expect(differences.map(({ key }) => key)).toContain("a sheet of its own");
    expect(answers.said["a sheet of its own"]).toMatch(/insertSheet was told to fail/);
    expect(answers.is["a property of 8000 letters"]).toBe(8000);
    expect(Object.keys(answers.is)).not.toContain("=SUM(1;2)");
  });

  it("says which sheet it could not delete", EXHAUSTIVE, () => {
    const sheets = working();
    const broken = { ...project, code: `${project.code}\n${UNDELETABLE}` };
    sheets.host.install(broken);
    sheets.run("show");
    expect(sheets.host.ui.dialog!.html).toMatch(/The sheet “CJM \d+” could not be deleted: please delete it\./);
  });
});

// Every try of deleting fails: what nobody can do is at least said.
const UNDELETABLE = `
var Real = SpreadsheetApp;
SpreadsheetApp = new Proxy(Real, { get: function (app, key) {
  if (key !== "getActiveSpreadsheet") return app[key];
  return function () {
    return new Proxy(app.getActiveSpreadsheet(), { get: function (book, name) {
      if (name === "deleteSheet") return function () { throw new Error("no"); };
      return book[name];
    } });
  };
} });`;

// Whatever fails, it is an answer: no sheet is left, the reader is back, and nothing is thrown.
describe("a call that fails", () => {
  // Finding a range and putting a rule or a chart together change nothing: to fail there is to fail at the call that they are for.
  const CALLS = /^(?!.*Builder|.*\.(getRange|getCell|offset|getRow|getColumn)$)/;

  /** Lets each call of a run fail, one after another; how many there were, and how many runs told of it. */
  function failingInTurn(sheets: ScriptHost<typeof script>, run: () => string): { runs: number; told: number } {
    const { calls, model } = sheets.host;
    calls.reset();
    run();
    const counts = Object.entries(calls.byName).filter(([name]) => CALLS.test(name));
    const runs = counts.reduce((sum, [, count]) => sum + count, 0);
    let told = 0;
    for (let n = 1; n <= runs; n++) {
      forgetHistory(model); // or hundreds of checks that could be undone fill the memory
      sheets.run("comeBack");
      calls.failAt(n, CALLS);
      const result = run();
      calls.failAt(null);
      const now = { sheets: sheetNames(sheets.host), front: sheets.run("front") };
      expect({ n, ...now }).toEqual({ n, sheets: THEIRS, front: "Second!B2:C4" });
      if (result.includes("was told to fail")) told += 1;
    }
    return { runs, told };
  }

  it("leaves no sheet and brings the reader back, on a sheet of the check with little on it", () => {
    const sheets = working();
    const { runs, told } = failingInTurn(sheets, () => sheets.run("scratch"));
    expect(runs).toBeGreaterThan(15);
    // Those that are tried again are not told of.
    expect(told).toBeGreaterThan(3);
  });

  // In a check of a few questions each: those that are not asked would only be asked again and again.
  const FEW_AT_ONCE = 10;
  const parts = (Object.keys(QUESTIONS) as (keyof Questions)[]).flatMap((kind) =>
    Array.from({ length: Math.ceil(QUESTIONS[kind].length / FEW_AT_ONCE) }, (_, i) => [kind, i * FEW_AT_ONCE] as const),
  );
  const patiently = { timeout: 600_000, ...EXHAUSTIVE };

  it.each(parts)("leaves no sheet and brings the reader back, among the %s from %i", patiently, (kind, from) => {
    const sheets = working();
    const { runs, told } = failingInTurn(sheets, () => sheets.run("checkSome", kind, from, from + FEW_AT_ONCE));
    expect(runs).toBeGreaterThan(15);
    expect(told).toBeGreaterThan(3);
  });
});
