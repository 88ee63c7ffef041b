import type { StageTable } from "./stageTable";

/** The sign of the money in a table, by the headers of its money; "" where they do not say. */
export function currencyOf({ beside }: Pick<StageTable, "beside">): string {
  const names = [beside.revenue, beside.stageRevenue, beside.revenuePlan, beside.cost, beside.stageCost].flatMap(
    (line) => line?.name ?? [],
  );
  return names.map(currencyIn).find((sign) => sign !== "") ?? "";
}

/** The sign of the money that a header, or a number format in US notation, tells of; "" for none. */
export function currencyIn(text: string): string {
  // "[$-409]" in a format is a language, and no dollars.
  const told = text.replace(/\[\$-[^\]]*\]/g, "");
  return SIGNS.find(([, written]) => written.test(told))?.[0] ?? "";
}

const SIGNS: readonly (readonly [sign: string, written: RegExp])[] = [
  ["₽", /₽|(?<![\p{L}])(руб|р\.|rub\b)/iu],
  ["₸", /₸|тенге|(?<![\p{L}])(тг|kzt)(?![\p{L}])/iu],
  ["₴", /₴|грн|гривн|(?<![\p{L}])uah(?![\p{L}])/iu],
  ["Br", /(?<![\p{L}])byn(?![\p{L}])/iu],
  ["€", /€|(?<![\p{L}])(eur|euro|евро)(?![\p{L}])/iu],
  ["£", /£|(?<![\p{L}])gbp(?![\p{L}])/iu],
  ["$", /\$|(?<![\p{L}])(usd|долл)/iu],
];
