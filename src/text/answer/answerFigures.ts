import { ANSWER } from "../answer";
import { languageOf } from "../language";
import { notationOf } from "../notation";
import { formatCount, formatFixed } from "../number";

// Names and figures in the sentences of the answer, as the report's formulas write them.

/** So many letters of a stage's name: two of them and their figures take a line and a half of a sentence. */
export const LONGEST_NAME = 40;

/** Money to so many digits: "840 000 ₽", "2.4M", with a currency's sign where there is one. */
export function moneyInWords(amount: number, digits: 2 | 3, sign: string, locale: string): string {
  if (amount < 0) return `\u2212${moneyInWords(-amount, digits, sign, locale)}`;
  const texts = ANSWER[languageOf(locale)];
  const size = amount;
  const power = size >= 1 ? Math.floor(Math.log10(size) + 1e-9) : 0;
  const step = 10 ** (power - digits + 1);
  const whole = digits === 3 ? Math.round(amount) : Math.round(amount / step) * step;
  const million = formatFixed(amount / 1e6, Math.max(0, digits + 5 - power), locale);
  const written =
    size === 0
      ? "0"
      : size < 1
        ? formatFixed(amount, 2, locale)
        : size < 1e6
          ? formatCount(whole, locale)
          : texts.million.replace("{amount}", () => million);
  return sign === "" ? written : texts.sign.replace("{amount}", () => written).replace("{sign}", () => sign);
}

/** A rate in percent with a digit, without one where it is whole: "45 %", "14.3 %"; with the digits that another one needs. */
export function rateInWords(rate: number, locale: string, like: number | null = null): string {
  const sign = notationOf(locale).percent;
  if (rate === 0) return `0${sign}`;
  if (rate > 0 && rate < LEAST_SHOWN) return tiny(rate, like, locale) + sign;
  return formatFixed(100 * rate, like === null ? places(rate) : placesLike(like), locale) + sign;
}

const LEAST_SHOWN = 1 / 200000;

/** What is less than can be shown; the upper end of an interval is not to be above what is said. */
function tiny(rate: number, like: number | null, locale: string): string {
  const least = formatFixed(0.001, 3, locale);
  if (like === null) return `<${least}`;
  return rate < like ? "0" : least;
}

function places(rate: number): number {
  const size = Math.abs(rate);
  if (size < 1 / 100) return size >= 1 / 1000 ? 2 : 3;
  return Math.abs(1000 * rate - 10 * Math.round(100 * rate)) < 1 / 2 ? 0 : 1;
}

const placesLike = (rate: number): number => (rate === 0 ? 0 : rate >= 1 / 100 ? 1 : rate >= 1 / 1000 ? 2 : 3);

/** One in so many: chance is rarer than that. */
export const timesInWords = (chance: number, locale: string): string =>
  formatCount(chance < 1 / 1000 ? 1000 : chance < 1 / 100 ? 100 : 20, locale);

/** What a step is worth at its level: "● +7 · 840 000 ₽", the mark of one that may be chance being "○". */
export function worthInWords(
  { extra, money, isReal }: { readonly extra: number; readonly money: number | null; readonly isReal: boolean },
  sign: string,
  locale: string,
): string {
  const more = `+${formatCount(extra >= 10 ? Math.round(extra) : Number(extra.toPrecision(2)), locale)}`;
  const paid = money === null ? "" : ` · ${moneyInWords(money, 2, sign, locale)}`;
  return `${isReal ? "●" : "○"} ${more}${paid}`;
}
