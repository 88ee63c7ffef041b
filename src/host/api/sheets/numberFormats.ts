import { helpers } from "@odoo/o-spreadsheet";
import { ENGLISH } from "../../engine/locales";
import { notInHost } from "../exception";

/** The number format of a cell that was never given one. */
export const AUTOMATIC = "0.###############";

const AUTOMATIC_NAMES = new Set(["", "general", AUTOMATIC]);

/** A number format of Apps Script as o-spreadsheet writes it; throws for what it cannot show. */
export function engineFormat(pattern: string): string {
  if (AUTOMATIC_NAMES.has(pattern.toLowerCase())) return "";
  if (BARE_BLANK.test(pattern.replace(QUOTED, "")))
    throw notInHost("A no-break space outside quotes in a number format");
  const format = [pattern, quoteSymbols(pattern), quoteSymbols(lowerCaseDate(pattern))].find(isReadable);
  if (format === undefined) throw notInHost(`The number format ${pattern}`);
  return format;
}

/** An engine's number format as `getNumberFormat` gives it. */
export function scriptFormat(format: string | undefined): string {
  return format || AUTOMATIC;
}

function isReadable(format: string): boolean {
  try {
    helpers.formatValue(1.5, { format, locale: ENGLISH });
    return true;
  } catch {
    return false;
  }
}

// Nobody has told what Sheets makes of one.
const BARE_BLANK = /[\u00a0\u2007\u2009\u202f]/;
const QUOTED = /"[^"]*"|\\./g;

// Sheets takes bare symbols such as ₽, × and − for themselves; o-spreadsheet wants them quoted.
const QUOTED_OR_SYMBOL = /"[^"]*"|\[[^\]]*\]|\\.|([^\x20-\x7e]|\bx\b)+/g;

function quoteSymbols(pattern: string): string {
  return pattern.replace(QUOTED_OR_SYMBOL, (part) => {
    if (part.startsWith("\\")) return `"${part.slice(1)}"`;
    return /^["[]/.test(part) ? part : `"${part}"`;
  });
}

function lowerCaseDate(pattern: string): string {
  return pattern.replace(/"[^"]*"|[A-Z/]+/gi, (part) => {
    if (part.startsWith('"')) return part;
    return part.toUpperCase() === "AM/PM" ? "a" : part.toLowerCase();
  });
}
