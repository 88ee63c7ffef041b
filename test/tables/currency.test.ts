import { expect, it } from "vitest";
import { currencyOf } from "../../src/tables/currency";
import { findStageTable } from "../../src/tables/findStageTable";
import { moneyUnitIn } from "../../src/tables/moneyUnits";

// By reading: what a person would write after a figure of the column.
it.each([
  ["Выручка, ₽", "₽"],
  ["Выручка, тыс. руб.", "тыс.\u00a0₽"],
  ["Выручка, млн ₽", "млн\u00a0₽"],
  ["Выручка (тыс.)", "тыс.\u00a0"],
  ["Revenue, $", "$"],
  ["Revenue, $k", "thousand\u00a0$"],
  ["Revenue, $ thousand", "thousand\u00a0$"],
  ["Revenue, €m", "million\u00a0€"],
  ["Выручка, т. руб.", "тыс.\u00a0₽"],
  ["Выручка, т.р.", "тыс.\u00a0₽"],
  ["Выручка, млрд руб.", "млрд\u00a0₽"],
  ["Revenue, $bn", "billion\u00a0$"],
  ["Revenue, k$", "thousand\u00a0"],
  ["Выручка по тысяче руб.", "тыс.\u00a0₽"],
  ["Revenue, $ mn", "million\u00a0$"],
  ["Revenue (B2B), $", "$"],
  ["Выручка (B2B), руб.", "₽"],
  ["Выручка, B2C, ₽", "₽"],
  ["Доход (к выплате), ₽", "₽"],
  ["Revenue (M1), $", "$"],
  ["Revenue (1,000+ deals), $", "$"],
  ["Revenue", ""],
])("%s is told in “%s”", (header, sign) => {
  const cells = [
    ["Manager", "Leads", "Meetings", "Deals", header],
    ["Ivanov", 100, 40, 10, 590],
    ["Petrova", 80, 30, 12, 700],
  ];
  expect(currencyOf(findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 }))).toBe(sign);
});

it.each([
  "Revenue, m/m, $",
  "Выручка, м/м",
  "Revenue (goal 6,000,000), $",
  "Revenue (K-12), $",
  "Выручка (т. розница)",
])("%s counts in no thousands", (header) => {
  expect(moneyUnitIn(header)).toBeNull();
});
