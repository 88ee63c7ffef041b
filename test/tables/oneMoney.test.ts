import { describe, expect, it } from "vitest";
import { answerOfTable } from "../../src/tables/answerOfTable";
import { currencyOf } from "../../src/tables/currency";
import { findingsIn } from "../../src/tables/findings";
import { findStageTable } from "../../src/tables/findStageTable";
import { timesInto } from "../../src/tables/oneMoney";
import { readSheet } from "../../src/tables/readSheet";
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

it.each(["Cost, ₽; Cost, $", "Cost, $; Cost, ₽"])(
  "of two costs that is taken which the revenue is counted like: %s",
  (costs) => {
    const cells: Cell[][] = [
      ["Channel", "Leads", "Deals", ...costs.split("; "), "Revenue, ₽"],
      ["Ads", 100, 10, 270_000, 270_000, 1_000_000],
      ["Mail", 50, 4, 90_000, 90_000, 400_000],
    ];
    const found = findStageTable(cells, at(1, 1));
    expect([found.beside.cost?.name, found.otherMoney]).toEqual(["Cost, ₽", []]);
  },
);

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

describe("a unit that stands beside", () => {
  it.each<[string, Cell[][]]>([
    [
      "each row of money",
      [
        ["Показатель", "Ед.", "Январь", "Февраль"],
        ["Заявки", "шт", 100, 120],
        ["Сделки", "шт", 10, 12],
        ["Выручка", "тыс. руб.", 1000, 1200],
        ["Расход", "руб.", 300_000, 310_000],
      ],
    ],
    [
      "the rows of a long table",
      [
        ["Канал", "Показатель", "Ед. изм.", "Значение"],
        ...["Директ", "ВК"].flatMap((channel, i): Cell[][] => [
          [channel, "Заявки", "шт", 100 + 20 * i],
          ["", "Сделки", "шт", 10 + 2 * i],
          ["", "Выручка", "тыс. руб.", 1000 + 200 * i],
          ["", "Расход", "руб.", 300_000 + 10_000 * i],
        ]),
      ],
    ],
    [
      "under each header",
      [
        ["Месяц", "Заявки", "Сделки", "Выручка", "Расход"],
        ["", "шт", "шт", "тыс. руб.", "руб."],
        ["Январь", 100, 10, 1000, 300_000],
        ["Февраль", 120, 12, 1200, 310_000],
      ],
    ],
  ])("%s is that of its money", (_, cells) => {
    expect(findStageTable(cells, at(1, 1)).stages.map(({ name }) => name)).toEqual(["Заявки", "Сделки"]);
    expect(read(cells)).toEqual({
      cost: 610,
      revenue: 2200,
      revenuePlan: null,
      average: 100,
      sign: "тыс.\u00a0₽",
      told: [],
    });
  });

  it("each row in currencies of its own does not add up", () => {
    const cells: Cell[][] = [
      ["Campaign", "Clicks", "Orders", "Cost", "Currency"],
      ["Brand", 1000, 50, 500, "USD"],
      ["Generic", 800, 20, 40_000, "RUB"],
    ];
    expect(read(cells)).toMatchObject({
      cost: null,
      told: [["mixedUnits", "“Cost” is in different units (USD, RUB) and is left out.", "Cost"]],
    });
    expect(read(cells.map((row, i) => (i === 0 ? row : [...row.slice(0, 4), "USD"])))).toMatchObject({
      cost: 40_500,
      sign: "$",
      told: [],
    });
  });

  it("deals is of one currency where there are several, and the others are named", () => {
    const deals = (currency: string): Cell[][] => [
      ["Deal", "Amount", "Currency", "Stage"],
      ["Alpha", 100_000, "RUB", "Won"],
      ["Beta", 2000, currency, "Lost"],
      ["Gamma", 50_000, "RUB", "Won"],
      ["Delta", 900, currency, "Won"],
    ];
    const others = (cells: Cell[][]) => {
      const reading = readSheet(cells, at(1, 1));
      return reading.kind === "deals" && reading.deals.currency?.others;
    };
    expect([others(deals("RUB")), others(deals("USD"))]).toEqual([[], ["USD"]]);
  });

  it("names is no stage and no people", () => {
    const cells: Cell[][] = [
      ["Этап", "", "Январь"],
      ["Заявки", "шт", 900],
      ["", "руб", 4_500_000],
      ["Сделки", "шт", 80],
      ["", "руб", 400_000],
    ];
    expect(findStageTable(cells, at(1, 1)).counts).toEqual([[900], [80]]);
  });
});
