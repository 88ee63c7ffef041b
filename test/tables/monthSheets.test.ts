import { describe, expect, it } from "vitest";
import { findStageTable } from "../../src/tables/findStageTable";
import { monthSheets, newMonths } from "../../src/tables/monthSheets";
import { at } from "./ugly/ugly";

const table = (...people: number[]) =>
  findStageTable(
    [["Этап", "Людей"], ...["Заявки", "Встречи", "Договоры"].map((name, i) => [name, people[i]!])],
    at(1, 1),
  );
const other = findStageTable(
  [
    ["Этап", "Людей"],
    ["Визиты", 10],
    ["Заказы", 2],
  ],
  at(1, 1),
);

describe("a month a sheet", () => {
  const november = table(275, 94, 32);

  it("sheets with the same stages and names of periods are one table, in the order of time", () => {
    const all = [
      { sheet: "Ноябрь", table: november },
      { sheet: "Октябрь", table: table(262, 90, 41) },
      { sheet: "Декабрь", table: other },
      { sheet: "Черновик", table: table(1, 1, 1) },
    ];
    const found = monthSheets(all, november)!;
    expect(found.sheets.map(({ sheet, period }) => [sheet, period])).toEqual([
      ["Октябрь", "Октябрь"],
      ["Ноябрь", "Ноябрь"],
    ]);
    expect(found.stages).toEqual(["Заявки", "Встречи", "Договоры"]);
    expect(newMonths(found, ["Октябрь"])).toEqual(["Ноябрь"]);
  });

  it("names with a year, and words around the month", () => {
    const all = ["Воронка дек 2025", "Воронка янв 2026", "Воронка февраль 2026"].map((sheet) => ({
      sheet,
      table: november,
    }));
    expect(monthSheets([...all].reverse(), november)!.sheets.map(({ sheet }) => sheet)).toEqual(
      all.map(({ sheet }) => sheet),
    );
  });

  it("one month, or the same month twice, is none", () => {
    expect(monthSheets([{ sheet: "Ноябрь", table: november }], november)).toBeNull();
    const twice = ["Ноябрь", "Ноябрь копия"].map((sheet) => ({ sheet, table: november }));
    expect(monthSheets(twice, november)).toBeNull();
    expect(monthSheets([{ sheet: "Октябрь", table: november }, ...twice], november)).toBeNull();
  });
});
