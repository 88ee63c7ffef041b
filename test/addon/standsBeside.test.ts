import { describe, expect, it } from "vitest";
import { MAP } from "../../src/text/map";
import { EXHAUSTIVE } from "../exhaustive";
import { newBook, put } from "./managedHost";
import { ask, cellsOf, done, hostWith, mapsOf, type Rows, rowOf } from "./mapHost";
import { type ReportHost, reportHost, TABLE } from "./reportHost";

// What people put beside a report or a map, or have half in it and half beside it, is theirs.

const REPORT = "Funnel — Stages";

describe("a refresh of a report", () => {
  function dressed(): ReportHost {
    const one = reportHost();
    const sheetId = one.run("put", "Stages", JSON.stringify(TABLE));
    one.run("build", sheetId, "A2", "null");
    one.run("dressBeside", REPORT);
    return one;
  }

  const rulesOf = (one: ReportHost) => JSON.parse(one.run("rulesAndCharts", REPORT)) as [string[][], string[]];

  it("keeps a conditional format that reaches from the report into a person's own cells", () => {
    const one = dressed();
    const [before] = rulesOf(one);
    expect(before).toContainEqual(["C12:C14", "K12:K14"]);
    one.run("rebuild", REPORT);
    expect(rulesOf(one)[0]).toContainEqual(["C12:C14", "K12:K14"]);
    expect(rulesOf(one)[0]).toHaveLength(before.length);
  });

  it("keeps a person's charts beside it, also one like its own, and has its own once", () => {
    const one = dressed();
    const [, before] = rulesOf(one);
    expect(before).toContain("K2:L4");
    one.run("rebuild", REPORT);
    expect(rulesOf(one)[1].sort()).toEqual(before.sort());
  });
});

it("a report that grows moves what people merged below it, though it is empty", EXHAUSTIVE, () => {
  const book = newBook();
  const sheetId = put(book, "Stages", TABLE);
  const build = () => book.ask("buildReport", { sheetId, range: "A2" });
  const { name } = build();
  const end = book.shown(name).length;
  book.run("merge", name, `A${end + 2}:C${end + 2}`);
  book.run("write", name, `A${end + 90}`, "the end");
  const merges = () => book.json<string[]>("merged", name).filter((range) => /^A(\d+):C\1$/.test(range));
  expect(merges()).toEqual([`A${end + 2}:C${end + 2}`]);
  const paid = [
    ["Paid", 50],
    ["Paid again", 20],
    ["Paid twice", 9],
  ];
  book.run("writeAll", "Stages", `A${TABLE.length + 1}:B${TABLE.length + 3}`, JSON.stringify(paid));
  build();
  const moved = book.shown(name).findIndex(([first]) => first === "the end") + 1 - (end + 90);
  expect(moved).toBeGreaterThan(0);
  expect(merges()).toEqual([`A${end + 2 + moved}:C${end + 2 + moved}`]);
});

describe("a map", () => {
  const SHORT: Rows = [
    ["Stage", "People"],
    ["Saw", 1000],
    ["Bought", 10],
  ];

  const STAGES = Array.from({ length: 14 }, (_, i) => [`Stage ${i + 1}`, 1000 - i] as const);

  it("that needs a column more moves what is only a note beside it, too", EXHAUSTIVE, () => {
    const host = hostWith(SHORT);
    const [map] = mapsOf(host);
    const width = Math.max(...cellsOf(host, map!.name).shown.map((row) => row.length));
    const beside = String.fromCharCode(65 + width);
    host.run("note", map!.name, `${beside}4`, "ask Anna");
    host.run("type", map!.name, "Z1", "far away");
    host.run("fillSheet", "Stages", [["Stage", "People"], ...STAGES]);
    done(host, "rebuildMap", { sheetId: map!.sheetId });
    const { notes, shown } = cellsOf(host, map!.name);
    const columns = notes[3]!.flatMap((note, column) => (note === "ask Anna" ? [column] : []));
    expect(columns).toHaveLength(1);
    expect(columns[0]).toBeGreaterThan(14);
    expect(shown[3]![columns[0]!]).toBe("");
  });

  it("that needs the last column of its sheet moves the words in that", EXHAUSTIVE, () => {
    const host = hostWith(SHORT);
    const [map] = mapsOf(host);
    const width = Math.max(...cellsOf(host, map!.name).shown.map((row) => row.length));
    const { model } = host;
    const columns = model.getters.getNumberCols(model.getters.getSheetIdByName(map!.name)!);
    model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: model.getters.getSheetIdByName(map!.name)!,
      sheetName: map!.name,
      dimension: "COL",
      elements: Array.from({ length: columns - width - 1 }, (_, i) => width + 1 + i),
    });
    host.run("type", map!.name, `${String.fromCharCode(65 + width)}4`, "ask Anna");
    host.run("fillSheet", "Stages", [["Stage", "People"], ...STAGES]);
    done(host, "rebuildMap", { sheetId: map!.sheetId });
    expect(cellsOf(host, map!.name).shown[3]).toContain("ask Anna");
  });

  it("of a template with one stage left is refused in a sentence, and its words stay", () => {
    const host = hostWith([["", ""]]);
    const [map] = done(host, "buildMaps", { start: { template: "aida" }, examples: false });
    const { shown } = cellsOf(host, map!.name);
    const names = shown
      .find((row) => row[2] === "Attention (impressions)")!
      .slice(2)
      .filter((name) => name !== "");
    expect(names.length).toBeGreaterThan(2);
    const { model } = host;
    model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: model.getters.getSheetIdByName(map!.name)!,
      sheetName: map!.name,
      dimension: "COL",
      elements: names.slice(1).map((_, i) => 3 + i),
    });
    const doubts = rowOf(host, map!.name, MAP.en.idea) + 1;
    host.run("type", map!.name, `A${doubts}`, "call back");
    const answer = ask(host, "rebuildMap", { sheetId: map!.sheetId });
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/at least two stages/) });
    expect(cellsOf(host, map!.name).shown.flat()).toContain("call back");
  });
});
