import { expect, it } from "vitest";
import { nextPeriodNames } from "../../src/tables/nextPeriod";

// Oracle: the calendar.
it.each([
  ["Ноябрь", ["Декабрь"]],
  ["декабрь 2026", ["январь 2027"]],
  ["Май", ["Июнь", "Июн"]],
  ["May 26", ["June 26", "Jun 26"]],
  ["Nov", ["Dec"]],
  ["ДЕК 26", ["ЯНВ 27"]],
  ["December", ["January"]],
  ["Sept", ["Oct"]],
  ["2026-12", ["2027-01"]],
  ["2026.09", ["2026.10"]],
  ["W45", ["W46"]],
  ["Неделя 9", ["Неделя 10"]],
  ["Воронка ноябрь 2026", ["Воронка декабрь 2026"]],
  ["Отчёт декабрь 2026", ["Отчёт январь 2027"]],
  ["3–9 ноября", []],
] as const)("after a sheet %s comes %j", (name, next) => {
  expect(nextPeriodNames(name)).toEqual(next);
});
