import { describe, expect, it } from "vitest";
import type { Checked } from "../../src/addon/check/ask";
import { PROBES } from "../../src/addon/check/ask";
import type { HostOptions } from "../../src/host/contract";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
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

  it("says which sheet it could not delete", () => {
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

// Whatever fails, it is an answer: each call in turn with EVERY_CALL=1, else every seventeenth, and each that makes, finds or deletes sheets.
describe("any call failing in turn", () => {
  const SHEETS =
    /^Spreadsheet\.(insertSheet|deleteSheet|getActive|getCurrentCell|createDeveloperMetadataFinder)|^Sheet\.(copyTo|activate|addDeveloperMetadata)|activate/;
  const STEP = process.env.EVERY_CALL ? 1 : 17;

  it("leaves no sheet, brings the reader back, and never throws", () => {
    const sheets = working();
    const failing = (n: number, matching: RegExp): Checked => {
      forgetHistory(sheets.host.model);
      sheets.run("comeBack");
      sheets.host.calls.failAt(n, matching);
      const result = checked(sheets);
      sheets.host.calls.failAt(null);
      expect({ n, matching, sheets: sheetNames(sheets.host), front: sheets.run("front") }).toEqual({
        n,
        matching,
        sheets: THEIRS,
        front: "Second!B2:C4",
      });
      return result;
    };
    sheets.host.calls.reset();
    checked(sheets);
    const names = Object.entries(sheets.host.calls.byName);
    const all = names.reduce((sum, [, count]) => sum + count, 0);
    const ofSheets = names.reduce((sum, [name, count]) => (SHEETS.test(name) ? sum + count : sum), 0);
    expect(all).toBeGreaterThan(400);
    for (let n = 1; n <= ofSheets; n++) failing(n, SHEETS);
    let noticed = 0;
    let failures = 0;
    for (let n = 1; n <= all; n += STEP) {
      failures += 1;
      if (JSON.stringify(failing(n, /(?:)/)).includes("was told to fail")) noticed += 1;
    }
    // Not one that is tried again, nor one whose answer nobody keeps.
    expect(noticed).toBeGreaterThan(failures / 2);
  }, 600_000);
});
