import { helpers, type Locale } from "@odoo/o-spreadsheet";

/** What typing a text into a cell makes of it: the engine's content, and a format when the text implies one. */
export interface Typed {
  readonly content: string;
  readonly format?: string;
}

/**
 * A text as typed in the spreadsheet's locale, in the engine's own en_US: "1 234,5" in Russian is the number 1234.5, and "1.5" the first of
 * May.
 */
export function asTyped(text: string, locale: Locale): Typed {
  if (text === "" || text.startsWith("'")) return { content: text };
  if (text === "=") return { content: "'=" };
  const number = spacesAsSeparators(text.replace(/^\+(?=[\d.,])/, ""), locale);
  if (helpers.isNumber(number, locale)) return { content: canonicalNumber(number, locale) };
  // The engine would read this as an English number.
  if (helpers.isNumber(text, ENGLISH)) {
    if (!helpers.isDateTime(text, locale)) return { content: `'${text}` };
    return { content: String(helpers.toNumber(text, locale)), format: locale.dateFormat };
  }
  return { content: text };
}

const ENGLISH: Locale = {
  name: "English (US)",
  code: "en_US",
  thousandsSeparator: ",",
  decimalSeparator: ".",
  weekStart: 7,
  dateFormat: "m/d/yyyy",
  timeFormat: "hh:mm:ss a",
  formulaArgSeparator: ",",
};

// People type the plain space, locales name a no-break one.
function spacesAsSeparators(text: string, { thousandsSeparator }: Locale): string {
  if (thousandsSeparator === undefined || thousandsSeparator.trim() !== "") return text;
  return text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, thousandsSeparator);
}

function canonicalNumber(text: string, locale: Locale): string {
  if (locale.decimalSeparator === ".") return text;
  const ungrouped = locale.thousandsSeparator ? text.replaceAll(locale.thousandsSeparator, "") : text;
  return ungrouped.replace(locale.decimalSeparator, ".");
}
