import { describe, expect, it } from "vitest";
import { toCanonical } from "../../src/host/engine/formulas";
import { createModel } from "../../src/host/engine/model";
import { layout } from "../../src/report/layout/layout";
import { bestHypotheses } from "../../src/report/map/bestHypotheses";
import { firstWords } from "../../src/report/map/firstWords";
import { journeyMap } from "../../src/report/map/journeyMap";
import { keptWords } from "../../src/report/map/keptWords";
import { type MapModel, seriesOf } from "../../src/report/map/mapModel";
import { isTextLiteral } from "../../src/report/map/standingCells";
import { textWord } from "../../src/report/map/words";
import { findStageTable } from "../../src/tables/findStageTable";
import type { Cell } from "../../src/tables/stageTable";
import { LANES, MAP } from "../../src/text/map";
import { exampleOf, isExample } from "../../src/text/mapExamples";

const HOSTILE = ['=IMPORTXML("x")', "<img onerror>", "'quoted'", "😀 שלום", "a\nb", `${"long ".repeat(100)}`];
const TABLES: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  ad: [
    ["Stage", "People"],
    ["Ad", 1000],
    ["Click", 50],
  ],
  hostile: [["Stage", "A", "B"], ...HOSTILE.map((name, i) => [name, 1000 - 100 * i, 500 - 60 * i])],
  blanks: [
    ["Stage", "People"],
    ["One", 100],
    ["Two", ""],
    ["Three", 10],
  ],
  zeros: [
    ["Stage", "People"],
    ["One", 100],
    ["Two", 0],
    ["Three", 0],
  ],
  growth: [
    ["Stage", "People"],
    ["One", 10],
    ["Two", 20],
    ["Three", 5],
  ],
  nine: [["Stage", "People"], ...Array.from({ length: 9 }, (_, i) => [`Stage ${"ABCDEFGHI"[i]}`, 1000 - i * 100])],
};

function model(name: string, language: "en" | "ru" = "en"): MapModel {
  const cells = TABLES[name]!;
  const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });
  const names = table.stages.map((stage) => stage.name);
  const words = firstWords(names, true, language);
  return {
    language,
    title: "Map",
    segment: "",
    source: { table, cells, sheetName: 'It\'s "Stages"', sheetId: 1, range: "A1:B3", ...seriesOf(table, "") },
    builtOn: { year: 2026, month: 11, day: 21 },
    sharing: null,
    lanes: LANES,
    words,
  };
}

const formulas = Object.keys(TABLES).flatMap((name) => {
  const grid = layout(journeyMap(model(name)));
  const inCells = grid.contents.flat().filter((content) => String(content).startsWith("=")) as string[];
  return [...inCells, ...grid.rules.map(({ formula }) => formula)].map((formula) => ({ name, formula }));
});

// The portable subset: what Google Sheets in every locale, LibreOffice, Excel and the local host read alike.
const TEXTS_AND_SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

describe("every formula of a map", () => {
  it.each([
    ["separates with a comma", /,/],
    ["has a decimal literal", /\d\.\d|[^A-Z]\.\d/],
    ["has a literal array", /[{}]/],
    ["calls a custom function", /CJM_/i],
    [
      "calls what is not portable",
      /\b(TEXT|LET|LAMBDA|ARRAYFORMULA|SPARKLINE|QUERY|FILTER|XLOOKUP|IMAGE|OFFSET|INDIRECT|SUMIFS?)\(/,
    ],
    ["has an error", /#REF|#N\/A|undefined|NaN|\[object/],
  ])("never %s", (_, forbidden) => {
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter(({ formula }) => forbidden.test(formula.replace(TEXTS_AND_SHEETS, '""')))).toEqual([]);
  });

  it("needs no separator in conditional formats", () => {
    const rules = Object.keys(TABLES).flatMap((name) => layout(journeyMap(model(name))).rules);
    expect(rules.filter(({ formula }) => /[;,]/.test(formula.replace(TEXTS_AND_SHEETS, "")))).toEqual([]);
  });
});

describe.each(["en", "ru"] as const)("in %s", (language) => {
  it("says everything, and tells its own texts from people's", () => {
    for (const text of Object.values(MAP)) expect(text[language].trim()).not.toBe("");
    const examples = LANES.filter((lane) => lane !== "emotion").flatMap((lane) =>
      [1, 2, 5].map((stage) => exampleOf(lane, stage, 5, language)),
    );
    expect(new Set(examples).size).toBe(30);
    expect(examples.every(isExample)).toBe(true);
    expect(isExample(`${examples[0]} and more`)).toBe(false);
  });
});

describe("words", () => {
  const standing = (names: readonly (readonly [built: string, shown: string])[]) => ({
    ...firstWords([], false, "en"),
    stages: names.map(([builtName, shownName], i) => ({
      ...firstWords([""], false, "en").stages[0]!,
      builtName,
      shownName,
      lanes: { goal: textWord(`goal ${i + 1}`) },
    })),
  });
  const goals = (stages: readonly { lanes: { goal?: { content: unknown } } }[]) =>
    stages.map(({ lanes }) => lanes.goal?.content ?? "");

  it.each([
    [
      "as they were",
      [
        ["A", "A"],
        ["B", "B"],
      ],
      ["A", "B"],
      ["goal 1", "goal 2"],
    ],
    [
      "a stage between",
      [
        ["A", "A"],
        ["B", "B"],
      ],
      ["A", "X", "B"],
      ["goal 1", "", "goal 2"],
    ],
    [
      "sorted the other way round",
      [
        ["A", "B"],
        ["B", "A"],
      ],
      ["B", "A"],
      ["goal 2", "goal 1"],
    ],
    [
      "renamed",
      [
        ["A", "A"],
        ["B", "New"],
      ],
      ["A", "New"],
      ["goal 1", "goal 2"],
    ],
    [
      "two of one name",
      [
        ["A", "A"],
        ["A", "A"],
      ],
      ["A", "A"],
      ["goal 1", "goal 2"],
    ],
    [
      "the first of two of one name gone",
      [
        ["A", ""],
        ["A", "A"],
      ],
      ["A"],
      ["goal 1"],
    ],
    ["line breaks in a name", [["A b", "A b"]], ["A\nb"], ["goal 1"]],
  ] as const)("stay with their stages: %s", (_, before, names, expected) => {
    expect(goals(keptWords(standing(before), { names, isFree: false }, "en").stages)).toEqual(expected);
  });

  it("are all there, on the map or set aside, however the stages change", () => {
    const before = standing([
      ["A", "A"],
      ["B", "B"],
      ["C", "C"],
    ]);
    for (const names of [[], ["A"], ["C", "A"], ["X", "Y"], ["B", "B", "B"]]) {
      const kept = keptWords(before, { names, isFree: false }, "en");
      const all = [...goals(kept.stages), ...kept.aside.map(({ word }) => word.content)].filter((word) => word !== "");
      expect(all.sort()).toEqual(["goal 1", "goal 2", "goal 3"]);
    }
  });

  it("that look like formulas stand as texts, lines and all", () => {
    const one = model("ad");
    const word = '=1+1 "quoted"\nand more';
    const stages = one.words.stages.map((stage) => ({ ...stage, lanes: { goal: textWord(word) } }));
    for (const lanes of [LANES, []] as const) {
      const grid = layout(journeyMap({ ...one, lanes, words: { ...one.words, stages } }));
      const written = grid.contents.flat().filter((content) => String(content).includes("1+1"));
      expect(written).toEqual(Array.from({ length: 2 }, () => '="=1+1 ""quoted"""&CHAR(10)&"and more"'));
      expect(isTextLiteral(String(written[0]))).toBe(true);
    }
  });
});

describe("the best hypotheses in a report", () => {
  it("stand in the order of their ranks, and say so when there are none", () => {
    const column = (column: number) => ({ kind: "source" as const, row: 1, column, rows: 3, columns: 1 });
    const texts = Object.fromEntries(Object.entries(MAP).map(([key, text]) => [key, text.en])) as Parameters<
      typeof bestHypotheses
    >[1];
    const block = bestHypotheses(
      { ideas: column(1), stages: column(2), extras: column(3), growths: column(4), ranks: column(5) },
      texts,
    );
    const corner = { kind: "cell" as const, name: "best hypothesis 1" };
    const grid = layout({
      columnWidths: [1, 1, 1, 1, 1, 1, 1, 1],
      blocks: [block],
      frozenRows: 0,
      tabColor: "",
      inputs: null,
      memory: corner,
      status: corner,
      end: { cells: {} },
      sourceSheet: "Map",
    });
    const shown = (rows: readonly (readonly (string | number)[])[]) => {
      const place = (row: readonly (string | number)[], r: number) =>
        row.map((content, c) => [`${"ABCDEFGH"[c]}${r + 1}`, toCanonical(String(content), ".")] as const);
      const sheets = [
        { id: "map", name: "Map", cells: Object.fromEntries(rows.flatMap(place)) },
        { id: "report", name: "Report", cells: Object.fromEntries(grid.contents.flatMap(place)) },
      ];
      const { getters } = createModel({ locale: "en_US", data: { sheets } });
      return [3, 4, 5].map((row) =>
        [1, 4, 6].map((col) => getters.getEvaluatedCell({ sheetId: "report", col, row }).value ?? ""),
      );
    };
    expect(
      shown([
        ["Price in the ad", "1. Ad", 25, 1.5, 2],
        ["Fewer fields", "2. Form", 40, 1.8, 1],
        ["", "", "", "", ""],
      ]),
    ).toEqual([
      ["Fewer fields", "2. Form", 40],
      ["Price in the ad", "1. Ad", 25],
      ["", "", ""],
    ]);
    expect(shown([["", "", "", "", ""]])[0]).toEqual([MAP.noHypotheses.en, "", ""]);
  });
});
