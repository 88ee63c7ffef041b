import { describe, expect, it } from "vitest";
import { isUserError } from "../../src/core/userError";
import type { Cell } from "../../src/tables/line";
import type { PathTable } from "../../src/tables/paths/pathTable";
import { readPaths } from "../../src/tables/paths/readPaths";
import { readSheet } from "../../src/tables/readSheet";
import { at } from "./ugly/ugly";

const readingOf = (cells: Cell[][]) => readSheet(cells, at(1, 1));

function pathsOf(cells: Cell[][]) {
  const reading = readingOf(cells);
  if (reading.kind !== "paths") throw new Error(`read as ${reading.kind}`);
  const { paths, rest, totals, assumptions } = readPaths(cells, reading.paths);
  const told = paths.map(({ touchpoints, taken, converted, value }) => [
    touchpoints.join(" | "),
    taken,
    converted,
    value,
  ]);
  return { paths: told, rest, totals, assumptions: assumptions.map(({ code }) => code) };
}

const read = (paths: unknown[][], others: object = {}) => ({
  paths,
  rest: null,
  totals: 0,
  assumptions: [],
  ...others,
});

describe("a table of paths", () => {
  it.each(["Journeys", "Paths", "Sessions", "Count", "Путей", "Пути", "Количество", "Кол-во", "Визиты"])(
    "has who took each path in a column called %s",
    (header) => {
      const cells = [
        ["Path", header, "Conversions"],
        ["Ad > Mail", 120, 30],
        ["Ad", 300, 15],
      ];
      expect(pathsOf(cells)).toEqual(
        read([
          ["Ad | Mail", 120, 30, 0],
          ["Ad", 300, 15, 0],
        ]),
      );
    },
  );

  it.each<[what: string, header: string[], rows: Cell[][], refused: object]>([
    [
      "months",
      ["Path", "Jan", "Feb"],
      [
        ["Ad > Mail", 9, 4],
        ["Ad", 7, 5],
      ],
      { code: "pathColumnsAlike", params: { columns: "Jan, Feb" } },
    ],
    [
      "the same columns twice",
      ["Path", "Users", "Orders", "Users", "Orders"],
      [
        ["Ad > Mail", 9, 4, 8, 3],
        ["Ad", 7, 5, 6, 2],
      ],
      { code: "pathColumnsAlike", params: { columns: "Users, Orders" } },
    ],
    [
      "shares for numbers",
      ["Path", "Journeys", "Converted"],
      [
        ["Ad > Mail", 100, 0.5],
        ["Ad", 50, 0.2],
      ],
      { code: "pathShares", params: { column: "Converted" } },
    ],
    [
      "shares and no numbers",
      ["Path", "Journeys", "Conversion rate"],
      [
        ["Ad > Mail", 100, 0.5],
        ["Ad", 50, 0.2],
      ],
      { code: "pathShares", params: { column: "Conversion rate" } },
    ],
    [
      "two signs",
      ["Path", "Journeys", "Converted"],
      [
        ["Ad > Mail", 100, 5],
        ["Ad → Mail", 50, 2],
        ["Mail > Ad", 5, 2],
      ],
      { code: "mixedSigns", params: { path: "Ad → Mail", sign: ">", other: "→" } },
    ],
  ])("with %s is refused", (_what, header, rows, refused) => {
    expect(() => pathsOf([header, ...rows])).toThrow(expect.objectContaining(refused));
  });

  it.each([
    ["Stage", "Home > Catalog", "Home > Catalog > Item", "Home > Cart"],
    ["Page", "Home > Catalog > Phones", "Home > Catalog > TVs", "About > We > You"],
    ["Name", "Home > Catalog > Phones", "Home > Catalog > TVs", "Home > About > We"],
  ])("is not one of places in a site under “%s”", (header, ...names) => {
    const cells = [[header, "Visits", "Orders"], ...names.map((name, at) => [name, 1000 - 300 * at, 50 - 10 * at])];
    expect(readingOf(cells).kind).not.toBe("paths");
  });

  it("tells which columns of figures it does not use", () => {
    const cells = [
      ["Path", "Pieces", "Conversions", "Rate of them", "Weight"],
      ["Ad > Mail", 120, 30, 0.25, 3],
      ["Ad", 300, 15, 0.05, 4],
    ];
    const reading = readingOf(cells);
    const { assumptions } = readPaths(cells, (reading as { paths: PathTable }).paths);
    expect(assumptions).toEqual([
      { code: "unknownFigure", params: { column: "Pieces" } },
      { code: "unknownFigure", params: { column: "Weight" } },
    ]);
  });

  it.each<{ what: string; cells: Cell[][]; answer: object }>([
    {
      // cran.r-project.org/package=ChannelAttribution, data set PathData: path, total_conversions, total_conversion_value, total_null.
      what: "of ChannelAttribution",
      cells: [
        ["path", "total_conversions", "total_conversion_value", "total_null"],
        ["eta > iota > alpha > eta", 1, 0.244, 3],
        ["iota > iota > iota > iota", 2, 3.195, 6],
        ["alpha", 2, 6.754, 0],
      ],
      answer: read([
        ["eta | iota | alpha | eta", 4, 1, 0.244],
        ["iota | iota | iota | iota", 8, 2, 3.195],
        ["alpha", 2, 2, 6.754],
      ]),
    },
    {
      // support.google.com/google-ads/answer/1722023: Top paths has conversions and their value, no paths without one.
      what: "of Google Ads, with a title and a total, fractions of conversions and amounts as text",
      cells: [
        ["Top paths", "", ""],
        ["September 1, 2026 - September 30, 2026", "", ""],
        ["Path", "Conversions", "Conv. value"],
        ["Search > YouTube > Search", 12.5, "1,250.00"],
        ["Search", 40, "3,900.50"],
        ["Display > Search", 3, "210.00"],
        ["Total: Account", 55.5, "5,360.50"],
      ],
      answer: read(
        [
          ["Search | YouTube | Search", 12.5, 12.5, 1250],
          ["Search", 40, 40, 3900.5],
          ["Display | Search", 3, 3, 210],
        ],
        { totals: 1, assumptions: ["pathTotals"] },
      ),
    },
    {
      // support.google.com/analytics/answer/10595568: key events, purchase revenue, days and touchpoints to the key event.
      what: "of Google Analytics 4",
      cells: [
        [
          "Default channel group path",
          "Key events",
          "Purchase revenue",
          "Days to key event",
          "Touchpoints to key event",
        ],
        ["Direct × 2 (100%)", 31, 1400, 1.2, 2],
        ["Organic Search × 3 (40%) → Direct (60%)", 18, 950.5, 4.5, 4],
        ["Paid Search (100%)", 9, 0, 0, 1],
      ],
      answer: read([
        ["Direct", 31, 31, 1400],
        ["Organic Search | Direct", 18, 18, 950.5],
        ["Paid Search", 9, 9, 0],
      ]),
    },
    {
      what: "of a database, with all other paths and goals reached directly",
      cells: [
        ["path", "journeys", "converted"],
        ["Ads → Mail", 500, 40],
        ["Ads", 300, 2],
        ["", 20, 20],
        ["(other)", 77, 5],
      ],
      answer: read(
        [
          ["Ads | Mail", 500, 40, 0],
          ["Ads", 300, 2, 0],
          ["", 20, 20, 0],
        ],
        { rest: { taken: 77, converted: 5, value: 0 }, assumptions: ["otherPaths"] },
      ),
    },
    {
      what: "as CJM_PATHS writes it",
      cells: [
        ["Маршрут", "Путей", "Дошли до цели", "Конверсия"],
        ["Реклама → Письмо → Сайт", 10, 2, 0.2],
        ["(сразу к цели)", 5, 5, 1],
        ["Другие маршруты", 4, 1, 0.25],
      ],
      answer: read(
        [
          ["Реклама | Письмо | Сайт", 10, 2, 0],
          ["", 5, 5, 0],
        ],
        { rest: { taken: 4, converted: 1, value: 0 }, assumptions: ["otherPaths"] },
      ),
    },
    {
      what: "with columns that are called like stages",
      cells: [
        ["Path", "Visits", "Orders"],
        ["Ads > Mail > Site", 100, 7],
        ["Mail > Site", 50, 5],
      ],
      answer: read([
        ["Ads | Mail | Site", 100, 7, 0],
        ["Mail | Site", 50, 5, 0],
      ]),
    },
    {
      what: "with one number, of which nothing says who converted",
      cells: [
        ["Journey", "Count"],
        ["Ads > Mail > Site", 40],
        ["Mail > Site", 20],
      ],
      answer: read(
        [
          ["Ads | Mail | Site", 40, 40, 0],
          ["Mail | Site", 20, 20, 0],
        ],
        { assumptions: ["allConverted"] },
      ),
    },
  ])("$what", ({ cells, answer }) => expect(pathsOf(cells)).toEqual(answer));

  it.each<{ what: string; cells: Cell[][]; error: object }>([
    {
      what: "a number below 0",
      cells: [
        ["Path", "Journeys", "Conversions"],
        ["A > B", 4, 1],
        ["B", -2, 0],
      ],
      error: { code: "pathBelowZero", params: { cell: "B3", value: -2 } },
    },
    {
      what: "more conversions than journeys",
      cells: [
        ["Path", "Journeys", "Conversions"],
        ["A > B", 4, 1],
        ["B", 2, 3],
      ],
      error: { code: "pathOverAll", params: { cell: "C3", part: 3, whole: 2 } },
    },
    {
      what: "a path that can be read in two ways",
      cells: [
        ["Path", "Conversions"],
        ["A > B", 4],
        ["A>B", 2],
      ],
      error: { code: "signInName", params: { path: "A>B", name: "A>B", sign: ">" } },
    },
  ])("refuses $what", ({ cells, error }) => {
    const refused = () => {
      try {
        return pathsOf(cells);
      } catch (thrown) {
        if (!isUserError(thrown)) throw thrown;
        return { code: thrown.code, params: thrown.params };
      }
    };
    expect(refused()).toEqual(error);
  });

  it.each<{ what: string; cells: Cell[][]; kind: string | null }>([
    {
      what: "where but one name in four has the sign",
      cells: [
        ["Menu", "Orders"],
        ["Shoes > Men > Boots", 40],
        ["Hats", 20],
        ["Gloves", 10],
        ["Scarves", 5],
      ],
      kind: "stages",
    },
    {
      what: "of steps of a funnel, each beginning where the one before ended",
      cells: [
        ["Step", "Count"],
        ["Visit → Lead", 400],
        ["Lead → Meeting", 100],
        ["Meeting → Deal", 20],
      ],
      kind: "stages",
    },
    {
      what: "of stages by channels whose names have the sign",
      cells: [
        ["Channel", "Visits", "Leads", "Deals"],
        ["Google > Brand", 4000, 300, 40],
        ["Google > Generic", 2000, 100, 10],
        ["Meta > Retargeting", 1000, 50, 5],
      ],
      kind: "stages",
    },
    {
      what: "of categories of products",
      cells: [
        ["Category", "Views", "Orders"],
        ["Shoes > Men > Boots", 4000, 30],
        ["Shoes > Men > Sneakers", 2000, 10],
        ["Shoes > Women > Boots", 1000, 5],
      ],
      kind: "stages",
    },
  ])("is none $what", ({ cells, kind }) => expect(readingOf(cells).kind).toBe(kind));
});
