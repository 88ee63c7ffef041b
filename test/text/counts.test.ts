import { expect, test } from "vitest";
import { f } from "../../src/report/formula";
import { sentence } from "../../src/report/formulaPieces";
import { fill, PLACE } from "../../src/text/fill";
import { evaluate } from "../evaluate";
import { textsOf } from "./blocks";

const COUNTS = [0, 1, 2, 5, 11, 21, 1.5];

// Parameters that are numbers, though nothing in their place says so.
const NUMBERS = new Set(
  "count found all wanted missing channels at of more other step steps most days length rows columns periods".split(
    " ",
  ),
);

const isCounted = (text: string) =>
  [...text.matchAll(PLACE)].some(([, , name = "", kind, plural]) => plural || kind === "#" || NUMBERS.has(name));

/** A text with the same number in the place of every number, and names in the place of names. */
function counting(text: string, count: number, language: "en" | "ru"): string {
  const params = [...text.matchAll(PLACE)].map(([, , name = "", kind, plural]) => {
    if (kind === "%") return [name, 0.5];
    return [name, plural || kind === "#" || NUMBERS.has(name) ? count : `‹${name}›`];
  });
  return fill(text, Object.fromEntries(params), language);
}

// The snapshot was read line by line, by who speaks the language: a form that is wrong is to be seen there.
test.each(["en", "ru"] as const)("every sentence that counts, in %s", async (language) => {
  const counted = (await textsOf(language)).filter(({ text }) => isCounted(text));
  expect(counted.length).toBeGreaterThan(60);
  const lines = counted.flatMap(({ at, text }) => [
    `[${at}]`,
    ...COUNTS.map((n) => `  ${counting(text, n, language)}`),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`counts.${language}.snap`);
});

// Oracle: fill(), whose forms are those of Intl.PluralRules.
test.each(["en", "ru"] as const)("a formula takes the forms that a sentence takes, in %s", (language) => {
  const text = {
    en: "Left out: {rows, plural, one {# row} other {# rows}}.",
    ru: "{rows, plural, one {Пропущена # строка} few {Пропущены # строки} other {Пропущено # строк}}.",
  }[language];
  const formula = sentence(text, { rows: f`A1` }, language);
  const written = formula.parts.join("");
  for (const rows of [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 111, 121]) {
    const found = evaluate({ A1: rows, B1: `=${written}` }, { locale: "ru_RU" }).B1;
    expect(found, String(rows)).toBe(fill(text, { rows }, language));
  }
});
