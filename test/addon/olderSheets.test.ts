import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Book, newBook, put } from "./managedHost";
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

it.each(BUILT)("%s of an older version is still known and refreshed, once, in place; its copy is a copy", (name) => {
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
  // Of the words that are people's, and not the add-on's own, nothing is gone but the stage that was renamed.
  const words = (rows: string[][]) => [...new Set(rows.flat().filter((cell) => /^\P{N}*\p{L}\P{N}*$/u.test(cell)))];
  const theirs = new Set(
    [...words(book.shown("Months")), ...words(book.shown("Events")), "Leads"].filter((word) => word !== "Time"),
  );
  const said = words(before).filter((word) => theirs.has(word));
  const unsaid = said.filter((word) => !words(after).includes(word));
  expect(said.length).toBeGreaterThan(3);
  expect(unsaid.filter((word) => !/Leads/.test(word))).toEqual([]);
  expect(book.run("formulas", "Archive")).toBe(archive);
  expect(book.sheets().sort()).toEqual([...sheets, "Archive"].sort());
  expect(JSON.parse(book.run("charts", name))).toHaveLength(older(name).charts.length);
  expect(book.run("formulas", name)).not.toContain("cjm-report");
});

// Its number is all that such a report has of its log: the row with its links was deleted.
it("a journey report of an older version without its links is refreshed by the number of its log's sheet", () => {
  const name = "Journey – Events";
  const book = reopened(name);
  book.run("removeRow", name, 2);
  expect(book.refresh(name)).toBe("The report is up to date.");
});
