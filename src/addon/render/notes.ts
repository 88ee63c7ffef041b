import type { Box } from "../../tables/line";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A note that a person put on a cell of a report, and what the row of that cell is called. */
export interface RowNote {
  readonly text: string;
  readonly column: number;
  /** The name of the row, and which of the rows of that name it is, from 0; rows without a name are known by their place. */
  readonly name: string;
  readonly nth: number;
}

/** People's notes on an older report. */
export function notesOn(sheet: Sheet, area: Box): readonly RowNote[] {
  const range = rangeOf(sheet, area);
  const notes = range.getNotes();
  if (notes.every((row) => row.every((note) => note === ""))) return [];
  const rows = named(range.getDisplayValues());
  return notes.flatMap((row, r) => row.flatMap((text, column) => (text === "" ? [] : [{ ...rows[r]!, text, column }])));
}

/**
 * Puts notes to the rows that they were about, which may stand elsewhere in the new report; those of rows that are gone to its title, with
 * the row's name.
 */
export function putNotes(sheet: Sheet, area: Box, notes: readonly RowNote[]): void {
  if (notes.length === 0) return;
  const range = rangeOf(sheet, area);
  const rows = named(range.getDisplayValues());
  const texts = rows.map(() => Array.from({ length: area.columns }, () => ""));
  for (const { text, column, name, nth } of notes) {
    const found = rows.findIndex((row) => row.name === name && row.nth === nth);
    const [row, at, said] = found < 0 ? [0, 0, name ? `${name}: ${text}` : text] : [found, column, text];
    const line = texts[row]!;
    line[at] = line[at] ? `${line[at]}\n${said}` : said;
  }
  range.setNotes(texts);
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Box) => sheet.getRange(row, column, rows, columns);

/** By what the rows of a report are known: the stage or channel in the second column, or else what the first one says. */
function named(shown: readonly (readonly string[])[]): { readonly name: string; readonly nth: number }[] {
  const seen = new Map<string, number>();
  return shown.map(([first = "", second = ""], r) => {
    // Title and source say other things from build to build.
    const name = r < HEAD ? "" : second || first;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { name, nth };
  });
}

const HEAD = 2;
