import type { StageTable } from "./stageTable";

/** The sign of the money in a table, by the headers of its money, with the thousands or millions that they count in; "" where they do not say. */
export function currencyOf({ beside }: Pick<StageTable, "beside">): string {
  const names = [beside.revenue, beside.stageRevenue, beside.revenuePlan, beside.cost, beside.stageCost].flatMap(
    (line) => line?.name ?? [],
  );
  return names.map((name) => unitIn(name) + currencyIn(name)).find((sign) => sign !== "") ?? "";
}

/** What a header counts money in: "тыс.", "million"; "" for single ones. A figure without it would be a thousandth of what it is. */
function unitIn(name: string): string {
  const unit = UNITS.find(([, written]) => written.test(name))?.[0];
  return unit ? `${unit}\u00a0` : "";
}

const UNITS: readonly (readonly [unit: string, written: RegExp])[] = [
  ["тыс.", /(?<!\p{L})тыс/iu],
  ["млн", /(?<!\p{L})(млн|миллион)/iu],
  [
    "thousand",
    /(?<!\p{L})(thousands?|thsd?|['’]?000s?)(?![\p{L}\d])|[$€£]\s?k(?!\p{L})|(?<!\p{L})k\s?[$€£]|(?<=[(,]\s?)k(?!\p{L})/iu,
  ],
  ["million", /(?<!\p{L})(mln|mio|millions?)(?!\p{L})|[$€£]\s?m(?!\p{L})/iu],
];

/** The sign of the money that a header, or a number format in US notation, tells of; "" for none. */
export function currencyIn(text: string): string {
  // Of "[$zł-415]" in a format the sign stands before the dash, whatever it is; "[$-409]" is a language, and no dollars.
  const own = /\[\$([^\]-]+)/.exec(text)?.[1]?.trim();
  return own ? knownSign(own) || own : knownSign(text.replace(/\[\$-[^\]]*\]/g, ""));
}

const knownSign = (text: string): string => SIGNS.find(([, written]) => written.test(text))?.[0] ?? "";

const SIGNS: readonly (readonly [sign: string, written: RegExp])[] = [
  ["₽", /₽|(?<![\p{L}])(руб|р\.|rub\b)/iu],
  ["₸", /₸|тенге|(?<![\p{L}])(тг|kzt)(?![\p{L}])/iu],
  ["₴", /₴|грн|гривн|(?<![\p{L}])uah(?![\p{L}])/iu],
  ["Br", /(?<![\p{L}])byn(?![\p{L}])/iu],
  ["€", /€|(?<![\p{L}])(eur|euro|евро)(?![\p{L}])/iu],
  ["£", /£|(?<![\p{L}])gbp(?![\p{L}])/iu],
  // "R$" and "A$" are other money.
  ["$", /(?<!\p{L})((us)?\$|usd|долл)/iu],
];
