import { helpers } from "@odoo/o-spreadsheet";
import { ENGLISH } from "../engine/locales";

/**
 * The styles of a workbook with its date formats as o-spreadsheet writes them. Excel writes a language before them ("[$-419]mmmm\ yyyy;@"),
 * escapes what is no part of the date, and adds sections for texts; o-spreadsheet would show the number of days instead.
 */
export function withDateFormats(styles: string): string {
  return styles.replace(/(<numFmt\b[^>]*\bformatCode=)("[^"]*"|'[^']*')/g, (whole, before: string, quoted: string) => {
    const format = engineDateFormat(unescaped(quoted.slice(1, -1)));
    return format === null ? whole : `${before}"${escaped(format)}"`;
  });
}

/** Excel's format of a date or time as o-spreadsheet's; null for any other, such as a duration's. */
export function engineDateFormat(code: string): string | null {
  const parts = firstSection(code.match(PART) ?? []);
  const units = parts.filter((part) => UNIT.test(part)).join("");
  if (units === "" || parts.some((part) => ELAPSED.test(part))) return null;
  const format = parts
    .map(enginePart)
    .join("")
    .replace(/\.0+(?=$|\D)/g, "")
    .trim();
  return isReadable(format) ? format : plainest(units);
}

const PART = /General|E[+-]|"[^"]*"|\\.|\[[^\]]*\]|[_*].|AM\/PM|A\/P|(?:y+|m+|d+|h+|s+|e+)|[\s\S]/gi;
const UNIT = /^(?:y+|m+|d+|h+|s+|e+)$/i;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
const SEPARATOR = /^[-/.,: 0]$/;

const LONGEST: Readonly<Record<string, string>> = { y: "yyyy", m: "mmmm", d: "dddd", h: "hh", s: "ss", e: "yyyy" };
const SHORTEST: Readonly<Record<string, string>> = { y: "yy", m: "m", d: "d", h: "hh", s: "ss", e: "yyyy" };

// The sections after the first are for negative numbers and texts, which no date is.
function firstSection(parts: readonly string[]): readonly string[] {
  const end = parts.indexOf(";");
  return end < 0 ? parts : parts.slice(0, end);
}

function enginePart(part: string): string {
  if (UNIT.test(part)) return engineUnit(part.toLowerCase());
  if (/^a(?:m\/p)?(?:m|\/p)$/i.test(part)) return "a";
  if (/^(?:\[|[_*].|g+$)/i.test(part)) return "";
  const text = part.replace(/^\\|"/g, "");
  return SEPARATOR.test(text) ? text : `"${text}"`;
}

function engineUnit(unit: string): string {
  const [longest, shortest] = [LONGEST[unit[0]!]!, SHORTEST[unit[0]!]!];
  if (/^m{5}$/.test(unit)) return "mmm"; // The month's first letter, which o-spreadsheet has not.
  if (unit.length >= longest.length || unit === "yyy") return longest;
  return unit.length <= shortest.length ? shortest : unit;
}

/** A date and a time as far as the units say so. */
function plainest(units: string): string {
  const hasTime = /[hs]/i.test(units);
  const hasDate = /[yde]/i.test(units) || !hasTime;
  return [hasDate ? "yyyy-mm-dd" : "", hasTime ? "hh:mm:ss" : ""].filter((part) => part !== "").join(" ");
}

function isReadable(format: string): boolean {
  try {
    helpers.formatValue(1.5, { format, locale: ENGLISH });
    return helpers.isDateTimeFormat(format);
  } catch {
    return false;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) =>
    name ? (ENTITIES[name] ?? entity) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
