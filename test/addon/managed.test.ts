import { describe, expect, it } from "vitest";
import { EXHAUSTIVE, itEach, leftToAll } from "../exhaustive";
import { type Book, bookFor, built, EVENTS, failFrom, put, SUBJECTS, type Subject, workAgain } from "./managedHost";
import { sheetState } from "./sheetState";

// A funnel report, a journey report and a journey map are one kind of thing: each promise holds for all three.

const WORDS = "for the board";
const UP_TO_DATE = "The report is up to date.";

/** A first build that was cut off when its contents were written, and could not clean up after itself. */
function cutOff(subject: Subject, at = "Range.setBackgrounds"): Book {
  const book = bookFor(subject);
  failFrom(book, at);
  expect(() => subject.build(book)).toThrow(/^Google Sheets could not do this/);
  workAgain(book);
  expect(book.sheets()).toContain(subject.sheet);
  return book;
}

/** The row (from 1) of the formula that remembers. */
const rememberingRow = (book: Book, { sheet }: Subject): number =>
  (JSON.parse(book.run("formulas", sheet)) as string[][]).findIndex((row) => row[1]?.includes('"places"')) + 1;

describe.each(SUBJECTS.map((subject) => [subject.kind, subject] as const))("a %s", (kind, subject) => {
  const { sheet, source } = subject;
  // One kind stands for its like where many cases are tried.
  const others = leftToAll(kind !== "report");

  describe("whose first build was cut off, and not cleaned up", () => {
    it(
      "is finished by a refresh, known to the panel, and still there with people's words two builds later",
      others,
      () => {
        const book = cutOff(subject);
        expect(book.refresh(sheet)).toBe(UP_TO_DATE);
        book.run("write", sheet, "K5", WORDS);
        expect(subject.known(book)).toBe(sheet);
        subject.buildOther(book, 1);
        subject.buildOther(book, 2);
        expect(book.sheets()).toContain(sheet);
        expect(book.shown(sheet)[4]![10]).toBe(WORDS);
        expect(book.shown(sheet)[1]!.find((text) => text !== "")).toMatch(/^Data: /);
      },
    );

    itEach<[string, (book: Book) => unknown]>(
      ["in an empty cell", (book: Book) => book.run("write", sheet, "K5", WORDS)],
      ["over something", (book: Book) => book.run("write", sheet, "A1", WORDS)],
      ["over what the head says", (book: Book) => book.run("write", sheet, "A2", WORDS)],
      ["in a note", (book: Book) => book.run("note", sheet, "A1", WORDS)],
      ["as a formula", (book: Book) => book.run("write", sheet, "K5", '="for the "&"board"')],
      ["as a chart", (book: Book) => [1, 2, 3].map((row) => book.run("chart", sheet, "A1:B3", row, 1))],
    )("stays when somebody wrote on it %s, and the person is told; two builds later, too", others, (_, write) => {
      const book = cutOff(subject);
      write(book);
      const before = sheetState(book.host, sheet);
      subject.buildOther(book, 1);
      subject.buildOther(book, 2);
      expect(book.host.ui.toasts.at(-1)).toMatch(
        new RegExp(`^“${sheet}” was never finished, and something is written`),
      );
      expect(sheetState(book.host, sheet)).toEqual(before);
    });

    itEach(
      ["Range.setBackgrounds"],
      ["Range.setValues"],
      ...(kind === "map" ? [] : [["Sheet.insertChart"] as [string]]),
      ["Sheet.hideRows"],
    )("goes with the next build when nobody did: cut off at %s", others, (at) => {
      const book = cutOff(subject, at);
      subject.buildOther(book, 1);
      expect(book.sheets()).not.toContain(sheet);
    });

    it("says so when nothing of it was written, and does not pretend that its rows were deleted", () => {
      const book = cutOff(subject, "Range.setValues");
      expect(book.refresh(sheet)).toMatch(/^This sheet was never finished/);
    });
  });

  it("whose build was cut off for good at any call keeps what somebody then wrote on it, two builds later", {
    ...EXHAUSTIVE,
    timeout: 1_200_000,
  }, () => {
    const whole = bookFor(subject);
    whole.host.calls.reset();
    subject.build(whole);
    const { total } = whole.host.calls;
    const left: number[] = [];
    for (let at = 1; at <= total; at += 23) {
      const book = bookFor(subject);
      let calls = 0;
      book.host.calls.meanwhile(() => {
        calls += 1;
        if (calls >= at) throw Object.assign(new Error("Service Spreadsheets failed"), { name: "Exception" });
      });
      expect(() => subject.build(book)).toThrow();
      workAgain(book);
      if (!book.sheets().includes(sheet)) continue;
      left.push(at);
      book.run("write", sheet, "K5", WORDS);
      subject.buildOther(book, 1);
      subject.buildOther(book, 2);
      expect({ at, words: book.shown(sheet)[4]?.[10] }).toEqual({ at, words: WORDS });
    }
    expect(left.length).toBeGreaterThan(3);
  });

  it("does not lose what somebody wrote on it while a first build failed", () => {
    const book = bookFor(subject);
    let isOn = false;
    book.host.calls.meanwhile((name) => {
      if (name === "Range.setBackgrounds" && !isOn) {
        isOn = true;
        const { getters } = book.host.model;
        book.host.model.dispatch("UPDATE_CELL", {
          sheetId: getters.getActiveSheetId(),
          col: 10,
          row: 4,
          content: WORDS,
        });
        throw Object.assign(new Error("Service Spreadsheets failed"), { name: "Exception" });
      }
    });
    expect(() => subject.build(book)).toThrow();
    workAgain(book);
    expect(book.shown(sheet)[4]![10]).toBe(WORDS);
  });

  it("whose hidden rows were deleted says so, truly, and nothing is built or written", others, () => {
    const book = built(subject);
    book.run("removeRow", sheet, rememberingRow(book, subject));
    const before = sheetState(book.host, sheet);
    expect(book.refresh(sheet)).toMatch(/^The hidden rows under this report or map were deleted/);
    expect(sheetState(book.host, sheet)).toEqual(before);
    expect(book.sheets().sort()).toEqual([sheet, source].sort());
  });

  describe("that somebody copied", others, () => {
    const copied = (): Book => {
      const book = built(subject);
      book.run("copySheet", sheet, "Archive");
      book.run("write", "Archive", "K3", WORDS);
      const at = source === "Events" ? "C3" : "A3";
      book.run("write", source, at, "Enquiries");
      return book;
    };
    const says = (book: Book, name: string) => book.shown(name).flat().join("\n").includes("Enquiries");

    it("is rewritten by the next build, and the copy is not; the panel knows the original", () => {
      const book = copied();
      const before = [book.run("formulas", "Archive"), book.run("noted", "Archive"), book.run("charts", "Archive")];
      subject.build(book);
      expect(book.sheets().sort()).toEqual(["Archive", sheet, source].sort());
      expect([book.run("formulas", "Archive"), book.run("noted", "Archive"), book.run("charts", "Archive")]).toEqual(
        before,
      );
      expect(says(book, sheet)).toBe(true);
      expect(subject.known(book)).toBe(sheet);
    });

    it("was deleted: the next build makes a new one, and the archive stays", () => {
      const book = copied();
      book.run("deleteSheet", sheet);
      const before = book.run("formulas", "Archive");
      subject.build(book);
      expect(book.sheets().sort()).toEqual(["Archive", sheet, source].sort());
      expect(book.run("formulas", "Archive")).toBe(before);
    });

    it("refreshed on the copy asks first: no leaves it, yes makes it a report of its own", () => {
      const book = copied();
      const asked: string[] = [];
      const answer = (button: string) => {
        book.host.ui.reply = ({ text }) => {
          asked.push(text);
          return { button, text: "" };
        };
      };
      answer("NO");
      const before = book.run("formulas", "Archive");
      expect(book.refresh("Archive")).toBe("");
      expect(book.run("formulas", "Archive")).toBe(before);
      answer("YES");
      expect(book.refresh("Archive")).toBe(UP_TO_DATE);
      expect(says(book, "Archive")).toBe(true);
      expect(book.shown("Archive")[2]![10]).toBe(WORDS);
      expect(book.refresh("Archive")).toBe(UP_TO_DATE);
      expect(asked).toHaveLength(2);
      expect(asked[0]).toContain(`is a copy of “${sheet}”`);
    });

    it("along with the spreadsheet, under other numbers, is found and rewritten; an archive beside it is not", () => {
      const book = built(subject);
      const moved = { ...book.json<object>("noted", sheet), sheetId: 424242, book: "another spreadsheet" };
      book.run("renote", sheet, JSON.stringify(moved));
      subject.build(book);
      expect(book.sheets().sort()).toEqual([sheet, source].sort());
      book.run("renote", sheet, JSON.stringify(moved));
      book.run("copySheet", sheet, "Archive");
      const before = book.run("formulas", "Archive");
      subject.build(book);
      expect(book.run("formulas", "Archive")).toBe(before);
    });
  });

  describe("with cells merged over its edge", others, () => {
    itEach(["H9:J9"], ["F10:J11"], ["the last row"])(
      "%s refuses with their names, before anything is taken away",
      others,
      (cells) => {
        const book = built(subject);
        const last = book.shown(sheet).length + 1;
        const wide = cells === "the last row" ? `C${last}:D${last + 2}` : cells;
        book.run("merge", sheet, wide);
        book.run("write", sheet, wide.split(":")[0]!, WORDS);
        const [charts, hidden, rules] = [
          book.run("charts", sheet),
          book.run("hiddenRows", sheet),
          book.run("rules", sheet),
        ];
        const first = book.refresh(sheet);
        expect(first).toContain(`The cells ${wide} are merged over the edge of the report`);
        expect(book.refresh(sheet)).toBe(first);
        expect([book.run("charts", sheet), book.run("hiddenRows", sheet), book.run("rules", sheet)]).toEqual([
          charts,
          hidden,
          rules,
        ]);
        expect(book.shown(sheet).flat()).toContain(WORDS);
        expect(book.json<string[]>("merged", sheet)).toContain(wide);
      },
    );
  });

  it("takes away no chart and no conditional format of people's that is over or beside it", others, () => {
    const book = built(subject);
    const ours = book.json<string[]>("charts", sheet);
    // A map has faces in cells instead.
    expect(ours.length > 0).toBe(kind !== "map");
    const rows = book.shown(sheet).length;
    book.run("chart", sheet, `B4:C6`, 4, 2);
    book.run("chart", sheet, `B4:C6`, 4, 15);
    book.run("rule", sheet, `C4:M5`);
    for (let time = 0; time < 2; time++) expect(book.refresh(sheet)).toBe(UP_TO_DATE);
    expect(book.json<string[]>("charts", sheet).sort()).toEqual([...ours, "B4:C6", "B4:C6"].sort());
    expect(book.json<string[]>("rules", sheet)).toContain("C4:M5");
    expect(book.shown(sheet)).toHaveLength(rows);
  });

  it("leaves no stale copy of a column when somebody inserted one", others, () => {
    const book = built(subject);
    const before = book.shown(sheet);
    const width = Math.max(...before.map((row) => row.length - [...row].reverse().findIndex((cell) => cell !== "")));
    book.run("insertColumn", sheet, 4);
    expect(book.refresh(sheet)).toBe(UP_TO_DATE);
    expect(book.shown(sheet).map((row) => row.slice(width).filter((cell) => cell !== ""))).toEqual(
      before.map(() => []),
    );
    expect(book.shown(sheet).map((row) => row.slice(0, width))).toEqual(before.map((row) => row.slice(0, width)));
  });

  itEach(["A"], ["E"], ["H"])(
    "is whole again after its column %s was deleted; what people have beside it stays",
    others,
    (column) => {
      const book = built(subject);
      const before = book.shown(sheet).map((row) => row.slice(0, 8));
      book.run("write", sheet, "P4", WORDS);
      book.run("removeColumn", sheet, column.charCodeAt(0) - 64);
      expect(book.refresh(sheet)).toBe(UP_TO_DATE);
      expect(
        book
          .shown(sheet)
          .flat()
          .filter((cell) => cell === WORDS),
      ).toHaveLength(1);
      if (kind !== "map") expect(book.shown(sheet).map((row) => row.slice(0, 8))).toEqual(before);
    },
  );

  it("is written whatever validation and plain text stand where it grows", others, () => {
    const book = built(subject);
    const rows = book.shown(sheet).length;
    book.run("strict", sheet, `A1:L${rows + 50}`);
    if (source === "Stages") {
      book.run(
        "writeAll",
        source,
        "A5:B9",
        JSON.stringify([9, 8, 7, 6, 5].map((people) => [`Stage ${people}`, people])),
      );
    }
    expect(book.refresh(sheet)).toBe(UP_TO_DATE);
    expect(
      book
        .shown(sheet)
        .flat()
        .filter((cell) => cell.startsWith("=")),
    ).toEqual([]);
    expect(rememberingRow(book, subject)).toBeGreaterThan(3);
    expect(book.refresh(sheet)).toBe(UP_TO_DATE);
  });
});

it.each([SUBJECTS[0]!, SUBJECTS[2]!])(
  "a $kind whose source is gone says so on the panel, which takes no table from its workings",
  (subject) => {
    const book = built(subject);
    book.run("deleteSheet", subject.source);
    book.run("front", subject.sheet);
    expect(book.ask("source", {})).toMatchObject({
      source: null,
      reason: expect.stringMatching(/^The table this report was made from is gone/),
    });
  },
);

it.each([SUBJECTS[0]!, SUBJECTS[2]!])(
  "a $kind whose first build was cut off is no table itself: the panel shows its source, or says that it was never finished",
  (subject) => {
    const [half, empty] = [cutOff(subject, "Range.setBackgrounds"), cutOff(subject, "Range.setValues")];
    for (const book of [half, empty]) book.run("front", subject.sheet);
    expect(half.ask("source", {}).source?.sheetName).toBe(subject.source);
    expect(empty.ask("source", {})).toMatchObject({
      source: null,
      reason: expect.stringMatching(/^This sheet was never finished/),
    });
  },
);

describe("somebody inserting a row above a report while it is refreshed", () => {
  const report = SUBJECTS[0]!;
  const points = (book: Book) =>
    book
      .shown(report.sheet)
      .filter((row) => row[1]!.includes(" → ") && /^-?\d+\.\d\d$/.test(row[4]!))
      .map((row) => `${row[1]} ${row[4]}`);

  const says = "moves it as a whole: inputs, figures and what is written around it stay";
  it(says, { timeout: 300_000 }, () => inserting(97));
  it(`at many calls ${says}`, { timeout: 1_200_000, ...EXHAUSTIVE }, () => inserting(11));

  function inserting(every: number) {
    const book = built(report);
    const inputs = (JSON.parse(book.run("formulas", report.sheet)) as string[][])
      .flat()
      .map((formula) => /\+ROWS\(([A-Z0-9:]+)\)\*LEN\("values"\)/.exec(formula)?.[1])
      .find(Boolean)!;
    book.run("writeAll", report.sheet, inputs, "[[0],[2.5],[4]]");
    book.run("write", report.sheet, "K5", WORDS);
    book.run("write", report.sheet, `C${book.shown(report.sheet).length + 2}`, "below");
    const wanted = book.shown(report.sheet);
    const charts = book.json<string[]>("charts", report.sheet).length;
    const names: string[] = [];
    book.host.calls.meanwhile((name) => names.push(name));
    book.refresh(report.sheet);
    workAgain(book);
    // Between the last look at where the report stands and the call that writes it nothing can be told: formats are a row off until the next refresh.
    const blind = names.indexOf("Range.setValues") + 1;
    const { model } = book.host;
    const id = model.getters.getSheetIds().find((each) => model.getters.getSheetName(each) === report.sheet)!;
    for (let at = 5; at <= names.length; at += every) {
      if (at === blind) continue;
      let call = 0;
      book.host.calls.meanwhile(() => {
        call += 1;
        if (call !== at) return;
        model.dispatch("ADD_COLUMNS_ROWS", {
          sheetId: id,
          sheetName: report.sheet,
          dimension: "ROW",
          base: 0,
          position: "before",
          quantity: 1,
        });
      });
      const told = book.refresh(report.sheet);
      workAgain(book);
      expect({ at, told }).toEqual({ at, told: UP_TO_DATE });
      expect({ at, points: points(book) }).toEqual({ at, points: ["Visits → Leads 2.50", "Leads → Deals 4.00"] });
      expect({ at, charts: book.json<string[]>("charts", report.sheet).length }).toEqual({ at, charts });
      book.run("removeRow", report.sheet, 1);
      expect({ at, shown: book.shown(report.sheet) }).toEqual({ at, shown: wanted });
    }
  }
});

describe("notes on a report's cells", () => {
  it("go with the stage that they are about; of a stage that is gone to the title", () => {
    const report = SUBJECTS[0]!;
    const book = built(report);
    const leads = book.shown(report.sheet).findIndex((row) => row[1] === "Leads") + 1;
    book.run("note", report.sheet, `C${leads}`, "ask Anna about leads");
    book.run("insertRow", "Stages", 3);
    book.run("writeAll", "Stages", "A3:B3", '[["Carts", 900]]');
    book.refresh(report.sheet);
    expect(book.json("notes", report.sheet)).toEqual([["Leads", "ask Anna about leads"]]);
    book.run("removeRow", "Stages", 4);
    book.refresh(report.sheet);
    expect(book.json("notes", report.sheet)).toEqual([["Funnel: Stages", "Stage 3: ask Anna about leads"]]);
  });
});

describe("a journey report", () => {
  const journey = SUBJECTS[1]!;

  it("finds its log by pointing at it, whatever number that has in a copy of the spreadsheet", EXHAUSTIVE, () => {
    const book = built(journey);
    const other = put(book, "Other log", [
      EVENTS[0]!,
      ...EVENTS.slice(1).map(([, ...rest]) => ["one person", ...rest]),
    ]);
    const note = { ...book.json<object>("noted", journey.sheet), sourceSheetId: other, sheetId: 77, book: "another" };
    book.run("renote", journey.sheet, JSON.stringify(note));
    const before = book.shown(journey.sheet);
    expect(book.refresh(journey.sheet)).toBe(UP_TO_DATE);
    expect(book.shown(journey.sheet)).toEqual(before);
  });

  it("of a copy of the spreadsheet is of no other log that has the number of its own, even where a person's formula names that", () => {
    const book = built(journey);
    const other = put(book, "Other", EVENTS);
    const note = { ...book.json<object>("noted", journey.sheet), sourceSheetId: other, sheetId: 77, book: "another" };
    book.run("renote", journey.sheet, JSON.stringify(note));
    book.run("write", journey.sheet, "P3", "=Other!A1");
    book.run("deleteSheet", journey.source);
    expect(book.refresh(journey.sheet)).toMatch(/gone/);
    expect(book.shown(journey.sheet)[0]![0]).toBe(`Journey: ${journey.source}`);
  });
});
