import { beforeAll, describe, expect, it } from "vitest";
import { buildCode } from "../../src/build/code";
import { call } from "../../src/functions/call";
import { argumentValue, exampleArguments, exampleParts } from "../../src/functions/example";
import { registry } from "../../src/functions/registry";
import { showFormula } from "../../src/text/formula";
import { evaluateCells, type Typed } from "../evaluate";
import { leftToAll } from "../exhaustive";
import { rounded } from "./ask";

const examples = registry.flatMap((one) => one.examples);
const ROWS = 16; // each example has a block of rows to itself: its result from A on, its ranges from L on

// Their separators are those of de_DE or ru_RU.
const OTHERS = ["fr_FR", "es_ES", "pt_BR", "tr_TR", "pl_PL", "uk_UA", "kk_KZ"];

// Oracle: the results that the manual shows; their headers in Russian are those that the sources give.
const PLACES = [
  { what: "en_US with commas", locale: "en_US", shown: (formula: string) => showFormula(formula, "en") },
  { what: "en_US with semicolons", locale: "en_US", shown: (formula: string) => formula },
  {
    what: "ru_RU with semicolons and decimal commas",
    locale: "ru_RU",
    shown: (formula: string) => showFormula(formula, "ru"),
  },
  // Told in English, typed as their sheets have it.
  ...["de_DE", ...OTHERS].map((locale) => ({
    what: `${locale} as the panel shows them there`,
    locale,
    shown: (formula: string) => showFormula(formula, locale),
  })),
];

for (const { what, locale, shown } of PLACES)
  describe(`the examples through the bundle: ${what}`, leftToAll(OTHERS.includes(locale)), () => {
    let cells: ReturnType<typeof evaluateCells>;

    beforeAll(async () => {
      const sheet = Object.assign({}, ...examples.map((example, at) => placed(example.formula, at, shown))) as Record<
        string,
        Typed
      >;
      cells = evaluateCells(sheet, { locale, code: await buildCode() });
    });

    it.each(examples.map((example, at) => ({ ...example, at })))("$formula", ({ formula, result, at }) => {
      const expected =
        locale !== "en_US" ? call(exampleParts({ formula }).name, exampleArguments({ formula }), () => locale) : result;
      const rows = (Array.isArray(expected) ? expected : [[expected]]) as unknown[][];
      const found = rows.map((row, r) => row.map((_, c) => cells[address(at, r, c)] ?? { value: "", message: "" }));
      expect(
        found
          .flat()
          .map(({ message }) => message)
          .join(""),
      ).toBe("");
      expect(rounded(found.map((row) => row.map(({ value }) => value)))).toEqual(rounded(rows));
    });
  });

it("a refusal reaches the cell as its sentence, in the language of the spreadsheet", async () => {
  const code = await buildCode();
  const message = (locale: string) =>
    evaluateCells({ A1: "=CJM_CONVERSION(B1:B2)", B1: 5, B2: "много" }, { locale, code }).A1!.message;
  expect(message("en_US")).toContain("CJM_CONVERSION: “from”, row 2: the text “много”; a number is needed.");
  expect(message("ru_RU")).toContain("CJM_CONVERSION: «from», строка 2: текст «много», а нужно число.");
});

/** The cells of one example: its formula as a person types it, with references to its ranges. */
function placed(formula: string, block: number, shown: (formula: string) => string): Record<string, Typed> {
  const { name, args } = exampleParts({ formula });
  const cells: Record<string, Typed> = {};
  const written = args.map((text, at) => {
    if (!text.startsWith("{")) return text;
    const values = (argumentValue(text) as Typed[][]).map(([cell]) => cell!);
    values.forEach((value, row) => {
      if (value !== "") cells[address(block, row, RANGES + at)] = value;
    });
    return `${address(block, 0, RANGES + at)}:${address(block, values.length - 1, RANGES + at)}`;
  });
  cells[address(block, 0, 0)] = shown(`=${name}(${written.join("; ")})`);
  return cells;
}

const RANGES = 11;

function address(block: number, row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${block * ROWS + row + 1}`;
}
