import { found } from "../cells";
import { moneyText } from "../moneyText";
import { countFromText, rateFromText } from "../numberText";
import { saysNothing } from "../vocabulary/nothing";

/** What a cell of a table can be: a figure, a sign that there is none ("--", #N/A), a day, words, or nothing. */
export type Figure = "number" | "none" | "day" | "words" | "blank";

/** A digit, behind a sign or the name of a currency at most: most texts are told by it. */
const BEGINS_LIKE_NUMBER = /^\s*\D{0,6}\d/;

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
  const text = cell.trim();
  return text.endsWith("%") ? rateFromText(text) : (countFromText(text) ?? moneyFrom(text));
}

/** Whether a cell is a text that says its currency, or how many thousands it counts. */
export const isMoneyText = (cell: unknown): boolean =>
  typeof cell === "string" && BEGINS_LIKE_NUMBER.test(cell) && countFromText(cell) === null && moneyFrom(cell) !== null;

function moneyFrom(text: string): number | null {
  const [, before = "", after = text] = /^(\D{0,3}?)[-−–] ?(.+)$/.exec(text) ?? [];
  const money = moneyText(before + after);
  const figure = money && countFromText(money.figure.replace(/['’]/g, " "));
  if (figure === null) return null;
  return (after === text ? 1 : -1) * figure * (money?.unit?.times ?? 1);
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
