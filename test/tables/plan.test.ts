import { expect, it } from "vitest";
import { answerOfTable } from "../../src/tables/answerOfTable";
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
