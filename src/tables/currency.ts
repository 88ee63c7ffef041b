import { moneyUnitIn } from "./moneyUnits";
import type { StageTable } from "./stageTable";

/** The sign of the money in a table, by the headers of its money, with the thousands or millions that they count in; "" where they do not say. */
export function currencyOf(table: Pick<StageTable, "beside">): string {
  const name = headerOfMoney(table);
  const unit = moneyUnitIn(name);
  return (unit ? `${unit.said}\u00a0` : "") + currencyIn(name);
}

/** By how much the money of a table is to be multiplied that is counted as its headers say. */
export const timesOfMoney = (table: Pick<StageTable, "beside">): number =>
  moneyUnitIn(headerOfMoney(table))?.times ?? 1;

/** The first header of money that says what it counts; "" for none. */
function headerOfMoney({ beside }: Pick<StageTable, "beside">): string {
  const names = [beside.revenue, beside.stageRevenue, beside.revenuePlan, beside.cost, beside.stageCost].flatMap(
    (line) => line?.name ?? [],
  );
  return names.find((name) => currencyIn(name) !== "" || moneyUnitIn(name) !== null) ?? "";
}

/** The sign of the money that a header, or a number format in US notation, tells of; "" for none. */
export function currencyIn(text: string): string {
  // Of "[$zł-415]" in a format the sign stands before the dash, whatever it is; "[$-409]" is a language, and no dollars.
  const own = /\[\$([^\]-]+)/.exec(text)?.[1]?.trim();
  return own ? knownSign(own) || own : knownSign(text.replace(/\[\$-[^\]]*\]/g, ""));
}

const knownSign = (text: string): string => SIGNS.find(([, written]) => written.test(text))?.[0] ?? "";

const SIGNS: readonly (readonly [sign: string, written: RegExp])[] = [
  ["₽", /₽|(?<![\p{L}])(руб|р\.|rub\b|rur\b)|^р$/iu],
  ["₸", /₸|тенге|(?<![\p{L}])(тг|kzt)(?![\p{L}])/iu],
  ["₴", /₴|грн|гривн|(?<![\p{L}])uah(?![\p{L}])/iu],
  ["Br", /(?<![\p{L}])byn(?![\p{L}])/iu],
  ["€", /€|(?<![\p{L}])(eur|euro|евро)(?![\p{L}])/iu],
  ["£", /£|(?<![\p{L}])gbp(?![\p{L}])/iu],
  ["CA$", /(?<![\p{L}])(ca\$|c\$|cad(?![\p{L}]))/iu],
  ["A$", /(?<![\p{L}])(au?\$|aud(?![\p{L}]))/iu],
  ["R$", /(?<![\p{L}])(r\$|brl(?![\p{L}]))/iu],
  // Dollars of other countries are other money.
  ["$", /(?<!\p{L})((us)?\$|usd|долл)/iu],
  ["₹", /₹|(?<![\p{L}])inr(?![\p{L}])/iu],
  ["₺", /₺/u],
  ["¥", /¥|(?<![\p{L}])jpy(?![\p{L}])/iu],
  ["CN¥", /(?<![\p{L}])(cny|юан)/iu],
  ["₩", /₩|(?<![\p{L}])krw(?![\p{L}])/iu],
  ["₪", /₪|(?<![\p{L}])ils(?![\p{L}])/iu],
  ["zł", /(?<![\p{L}])(zł|pln)(?![\p{L}])/iu],
  ["Kč", /(?<![\p{L}])(kč|czk)(?![\p{L}])/iu],
  ["TON", /(?<![\p{L}])TON(?![\p{L}])/u],
  ["CHF", /(?<![\p{L}])chf(?![\p{L}])/iu],
  ["AED", /(?<![\p{L}])aed(?![\p{L}])/iu],
  ["сум", /(?<![\p{L}])(сум|uzs)(?![\p{L}])/iu],
  ["сом", /(?<![\p{L}])(сом|kgs)(?![\p{L}])/iu],
];
