import { found } from "../cells";
import { countFromText, rateFromText } from "../numberText";
import { saysNothing } from "../vocabulary/nothing";

/** What a cell of a table can be: a figure, a sign that there is none ("--", #N/A), a day, words, or nothing. */
export type Figure = "number" | "none" | "day" | "words" | "blank";

const currency = /(?:US|CA|A)?\$|[€£₽₸₴¥₺₹₩₪]|\b(usd|eur|gbp|rub|byn|kzt|uah|ton)\b|\s?(тыс\.? ?)?(руб|р|грн|тг)\.?$/gi;
/** A digit, behind a sign or the name of a currency at most: most texts are told by it. */
const BEGINS_LIKE_NUMBER = /^(?:\D{0,3}\d|\s*(?:usd|eur|gbp|rub|byn|kzt|uah|ton|us\$|ca\$)\D{0,3}\d)/i;

/** Tells figures from words, whether Sheets read them as numbers or left them as text. */
export function figureOf(cell: unknown): Figure {
  if (typeof cell === "number") return Number.isFinite(cell) ? "number" : "words";
  switch (found(cell)) {
    case "date":
      // A duration is a time of day in 1899.
      return (cell as Date).getFullYear() < 1950 ? "none" : "day";
    case "error":
      return "none";
    case "text":
      return textFigure((cell as string).trim());
    case "blank":
      return "blank";
    default:
      return "words";
  }
}

/** The number in a cell, as a number or as text: percent as a fraction, an amount without its currency; null when there is none. */
export function numberIn(cell: unknown): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string" || cell.length > 40 || !BEGINS_LIKE_NUMBER.test(cell)) return null;
  const bare = cell.replace(currency, "").trim();
  return bare.endsWith("%") ? rateFromText(bare) : countFromText(bare);
}

/** True when cells hold numbers, but as text. */
export function areTexts(cells: readonly unknown[]): boolean {
  return cells.some((cell) => typeof cell === "string" && figureOf(cell) === "number");
}

function textFigure(text: string): Figure {
  if (text.length > 40) return "words";
  if (saysNothing(text)) return "none";
  if (!BEGINS_LIKE_NUMBER.test(text)) return "words";
  if (/^\d{1,3}:\d{2}(:\d{2})?$/.test(text)) return "none";
  return numberIn(text) === null ? "words" : "number";
}
