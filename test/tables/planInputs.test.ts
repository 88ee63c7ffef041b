import { expect, it } from "vitest";
import { findStageTable } from "../../src/tables/findStageTable";
import { planInputs } from "../../src/tables/planInputs";
import type { Cell } from "../../src/tables/stageTable";

const inputsOf = (cells: Cell[][]) => {
  const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });
  return Object.fromEntries(
    Object.entries(planInputs(table, cells)).map(([key, { name, value }]) => [key, [name, value]]),
  );
};

const STAGES: Cell[][] = [
  ["Показатель", "Значение"],
  ["Лиды", 500],
  ["Встречи", 200],
  ["Сделки", 50],
];

// As people write a target down under its stages: what stands in each row is read off.
it("a target that somebody took apart", () => {
  const cells: Cell[][] = [
    ["Показатель", "Значение"],
    ["Цель по выручке", 5000000],
    ["Средний чек", 100000],
    ["Сделки", 50],
    ["Конверсия из встречи в сделку", 0.25],
    ["Встречи", 200],
    ["Конверсия из лида во встречу", 0.4],
    ["Лиды", 500],
    ["Рабочих дней", 22],
    ["Лидов в день", 23],
  ];
  expect(inputsOf(cells)).toEqual({
    revenue: ["Цель по выручке", 5000000],
    average: ["Средний чек", 100000],
    days: ["Рабочих дней", 22],
  });
});

it("figures as they are and as planned: the planned", () => {
  const cells: Cell[][] = [
    ["Показатель", "Как есть", "План"],
    ["Пользователи", 10000, 10000],
    ["Конверсия в покупателя", 0.02, 0.025],
    ["Покупатели", 200, 250],
    ["Средний чек", 5000, 5500],
    ["Себестоимость", 3000, 3000],
    ["Расходы на привлечение", 300000, 300000],
  ];
  expect(inputsOf(cells)).toEqual({ average: ["Средний чек", 5500] });
});

it.each<[string, Cell[], Record<string, unknown>]>([
  ["a margin in percent", ["Маржа, %", 30], { margin: ["Маржа, %", 0.3] }],
  ["a margin as a share", ["Маржинальность", 0.3], { margin: ["Маржинальность", 0.3] }],
  ["a margin of one percent", ["Маржа, %", 1], { margin: ["Маржа, %", 0.01] }],
  ["a share under a percent sign", ["Маржа, %", 0.3], { margin: ["Маржа, %", 0.3] }],
  ["a margin of one, whatever that is", ["Маржа", 1], {}],
  ["a margin in money", ["Маржа, ₽", 3000000], {}],
  ["a margin in money below a hundred", ["Маржа, млн руб.", 3], {}],
  ["a margin that is no share", ["Margin", 3000000], {}],
  ["thousands", ["Средний чек, тыс. руб.", 120], { average: ["Средний чек, тыс. руб.", 120000] }],
  ["millions", ["План по выручке, млн", 12], { revenue: ["План по выручке, млн", 12000000] }],
  ["English thousands", ["Revenue target, $k", 250], { revenue: ["Revenue target, $k", 250000] }],
  ["English millions", ["Profit target ($M)", 1.5], { profit: ["Profit target ($M)", 1500000] }],
  ["millions in words", ["Revenue target, mln", 2], { revenue: ["Revenue target, mln", 2000000] }],
  ["no thousands", ["План выручки к марту, ₽", 900], { revenue: ["План выручки к марту, ₽", 900] }],
  ["a target in profit", ["План по прибыли, ₽", 900000], { profit: ["План по прибыли, ₽", 900000] }],
  ["what is done of a plan", ["% плана выручки", 0.8], {}],
  ["a price of something else", ["Средняя стоимость лида", 900], {}],
  ["a figure that is none", ["Средний чек", "сто тысяч"], {}],
  ["nothing", ["Средний чек", 0], {}],
])("%s", (_, row, expected) => {
  expect(inputsOf([...STAGES, row])).toEqual(expected);
});

// By hand: 3,780 in thousands over 50 deals is no average amount for 6,000,000.
it.each<[string, Cell[], Cell[], Record<string, unknown>]>([
  ["thousands beside thousands", ["Выручка, тыс. руб.", 3780], ["Средний чек, тыс. руб.", 75], { average: 75 }],
  ["roubles beside thousands", ["Выручка, тыс. руб.", 3780], ["Средний чек, ₽", 75000], {}],
  ["roubles beside spend in thousands", ["Расходы, тыс. руб.", 120], ["Средний чек, ₽", 75000], {}],
  ["thousands beside roubles", ["Выручка, ₽", 3780000], ["Средний чек, тыс. руб.", 75], {}],
  ["roubles beside roubles", ["Выручка, ₽", 3780000], ["Средний чек, ₽", 75000], { average: 75000 }],
])("%s: one sign stands for all the money of a table", (_, own, row, expected) => {
  const inputs = Object.entries(inputsOf([...STAGES, own, row]));
  expect(Object.fromEntries(inputs.map(([key, [, value]]) => [key, value]))).toEqual(expected);
});

it("of several sets of counts nobody knows whose they are", () => {
  expect(
    inputsOf([
      ["Этап", "Иванов", "Петрова"],
      ["Лиды", 500, 300],
      ["Сделки", 50, 40],
      ["Средний чек", 100000, 90000],
    ]),
  ).toEqual({});
});
