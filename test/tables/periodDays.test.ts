import { describe, expect, it } from "vitest";
import { dayNumber, sameDays } from "../../src/core/plan/workingDays";
import { countedSeries } from "../../src/tables/countedSeries";
import { findStageTable } from "../../src/tables/findStageTable";
import { daysBySeries, daysOf, daysOfPlan } from "../../src/tables/periodDays";
import type { Cell } from "../../src/tables/stageTable";

const NOVEMBER_2026 = { first: 46327, last: 46356 };
const TODAY = 46350; // 24 November 2026, by LibreOffice

// By hand, from a calendar; the numbers of days by LibreOffice.
describe("days of a period", () => {
  it.each([
    ["Ноябрь 2026", NOVEMBER_2026],
    ["Nov 2026", NOVEMBER_2026],
    ["нояб.26", NOVEMBER_2026],
    ["Nov '26", NOVEMBER_2026],
    ["ноябрь 26 г.", NOVEMBER_2026],
    ["ноябрь 2026 г.", NOVEMBER_2026],
    ["11.2026", NOVEMBER_2026],
    ["2026-11", NOVEMBER_2026],
    ["Ноябрь", NOVEMBER_2026],
    ["February 2028", { first: 46784, last: 46812 }],
    ["Январь", { first: 46023, last: 46053 }],
    ["Декабрь", { first: 45992, last: 46022 }],
    ["Q4 2026", { first: 46296, last: 46387 }],
    ["4 кв. 2026", { first: 46296, last: 46387 }],
    ["IV квартал 2026", { first: 46296, last: 46387 }],
    ["2026", { first: 46023, last: 46387 }],
    ["1 полугодие 2026", { first: 46023, last: 46203 }],
  ])("%s", (name, days) => {
    expect(daysOf(name, TODAY)).toEqual(days);
  });

  it.each([
    "Nov 26",
    "Месяц 11",
    "Month 3",
    "Этап",
    "Неделя 3",
    "3–9 ноября",
    "01.11.2026",
    "May day",
    "Marketing",
    "Менеджер",
    "12",
    "План",
    "",
  ])("not “%s”", (name) => {
    expect(daysOf(name, TODAY)).toBeNull();
  });

  it("the first of January 2026 is day 46023", () => {
    expect(dayNumber(2026, 1, 1)).toBe(46023);
  });
});

describe("days of a table", () => {
  const of = (cells: Cell[][], sheet: string) => {
    const row = cells.findIndex((line) => line.length > 1) + 1;
    const table = findStageTable(cells, { row, column: 1, rows: 1, columns: 1 });
    const days = daysBySeries(table, cells, { sheetName: sheet, today: TODAY });
    return sameDays(countedSeries(table).map((each) => days[each]!));
  };
  const PLAN = [
    ["Этап", "План", "Факт"],
    ["Заявки", 300, 275],
    ["Встречи", 129, 94],
    ["Договоры", 45, 32],
  ];

  it("by the name of its sheet", () => {
    expect(of(PLAN, "Ноябрь")).toEqual(NOVEMBER_2026);
    expect(of(PLAN, "Лист1")).toBeNull();
  });

  it("by what stands above it", () => {
    expect(of([["Воронка продаж: ноябрь 2026"], ...PLAN], "Лист1")).toEqual(NOVEMBER_2026);
    expect(of([["Отчёт за ноябрь 2026 и декабрь 2026"], ...PLAN], "Лист1")).toBeNull();
  });

  it("not by several periods, whose plans have days of their own", () => {
    const months: Cell[][] = [
      ["Stage", "Oct 2026 plan", "Oct 2026 fact", "Nov 2026 plan", "Nov 2026 fact", "Dec 2026 plan", "Dec 2026 fact"],
      ["Leads", 100, 90, 120, 130, 150, ""],
      ["Meetings", 40, 35, 50, 44, 60, ""],
      ["Deals", 10, 9, 12, 14, 15, ""],
    ];
    expect(of(months, "Plan")).toBeNull();
  });

  it("the month within its year, and none where two are said", () => {
    expect(of([["2026"], ...PLAN], "Ноябрь")).toEqual(NOVEMBER_2026);
    expect(of([["План на октябрь–ноябрь 2026"], ...PLAN], "Лист1")).toBeNull();
    expect(of([["Данные на 15 ноября 2026"], ...PLAN], "Лист1")).toBeNull();
    expect(of([["Утверждено в декабре 2025"], ...PLAN], "Ноябрь 2026")).toBeNull();
  });

  it("not by the title of another table above", () => {
    const october: Cell[][] = [["Воронка: октябрь 2026"], ["Этап", "Факт"], ["Заявки", 10, 20], [""]];
    const cells = [...october, ["Воронка: ноябрь 2026"], ...PLAN];
    const table = findStageTable(cells, { row: 7, column: 1, rows: 1, columns: 1 });
    expect(daysBySeries(table, cells, { sheetName: "Лист1", today: TODAY })).toEqual([NOVEMBER_2026]);
  });

  it("months without a year follow each other over New Year", () => {
    const cells: Cell[][] = [
      ["Месяц", "Лиды", "Сделки"],
      ["Ноябрь", 10, 2],
      ["Декабрь", 12, 3],
      ["Январь", 9, 1],
    ];
    const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });
    const days = daysBySeries(table, cells, { sheetName: "Лист1", today: 46410 });
    expect(days.map((each) => each?.first)).toEqual([46327, 46357, 46388]);
  });
});

// By hand: a day or a week is a part of its month, and nobody knows whose days the plan is for.
it.each([
  ["Plan", undefined],
  ["План на ноябрь 2026", NOVEMBER_2026],
  ["Plan: Nov 2026", NOVEMBER_2026],
  ["Nov 1 2026", null],
  ["План на 1 ноября 2026", null],
  ["Plan Nov 26", null],
  ["Plan, week 3 Nov 2026", null],
  ["План на квартал", null],
])("days that a plan names: %s", (name, days) => {
  expect(daysOfPlan(name, TODAY)).toEqual(days);
});
