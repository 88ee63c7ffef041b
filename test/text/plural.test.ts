import { expect, test } from "vitest";
import { fill } from "../../src/text/fill";
import { pluralForm } from "../../src/text/plural";

// Oracle: Intl.PluralRules of Node, that is CLDR's own rules; it takes decimals that are shown, trailing zeros among them, as a setting.
const numbers = [
  ...Array.from({ length: 125 }, (_, i) => String(i)),
  "1000",
  "1001",
  "1011",
  "1.5",
  "2.5",
  "0.1",
  "1.0",
];

test.each(["en", "ru"] as const)("the form of what is counted follows the number shown, in %s", (language) => {
  for (const shown of numbers) {
    const decimals = shown.split(".")[1]?.length ?? 0;
    const rules = new Intl.PluralRules(language, { minimumFractionDigits: decimals });
    expect(pluralForm(shown, language), shown).toBe(rules.select(Number(shown)));
  }
});

const ROWS = {
  en: "{rows, plural, one {# row is} other {# rows are}} left out.",
  ru: "{rows, plural, one {Пропущена # строка} few {Пропущены # строки} other {Пропущено # строк}}.",
};

test.each([
  [0, "0 rows are left out.", "Пропущено 0 строк."],
  [1, "1 row is left out.", "Пропущена 1 строка."],
  [2, "2 rows are left out.", "Пропущены 2 строки."],
  [11, "11 rows are left out.", "Пропущено 11 строк."],
  [21, "21 rows are left out.", "Пропущена 21 строка."],
  [1500, "1,500 rows are left out.", "Пропущено 1\u00a0500 строк."],
  [0.9999, "1 row is left out.", "Пропущена 1 строка."], // as it is shown
])("a sentence with %d of something", (rows, en, ru) => {
  expect(fill(ROWS.en, { rows }, "en")).toBe(en);
  expect(fill(ROWS.ru, { rows }, "ru")).toBe(ru);
});
