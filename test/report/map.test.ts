import { describe, expect, it } from "vitest";
import type { CellReference } from "../../src/report/formula";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { type MapWords, NOTHING, textWord } from "../../src/report/map/cellContent";
import { initialContent } from "../../src/report/map/initialContent";
import { journeyMap } from "../../src/report/map/journeyMap";
import { keptWords } from "../../src/report/map/keptWords";
import { HYPOTHESIS } from "../../src/report/map/mapNames";
import { eventsOf } from "../../src/report/map/stageEvents";
import { isTextLiteral } from "../../src/report/map/standingCells";
import type { SheetPlan } from "../../src/report/plan";
import { scenario } from "../../src/report/scenarios";
import { stageKindOf } from "../../src/tables/vocabulary/stageKind";
import { LANES, MAP } from "../../src/text/map";
import { isExample, storyOf } from "../../src/text/mapExamples/examples";
import { TEMPLATES, templateStages } from "../../src/text/templates";
import { evaluated } from "./evaluated";
import { mapModel, TABLES } from "./mapModels";
import { placesOfNames } from "./named";

const formulas = Object.keys(TABLES).flatMap((name) => {
  const grid = layout(journeyMap(mapModel(name)));
  const inCells = grid.contents.flat().filter((content) => String(content).startsWith("=")) as string[];
  return [...inCells, ...grid.rules.map(({ formula }) => formula)].map((formula) => ({ name, formula }));
});

/** Of a report that shows the best of two maps. */
const inReport = layout(
  funnelReport({
    ...scenario("textbook").model,
    maps: ["", 'It\'s "VK"'].map((segment, i) => ({ sheetName: `Map ${segment}`, sheetId: i, column: 1, segment })),
  }),
)
  .contents.flat()
  .filter((content) => String(content).startsWith("="))
  .map((formula) => ({ name: "report", formula: String(formula) }));

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
    expect(
      [...formulas, ...inReport].filter(({ formula }) => forbidden.test(formula.replace(TEXTS_AND_SHEETS, '""'))),
    ).toEqual([]);
  });

  it("needs no separator in conditional formats", () => {
    const rules = Object.keys(TABLES).flatMap((name) => layout(journeyMap(mapModel(name))).rules);
    expect(rules.filter(({ formula }) => /[;,]/.test(formula.replace(TEXTS_AND_SHEETS, "")))).toEqual([]);
  });
});

describe.each(["en", "ru"] as const)("in %s", (language) => {
  it("says everything, and tells its own texts from people's", () => {
    const { lanes, bands, phases, levels, measured, ...texts } = MAP[language];
    for (const text of [texts, lanes, bands, phases, levels, measured].flatMap((each) => Object.values(each)))
      expect(text.trim()).not.toBe("");
    const examples = TEMPLATES.flatMap((name) =>
      wordsOf(initialContent(templateStages(name, language), true, language)),
    );
    expect(examples.length).toBeGreaterThan(270);
    expect(examples.every(isExample)).toBe(true);
    expect(isExample(`${examples[0]} and more`)).toBe(false);
  });
});

const wordsOf = ({ about, stages, hypotheses }: MapWords): string[] =>
  [about, ...stages.flatMap(({ lanes }) => Object.values(lanes)), ...hypotheses.map(({ idea }) => idea)]
    .map(({ content }) => String(content))
    .filter((content) => content !== "");

describe("examples", () => {
  it.each(TEMPLATES.flatMap((name) => (["en", "ru"] as const).map((language) => [name, language] as const)))(
    "tell the story of the template %s in %s at each of its stages",
    (name, language) => {
      const names = templateStages(name, language);
      expect(storyOf(names.map(stageKindOf))).toBe(name);
      const { stages, hypotheses } = initialContent(names, true, language);
      expect(stages.map(({ lanes }) => lanes.actions?.content === "")).toEqual(names.map(() => false));
      expect(hypotheses).toHaveLength(1);
    },
  );

  // By hand, with the glossary: what people call the stages of such businesses.
  it.each([
    [["Заявки", "Квалифицированы", "Встреча", "КП", "Договор"], "leads", 5],
    [["Холодные звонки", "Встреча", "КП", "Договор"], "sales", 4],
    [["Показы", "Клики", "Заявки", "Сделки"], "leads", 4],
    [["Sessions", "Add to cart", "Checkout", "Purchase"], "shop", 4],
    [["Visits", "Cart", "Orders"], "shop", 3],
    [["Регистрации", "Активация", "Оплата"], "saas", 3],
    [["Заявка", "Замер", "Расчёт и КП", "Договор", "Монтаж", "Рекомендация"], "windows", 6],
    [["Visits", "Leads", "Viewings", "Deals"], "estate", 4],
    [["Leads", "Meetings", "Installed"], "windows", 3],
    [["Альфа", "Бета"], null, 0],
  ] as const)("of the stages %j are those of %s, on %d of them", (names, name, told) => {
    expect(storyOf(names.map(stageKindOf))).toBe(name);
    const { stages } = initialContent(names, true, "ru");
    expect(stages.filter(({ lanes }) => (lanes.actions?.content ?? "") !== "")).toHaveLength(told);
  });
});

describe("words", () => {
  const standing = (names: readonly (readonly [built: string, shown: string])[]) => ({
    ...initialContent([], false, "en"),
    stages: names.map(([builtName, shownName], i) => ({
      ...initialContent([""], false, "en").stages[0]!,
      builtName,
      shownName,
      number: i + 1,
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
    const one = mapModel("ad");
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

it.each([
  [
    ["visit ", "Leads", "Заявки"],
    ["Lead", "Visit", "Заявка"],
    [1, 0, 2],
  ],
  [["Квалифицированные звонки"], ["Квалифицированный звонок", "Квалифицированные звонки"], [1]],
  // Which of two is meant, nobody knows; a short word is itself.
  [["Deals"], ["Deal's", "deal", "Deales"], [1]],
  [["Цены"], ["Цена", "Цену"], [-1]],
  [
    ["As", "", "Clicked"],
    ["A", "Click"],
    [-1, -1, -1],
  ],
] as const)("stages %j of the events %j", (stages, names, expected) => {
  expect(eventsOf(stages, names)).toEqual(expected);
});

/** A map's hypotheses on stages, of so many points and with such a chance each, as evaluated. */
function hypothesesOn(name: string, stages: readonly number[], points: number, chance: number | "") {
  const { source, ...model } = mapModel(name);
  const table = { ...source!, sheetName: "Table" };
  const [pointsTyped, chanceTyped, none] = [points, chance, ""].map((content) => ({ content, note: "" }));
  const typed = { idea: textWord("Ours"), points: pointsTyped!, chance: chanceTyped!, effort: none! };
  const hypotheses = stages.map((stage) => ({ ...typed, stage }));
  const plan = journeyMap({ ...model, source: table, words: { ...model.words, hypotheses } });
  const places = placesOfNames(plan);
  const { values } = evaluated({ cells: table.cells, model: { source: table } }, layout(plan));
  const of = ({ name }: CellReference) => values[places.get(name)![0]]![places.get(name)![1]];
  const [row, column] = places.get(HYPOTHESIS.money(1).name)!;
  const extra = places.get(HYPOTHESIS.extra(1).name)![1];
  const total = values.slice(row).find((line) => line.includes(MAP.en.together))!;
  return { of, together: { extra: total[extra], money: total[column] } };
}

describe("hypotheses of a table whose money comes in before the last stage", () => {
  // By hand: 50 deals bring 90,000. A point at the deals, 6 % for 5 %, is a fifth more of them and of the money; referrals bring people and no money.
  it("are counted there, and those after it among the people of the last stage", () => {
    const { of, together } = hypothesesOn("referrals", [1, 2], 1, "");
    expect(of(HYPOTHESIS.extra(1))).toBeCloseTo(10, 9);
    expect(of(HYPOTHESIS.money(1))).toBeCloseTo(18000, 6);
    expect(of(HYPOTHESIS.extra(2))).toBeCloseTo(0.5, 9);
    expect(of(HYPOTHESIS.money(2))).toBe("");
    expect(together).toEqual({ extra: expect.closeTo(10, 9), money: expect.closeTo(18000, 6) });
  });

  // By hand, of 640 leads that end in 112 installations and 10,148,000 ₽: +10 points at each step multiply them by 0.65/0.55, then by
  // 0.9977/0.8977, by 0.4734/0.3734, and the contracts by 1/0.9492, since no share is above 100 %.
  it("bring together no more than the funnel can, and what follows the purchase ranks last", () => {
    const { of, together } = hypothesesOn("windows", [1, 2, 3, 4, 5], 10, 0.5);
    const factors = [0.65 / 0.55, (316 / 352 + 0.1) / (316 / 352), (118 / 316 + 0.1) / (118 / 316), 118 / 112];
    const growth = factors.reduce((all, each) => all * each, 1) - 1;
    expect(together.extra).toBeCloseTo(112 * growth, 6);
    expect(together.money).toBeCloseTo(10_148_000 * growth, 3);
    expect(together.money).toBeLessThan(10_148_000 * (640 / 112 - 1));
    factors.forEach((factor, i) => {
      expect(of(HYPOTHESIS.extra(i + 1))).toBeCloseTo(112 * (factor - 1), 6);
    });
    expect([1, 2, 3, 4, 5].map((number) => of(HYPOTHESIS.rank(number)))).toEqual([2, 3, 1, 4, 5]);
    // 11.2 of 112 recommend, and bring no money by themselves.
    expect(of(HYPOTHESIS.extra(5))).toBeCloseTo(11.2, 6);
    expect([of(HYPOTHESIS.money(5)), of(HYPOTHESIS.growth(5))]).toEqual(["", ""]);
  });
});

describe("a row of hypotheses", () => {
  const ruled = ({ blocks }: SheetPlan, name: string) =>
    blocks.flatMap(({ rows }) =>
      rows.flatMap(({ cells, line }) => (Object.values(cells).some((cell) => cell.name?.name === name) ? [line] : [])),
    );

  it("is ruled on a map where somebody typed one, and is mere room elsewhere", () => {
    const model = mapModel("ad");
    const typed = { idea: textWord("Say the price"), stage: 1, points: NOTHING, chance: NOTHING, effort: NOTHING };
    const map = journeyMap({ ...model, words: { ...model.words, hypotheses: [typed] } });
    expect([1, 2, 3].flatMap((row) => ruled(map, HYPOTHESIS.idea(row).name))).toEqual(["hair", undefined, undefined]);
  });

  it("is never ruled in a report, which knows them only when they are typed", () => {
    const maps = [{ sheetName: "Map", sheetId: 1, column: 1, segment: "" }];
    const report = funnelReport({ ...scenario("textbook").model, maps });
    const ranks = [1, 2, 3, 4, 5].flatMap((rank) => ruled(report, `best hypothesis shown ${rank}`));
    expect(ranks).toEqual(Array(5).fill(undefined));
  });
});
