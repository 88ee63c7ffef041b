import { describe, expect, it } from "vitest";
import { experimentSheet } from "../../../src/report/experiments/experimentSheet";
import { layout } from "../../../src/report/layout/layout";
import { planText } from "../planText";
import { EXPERIMENT_MODELS } from "./models";

const TEXTS_AND_SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

describe("every formula of the hypotheses", () => {
  const grids = Object.values(EXPERIMENT_MODELS).map((model) => layout(experimentSheet(model)));
  const inCells = grids.flatMap(({ contents }) =>
    contents.flat().filter((content): content is string => String(content).startsWith("=")),
  );
  const inRules = grids.flatMap(({ rules }) => rules.map(({ formula }) => formula));

  it.each([
    ["separates with a comma", /,/],
    ["has a decimal literal", /\d\.\d|[^A-Z]\.\d/],
    ["has a literal array", /[{}]/],
    ["calls a custom function", /CJM_/i],
    [
      "calls what is not portable",
      /\b(TEXT|LET|LAMBDA|ARRAYFORMULA|SPARKLINE|QUERY|FILTER|XLOOKUP|IMAGE|OFFSET|INDIRECT|SUMIFS?|NORM\.\w+)\(/,
    ],
    ["has an error", /#REF|#N\/A|undefined|NaN|\[object/],
  ])("never %s", (_, forbidden) => {
    expect(inCells.length).toBeGreaterThan(500);
    const guilty = [...inCells, ...inRules].filter((formula) =>
      forbidden.test(formula.replace(TEXTS_AND_SHEETS, '""')),
    );
    expect(guilty).toEqual([]);
  });

  // Microsoft: Excel specifications and limits: 8,192 characters of a formula.
  it("is short enough for Excel, and needs no separator in a conditional format", () => {
    expect(Math.max(...inCells.map((formula) => formula.length))).toBeLessThan(8000);
    expect(inRules.filter((formula) => /[;,]/.test(formula.replace(TEXTS_AND_SHEETS, "")))).toEqual([]);
  });
});

// Yellow says "type here": there is no warning on such a cell.
it("every yellow cell is open", () => {
  for (const model of Object.values(EXPERIMENT_MODELS)) {
    const grid = layout(experimentSheet(model));
    const open = new Set<string>();
    const columnOf = (letters: string) => [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
    for (const range of grid.unprotected) {
      const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range)!;
      for (let row = Number(top); row <= Number(bottom); row++)
        for (let column = columnOf(left!); column <= columnOf(right!); column++) open.add(`${column} ${row}`);
    }
    const yellow = grid.backgrounds.flatMap((row, r) =>
      row.flatMap((color, c) => (color === "#fff6d5" ? [`${c + 1} ${r + 1}`] : [])),
    );
    expect(yellow.length).toBeGreaterThan(100);
    expect(yellow.filter((cell) => !open.has(cell))).toEqual([]);
  }
});

it.each(Object.keys(EXPERIMENT_MODELS))("%s, as planned", async (name) => {
  await expect(planText(experimentSheet(EXPERIMENT_MODELS[name]!))).toMatchFileSnapshot(
    `../gallery/experiments-${name}.snap`,
  );
});
