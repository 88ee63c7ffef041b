import { helpers, type Locale } from "@odoo/o-spreadsheet";
import { ENGLISH } from "./locales";

/** What typing a text into a cell makes of it: the engine's content, and a format when the text implies one. */
export interface Typed {
  readonly content: string;
  readonly format?: string;
}

/**
 * A text as typed in the spreadsheet's locale, in the engine's own en_US: "1 234,5" in Russian is the number 1234.5, and "1.5" the first of
 * May.
 */
export function parseTyped(text: string, locale: Locale): Typed {
  if (text === "" || text.startsWith("'")) return { content: text };
  if (text === "=") return { content: "'=" };
  const date = dotsAsSlashes(text, locale);
  if (date !== text && helpers.isDateTime(date, locale)) {
    const serial = helpers.toNumber(date, locale);
    const { dateFormat, timeFormat } = locale;
    return { content: String(serial), format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` };
  }
  if (SPACED.test(text) && !hasSpacedGroups(locale)) return { content: `'${text}` };
  const number = spacesAsSeparators(text.replace(/^\+(?=[\d.,])/, ""), locale);
  if (helpers.isNumber(number, locale)) return canonicalNumber(number, locale);
  // The engine would read this as an English number.
  return { content: helpers.isNumber(text, ENGLISH) ? `'${text}` : text };
}

// Where thousands are not set apart by spaces, such a number is a text: https://github.com/burnash/gspread/issues/501. The engine would take
// "12 345" for a month and a year.
const SPACED = /^[-+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d*)?%?$/;

const hasSpacedGroups = ({ thousandsSeparator }: Locale): boolean => thousandsSeparator?.trim() === "";

// People type the plain space, locales name a no-break one.
function spacesAsSeparators(text: string, locale: Locale): string {
  if (!hasSpacedGroups(locale)) return text;
  return text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, locale.thousandsSeparator!);
}

function canonicalNumber(text: string, { thousandsSeparator, decimalSeparator }: Locale): Typed {
  const ungrouped = thousandsSeparator ? text.replaceAll(thousandsSeparator, "") : text;
  const content = ungrouped.replace(decimalSeparator, ".");
  const grouped = ungrouped !== text && /^-?[\d.]+$/.test(content);
  return grouped ? { content, format: content.includes(".") ? "#,##0.00" : "#,##0" } : { content };
}

// o-spreadsheet knows dates with slashes, dashes and spaces only.
function dotsAsSlashes(text: string, { dateFormat }: Locale): string {
  return dateFormat.includes(".") && /^\d{1,2}\.\d{1,2}(\.\d{2,4})?(?!\d)/.test(text)
    ? text.replaceAll(".", "/")
    : text;
}
