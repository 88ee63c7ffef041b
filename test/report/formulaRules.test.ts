import { describe, expect, it } from "vitest";
import { f } from "../../src/report/formula";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { SCENARIOS } from "../../src/report/scenarios";
import { TABLES } from "./answerTables";
import { reportOn } from "./tableOf";

// The portable subset: what Google Sheets in every locale, LibreOffice, Excel and the local host read alike.
const TEXTS_AND_SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const RULES: readonly (readonly [string, RegExp])[] = [
  ["separates with a comma", /,/],
  ["has a decimal literal", /\d\.\d|[^A-Z]\.\d/],
  ["has a literal array", /[{}]/],
  ["calls a custom function", /CJM_/i],
  [
    "calls what is not portable",
    /\b(TEXT|LET|LAMBDA|ARRAYFORMULA|SPARKLINE|QUERY|FILTER|XLOOKUP|IMAGE|OFFSET|INDIRECT|SUMIFS?|NORM\.\w+)\(/,
  ],
  ["has an error", /#REF|#N\/A|undefined|NaN|\[object/],
];

const formulas = SCENARIOS.flatMap(({ name, model }) => {
  const grid = layout(funnelReport(model));
  const inCells = grid.contents.flat().filter((content) => String(content).startsWith("=")) as string[];
  return [...inCells, ...grid.rules.map((rule) => rule.formula)].map((formula) => ({ name, formula }));
});

describe("every formula of every scenario", () => {
  it("is there to be looked at", () => {
    expect(new Set(formulas.map(({ name }) => name)).size).toBe(SCENARIOS.length);
    expect(formulas.length).toBeGreaterThan(1000);
  });

  it.each(RULES)("never %s", (_, forbidden) => {
    const guilty = formulas.filter(({ formula }) => forbidden.test(formula.replace(TEXTS_AND_SHEETS, '""')));
    expect(guilty).toEqual([]);
  });

  it("closes the brackets and quotes that it opens", () => {
    const unbalanced = formulas.filter(({ formula }) => {
      const code = formula.replace(TEXTS_AND_SHEETS, "");
      let depth = 0;
      for (const character of code) {
        if (character === "(") depth += 1;
        if (character === ")") depth -= 1;
        if (depth < 0) return true;
      }
      return depth !== 0 || /["']/.test(code);
    });
    expect(unbalanced).toEqual([]);
  });

  it("has no text longer than Excel reads in a formula", () => {
    const longest = Math.max(
      ...formulas.flatMap(({ formula }) => (formula.match(/"(?:[^"]|"")*"/g) ?? []).map((each) => each.length)),
    );
    expect(longest).toBeLessThanOrEqual(2 * 200 + 2);
  });
});

// Microsoft: Excel specifications and limits: 8,192 characters of a formula.
it("no formula is too long for Excel, in either language", () => {
  const answers = Object.values(TABLES).map((cells) => reportOn(cells).model);
  const models = [...SCENARIOS.map(({ model }) => model), ...answers];
  const lengths = models.flatMap((model) =>
    (["en", "ru"] as const).flatMap((language) => layout(funnelReport({ ...model, language })).contents.flat()),
  );
  expect(Math.max(...lengths.map((content) => String(content).length))).toBeLessThan(8000);
});

// What Google's "Date and number formats" lists, and symbols in quotes: a bare no-break space is in no list.
it("number formats have nothing but placeholders and signs outside their quotes", () => {
  const formats = SCENARIOS.flatMap(({ model }) =>
    (["en", "ru"] as const).flatMap((language) => layout(funnelReport({ ...model, language })).numberFormats.flat()),
  );
  const different = [...new Set(formats)];
  expect(different).toContain('#,##0.0"\u00a0"%;"\u2212"#,##0.0"\u00a0"%;0"\u00a0"%');
  const isListed = (format: string) => /^(?:General|@|d mmm yyyy|dd\.mm\.yyyy|[#0,.;%+-]*)$/.test(format);
  expect(different.filter((format) => !isListed(format.replace(/"[^"]*"/g, "")))).toEqual([]);
});

it("conditional formats need no separator at all", () => {
  const rules = SCENARIOS.flatMap(({ model }) => layout(funnelReport(model)).rules);
  expect(rules.filter(({ formula }) => /[;,]/.test(formula.replace(TEXTS_AND_SHEETS, "")))).toEqual([]);
});

it("a formula takes whole numbers only, and quotes texts", () => {
  expect(() => f`1+${1 / 2}`).toThrow(RangeError);
  expect(f`LEN(${'a"b'})`.parts.join("")).toBe('LEN("a""b")');
});
