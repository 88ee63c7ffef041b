import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXAMPLE_MARK } from "../../src/text/mapExamples/examples";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { type Book, newBook, put, sheetId } from "./managedHost";
import type { OlderSheet } from "./managedScript";

// What the add-on of 22 November 2026 wrote, as it was read back from its sheets: "Months" and "Events" are what the others were built from.
const OLDER = JSON.parse(readFileSync(new URL("older.json", import.meta.url), "utf8")) as OlderSheet[];
const BUILT = ["Funnel – Months", "Journey – Events", "Map – Months", "Map – Impressions"];

/** A spreadsheet with the sheet that was built and with what it was built from, under the numbers that these have here. */
function reopened(name: string): Book {
  const book = newBook();
  const names = ["Months", "Events", name];
  for (const each of names) put(book, each, [["being restored"]]);
  const here = new Map(names.map((each) => [String(older(each).id), String(book.run("idOf", each))]));
  const said = /(gid=|\\"sourceSheetId\\":)(\d+)/g;
  for (const each of names) {
    const json = JSON.stringify(older(each)).replace(said, (_, key: string, id: string) => key + (here.get(id) ?? id));
    book.run("restore", json);
  }
  return book;
}

const older = (name: string): OlderSheet => OLDER.find((sheet) => sheet.name === name)!;

const said = (rows: string[][]) => [...new Set(rows.flat().filter((cell) => /\p{L}/u.test(cell)))];

/** What a sheet says that is built today from the same. */
function builtToday(name: string): string[][] {
  const book = newBook();
  for (const each of ["Months", "Events"]) {
    put(book, each, [["being restored"]]);
    book.run("restore", JSON.stringify(older(each)));
  }
  const [months, events] = [sheetId(book, "Months"), sheetId(book, "Events")];
  if (name === "Funnel – Months") {
    book.run("write", "Months", "A4", "Enquiries");
    book.ask("buildReport", { sheetId: months, range: "A2" });
  } else if (name === "Journey – Events") book.ask("buildJourney", { sheetId: events });
  else {
    const start = name === "Map – Months" ? { sheetId: months, range: "A2" } : ({ template: "leads" } as const);
    book.ask("buildMaps", { start, examples: false });
  }
  return book.shown(book.sheets().find((each) => !["Months", "Events"].includes(each))!);
}

/** Without the title of a map that began with a template: older versions did not remember which. */
const untitled = (words: readonly string[]): string[] =>
  words.filter((word) => !["Customer journey map", "Journey map: Lead generation"].includes(word));

for (const name of BUILT)
  it(
    `${name} of an older version is still known and refreshed, once, in place; its copy is a copy`,
    leftToAll(name !== "Map – Months"),
    () => {
      const book = reopened(name);
      const sheets = book.sheets();
      const before = book.shown(name);
      book.run("write", name, "P7", "for the board");
      if (name === "Funnel – Months") book.run("write", "Months", "A4", "Enquiries");
      book.run("copySheet", name, "Archive");
      const archive = book.run("formulas", "Archive");
      expect(book.refresh(name)).toBe("The report is up to date.");
      const after = book.shown(name);
      expect(after[6]![15]).toBe("for the board");
      // It says all that one built today says, and nothing else but what people wrote.
      const [kept, today] = [said(after), said(builtToday(name))].map(untitled) as [string[], string[]];
      expect(today.length).toBeGreaterThan(20);
      expect(today.filter((word) => !kept.includes(word))).toEqual([]);
      const theirs = said(before).filter((word) => word.startsWith(EXAMPLE_MARK));
      expect(kept.filter((word) => !today.includes(word)).sort()).toEqual([...theirs, "for the board"].sort());
      expect(book.run("formulas", "Archive")).toBe(archive);
      expect(book.sheets().sort()).toEqual([...sheets, "Archive"].sort());
      // Emotions on a map are faces in cells now, and no chart.
      expect(JSON.parse(book.run("charts", name))).toHaveLength(name.startsWith("Map") ? 0 : older(name).charts.length);
      expect(book.run("formulas", name)).not.toContain("cjm-report");
    },
  );

// Its number is all that such a report has of its log: the row with its links was deleted.
it(
  "a journey report of an older version without its links is refreshed by the number of its log's sheet",
  EXHAUSTIVE,
  () => {
    const name = "Journey – Events";
    const book = reopened(name);
    book.run("removeRow", name, 2);
    expect(book.refresh(name)).toBe("The report is up to date.");
  },
);

it("the examples of a map of an older version can still be removed, all of them", EXHAUSTIVE, () => {
  const name = "Map – Months";
  const book = reopened(name);
  book.refresh(name);
  expect(book.ask("removeExamples", { sheetId: sheetId(book, name) })).toBe(31);
  expect(said(book.shown(name)).filter((word) => word.startsWith(EXAMPLE_MARK))).toEqual([]);
});

describe("a report of before the entrants and the average amount had yellow cells", () => {
  // What the add-on of 30 November 2026 wrote, and 2.5 and 4 points that were typed into its only two.
  const [stages, report] = JSON.parse(readFileSync(new URL("olderInputs.json", import.meta.url), "utf8")) as readonly [
    OlderSheet,
    OlderSheet,
  ];

  function withTyped(): Book {
    const book = newBook();
    for (const { name } of [stages, report]) put(book, name, [["being restored"]]);
    for (const each of [stages, report]) {
      const here = book.run("idOf", each === report ? report.name : stages.name);
      const source = book.run("idOf", stages.name);
      book.run(
        "restore",
        JSON.stringify(each)
          .replaceAll(`gid=${report.id}`, `gid=${here}`)
          .replaceAll(`gid=${stages.id}\\"`, `gid=${source}\\"`)
          .replace(/(\\"sourceSheetId\\":)\d+/, `$1${source}`),
      );
    }
    return book;
  }

  /** What is changed, and by how much. */
  const yellow = (book: Book) => {
    const rows = book.shown(report.name);
    const from = rows.findIndex((row) => row[0] === "What if") + 3;
    const end = rows.findIndex((row) => row[1] === "All changes");
    return rows.slice(from, end).map((row) => `${row[1]} ${row[4]}`);
  };

  it("keeps what was typed by the stages it was typed for; the new ones change nothing", () => {
    const book = withTyped();
    expect(book.refresh(report.name)).toBe("The report is up to date.");
    expect(yellow(book)).toEqual(["Start: Visits, % 0.0%", "Visits → Leads 2.50", "Leads → Deals 4.00"]);
  });

  it("keeps it by stages that have moved, too", EXHAUSTIVE, () => {
    const book = withTyped();
    book.run("insertRow", stages.name, 3);
    book.run("writeAll", stages.name, "A3:C3", JSON.stringify([["Carts", 900, 300]]));
    expect(book.refresh(report.name)).toBe("The report is up to date.");
    expect(yellow(book).slice(1, 4)).toEqual(["Visits → Carts 0.00", "Carts → Leads 2.50", "Leads → Deals 4.00"]);
  });
});
