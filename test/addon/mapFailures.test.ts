import { describe, expect, it } from "vitest";
import type { Host } from "../../src/host/contract";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { MAP } from "../../src/text/map";
import { EXHAUSTIVE } from "../exhaustive";
import { ask, cellsOf, done, hostWith, mapsOf, type Rows, rowOf } from "./mapHost";

// The oracle is the spreadsheet itself: whichever service call fails, every word is in it, and the next rebuild is as one that never failed.

const WHOLE: Rows = [
  ["Stage", "People"],
  ["Saw", 12000],
  ["Clicked", 400],
  ["Asked", 60],
  ["Bought", 12],
];
const SHORT: Rows = WHOLE.filter(([name]) => name !== "Clicked");
const WORDS = [
  "afraid of spam",
  "=1+1 doubts",
  "24/7",
  "who is Anna",
  "our own lane",
  "free delivery",
  "call back",
  "beside",
  "below",
];
const NOTE = "heard in three interviews";

function written(): { host: Host; sheet: string; sheetId: number } {
  const host = hostWith(WHOLE);
  const [map] = mapsOf(host);
  const { name: sheet, sheetId } = map!;
  const type = (address: string, word: string | number) => host.run("type", sheet, address, word);
  const doubts = rowOf(host, sheet, MAP.en.lanes.doubts);
  type(`C${doubts}`, WORDS[0]!);
  type(`D${doubts}`, `'${WORDS[1]}`);
  type(`D${doubts - 1}`, WORDS[2]!);
  host.run("note", sheet, `D${doubts - 1}`, NOTE);
  type("C5", WORDS[3]!);
  const owner = rowOf(host, sheet, MAP.en.lanes.owner);
  host.run("insertRow", sheet, owner);
  type(`B${owner}`, WORDS[4]!);
  type(`D${owner}`, WORDS[5]!);
  const idea = rowOf(host, sheet, MAP.en.idea) + 1;
  type(`A${idea}`, WORDS[6]!);
  type(`C${idea}`, "2. Clicked");
  type(`D${idea}`, 3);
  type(`M${owner}`, WORDS[7]!);
  type(`C${cellsOf(host, sheet).shown.length + 3}`, WORDS[8]!);
  return { host, sheet, sheetId };
}

function setTable(host: Host, rows: Rows): void {
  const blank = WHOLE.map(() => ["", ""]);
  host.run("fillSheet", "Stages", blank);
  host.run("fillSheet", "Stages", rows);
}

function lost(host: Host, sheet: string): string[] {
  const { shown, notes } = cellsOf(host, sheet);
  const texts = shown.flat();
  const missing = WORDS.filter((word) => !texts.includes(word));
  return notes.flat().includes(NOTE) ? missing : [...missing, NOTE];
}

/** What a map holds and looks like; but for the day built, should midnight pass. */
function picture(host: Host, sheet: string): unknown {
  const all = { ...cellsOf(host, sheet), look: JSON.parse(String(host.run("sheetLook", sheet))) as unknown };
  return JSON.parse(JSON.stringify(all).replace(/built \d+ \w+ \d+/g, "built"));
}

// Finding a range and putting a rule or a chart together change nothing: to fail there is to fail at the call that they are for.
const CALLS = /^(?!.*Builder|.*\.getRange$|SpreadsheetApp\.|ConditionalFormatRule\.).*/;

const callsOf = (host: Host): number =>
  Object.entries(host.calls.byName).reduce((sum, [name, count]) => (CALLS.test(name) ? sum + count : sum), 0);

function deleteSheet({ model }: Host, sheetName: string): void {
  model.dispatch("DELETE_SHEET", { sheetId: model.getters.getSheetIdByName(sheetName)!, sheetName });
}

describe("a rebuild", () => {
  const says = "leaves every word, and the next one is as if nothing had happened";
  it(`cut off at every fifth call ${says}`, { timeout: 1_200_000, ...EXHAUSTIVE }, () => cutOff(5));

  function cutOff(every: number) {
    const { host, sheet, sheetId } = written();
    const rebuild = () => ask(host, "rebuildMap", { sheetId });
    const clean = new Map<Rows, unknown>();
    let calls = 0;
    for (const rows of [SHORT, WHOLE, SHORT, WHOLE]) {
      setTable(host, rows);
      host.calls.reset();
      expect(rebuild().ok).toBe(true);
      calls = callsOf(host);
      clean.set(rows, picture(host, sheet));
    }
    expect(calls).toBeGreaterThan(80);
    // By turns a stage goes and comes back.
    const ways = Array.from({ length: calls }, (_, i) => i + 1)
      .filter((n) => n % every === 0)
      .map((n, turn) => ({ n, rows: [SHORT, WHOLE][turn % 2]! }));
    expect(ways.length).toBeGreaterThan(0);
    for (const { n, rows } of ways) {
      forgetHistory(host.model); // or hundreds of rebuilds that could be undone fill the memory
      setTable(host, rows);
      host.calls.failAt(n, CALLS);
      rebuild();
      host.calls.failAt(null);
      expect({ n, lost: lost(host, sheet) }).toEqual({ n, lost: [] });
      expect(rebuild().ok).toBe(true);
      expect({ n, now: picture(host, sheet) }).toEqual({ n, now: clean.get(rows) });
    }
  }
});

describe("a first build", () => {
  it("cut off leaves no sheet behind", { timeout: 120_000 }, () => cutOff(41));
  it("cut off at every fifth call leaves no sheet behind", { timeout: 1_200_000, ...EXHAUSTIVE }, () => cutOff(5));

  function cutOff(every: number) {
    const host = hostWith(WHOLE);
    const { source } = done(host, "source", {});
    const order = { start: { sheetId: source!.sheetId, range: source!.range } };
    const sheets = () => JSON.parse(String(host.run("sheetNames"))) as string[];
    const before = sheets();
    for (let n = 1; ; n += every) {
      host.calls.reset();
      host.calls.failAt(n, CALLS);
      const answer = ask(host, "buildMaps", order);
      host.calls.failAt(null);
      if (callsOf(host) < n) break;
      // A call may not matter, such as letting go of the lock: then the map is there.
      if (answer.ok) for (const { name } of answer.value) deleteSheet(host, name);
      expect({ n, sheets: sheets() }).toEqual({ n, sheets: before });
    }
    expect(sheets()).toHaveLength(before.length + 1);
  }
});
