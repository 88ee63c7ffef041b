import { describe, expect, it } from "vitest";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { EXHAUSTIVE } from "../exhaustive";
import { bookWith, collect, FIRST, QUARTER, SHEET, typeIdea } from "./experimentHost";
import { type Book, newBook, put } from "./managedHost";
import { sheetState } from "./sheetState";

// The oracle is the spreadsheet itself: whichever service call fails, every word is in it, and the next refresh is as one that never failed.

const WORDS = ["call back", "24/7", "=1+1", "Marina", "our board", "for the board", "below", "134", "91"];
const NOTE = "heard in three interviews";

function written(): Book {
  const book = bookWith();
  typeIdea(book, 1, { idea: WORDS[0]!, stage: "1. Leads", owner: WORDS[3]!, points: 12, start: 46293 });
  typeIdea(book, 1, { controlAll: 134, controlPart: 73, trialAll: 137, trialPart: 91 });
  typeIdea(book, 3, { idea: WORDS[1]!, owner: `'${WORDS[2]}`, stage: "3. Offers", segment: "Search", points: 8 });
  book.run("note", SHEET, `E${FIRST}`, NOTE);
  book.run("insertColumn", SHEET, 6);
  book.run("write", SHEET, `F${FIRST}`, WORDS[4]!);
  book.run("write", SHEET, "I1", WORDS[5]!);
  book.run("write", SHEET, `C${book.shown(SHEET).length + 3}`, WORDS[6]!);
  return book;
}

function lost(book: Book): string[] {
  const texts = book.shown(SHEET).flat();
  const missing = WORDS.filter((word) => !texts.includes(word));
  return book.run("notes", SHEET).includes(NOTE) ? missing : [...missing, NOTE];
}

const fill = (book: Book, rows: typeof QUARTER) => {
  book.run("writeAll", "Stages", "A1:D6", JSON.stringify(QUARTER.map((row) => row.map(() => ""))));
  book.run("writeAll", "Stages", `A1:D${rows.length}`, JSON.stringify(rows));
};

const WHOLE = QUARTER;
const SHORT = QUARTER.filter(([name]) => name !== "Surveys");

// Finding a range and putting a rule or a chart together change nothing: to fail there is to fail at the call that they are for.
const CALLS = /^(?!.*Builder|.*\.getRange$|SpreadsheetApp\.|ConditionalFormatRule\.).*/;

const callsOf = ({ host }: Book): number =>
  Object.entries(host.calls.byName).reduce((sum, [name, count]) => (CALLS.test(name) ? sum + count : sum), 0);

describe("a refresh of the hypotheses", () => {
  const says = "leaves every word, and the next one is as if nothing had happened";
  it(`cut off at every fifth call ${says}`, { timeout: 1_200_000, ...EXHAUSTIVE }, () => cutOff(5));

  function cutOff(every: number) {
    const book = written();
    const clean = new Map<unknown, unknown>();
    let calls = 0;
    for (const rows of [SHORT, WHOLE, SHORT, WHOLE]) {
      fill(book, rows);
      book.host.calls.reset();
      collect(book);
      calls = callsOf(book);
      clean.set(rows, sheetState(book.host, SHEET));
    }
    expect(lost(book)).toEqual([]);
    expect(calls).toBeGreaterThan(60);
    // By turns a stage goes and comes back.
    const ways = Array.from({ length: calls }, (_, i) => i + 1)
      .filter((n) => n % every === 0)
      .map((n, turn) => ({ n, rows: [SHORT, WHOLE][turn % 2]! }));
    expect(ways.length).toBeGreaterThan(0);
    for (const { n, rows } of ways) {
      forgetHistory(book.host.model);
      fill(book, rows);
      book.host.calls.failAt(n, CALLS);
      try {
        collect(book);
      } catch {
        // it may fail, or the call may not matter
      }
      book.host.calls.failAt(null);
      expect({ n, lost: lost(book) }).toEqual({ n, lost: [] });
      collect(book);
      expect({ n, now: sheetState(book.host, SHEET) }).toEqual({ n, now: clean.get(rows) });
    }
  }
});

describe("a first build of the hypotheses", () => {
  it("cut off leaves no sheet behind", { timeout: 120_000 }, () => cutOff(251));
  it("cut off at every fifth call leaves no sheet behind", { timeout: 1_200_000, ...EXHAUSTIVE }, () => cutOff(5));

  function cutOff(every: number) {
    const book = newBook();
    put(book, "Stages", QUARTER);
    for (let n = 1; ; n += every) {
      forgetHistory(book.host.model);
      book.host.calls.reset();
      book.host.calls.failAt(n, CALLS);
      let isBuilt = true;
      try {
        collect(book);
      } catch {
        isBuilt = false;
      }
      book.host.calls.failAt(null);
      if (callsOf(book) < n) break;
      if (isBuilt) book.run("deleteSheet", SHEET);
      expect({ n, sheets: book.sheets() }).toEqual({ n, sheets: ["Stages"] });
    }
    expect(book.sheets()).toEqual(["Stages", SHEET]);
  }
});
