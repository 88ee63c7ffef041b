import type { Box } from "../tables/line";
import { type Formula, f, join, type Reference } from "./formula";
import { columnNumber } from "./layout/address";
import { COLUMNS } from "./styles";

/** Where the parts of a report or map are now, by their keys, in A1 notation as its formula says it; null where that was deleted. */
export type SheetPlaces = Readonly<Record<string, string | null>>;

/** What a plan wants remembered: by key, what Sheets shall keep right when rows, columns or sheets are moved or renamed. */
export type PlannedPlaces = readonly (readonly [key: string, reference: Reference | Formula | null])[];

/** The formula that remembers: it shows nothing and is never evaluated. `readPlaces` reads it back. */
export function placesFormula(places: PlannedPlaces): Formula {
  const counted = places.flatMap(([key, place]) => (place ? [f`ROWS(${place})*LEN(${key})`] : []));
  return f`IF("cjm"="places"; ${join(counted, "+")}; "")`;
}

/** The formula as it was found in a sheet. */
export interface FoundPlaces {
  readonly places: SheetPlaces;
  /** The cell with the formula, from 1, and its text as Sheets writes it. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Finds the formula that remembers among a sheet's formulas, also that of an older version; null when there is none. */
export function readPlaces(formulas: readonly (readonly string[])[]): FoundPlaces | null {
  for (const [r, line] of formulas.entries()) {
    for (const [c, formula] of line.entries()) {
      const mark = MARK.exec(formula);
      if (mark) return { places: READERS[mark[1] ?? ""]!(formula), row: r + 1, column: c + 1, formula };
    }
  }
  return null;
}

/** Where something stands in its sheet; null when its cells were deleted, or it never stood. */
export function areaOf(places: SheetPlaces, key: string): Box | null {
  const found = /\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(places[key] ?? "");
  if (!found) return null;
  const [, left, top, right = left, bottom = top] = found;
  const [row, column] = [Number(top), columnNumber(left!)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right!) - column + 1 };
}

/** All that a report or map takes of its sheet now; null when nothing is left that says so. */
export function wholeArea(places: SheetPlaces): Box | null {
  const edges = EDGES.flatMap((key) => areaOf(places, key) ?? []);
  if (edges.length === 0) return null;
  const row = Math.min(...edges.map((edge) => edge.row));
  const column = Math.min(...edges.map((edge) => edge.column));
  const rows = Math.max(...edges.map((edge) => edge.row + edge.rows)) - row;
  const columns = Math.max(...edges.map((edge) => edge.column + edge.columns)) - column;
  // Reports of older versions know their first and their last column only.
  const isNarrow = edges.length === 1 && columns === 1;
  if (!isNarrow) return { row, column, rows, columns };
  return {
    row,
    column: areaOf(places, "left") ? column : Math.max(1, column - COLUMNS.length + 1),
    rows,
    columns: COLUMNS.length,
  };
}

/** The sides of a report or map: each is there as long as a single cell of it is. */
export const EDGES = ["left", "right", "top", "bottom"] as const;

// Sheets may show formulas with other function names, separators and blanks than were written, as the language of the reader has them.
const WORD = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const MARK = new RegExp(String.raw`^=\s*${WORD}\s*\(\s*"cjm(-report|-map)?"\s*=\s*"places"`, "iu");
const PLACE = String.raw`\(\s*((?:'(?:[^']|'')*'|[^'()"])*?)\s*\)`;
const KEYED = new RegExp(String.raw`${PLACE}\s*\*\s*${WORD}\s*\(\s*"([^"]*)"\s*\)`, "giu");
const UNKEYED = new RegExp(PLACE, "giu");
// What was deleted is #REF!, whatever that is called in the reader's language; the name of a sheet may be that, too.
const A1 = /^(?:(?:'(?:[^']|'')*'|[^'!]+)!)?\$?[A-Z]+(?:\$?\d+(?::\$?[A-Z]+\$?\d+)?|:\$?[A-Z]+)$/i;

const placeIn = (text: string): string | null => (A1.test(text) ? text : null);

const keyed = (formula: string): SheetPlaces =>
  Object.fromEntries([...formula.matchAll(KEYED)].map(([, place, key]) => [key!, placeIn(place!)]));

/** How the formula of each version is read. */
const READERS: Readonly<Record<string, (formula: string) => SheetPlaces>> = {
  "": keyed,
  "-map": (formula) => {
    const { first = null, last = null, ...others } = keyed(formula);
    return { ...others, left: first, top: first, right: last };
  },
  "-report": (formula) => {
    const places = [...formula.matchAll(UNKEYED)].map(([, place]) => placeIn(place!));
    return Object.fromEntries(["source", "left", "right", "names", "values"].map((key, i) => [key, places[i] ?? null]));
  },
};
