import { fill } from "./fill";
import type { Language, Texts } from "./language";
import { formatCount } from "./number";

const en = { amount: "{sign}{amount}" };

const moneyTexts: Texts<typeof en> = {
  en,
  ru: { amount: "{amount}\u00a0{sign}" },
};

/** An amount of money with the sign of its currency, where that is known: "$1,240", "1 240 ₽". */
export function moneyText(amount: number, sign: string, language: Language): string {
  const figure = formatCount(amount, language);
  return sign === "" ? figure : fill(moneyTexts[language].amount, { sign, amount: figure }, language);
}
