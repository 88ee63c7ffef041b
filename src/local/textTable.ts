import { stripVTControlCharacters } from "node:util";

/** Lines of a table for the terminal: the first column to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(plain));
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => width(row[column] ?? ""))));
  return shown
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column]!, column === 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const LONGEST = 48;

/** A text from somebody's file for the terminal: it neither moves the cursor nor breaks the line. */
export function onOneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu, " ")
    .trim();
}

/** A name from somebody's file, cut where it is long. */
function plain(cell: string): string {
  const line = onOneLine(cell);
  const letters = graphemes(line);
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

function pad(cell: string, to: number, left: boolean): string {
  const space = " ".repeat(to - width(cell));
  return left ? cell + space : space + cell;
}

function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

// Emoji and East Asian letters take two columns of a terminal (Unicode Standard Annex 11, Wide).
const WIDE = /\p{Emoji_Presentation}|\ufe0f|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

function width(text: string): number {
  return graphemes(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
