import { formatCount, formatPercent } from "./number";

/** What a cell of a result holds; "growth" is a share with its sign, "extra" a change of a count. */
export type Figure = "percent" | "growth" | "people" | "extra" | "money" | "decimal" | "text";

/** A figure as a cell with the format of its kind shows it in a locale. */
export function figureText(value: number, figure: Figure, locale: string): string {
  return shown[figure](value, locale);
}

const shown: Readonly<Record<Figure, (value: number, locale: string) => string>> = {
  percent: formatPercent,
  growth: (value, locale) => signed(value, formatPercent(value, locale)),
  people: formatCount,
  extra: (value, locale) => signed(value, formatCount(value, locale)),
  money: formatCount,
  decimal: formatCount,
  text: formatCount,
};

function signed(value: number, text: string): string {
  return value > 0 && /^\d/.test(text) ? `+${text}` : text;
}
