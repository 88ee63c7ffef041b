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

// A letter is a unit only beside a comma, a bracket or the sign of money: "к" and "m" are words, too.
const UNITS: readonly (readonly [words: RegExp, times: number, ru: string, en: string])[] = [
  [
    /(?<!\p{L})(тыс|тысяч\p{L}*|thousands?|ths|['’]?000s)(?!\p{L})|(?<!\p{L})т\.\s?р|[,($€£₽]\s*(k|к|т\.?\s?р|000)(?![\p{L}\d])|(?<!\p{L})k\s?[$€£]/iu,
    1e3,
    "тыс.",
    "thousand",
  ],
  [/(?<!\p{L})(млн|миллион\p{L}*|mln|mio|millions?)(?!\p{L})|[,($€£₽]\s*(mm?|м)(?!\p{L})/iu, 1e6, "млн", "million"],
  [/(?<!\p{L})(млрд|миллиард\p{L}*|bln|billions?)(?!\p{L})|[,($€£₽]\s*bn?(?!\p{L})/iu, 1e9, "млрд", "billion"],
];
