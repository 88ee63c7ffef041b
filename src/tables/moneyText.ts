import { currencyIn } from "./currency";
import { moneyUnitIn } from "./moneyUnits";
import { oneSpaced } from "./oneSpaced";

/** An amount of money as a text writes it: "12 500 руб.", "$5,000", "1,2 млн ₽". */
export interface MoneyText {
  /** The sign of its currency; "" where it names none. */
  readonly sign: string;
  /** How it names its currency, as written. */
  readonly marks: readonly string[];
  /** The thousands or millions that it counts in, as written; null for single ones. */
  readonly unit: { readonly said: string; readonly times: number } | null;
  /** Its digits with the signs between them, which one text alone may leave unclear: "1.234". */
  readonly figure: string;
}

const PARTS = /^([^\d\s.,]{0,6})\s?(\d(?:[\d ., '’]*\d)?)\s?(\D{0,20})$/u;
const LONGEST = 40;

/** Takes a text of money apart; null for one that is anything else, or says less than nothing. */
export function moneyText(text: string): MoneyText | null {
  if (text.length > LONGEST) return null;
  const [, before = "", figure, after = ""] = PARTS.exec(oneSpaced(text)) ?? [];
  if (figure === undefined) return null;
  const unit = unitOf(after);
  const marks = [before, unit ? after.slice(unit.said.length).trim() : after].filter((mark) => mark !== "");
  const signs = new Set([...marks, ...(unit ? [unit.said] : [])].map(currencyIn).filter((sign) => sign !== ""));
  const areMarks = marks.every((mark) => MARK.test(mark) && currencyIn(mark) !== "");
  return areMarks && signs.size < 2 ? { sign: [...signs][0] ?? "", marks, unit, figure } : null;
}

/** How a currency is named beside a figure: a sign, a code, a word cut short. */
const MARK = /^[\p{L}\p{Sc}.]{1,10}$/u;

/** What stands behind a figure and says that it counts thousands or millions, to the currency that follows. */
function unitOf(after: string): MoneyText["unit"] {
  const word = /^\p{L}+\.?/u.exec(after)?.[0] ?? "";
  // "т.р." has the roubles in it.
  for (const said of [word, after]) {
    const times = said === "" ? undefined : moneyUnitIn(`, ${said}`)?.times;
    if (times !== undefined) return { said, times };
  }
  return null;
}
