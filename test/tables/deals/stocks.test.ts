import { describe, expect, it } from "vitest";
import { dealsIn } from "../../../src/tables/deals/dealsIn";
import { refusalIn } from "../../../src/tables/findStageTable";
import type { Cell } from "../../../src/tables/line";
import { listIn } from "../../../src/tables/reading";
import { readSheet } from "../../../src/tables/readSheet";

// How many deals stand at each status, of one pipeline written in many ways; the answers were counted by hand from the first of them.
const A1 = { row: 1, column: 1, rows: 1, columns: 1 };
const NEW = "Новая заявка";
const TALKS = "Переговоры";
const CONTRACT = "Договор";
const WON = "Успешно реализовано";
const LOST = "Закрыто и не реализовано";
const ALL = [NEW, TALKS, CONTRACT, WON, LOST];

const SINGLE = [
  ["Этап", "Количество"],
  [NEW, 30],
  [TALKS, 12],
  [CONTRACT, 6],
  [WON, 15],
  [LOST, 63],
];
const DOWN = [
  ["Статус", "Иванов", "Петрова", "Сидоров"],
  [NEW, 10, 12, 8],
  [TALKS, 5, "", 7],
  [CONTRACT, 2, 3, 1],
  [WON, 4, 6, 5],
  [LOST, 20, 18, 25],
];
const ACROSS = [
  ["Менеджер", ...ALL],
  ["Иванов", 10, 5, 2, 4, 20],
  ["Петрова", 12, "", 3, 6, 18],
  ["Сидоров", 8, 7, 1, 5, 25],
];
const LONG = [
  ["Менеджер", "Статус", "Количество"],
  ...ACROSS.slice(1).flatMap(([owner, ...counts]) =>
    counts.flatMap((count, at) => (count === "" ? [] : [[owner!, ALL[at]!, count]])),
  ),
];

/** What became of the deals: those standing at each stage, won, and lost; and how many each owner has. */
function stocksOf(cells: readonly (readonly Cell[])[], choices = {}) {
  const reading = readSheet(cells, A1, choices);
  const list = listIn(reading);
  if (reading.kind !== "stocks" || !list) return { kind: reading.kind, question: reading.question?.code ?? null };
  const deals = dealsIn(cells, list, 46_000);
  const count = (isOne: (deal: (typeof deals)[number]) => boolean) => deals.filter(isOne).length;
  const owners = [...new Set(deals.map(({ owner }) => owner))].sort();
  return {
    stages: list.stages,
    standing: list.stages.slice(0, -1).map((_, at) => count((deal) => deal.outcome === "open" && deal.furthest === at)),
    won: count(({ outcome }) => outcome === "won"),
    lost: count(({ outcome }) => outcome === "lost"),
    owners: Object.fromEntries(owners.map((name) => [name, count(({ owner }) => owner === name)])),
  };
}

const COUNTED = { stages: [NEW, TALKS, CONTRACT, WON], standing: [30, 12, 6], won: 15, lost: 63 };
const ONE = { ...COUNTED, owners: { "": 126 } };
const OWNED = { ...COUNTED, owners: { Иванов: 41, Петрова: 39, Сидоров: 46 } };

describe("a table of how many deals stand at each status", () => {
  it.each<[string, readonly (readonly Cell[])[], object]>([
    ["a column of counts", SINGLE, ONE],
    ["last status first", [SINGLE[0]!, ...SINGLE.slice(1).reverse()], ONE],
    ["with a total", [...SINGLE, ["Итого", 126]], ONE],
    ["with shares of all", SINGLE.map(([name, n]) => [name!, n!, typeof n === "number" ? n / 126 : "Доля"]), ONE],
    [
      "with shares in percent and a total",
      [...SINGLE, ["Всего", 126]].map(([name, n]) => [
        name!,
        n!,
        typeof n === "number" ? `${((100 * n) / 126).toFixed(1).replace(".", ",")}%` : "%",
      ]),
      ONE,
    ],
    ["names with blanks", SINGLE.map(([name, n]) => [` ${String(name).replace(" ", "\u00a0 ")} `, n!]), ONE],
    ["owners in columns", DOWN, OWNED],
    [
      "owners in columns, with totals both ways",
      [
        [...DOWN[0]!, "Итого"],
        ...DOWN.slice(1).map((row) => [...row, row.slice(1).reduce<number>((a, b) => a + Number(b), 0)]),
        ["Итого", 41, 39, 46, 126],
      ],
      OWNED,
    ],
    ["owners in columns, last status first", [DOWN[0]!, ...DOWN.slice(1).reverse()], OWNED],
    ["owners in rows", ACROSS, OWNED],
    [
      "owners in rows, with totals both ways",
      [
        [...ACROSS[0]!, "Всего"],
        ...ACROSS.slice(1).map((row) => [...row, row.slice(1).reduce<number>((a, b) => a + Number(b), 0)]),
        ["Итого", 30, 12, 6, 15, 63, 126],
      ],
      OWNED,
    ],
    ["lost before won", ACROSS.map(([owner, a, b, c, won, lost]) => [owner!, a!, b!, c!, lost!, won!]), OWNED],
    ["a row for each owner and status", LONG, OWNED],
    ["the same in the order of letters", [LONG[0]!, ...LONG.slice(1).sort((a, b) => (a[1]! < b[1]! ? -1 : 1))], OWNED],
    [
      "a title above and a note below",
      [["Воронка на 1 декабря", ""], ["", ""], ...SINGLE, ["", ""], ["* без дублей", ""]],
      ONE,
    ],
    ["several reasons of loss", [...SINGLE.slice(0, 5), ["Закрыто: дорого", 40], ["Закрыто: нет бюджета", 23]], ONE],
  ])("%s", (_, cells, expected) => {
    expect(stocksOf(cells)).toEqual(expected);
  });

  it("has the money beside each status", () => {
    const cells = SINGLE.map(([name, n], at) => [name!, n!, at === 0 ? "Сумма" : 1000 * at]);
    const deals = dealsIn(cells, listIn(readSheet(cells, A1))!, 46_000);
    const won = deals.filter(({ outcome }) => outcome === "won");
    expect(won.reduce((sum, { amount }) => sum + amount!, 0)).toBeCloseTo(4000, 9);
  });

  it("asks where the counts fall as those who reached each stage do, and is what was answered", () => {
    const falling = ACROSS.map((row, at) => (at === 0 ? row : [row[0]!, 30, 20, 12, 4, 9]));
    expect(stocksOf(falling)).toEqual({ kind: "stages", question: "pipeline" });
    expect(stocksOf(falling, { pipeline: "standing" })).toMatchObject({ standing: [90, 60, 36], won: 12, lost: 27 });
    expect(stocksOf(SINGLE, { pipeline: "reached" })).toEqual({ kind: "stages", question: null });
  });

  it.each([
    ["in the order of letters, which is none of theirs", ["Визит", "Договорились", "Думает"], false],
    ["in another order, which is that of the table", ["Думает", "Визит", "Договорились"], true],
  ])("has own names %s", (_, [one, two, three], isKnown) => {
    const own = [
      ["Статус", "Сделок"],
      [one!, 4],
      [two!, 9],
      [three!, 7],
      [WON, 5],
      ["Отказ", 30],
    ];
    expect(listIn(readSheet(own, A1))).toMatchObject({ shape: "stocks", isOrderKnown: isKnown });
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      "across",
      [
        ["Этап", "Сентябрь 2026", "Октябрь 2026", "Ноябрь 2026"],
        [NEW, 20, 25, 18],
        [TALKS, 10, 12, 11],
        [CONTRACT, 5, 6, 7],
        [WON, 8, 10, 9],
        [LOST, 30, 31, 29],
      ],
    ],
    [
      "down",
      [
        ["Месяц", ...ALL],
        ["Октябрь 2026", 20, 10, 5, 8, 30],
        ["Ноябрь 2026", 25, 12, 6, 10, 31],
      ],
    ],
    [
      "over counts and money",
      [
        ["Этап", "Октябрь 2026", "", "Ноябрь 2026", ""],
        ["", "Сделки", "Сумма", "Сделки", "Сумма"],
        [NEW, 20, 2000, 25, 2500],
        [TALKS, 10, 900, 12, 1300],
        [CONTRACT, 5, 600, 6, 700],
        [WON, 8, 1000, 10, 1200],
        [LOST, 30, 4000, 31, 3500],
      ],
    ],
  ])("in several periods, %s, is refused: what stood in each does not add up", (_, cells) => {
    expect(refusalIn(readSheet(cells, A1))).toEqual({
      code: "looksLikeStocksByPeriod",
      params: { last: "Ноябрь 2026" },
    });
  });

  it("is read under two rows of headers, the money left out", () => {
    const headed = [
      ["Этап", "Иванов", "", "Петрова", "", "Сидоров", ""],
      ["", ...["", "", ""].flatMap(() => ["Сделки", "Сумма"])],
      ...DOWN.slice(1).map(([stage, ...counts]) => [stage!, ...counts.flatMap((n) => [n, n === "" ? "" : 1000])]),
    ];
    expect(stocksOf(headed)).toEqual(stocksOf(DOWN));
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      "months of a funnel with its losses",
      [
        ["Месяц", "Лиды", "Встречи", "Договоры", "Оплачено", "Отказы"],
        ["Январь 2026", 300, 120, 40, 22, 60],
        ["Февраль 2026", 280, 110, 38, 20, 70],
        ["Март 2026", 310, 130, 45, 25, 65],
      ],
    ],
    [
      "campaigns with bounces",
      [
        ["Кампания", "Показы", "Клики", "Отказы", "Заявки", "Продано"],
        ["Поиск", 90_000, 2100, 400, 120, 22],
        ["РСЯ", 150_000, 1800, 900, 80, 9],
      ],
    ],
  ])("is not %s", (_, cells) => {
    expect(stocksOf(cells)).toEqual({ kind: "stages", question: null });
  });
});
