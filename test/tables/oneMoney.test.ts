import { describe, expect, it } from "vitest";
import { answerOfTable } from "../../src/tables/answerOfTable";
import { currencyOf } from "../../src/tables/currency";
import { findingsIn } from "../../src/tables/findings";
import { findStageTable } from "../../src/tables/findStageTable";
import { timesInto } from "../../src/tables/oneMoney";
import type { Cell } from "../../src/tables/stageTable";
import { findingText } from "../../src/text/findings";
import { at } from "./ugly/ugly";

describe("figures under one name counted as those under another", () => {
  // Oracle: a thousand thousands are a million.
  it.each([
    ["Расход, руб.", "Выручка, тыс. руб.", 1 / 1000],
    ["Cost, $k", "Revenue, $", 1000],
    ["Бюджет, тыс. ₽", "Выручка, млн ₽", 1 / 1000],
    ["Spend ($)", "Revenue ($M)", 1 / 1e6],
    ["Расход, тыс. руб.", "Выручка, тыс. руб.", 1],
    ["Расход", "Выручка", 1],
    ["Расход", "Выручка, руб.", 1],
    ["Расход, ₽", "Выручка", 1],
    ["Расход", "Выручка, тыс. руб.", null],
    ["Cost, $k", "Revenue", null],
    ["Cost, €", "Revenue, $", null],
    ["Расход, тыс. ₽", "Выручка, тыс. $", null],
  ])("%s and %s", (name, wanted, times) => {
    expect(timesInto(name, wanted)).toBe(times);
  });
});

const turned = (cells: Cell[][]): Cell[][] => cells[0]!.map((_, column) => cells.map((row) => row[column]!));

const table = (cost: string, revenue: string, costs: number[], earned: number[]): Cell[][] => [
  ["Month", "Leads", "Deals", cost, revenue],
  ["January", 100, 10, costs[0]!, earned[0]!],
  ["February", 120, 12, costs[1]!, earned[1]!],
];

function read(cells: Cell[][]) {
  const found = findStageTable(cells, at(1, 1));
  const { cost, revenue, revenuePlan, average } = answerOfTable(found, cells, {});
  const told = findingsIn(found, cells).map(({ code, params, at: place }) => [
    code,
    findingText(code, params, "en"),
    cells[place.row - 1]![place.column - 1],
  ]);
  return { cost, revenue, revenuePlan, average, sign: currencyOf(found), told };
}

// Oracle: 300,000 and 310,000 are 610 thousand, 1,000 and 1,200 thousand over 22 deals are 100 thousand each.
describe.each([
  ["across", (cells: Cell[][]) => cells],
  ["down", turned],
])("stages %s", (_, laid) => {
  it("money is counted as what is earned", () => {
    const cells = laid(table("Cost, $", "Revenue, $k", [300_000, 310_000], [1000, 1200]));
    expect(read(cells)).toEqual({
      cost: 610,
      revenue: 2200,
      revenuePlan: null,
      average: 100,
      sign: "thousand\u00a0$",
      told: [],
    });
  });

  it("what may be counted otherwise is left out and told, and another currency, too", () => {
    const silent = read(laid(table("Cost", "Revenue, $k", [300_000, 310_000], [1000, 1200])));
    expect(silent).toMatchObject({ cost: null, revenue: 2200, sign: "thousand\u00a0$" });
    expect(silent.told).toEqual([
      [
        "unknownUnit",
        "“Cost” and “Revenue, $k” may be counted in different units, so “Cost” is left out: write the unit into both headers.",
        "Cost",
      ],
    ]);
    const apart = read(laid(table("Cost, €", "Revenue, $", [300_000, 310_000], [1_000_000, 1_200_000])));
    expect(apart).toMatchObject({ cost: null, revenue: 2_200_000, sign: "$" });
    expect(apart.told).toEqual([
      ["otherCurrency", "“Cost, €” is in another currency than “Revenue, $” and is left out.", "Cost, €"],
    ]);
  });
});

it("a plan of the revenue is counted as the revenue, and one that is about as much is it without a unit", () => {
  const planned = (name: string, plans: number[]) => {
    const cells = table("Cost, $", "Revenue, $", [300_000, 310_000], [1_000_000, 1_200_000]);
    return read(cells.map((row, i) => [...row, i === 0 ? name : plans[i - 1]!]));
  };
  expect(planned("Revenue plan, $k", [1100, 1300])).toMatchObject({ revenuePlan: 2_400_000, told: [] });
  expect(planned("Revenue plan", [1_100_000, 1_300_000])).toMatchObject({ revenuePlan: 2_400_000, told: [] });
});

it("rows of money of a long table are counted alike", () => {
  const cells: Cell[][] = [
    ["Канал", "Показатель", "Значение"],
    ...["Директ", "ВК"].flatMap((channel): Cell[][] => [
      [channel, "Заявки", 100],
      ["", "Сделки", 10],
      ["", "Расход, руб.", 300_000],
      ["", "Выручка, тыс. руб.", 1000],
    ]),
  ];
  expect(read(cells)).toMatchObject({ cost: 600, revenue: 2000, average: 100, sign: "тыс.\u00a0₽", told: [] });
});
