import { DEFAULT_LOCALE, helpers } from "../engine/spreadsheet";

/**
 * The XML of shared strings or of a sheet, in which texts that would be something else when typed ("=A1", "1 000", "TRUE") begin with an
 * apostrophe: o-spreadsheet types what it imports, and a text from a file must never become a formula.
 */
export function escapeTexts(xml: string): string {
  return xml.replace(/<(si|is)>([\s\S]*?)<\/\1>/g, (whole, _tag, inner: string) => {
    const text = [...inner.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, each]) => unescaped(each!)).join("");
    return staysText(text) ? whole : whole.replace(/(<t\b[^>]*>)/, "$1'");
  });
}

function staysText(text: string): boolean {
  if (/^[=+']/.test(text)) return false;
  const typed = text.trim();
  return !(
    /^(true|false)$/i.test(typed) ||
    helpers.isNumber(typed, DEFAULT_LOCALE!) ||
    helpers.isDateTime(typed, DEFAULT_LOCALE!)
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name!] ?? entity;
  });
}
