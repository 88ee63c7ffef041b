import { expect, it } from "vitest";
import { ANSWERS } from "../../src/report/cellNames";
import type { CellReference } from "../../src/report/formula";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { journeyMap } from "../../src/report/map/journeyMap";
import type { MapModel } from "../../src/report/map/mapModel";
import * as at from "../../src/report/map/mapNames";
import { phasesOf } from "../../src/report/map/mapPhases";
import type { SheetPlan } from "../../src/report/plan";
import { evaluated } from "./evaluated";
import { mapModel, TABLES } from "./mapModels";
import { placesOfNames } from "./named";

type Cells = (typeof TABLES)[string];

/** A map over one of the tables, with emotions: what its cells show and hold, by their names. */
function mapOf(name: string, emotions: readonly number[] = [], more: Partial<MapModel> = {}) {
  const { source, words, ...model } = mapModel(name, name === "windows" ? "ru" : "en");
  const stages = words.stages.map((stage, i) => ({
    ...stage,
    lanes: { emotion: { content: emotions[i] ?? "", note: "" } },
  }));
  const table = { ...source!, sheetName: "Table" };
  return seen(journeyMap({ ...model, words: { ...words, stages }, source: table, ...more }), table.cells);
}

function seen(plan: SheetPlan, cells: Cells) {
  const places = placesOfNames(plan);
  const grid = layout(plan);
  const { values } = evaluated({ cells, model: { source: { sheetName: "Table" } } }, grid);
  return { value: ({ name }: CellReference) => values[places.get(name)![0]]![places.get(name)![1]]! };
}

// By hand, of 112 installations that brought 10,148,000 ₽, 90,607 ₽ each: 65 % for 55 % at the first step are 112 × (0.65 / 0.55 − 1) = 20.4 more;
// so on 95 / 89.8, 45 / 37.3 and 97 / 94.9 %. 25 % of 112 recommend for 17 %, 9 more, and bring no money by themselves.
// The oracle of what recommendations bring is the specification's product: 9 more of them x 33 of 60 who come by one x 90,607 on average are 448,505.
it("prices each barrier by what its step would bring, after the stage of money by what those bring back", () => {
  const { value } = mapOf("windows");
  const plain = (cell: CellReference) => String(value(cell)).replaceAll("\u00a0", " ");
  expect([1, 2, 3, 4, 5, 6].map((stage) => plain(at.PRICE(stage)))).toEqual([
    "1.8 млн ₽",
    "590,000 ₽",
    "2.1 млн ₽",
    "○ 220,000 ₽",
    "○ 450,000 ₽",
    "",
  ]);
  expect([1, 2, 3, 4, 5, 6].map((stage) => plain(at.PRICE_PEOPLE(stage)))).toEqual([
    "20 монтажей",
    "7 монтажей",
    "23 монтажа",
    "2 монтажа",
    "9 рекомендаций",
    "",
  ]);
  expect([1, 2, 3, 4, 5].map((stage) => value(at.HEAT(stage)))).toEqual([1, 0, 2, 0, 0]);
  // 33 of 112.
  expect(plain(at.LEVEL_SEEN(6))).toBe("привели 29.5 % результата");
  expect(plain(at.FOOT)).toContain("Рекомендация стоит 55 % среднего чека");
  expect(plain(at.STATUS)).toContain("деньги на этапе «Монтаж», средний чек 90,607 ₽");
});

// The oracle is the report of the same table.
it("says in its head what the report says of the step worth most, and whether the mood is worst there", () => {
  const { source, language, locale, title, builtOn } = mapModel("windows", "ru");
  const report = funnelReport({
    table: source!.table,
    source: { sheetName: "Table", sheetId: 1, range: "A1:F8" },
    cells: source!.cells,
    language,
    locale,
    title,
    builtOn,
    currency: source!.currency,
    options: {},
    sharing: null,
    nextPeriods: [],
    maps: [],
    previousInputs: null,
  });
  const said = seen(report, source!.cells).value(ANSWERS(2));
  expect(said).toContain("Расчёт и КП → Договор");
  expect(mapOf("windows").value(at.ANSWER)).toBe(said);
  const felt = mapOf("windows", [-0.6, 1.1, -1.7, -0.2, -0.9, 1.6]);
  expect(felt.value(at.ANSWER)).toBe(`${said} Здесь же и худшее настроение.`);
  expect([3, 5].map((stage) => felt.value(at.HEAD(stage)))).toEqual(["3 · Расчёт и КП ★", "5 · Монтаж"]);
});

it("says of more than all how many there are for each", () => {
  const { value } = mapOf("growth");
  expect([1, 2, 3].map((stage) => value(at.GOING(stage)))).toEqual(["2.0 each", 0.25, ""]);
  // 160 orders of 100 buyers.
  expect(mapOf("repeats").value(at.GOING(2))).toBe("1.6 per customer");
});

it("says of which periods its figures are the sum", () => {
  const { value } = mapOf("months");
  expect(value(at.PEOPLE(1))).toBe(640);
  expect(String(value(at.STATUS))).toContain(" · Jan 2026 – Mar 2026 · ");
});

it("shows the face that is nearest to an emotion", () => {
  const { value } = mapOf("windows", [1.5, -0.4, -1.5, 0, 2, -2]);
  const faces = [1, 2, 3, 4, 5, 6].map((stage) =>
    [2, 1, 0, -1, -2].map((level) => value(at.RUNG(level, stage))).join(""),
  );
  expect(faces).toEqual(["😃", "😐", "😠", "😐", "😃", "😠"]);
});

it("has one width for three, six and nine stages, and keeps its labels in sight", () => {
  const widths = ["money", "windows", "nine"].map((name) => {
    const { columnWidths, frozenColumns } = journeyMap(mapModel(name));
    const stages = TABLES[name]!.filter(([label]) => !/^(Stage|Этап|Выручка, ₽)$/.test(String(label))).length;
    return [columnWidths.slice(0, 2 + stages).reduce((sum, width) => sum + width, 0), frozenColumns];
  });
  for (const [width, frozen] of widths) {
    expect(width).toBeGreaterThan(1270);
    expect(width).toBeLessThanOrEqual(1278);
    expect(frozen).toBe(2);
  }
});

// By hand, with the glossary: what follows the purchase is return, what signs or pays is buying.
it.each([
  [
    ["Заявка", "Замер", "Расчёт и КП", "Договор", "Монтаж", "Рекомендация"],
    ["choosing", "choosing", "choosing", "buying", "buying", "returning"],
  ],
  [
    ["Visits", "Carts", "Checkouts", "Orders", "Repeat orders"],
    ["choosing", "choosing", "buying", "buying", "returning"],
  ],
  [
    ["Альфа", "Бета"],
    ["choosing", "buying"],
  ],
] as const)("the stages %j are of the phases %j", (names, phases) => {
  expect(phasesOf(names)).toEqual(phases);
});
