import { describe, expect, it } from "vitest";
import { toA1 } from "../../src/addon/a1";
import type { Choices } from "../../src/tables/choices";
import { findingsIn } from "../../src/tables/findings";
import { findStageTable } from "../../src/tables/findStageTable";
import type { Cell } from "../../src/tables/line";
import { findingText } from "../../src/text/findings";
import { at } from "./ugly/ugly";

const turned = (cells: Cell[][]): Cell[][] => cells[0]!.map((_, column) => cells.map((row) => row[column]!));

function read(cells: Cell[][], choices: Choices = {}) {
  const table = findStageTable(cells, at(1, 1), choices);
  return {
    people: table.counts.map((row) => row.reduce<number>((a, b) => a + (b ?? 0), 0)),
    told: findingsIn(table, cells)
      .filter(({ code }) => code === "totalDiffers")
      .map(({ params, at: place }) => [toA1({ ...place, rows: 1, columns: 1 }), params.total, params.sum]),
  };
}

const HEADER: Cell[] = ["", "Visits", "Leads", "Deals"];
const ADS: Cell[] = ["Ads", 3000, 240, 20];
const MAIL: Cell[] = ["Mail", 2000, 150, 12];

// Oracle: 3000 + 2000 = 5000, 240 + 150 = 390, 20 + 12 = 32, by hand.
const PEOPLE = [5000, 390, 32];

const NAMES = ["Total", "Итого", "Overall", "All channels", "All", "Все каналы", "В целом"];

describe.each(NAMES)("a line %s", (name) => {
  it.each([
    ["with fewer people than its parts, whom two channels reached", [4500, 350, 30]],
    ["with more, for a channel that has no line", [5100, 400, 35]],
    ["with one slip", [5000, 390, 33]],
    ["with no slip", [5000, 390, 32]],
  ])("%s is no people of its own, and each difference is told", (_, total) => {
    const differing = [0, 1, 2].filter((stage) => total[stage] !== PEOPLE[stage]);
    for (const [rows, place] of [
      [[ADS, MAIL, [name, ...total]], 4],
      [[[name, ...total], ADS, MAIL], 2],
    ] as const) {
      const cells = [HEADER, ...rows] as Cell[][];
      const told = (cell: (stage: number) => string) => differing.map((i) => [cell(i), total[i], PEOPLE[i]]);
      expect(read(cells)).toEqual({ people: PEOPLE, told: told((stage) => `${"BCD"[stage]}${place}`) });
      expect(read(turned(cells))).toEqual({
        people: PEOPLE,
        told: told((stage) => `${"ABCD"[place - 1]}${stage + 2}`),
      });
    }
  });
});

it("a line that says all and has fewer people than one beside it is a channel", () => {
  expect(read([HEADER, ADS, MAIL, ["All", 500, 40, 5]])).toEqual({ people: [5500, 430, 37], told: [] });
});

// Oracle: the plan of all, or its fact, beside the channels is no channel.
it.each([
  "Total plan",
  "Plan total",
  "Total fact",
  "Total (actual)",
  "Итого план",
  "План итого",
  "Overall plan",
  "В целом, факт",
])("a row %s counts nobody", (name) => {
  const total: Cell[] = ["Total", 5000, 390, 32];
  expect(read([HEADER, ADS, MAIL, total, [name, 6000, 500, 40]])).toEqual({ people: PEOPLE, told: [] });
  expect(read([HEADER, ADS, MAIL, [name, 6000, 500, 40]]).people).toEqual(PEOPLE);
});

describe("nothing is told", () => {
  const slip: Cell[] = ["Total", 5100, 391, 33];

  it.each([
    ["of a running total", [ADS, MAIL, ["YTD", 51_000, 3900, 330]], {}],
    ["where several lines are totals", [ADS, MAIL, slip, ["Total plan", 6000, 500, 40]], {}],
    ["where somebody leaves a part out", [ADS, MAIL, ["SEO", 100, 1, 1], slip], { leaveOut: ["SEO"] }],
    [
      "of fractions that were rounded",
      [
        ["Ads", 30.4, 24.3, 2],
        ["Mail", 20.3, 15.4, 1.2],
        ["Total", 51, 40, 3],
      ],
      {},
    ],
  ])("%s", (_, rows, choices) => expect(read([HEADER, ...rows] as Cell[][], choices).told).toEqual([]));

  it("where a part is blank the others are the sum, and where it is a text it is told itself", () => {
    expect(read([HEADER, ADS, ["Mail", "", 150, "12"], ["Total", 3000, 390, 99]]).told).toEqual([]);
  });
});

it("is said in both languages, with the numbers", () => {
  const params = { name: "Overall", total: 4500, sum: 5000 };
  expect(findingText("totalDiffers", params, "en")).toBe("“Overall” says 4,500, but its parts add up to 5,000.");
  expect(findingText("totalDiffers", params, "ru").replace(/\s/g, " ")).toBe(
    "«Overall»: указано 4 500, а сумма частей — 5 000.",
  );
});
