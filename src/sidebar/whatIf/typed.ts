import type { Language } from "../../text/language";
import { formatPlain } from "../../text/number";

/** A change as people type it, "+2,5" or "−1 %", as a fraction: 0.025; nothing typed is no change. Null for what is no number. */
export function readChange(text: string): number | null {
  const bare = text.replace(/\s/g, "").replace(/(%|pp|п\.?п\.?)$/i, "");
  const number = decimal(bare.replace(/^\+/, "").replace(/^[−–]/, "-"));
  // Noise: 2.3 / 100 is 0.023 only after rounding.
  return number === null ? null : Number((number / 100).toPrecision(12));
}

/** A change as the box shows it: "+2,5", "−1", "0"; four digits are enough to read. */
export function changeText(change: number, language: Language): string {
  const figure = formatPlain(Math.abs(Number((100 * change).toPrecision(4))), language);
  return figure === "0" ? "0" : `${change > 0 ? "+" : "−"}${figure}`;
}

/** A number of people, or an amount, as people type it, "1 500", "1,500" or "1,200.50"; null for nothing and for what is no such number. */
export function readPeople(text: string, language: Language): number | null {
  const plain = text.replace(/\s/g, "");
  if (plain === "") return null;
  const number = decimal(ungrouped(plain, language));
  return number === null || number < 0 ? null : number;
}

// As in a table: groups of three are thousands, since people are whole. One point in English is the decimal sign all the same.
function ungrouped(text: string, language: Language): string {
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text)) return text.replaceAll(",", "");
  const isDecimal = language === "en" && /^\d+\.\d+$/.test(text);
  return !isDecimal && /^[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/.test(text) ? text.replaceAll(".", "") : text;
}

/** A share as people type it, "68", "2,5 %", as a fraction: 0.025; null for nothing and for what is no share of 0 or more. */
export function readPercent(text: string): number | null {
  const bare = text.replace(/\s/g, "").replace(/%$/, "");
  const number = bare === "" ? null : decimal(bare);
  return number === null || number < 0 ? null : Number((number / 100).toPrecision(12));
}

function decimal(text: string): number | null {
  if (text === "") return 0;
  return /^-?(\d{1,12}([.,]\d*)?|[.,]\d+)$/.test(text) ? Number(text.replace(",", ".")) : null;
}
