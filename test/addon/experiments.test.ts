import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../src/report/experiments/cells";
import { CHIP_COLUMNS, type ChipSheet, chipText } from "../../src/report/experiments/chips";
import { formulaText } from "../../src/report/layout/address";
import { EXHAUSTIVE } from "../exhaustive";
import { bookWith, collect, FIRST, ideaShown, letterOf, QUARTER, SHEET, typeIdea } from "./experimentHost";
import { newBook, put } from "./managedHost";

const CALL = {
  idea: "Call back within 10 minutes",
  stage: "1. Leads",
  owner: "Marina",
  status: "running",
  points: 12,
  chance: 0.6,
  effort: 5,
  start: 46293, // 28 September 2026
} as const;
const COUNTS = { controlAll: 134, controlPart: 73, trialAll: 137, trialPart: 91 } as const;

describe("the sheet of hypotheses", () => {
  // Oracle: the critique's own figures for the same firm (CJM_SAMPLE_SIZE: 259; 24.4 contracts of 112 there, 25.7 of 118 here; p by R's prop.test).
  it("computes what an idea is worth, how long its test takes, and says nothing of a half-full test", () => {
    const book = bookWith();
    typeIdea(book, 1, { ...CALL, ...COUNTS });
    expect(ideaShown(book, 1)).toMatchObject({
      extra: "+25.7",
      money: "2,214,109",
      rank: "1",
      needed: "259",
      weeks: "10.6",
      stop: "12 Dec 2026",
      rates: "54.5% → 66.4%",
      difference: "+11.9",
      interval: "0.3…23.1",
      p: "0.044",
      verdict: "too early",
      detail: "134 of 259, decide on 12 Dec 2026",
    });
  });

  it("is built once for a table, and a refresh by button or menu keeps every word and changes nothing", () => {
    const book = bookWith();
    typeIdea(book, 1, { ...CALL, ...COUNTS });
    typeIdea(book, 3, { idea: "24/7", stage: "3. Offers", segment: "Search", points: 5, owner: "'=1+1" });
    collect(book);
    const once = book.shown(SHEET);
    expect(ideaShown(book, 3)).toMatchObject({ idea: "24/7", segment: "Search", owner: "=1+1" });
    expect(ideaShown(book, 2).idea).toBe("");
    expect(book.refresh(SHEET)).toBe("The report is up to date.");
    expect(book.shown(SHEET)).toEqual(once);
    expect(book.sheets()).toEqual(["Stages", SHEET]);
  });

  it("keeps what was needed from the start on, whatever the table says since", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, CALL);
    typeIdea(book, 2, { ...CALL, start: "" });
    collect(book);
    book.run("write", "Stages", "D3", 200);
    book.run("writeAll", "Stages", "B3:D3", "[[100, 100, 200]]");
    collect(book);
    expect(ideaShown(book, 1).needed).toBe("259");
    expect(ideaShown(book, 2).needed).not.toBe("259");
  });

  it("follows a stage that was renamed, and one that moved", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, CALL);
    typeIdea(book, 2, { idea: "b", stage: "3. Offers" });
    book.run("insertRow", "Stages", 3);
    book.run("writeAll", "Stages", "A3:D3", '[["Calls", 200, 200, 400]]');
    book.run("write", "Stages", "A2", "Enquiries");
    collect(book);
    expect([ideaShown(book, 1).stage, ideaShown(book, 2).stage]).toEqual(["1. Enquiries", "4. Offers"]);
  });

  it("keeps a stage and a segment that are gone as words, and computes nothing from them", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, { ...CALL, stage: "3. Offers", start: "" });
    typeIdea(book, 2, { ...CALL, segment: "Search", start: "" });
    book.run("removeRow", "Stages", 4);
    book.run("write", "Stages", "B1", "Yandex");
    collect(book);
    expect(ideaShown(book, 1)).toMatchObject({ stage: "Offers", needed: "", extra: "" });
    expect(ideaShown(book, 2)).toMatchObject({ segment: "Search", needed: "", verdict: "no such segment" });
  });

  it("keeps a column that somebody put between its own, after them", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, { ...CALL, ...COUNTS });
    const before = ideaShown(book, 1);
    book.run("insertColumn", SHEET, 5);
    book.run("write", SHEET, `E${FIRST - 1}`, "Link");
    book.run("write", SHEET, `E${FIRST}`, "our board");
    for (let time = 0; time < 2; time++) {
      collect(book);
      expect(ideaShown(book, 1)).toEqual(before);
      const after = book.shown(SHEET).map((row) => row[26]);
      expect([after[FIRST - 2], after[FIRST - 1]]).toEqual(["Link", "our board"]);
    }
  });

  it("puts aside what was written over a formula or in an empty cell, and computes again there", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, CALL);
    book.run("write", SHEET, `${letterOf("extra")}${FIRST}`, 99);
    book.run("write", SHEET, "H1", "for the board");
    for (let time = 0; time < 2; time++) {
      collect(book);
      expect(ideaShown(book, 1).extra).toBe("+25.7");
      const rows = book.shown(SHEET);
      const at = rows.findIndex((row) => row[1] === "Left out of the table");
      expect(rows.slice(at + 3, at + 5).map((row) => row.slice(1, 3))).toEqual([
        ["Chance", "for the board"],
        ["Gain: Contracts", "99"],
      ]);
    }
  });

  it("keeps a formula that was typed, and the note on a cell", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, { ...CALL, points: "=2*6" });
    book.run("note", SHEET, `${letterOf("owner")}${FIRST}`, "ask her first");
    collect(book);
    expect(JSON.parse(book.run("formulas", SHEET))[FIRST - 1][6]).toBe("=2*6");
    expect(book.json("notes", SHEET)).toEqual([[CALL.idea, "ask her first"]]);
  });

  it("speaks the language of the spreadsheet that it is refreshed in", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, { ...CALL, segment: "All customers" });
    book.host.model.dispatch("UPDATE_LOCALE", {
      locale: { ...book.host.model.getters.getLocale(), code: "ru_RU" },
    });
    collect(book);
    expect(ideaShown(book, 1)).toMatchObject({ status: "идёт", segment: "Все клиенты", stage: "1. Leads" });
  });

  it("asks for the weeks where the table does not say its period, and keeps what is typed", EXHAUSTIVE, () => {
    const rows = [["Stage", "Count"], ...QUARTER.slice(1, 5).map(([name, , , all]) => [name!, all!])];
    const book = bookWith(rows);
    typeIdea(book, 1, CALL, rows);
    expect(book.shown(SHEET)[2]!.join(" ")).toContain("The table does not say its period");
    expect(book.shown(SHEET)[FIRST - 1]!.join(" ")).toContain("period unknown");
    book.run("write", SHEET, "C3", 13);
    collect(book);
    expect(book.shown(SHEET)[2]![2]).toBe("13.0");
    expect(book.shown(SHEET)[FIRST - 1]!.join(" ")).toContain("decide on 11 Dec 2026");
  });

  // Oracle: the map itself, on which the ideas still stand.
  it("takes over what was typed into the table's journey maps, once, and none of their examples", EXHAUSTIVE, () => {
    const book = newBook();
    put(book, "Stages", QUARTER);
    const start = { sheetId: book.run("idOf", "Stages"), range: "A2" };
    book.ask("buildMaps", { start, segments: ["", "Search"], examples: true });
    for (const [map, idea] of [
      ["Map — Stages", "call back"],
      ["Map — Search", "other words"],
    ] as const) {
      const row = book.shown(map).findIndex(([first]) => first === "Idea") + 3;
      ["A", "C", "D", "E", "F"].forEach((column, i) => {
        book.run("write", map, `${column}${row}`, [idea, "2. Surveys", 5, 0.5, 2][i]!);
      });
    }
    collect(book);
    const taken = { stage: "2. Surveys", points: "+5.0", chance: "50%", effort: "2" };
    expect(ideaShown(book, 1)).toMatchObject({ idea: "call back", segment: "", ...taken });
    expect(ideaShown(book, 2)).toMatchObject({ idea: "other words", segment: "Search", ...taken });
    expect(ideaShown(book, 3).idea).toBe("");
    typeIdea(book, 1, { idea: "call back in 10 minutes" });
    typeIdea(book, 2, { idea: "" });
    collect(book);
    expect([1, 2, 3].map((number) => ideaShown(book, number).idea)).toEqual(["call back in 10 minutes", "", ""]);
  });

  it("has the hypotheses of the table's maps, which show what becomes of them and have no table beside it", () => {
    const book = newBook();
    put(book, "Stages", QUARTER);
    const start = { sheetId: book.run("idOf", "Stages"), range: "A2" };
    const [map] = book.ask("buildMaps", { start, examples: false });
    const [head, ...rows] = [book.shown("Map — Stages").findIndex(([first]) => first === "Idea") + 1, 1, 2, 3];
    const ideas = [
      [CALL.idea, CALL.stage, CALL.points, 0.5, 2],
      ["one page", "3. Offers", 5, "", ""],
      ["shorter", "3. Offers", 2, "", ""],
    ];
    rows.forEach((row, i) => {
      ["A", "C", "D", "E", "F"].forEach((column, k) => {
        book.run("write", "Map — Stages", `${column}${head + row}`, ideas[i]![k]!);
      });
    });
    collect(book);
    typeIdea(book, 1, COUNTS);
    // Said on the map after they were moved: another figure.
    book.run("write", "Map — Stages", `D${head + 3}`, 4);
    book.ask("rebuildMap", { sheetId: map!.sheetId });
    const shown = book.shown("Map — Stages");
    expect(shown.flat()).not.toContain("Chance");
    const tests = shown.find(([, label]) => label === "🧪 Test")!;
    expect(tests.slice(2, 5)).toEqual([
      `${CALL.idea}: too early: 134 of 259`,
      "",
      expect.stringMatching(/^shorter: .+ \(\+1\)$/),
    ]);
    expect(shown.map(([, , lane, text]) => [lane, text])).toContainEqual(["Hypotheses", "shorter; 3. Offers; 4"]);
    const lane = shown.findIndex(([, label]) => label === "💡 Ideas") + 1;
    book.run("write", "Map — Stages", `E${lane}`, "one page");
    expect(book.shown("Map — Stages")[lane]![4]).toMatch(/^(?!shorter).*weeks/);
  });

  it("is told by the report of its table: what runs, what is next and what was learned, in that order", () => {
    const book = bookWith();
    typeIdea(book, 1, { ...CALL, ...COUNTS });
    typeIdea(book, 2, { idea: "cheaper", stage: "2. Surveys", points: 1 });
    typeIdea(book, 3, { idea: "dearer", stage: "2. Surveys", points: 3 });
    typeIdea(book, 4, { idea: "one page", stage: "3. Offers", points: 16, status: "adopted" });
    typeIdea(book, 4, { controlAll: 156, controlPart: 57, trialAll: 160, trialPart: 84 });
    book.ask("buildReport", { sheetId: book.run("idOf", "Stages"), range: "A2" });
    const told = () => {
      const rows = book.shown("Funnel — Stages");
      const at = rows.findIndex(([first]) => first === "Hypotheses: running, next and learned");
      return rows.slice(at + 3, at + 3 + 9).map((row) => [row[1], row[2], row[4], row[5]]);
    };
    expect(told()).toEqual([
      [CALL.idea, CALL.stage, "running", "too early: 134 of 259, decide on 12 Dec 2026"],
      ["dearer", "2. Surveys", "next", "extra revenue 340,000"],
      ["cheaper", "2. Surveys", "next", "extra revenue 110,000"],
      ["one page", "3. Offers", "learned", "worked: at least 1.3M in as long a time"],
      ...Array.from({ length: 5 }, () => ["", "", "", ""]),
    ]);
    typeIdea(book, 1, { status: "closed", controlAll: 300, controlPart: 150, trialAll: 300, trialPart: 160 });
    expect(
      told()
        .slice(0, 4)
        .map(([idea, , kind]) => [idea, kind]),
    ).toEqual([
      ["dearer", "next"],
      ["cheaper", "next"],
      ["one page", "learned"],
      [CALL.idea, "learned"],
    ]);
  });

  it(
    "tells a map's cell the verdict of the idea that stands there, also of one with signs that mean any letters",
    EXHAUSTIVE,
    () => {
      const book = bookWith();
      typeIdea(book, 1, { ...CALL, ...COUNTS });
      typeIdea(book, 2, { idea: "why? *", stage: "2. Surveys", points: 60 });
      const columns = Object.fromEntries(
        CHIP_COLUMNS.map((key) => [key, COLUMNS.indexOf(key) + 1]),
      ) as ChipSheet["columns"];
      const sheet = { sheetName: SHEET, sheetId: 1, column: 1, tested: [], columns };
      const chipOf = (idea: string) => {
        const at = { kind: "source", row: 20, column: 1, rows: 1, columns: 1 } as const;
        const formula = formulaText(chipText(sheet, at), {
          sourceSheet: "Stages",
          of: () => ({ row: 1, column: 1 }),
        });
        book.run("write", "Stages", "A20", idea);
        book.run("write", "Stages", "B20", formula);
        return book.shown("Stages")[19]![1];
      };
      expect(chipOf(CALL.idea)).toBe("too early: 134 of 259, decide on 12 Dec 2026");
      expect(chipOf("why? *")).toBe("cannot be: the conversion would not stay between 0% and 100%");
      expect(["w*", "another idea", ""].map(chipOf)).toEqual(["", "", ""]);
    },
  );

  it("is one a table: that of another table is another sheet", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, CALL);
    const other = put(book, "Other", QUARTER);
    expect(book.ask("buildExperiments", { sheetId: other, range: "A2" }).name).toBe("Hypotheses 2");
    expect(collect(book).name).toBe(SHEET);
    expect(ideaShown(book, 1).idea).toBe(CALL.idea);
  });

  it(
    "in front of the reader shows its table in the panel; without that table it says so and keeps every word",
    EXHAUSTIVE,
    () => {
      const book = bookWith();
      typeIdea(book, 1, CALL);
      book.run("front", SHEET);
      expect(book.ask("source", {}).source?.sheetName).toBe("Stages");
      book.run("deleteSheet", "Stages");
      expect(book.refresh(SHEET)).toMatch(/^The table this report was made from is gone/);
      expect(ideaShown(book, 1).idea).toBe(CALL.idea);
    },
  );
});
