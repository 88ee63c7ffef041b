import { helpers } from "../engine/spreadsheet";

/** A workbook that no spreadsheet holds, or more than is read of one. */
export interface TooLarge extends Error {
  /** "reach": what is in `cell` is too far away; "cells": more than `most` are written in a sheet. */
  readonly tooLarge:
    | { readonly what: "reach"; readonly cell: string }
    | { readonly what: "cells"; readonly most: number };
}

// Google Sheets: "Up to 10 million cells or 18,278 columns". A sheet has columns to Z at least.
const MOST_CELLS = 10_000_000;
const FEWEST_COLUMNS = 26;

// As many as fit twice into the memory that Node takes by itself.
const MOST_WRITTEN = 500_000;

// Up to here everything is read as it is.
const LARGE = 10_000;

/**
 * The XML of a sheet as o-spreadsheet can read it in seconds. One of more than ten thousand rows or blank cells goes without the cells and rows
 * in which nothing is written and without the formats of whole columns, and its plain rows are joined into one: o-spreadsheet looks for each row
 * among all of them, and cells say themselves where they are. Throws `TooLarge`.
 */
export function readableSheet(xml: string): string {
  const isLarge = countTo(LARGE, xml, /<(?:row|c)\b/g) === LARGE;
  const read = isLarge ? withoutBlanks(xml) : xml;
  if (countTo(MOST_WRITTEN + 1, read, /<c\b/g) > MOST_WRITTEN) throw tooLarge({ what: "cells", most: MOST_WRITTEN });
  checkReach(read);
  return isLarge ? withJoinedRows(read) : read;
}

const BLANK_CELL = /<c\b[^>]*(?:\/>|>\s*<\/c>)/g;
const BLANK_ROW = /<row\b[^>]*(?:\/>|>\s*<\/row>)/g;
const COLUMN_STYLE = /(<col\b[^>]*?)\sstyle=["'][^"']*["']/g;

const withoutBlanks = (xml: string): string =>
  xml.replace(BLANK_CELL, "").replace(BLANK_ROW, "").replace(COLUMN_STYLE, "$1");

// A row that is hidden, in a group or of a height that somebody gave it stays by itself.
const OWN = /\s(?:(?:hidden|collapsed|customHeight)=["'](?:1|true)|outlineLevel=["'][1-9])/;

function withJoinedRows(xml: string): string {
  let isPlain = !OWN.test(/<row\b[^>]*>/.exec(xml)?.[0] ?? "");
  return xml.replace(/<\/row>\s*<row\b([^>]*)>/g, (border, attributes: string) => {
    const joins = isPlain && !OWN.test(attributes);
    isPlain = !OWN.test(attributes);
    return joins ? "" : border;
  });
}

/** Throws when a written cell, a merge or an array formula reaches further than ten million cells. */
function checkReach(xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, letters, row] of xml.matchAll(/<c\b[^>]*?\sr=["']([A-Z]+)(\d+)["'](?![^>]*\/>)/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, helpers.lettersToNumber(letters!) + 1);
  }
  const reached = [...xml.matchAll(/<(?:mergeCell|f)\b[^>]*?\sref=["'][A-Z]+\d+:([A-Z]+)(\d+)["']/g)];
  for (const [right, bottom] of [
    [columns, rows],
    ...reached.map(([, letters, row]) => [helpers.lettersToNumber(letters!) + 1, Number(row)] as const),
  ] as const) {
    if (bottom * Math.max(right, FEWEST_COLUMNS) > MOST_CELLS)
      throw tooLarge({ what: "reach", cell: helpers.toXC(right - 1, bottom - 1) });
  }
}

function countTo(most: number, text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found === most) break;
  return found;
}

const tooLarge = (how: TooLarge["tooLarge"]): TooLarge =>
  Object.assign(new Error(`The workbook is too large: ${JSON.stringify(how)}`), { tooLarge: how });
