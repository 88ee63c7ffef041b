import { parse } from "csv-parse/sync";

/** In characters: a row of all the columns that Google Sheets has, 18,278, with fifty in each. */
export const LONGEST_ROW = 1_000_000;

/** The columns of a text file: its rows of cells, all text. Throws csv-parse's CsvError for a quote left open and for a row too long. */
export function splitRows(text: string): { readonly rows: readonly (readonly string[])[]; readonly delimiter: string } {
  const [stated, body] = statedDelimiter(text);
  if (stated !== null) return { rows: rowsOf(body, stated), delimiter: stated };
  const candidates = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(text, delimiter) }));
  const best = candidates.reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
  // With another delimiter a quote that is never closed stands inside a cell, and the whole file in one column.
  const failed = candidates.find(({ failure }) => failure);
  if (best.agreeing === 0 && failed) throw failed.failure;
  return { rows: rowsOf(text, best.delimiter), delimiter: best.delimiter };
}

// In this order at equal evidence: a comma may be the decimal sign of a file with another delimiter.
const DELIMITERS = ["\t", ";", ","];

/** Excel's own hint: a first line "sep=;". */
function statedDelimiter(text: string): [delimiter: string | null, body: string] {
  const hint = /^"?sep=(.)"?\r?\n/i.exec(text);
  return hint ? [hint[1]!, text.slice(hint[0].length)] : [null, text];
}

function rowsOf(text: string, delimiter: string, to = Number.POSITIVE_INFINITY): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
    ...(Number.isFinite(to) ? { to } : {}),
  });
}

const SAMPLE = 200;

/** How many rows of a sample have the commonest number of columns above one; 0 when the delimiter does not fit at all, and why. */
function agreement(text: string, delimiter: string): { readonly agreeing: number; readonly failure?: unknown } {
  const widths = new Map<number, number>();
  try {
    for (const row of rowsOf(text, delimiter, SAMPLE)) {
      if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
  } catch (failure) {
    return { agreeing: 0, failure };
  }
  return { agreeing: Math.max(0, ...widths.values()) };
}
