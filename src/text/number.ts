import { notationOf } from "./notation";

// Everywhere a locale such as "de_DE", or a language, whose notation is then its own.

/** A number as a cell of the reader's spreadsheet shows it, all digits and no groups: "2.5" or "2,5". */
export function formatPlain(value: number, locale: string): string {
  return String(Number(value.toPrecision(15)))
    .replace(".", notationOf(locale).decimal)
    .replace("-", MINUS);
}

/** People: whole numbers in full, "120,000" or "120 000"; averages to three digits, "12.5". */
export function formatCount(count: number, locale: string): string {
  return decimal(count, 0, decimalsFor(count, 3), locale);
}

/** A rate as a percentage, "2.1%" or "2,1 %"; of less than a thousandth of a percent only that: "<0.001%". */
export function formatPercent(rate: number, locale: string): string {
  const isTiny = rate !== 0 && Math.abs(rate) < LEAST_SHOWN;
  if (!isTiny) return formatPercentInFull(rate, locale);
  const least = `${rate < 0 ? MINUS : ""}${decimal(LEAST_SHOWN * 100, 3, 3, locale)}${notationOf(locale).percent}`;
  return `${rate < 0 ? ">" : "<"}${least}`;
}

const LEAST_SHOWN = 0.00001;

/**
 * A rate as a percentage beside another that it is told from: 0.021 is "2.1%" or "2,1 %". One decimal; below 1 % two, below 0.1 % three, as in the
 * report's cells, or as many as show two digits; as many as it takes for a share just under or over the whole not to read "100.0%".
 */
export function formatPercentInFull(rate: number, locale: string): string {
  const percent = rate * 100;
  return (
    decimal(percent, leastPercentDecimals(Math.abs(percent)), percentDecimals(percent), locale) +
    notationOf(locale).percent
  );
}

/** A number with just so many decimals, as a spreadsheet's FIXED writes it. */
export const formatFixed = (value: number, decimals: number, locale: string): string =>
  decimal(value, decimals, decimals, locale);

const leastPercentDecimals = (size: number): number => (size === 0 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3);

function percentDecimals(percent: number): number {
  const size = Math.abs(percent);
  if (size < 1) return decimalsFor(size, 2);
  let decimals = 1;
  while (size !== 100 && rounded(size, decimals) === 100 && decimals < MOST_DECIMALS) decimals += 1;
  return decimals;
}

const MOST_DECIMALS = 8;
const MINUS = "\u2212";

/** Decimals that leave `digits` significant digits, none before the decimal sign being dropped. */
function decimalsFor(value: number, digits: number): number {
  if (value === 0 || Number.isInteger(value)) return 0;
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  return Math.min(MOST_DECIMALS, Math.max(0, digits - whole));
}

// As a spreadsheet rounds: 1.005 is 1.01, although the binary fraction lies just below the half.
function rounded(size: number, decimals: number): number {
  const power = 10 ** decimals;
  return Math.round(Number((size * power).toPrecision(15))) / power;
}

function decimal(value: number, least: number, most: number, locale: string): string {
  const [whole = "", fraction = ""] = rounded(Math.abs(value), most).toFixed(most).split(".");
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, notationOf(locale).group);
  const digits = kept ? grouped + notationOf(locale).decimal + kept : grouped;
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}
