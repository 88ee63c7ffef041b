/** What a header counts money in: "тыс. руб.", "$M". */
export interface MoneyUnit {
  readonly times: number;
  /** As a person writes it behind a figure, in the language of the header. */
  readonly said: string;
}

/** The unit that a name says; null for single ones. A figure without it would be a thousandth of what it is. */
export function moneyUnitIn(name: string): MoneyUnit | null {
  const found = UNITS.find(([words]) => words.test(name));
  if (!found) return null;
  const [, times, ru, en] = found;
  return { times, said: /[а-я]/i.test(name) ? ru : en };
}

// A letter is a unit only where it is all that stands between commas, brackets and signs of money: "к" and "m" are words, too, and "B2B" is none.
const alone = (letters: string): string =>
  String.raw`(?<=[,(]\s*|[$€£₽]\s*)(?<!\d,)(?:${letters})\s*(?=$|[,)$€£₽]|руб)`;

const UNITS: readonly (readonly [words: RegExp, times: number, ru: string, en: string])[] = [
  [
    unit(String.raw`тыс|тысяч\p{L}*|thousands?|ths|['’]?000s|т\.\s?р(?:\.|уб\p{L}*)?`, "k|к|000", "k"),
    1e3,
    "тыс.",
    "thousand",
  ],
  [unit(String.raw`млн|миллион\p{L}*|mln|mn|mio|millions?`, "mm?|м", "mm?"), 1e6, "млн", "million"],
  [unit(String.raw`млрд|миллиард\p{L}*|bln|bn|billions?`, "b", "b"), 1e9, "млрд", "billion"],
];

/** Words anywhere, letters alone, and letters right before a sign of money. */
function unit(words: string, letters: string, before: string): RegExp {
  return new RegExp(
    String.raw`(?<!\p{L})(?:${words})(?!\p{L})|${alone(letters)}|(?<![\p{L}\d])(?:${before})[$€£]`,
    "iu",
  );
}
