import { expect, it } from "vitest";
import { answerOfTable } from "../../src/tables/answerOfTable";
import { findingsIn } from "../../src/tables/findings";
import { findStageTable } from "../../src/tables/findStageTable";
import type { Cell } from "../../src/tables/stageTable";

const planOf = (cells: Cell[][]) => {
  const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });
  const { plan, revenuePlan } = answerOfTable(table, cells, {});
  return { people: plan, revenue: revenuePlan };
};

// By hand, from each table.
it("the plan of months that have not begun is not due yet", () => {
  const months = planOf([
    ["Stage", "Jan plan", "Jan fact", "Feb plan", "Feb fact", "Mar plan", "Mar fact"],
    ["Leads", 100, 90, 120, 130, 150, ""],
    ["Meetings", 40, 35, 50, 44, 60, ""],
    ["Deals", 10, 9, 12, 14, 15, ""],
    ["Revenue, $", 1000, 900, 1200, 1300, 1500, ""],
  ]);
  expect(months).toEqual({ people: [220, 90, 22], revenue: 2200 });
});

it("a plan of some managers is none of all of them", () => {
  const managers = planOf([
    ["Manager", "Plan leads", "Leads", "Plan deals", "Deals"],
    ["Ivanov", 100, 90, 10, 9],
    ["Petrova", 120, 130, 12, 14],
    ["Sidorov", "", 80, "", 7],
  ]);
  expect(managers.people).toEqual([null, null]);
});

it("what is planned to be earned by each is added up, unless one has no plan", () => {
  const of = (last: Cell) =>
    planOf([
      ["Менеджер", "Лиды", "Встречи", "Договоры", "Выручка, ₽", "План выручки, ₽"],
      ["Иванов", 110, 48, 15, 580000, 600000],
      ["Петрова", 120, 50, 12, 700000, 650000],
      ["Сидоров", 80, 30, 7, 300000, last],
    ]).revenue;
  expect(of(400000)).toBe(1650000);
  expect(of("")).toBeNull();
});

// A plan of people beside them says nothing of money: what the line earns is theirs.
it.each([
  [
    ["Месяц", "Заявки план", "Заявки факт", "Договоры план", "Договоры факт", "Выручка, ₽"],
    ["Октябрь 2026", 1000, 1000, 100, 100, 1000000],
    ["Ноябрь 2026", 3000, 1500, 300, 150, 1500000],
  ],
  [
    ["Менеджер", "План договоров", "Договоры", "Заявки", "Выручка, ₽"],
    ["Иванов", 20, 15, 110, 580000],
    ["Петрова", 15, 12, 120, 700000],
  ],
  [
    ["Этап", "Октябрь", "Ноябрь"],
    ["Заявки план", 1000, 1200],
    ["Заявки факт", 900, 1100],
    ["Договоры план", 100, 120],
    ["Договоры факт", 80, 130],
    ["Выручка, ₽", 800000, 1300000],
  ],
] as Cell[][][])("nobody's revenue is taken for what was planned", (...cells) => {
  expect(planOf(cells as Cell[][]).revenue).toBeNull();
});

it("the plan of somebody who is called by a sign is theirs", () => {
  const named = planOf([
    ["Stage", "😀 plan", "😀 fact", "Anna plan", "Anna fact"],
    ["Leads", 100, 90, 10, 9],
    ["Deals", 10, 8, 2, 1],
  ]);
  expect(named.people).toEqual([110, 12]);
});

it("a negative number is no plan, and is told of", () => {
  const cells: Cell[][] = [
    ["Stage", "Plan", "Fact"],
    ["Leads", 100, 90],
    ["Meetings", -30, 20],
    ["Deals", 10, 8],
  ];
  expect(planOf(cells).people).toEqual([100, null, 10]);
  const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });
  expect(findingsIn(table, cells)).toContainEqual({
    code: "negative",
    stage: 1,
    params: { value: -30 },
    at: { row: 3, column: 2 },
  });
});
