import { expect, test } from "vitest";
import { notationOf } from "../../src/text/notation";
import { formatCount, formatPercent } from "../../src/text/number";

const locales =
  "en_US en_GB ru_RU uk_UA kk_KZ pl_PL pt_BR pt_PT de_DE de_AT de_CH es_ES es_MX fr_FR fr_CA it_IT tr_TR ja_JP".split(
    " ",
  );

// Oracle: the number formats of Node, that is CLDR.
test.each(locales)("numbers in %s", (locale) => {
  const tag = locale.replace("_", "-");
  const grouped = new Intl.NumberFormat(tag, { minimumFractionDigits: 1 }).format(1234567.5);
  expect(formatCount(1234567, locale).concat(notationOf(locale).decimal, "5")).toBe(grouped);
  const percent = new Intl.NumberFormat(tag, { style: "percent", minimumFractionDigits: 1 }).format(0.123);
  // The sign in front, as in Turkish, is nowhere in a spreadsheet.
  expect(formatPercent(0.123, locale)).toBe(percent.startsWith("%") ? `${percent.slice(1)}%` : percent);
});

test("a locale that is not known has the notation of English, a language that of its largest country", () => {
  expect(notationOf("xx_XX")).toEqual(notationOf("en_US"));
  expect(notationOf("pt")).toEqual(notationOf("pt_BR"));
  expect(notationOf("de-AT")).toEqual(notationOf("de_AT"));
});
