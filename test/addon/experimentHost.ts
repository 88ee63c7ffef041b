import { COLUMNS, type ColumnKey } from "../../src/report/experiments/cells";
import { letters } from "../../src/tables/columnName";
import { type Book, newBook, put } from "./managedHost";

export const SHEET = "Hypotheses";

/** A quarter of a firm that measures before it offers, by channel, with what was earned. */
export const QUARTER: readonly (readonly (string | number)[])[] = [
  ["Q3 2026", "Search", "Classifieds", "Total"],
  ["Leads", 360, 280, 640],
  ["Surveys", 180, 172, 352],
  ["Offers", 158, 158, 316],
  ["Contracts", 52, 66, 118],
  ["Revenue", 4368000, 5780000, 10148000],
];

/** The first row of the hypotheses. */
export const FIRST = 7;

const hasMoney = (rows: typeof QUARTER) => rows.some(([name]) => name === "Revenue");

/** The letter of a column of the sheet, for a table with money unless it says otherwise. */
export const letterOf = (key: ColumnKey, money = true): string =>
  letters(COLUMNS.filter((each) => each !== "money" || money).indexOf(key) + 1);

export interface Typing {
  readonly [key: string]: string | number;
}

/** A spreadsheet with a table on "Stages" and its sheet of hypotheses. */
export function bookWith(rows = QUARTER, locale = "en_US"): Book {
  const book = newBook({ locale });
  put(book, "Stages", rows);
  collect(book);
  return book;
}

export const collect = (book: Book) =>
  book.ask("buildExperiments", { sheetId: book.run("idOf", "Stages"), range: "A2" });

/** Types into a row (from 1) of the hypotheses. */
export function typeIdea(book: Book, number: number, typed: Typing, rows = QUARTER, sheet = SHEET): void {
  for (const [key, value] of Object.entries(typed))
    book.run("write", sheet, `${letterOf(key as ColumnKey, hasMoney(rows))}${FIRST + number - 1}`, value);
}

/** What a row of the hypotheses shows, by its columns. */
export function ideaShown(book: Book, number: number, sheet = SHEET): Readonly<Record<ColumnKey, string>> {
  const row = book.shown(sheet)[FIRST + number - 2]!;
  return Object.fromEntries(COLUMNS.map((key, i) => [key, row[i] ?? ""])) as Record<ColumnKey, string>;
}
