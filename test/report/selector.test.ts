import { describe, expect, it } from "vitest";
import { ALL_LIKE } from "../../src/report/answer/answerCells";
import { EXTRA, LEVEL, TOP } from "../../src/report/answer/levelCells";
import { SELECTOR } from "../../src/report/answer/selector";
import { ANSWERS, CONVERSION, PEOPLE, REVENUE } from "../../src/report/cellNames";
import type { CellReference } from "../../src/report/formula";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { type Scenario, scenario } from "../../src/report/scenarios";
import { COLOR } from "../../src/report/styles";
import type { Cell } from "../../src/tables/stageTable";
import { EXHAUSTIVE } from "../exhaustive";
import { TABLES } from "./answerTables";
import { evaluated } from "./evaluated";
import { placesOfNames } from "./named";
import { reportOn } from "./tableOf";

const TABLE = [
  ["Этап", "Иванов", "Петрова", "Сидоров", "План"],
  ["Заявки", 120, 95, 60, 300],
  ["Квалифицированы", 84, 70, 33, 210],
  ["Встречи", 40, 42, 12, 129],
  ["КП", 31, 35, 9, 100],
  ["Договоры", 12, 18, 2, 45],
  ["Выручка, ₽", 1440000, 2160000, 180000, 5200000],
];

/** Twelve weeks of two channels: in the first seven they convert 45 %, in the others 30 %. */
const HELD = [
  ["Неделя", "Канал", "Заявки", "Встречи", "Договоры"],
  ...Array.from({ length: 12 }, (_, i) => i).flatMap((week) => [
    [`Неделя ${week + 1}`, "Директ", 50, week < 7 ? 33 : 18, 5],
    [`Неделя ${week + 1}`, "VK", 50, 12, 3],
  ]),
];

/** The report of a table with somebody picked in it. */
function picked(name: string, table: readonly (readonly Cell[])[] = TABLE) {
  return pickedIn(reportOn(table), name);
}

function pickedIn(one: Scenario, name: string) {
  const plan = funnelReport(one.model);
  const grid = layout(plan);
  const places = placesOfNames(plan);
  const at = ({ name: own }: CellReference) => places.get(own)!;
  const [row, column] = at(SELECTOR);
  const contents = grid.contents.map((line, r) => line.map((cell, c) => (r === row && c === column ? name : cell)));
  const report = evaluated(one, { ...grid, contents }, "ru_RU");
  const of = (reference: CellReference) => report.values[at(reference)[0]]![at(reference)[1]];
  return { of, values: report.values };
}

// By hand, from the table above.
describe("a manager picked in the report", () => {
  it("has the figures, the money and the sentence of that manager", () => {
    const { of } = picked("Иванов");
    expect([1, 2, 3, 4, 5].map((stage) => of(PEOPLE(stage)))).toEqual([120, 84, 40, 31, 12]);
    expect(of(REVENUE)).toBe(1440000);
    expect(of(CONVERSION(2))).toBe(0.7);
    expect(of(ANSWERS(1))).toBe("Договоры: 12; Заявки: 120; общая конверсия 10\u00a0%; выручка 1,44\u00a0млн\u00a0₽.");
  });

  it("is held against the plan's conversions, which are for each of them, and not against its people", () => {
    const { of } = picked("Иванов");
    expect(of(LEVEL(3))).toBeCloseTo(129 / 210, 12);
    expect(of(EXTRA(3))).toBeCloseTo(12 * (129 / 210 / (40 / 84) - 1), 9);
    expect(of(LEVEL(2))).toBe(0.7);
    expect(of(EXTRA(2))).toBe("");
  });

  it("leaves the comparison of all as it is", () => {
    const [one, all] = [picked("Иванов"), picked("Все")];
    // 32 of 275; the lower part of Petrova's conversion is 0.1752126456: 32 · (0.1752126456 / (32 / 275) - 1).
    expect(one.of(ALL_LIKE)).toBeCloseTo(16.18, 2);
    expect(all.of(ALL_LIKE)).toBe(one.of(ALL_LIKE));
    const totals = (values: readonly (readonly unknown[])[]) => values.filter(([, name]) => name === "Итого");
    expect(totals(all.values)).not.toEqual([]);
    expect(totals(one.values)).toEqual(totals(all.values));
    expect(all.of(PEOPLE(1))).toBe(275);
  });

  // Of four managers Сидоров is proven better at the first step, Петрова at the second: of one picked nobody tested whether the gap to them is chance.
  it("is not held against what another group shows, nor told that such a gap is no chance", () => {
    const [one, all] = [picked("Иванов", TABLES.fourManagers), picked("Все", TABLES.fourManagers)];
    expect(all.of(LEVEL(2))).toBeCloseTo(0.9229553003, 9);
    expect([2, 3, 4, 5, 6].map((stage) => one.of(LEVEL(stage)))).toEqual(["", "", "", "", ""]);
    expect([all.of(TOP), one.of(TOP)]).toEqual([3, ""]);
    expect(one.of(ANSWERS(2))).toMatch(/^Сравнить конверсии не с чем/);
    expect(one.of(ANSWERS(3))).toMatch(/^Общая конверсия 8,3/);
  });

  // Two channels that held 45 % together for seven weeks; the second alone has always had half of that.
  it("is not held against what all of them held for long", EXHAUSTIVE, () => {
    const [one, all] = [picked("VK", HELD), picked("Все", HELD)];
    expect(all.of(LEVEL(2))).toBeCloseTo(0.45, 9);
    expect(one.of(LEVEL(2))).toBe("");
    expect(one.of(EXTRA(2))).toBe("");
  });

  it("is none of the periods, whose blocks say so", () => {
    const titled = (name: string) =>
      picked(name, HELD).values.flatMap(([title]) =>
        /^(Периоды|Конверсии по периодам)( — все)?$/.test(String(title)) ? [title] : [],
      );
    expect(titled("Все")).toEqual(["Периоды", "Конверсии по периодам"]);
    expect(titled("VK")).toEqual(["Периоды — все", "Конверсии по периодам — все"]);
  });

  it("leaves what robots and bounces took away as it is, and says that it is of all", () => {
    const { cells, model } = scenario("bots");
    const taken = (name: string) =>
      pickedIn({ name: "", cells, model }, name).values.flatMap(([, what, people]) =>
        /исходные|роботы|отказы/.test(String(what)) ? [[what, people]] : [],
      );
    // 4200 · 0.04 + 3900 · 0.21 robots; of the others 31 % and 44 % are bounces.
    const all = [8100, 987, 0.31 * 4032 + 0.44 * 3081];
    for (const name of ["Все", "Акция"])
      for (const [at, [, people]] of taken(name).entries()) expect(people).toBeCloseTo(all[at]!, 9);
    expect([taken("Все"), taken("Акция")].map(([first]) => first![0])).toEqual([
      "Визиты, исходные",
      "Визиты, исходные — все",
    ]);
  });

  it("does not make the gaps of all its own", () => {
    const note = (name: string) =>
      picked(name).values.flatMap(([text]) => (/^Сначала в ячейках/.test(String(text)) ? [text] : []));
    expect(note("Все")).toEqual([expect.stringContaining("разрыв до ориентира")]);
    expect(note("Иванов")).toEqual([expect.stringContaining("разрывы по итогу")]);
  });

  // The blocks that are titled "— все", from the title to the last row, and no other.
  it("greys the blocks that are of all", () => {
    const plan = funnelReport(reportOn(HELD).model);
    const grid = layout(plan);
    const isGrey = ({ style }: (typeof grid.rules)[number]) => style.background === COLOR.shade;
    const titles = picked("VK", HELD).values.flatMap(([title], row) =>
      / — все$/.test(String(title)) ? [`A${row + 1}`] : [],
    );
    const grey = grid.rules.filter(isGrey).map(({ range }) => range.split(":"));
    expect(grey.map(([first]) => first)).toEqual(titles);
    expect(titles.length).toBeGreaterThan(3);
    for (const [, last] of grey) expect(last).toMatch(/^H/);
  });

  it("a name that is none of theirs is all of them", () => {
    expect(picked("Никто").of(PEOPLE(1))).toBe(275);
  });
});
