import type { Language } from "./language";

/** The forms that a counted noun has. */
export type PluralForm = "one" | "few" | "many" | "other";

// CLDR 46, by the number as it is shown: i is its whole part, v how many decimals it has. Not asked of Intl, which Apps Script may lack.
const RULES: Readonly<Record<Language, (i: number, v: number) => PluralForm>> = {
  en: (i, v) => (i === 1 && v === 0 ? "one" : "other"),
  ru: (i, v) => {
    if (v > 0) return "other";
    if (i % 10 === 1 && i % 100 !== 11) return "one";
    if (i % 10 >= 2 && i % 10 <= 4 && (i % 100 < 12 || i % 100 > 14)) return "few";
    return "many";
  },
};

/** The form of a noun after a number, given as it is shown, digits and a decimal sign: 21 is "one" in Russian, "1.5" is "other". */
export function pluralForm(shown: string, language: Language): PluralForm {
  const [whole = "", fraction = ""] = shown.split(/[.,](?=\d+$)/);
  return RULES[language](Number(whole), fraction.length);
}
