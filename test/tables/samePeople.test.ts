import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { at } from "./ugly/ugly";

const STAGES = ["Visits", "Leads", "Offers", "Deals"];

/** The people of each column that counts, in all. */
function counted(cells: Cell[][]) {
  const reading = readSheet(cells, at(1, 1));
  return reading.kind === "stages"
    ? reading.table.counts.map((row) => row.reduce<number>((a, b) => a + (b ?? 0), 0))
    : [];
}

// Oracle: the sums of the columns, added up by hand. That 50 of 100 are 50 % makes no column of people the conversion of its twin.
describe.each([
  ["that begins with a hundred", [100, 50, 10, 3]],
  ["of hundreds that nobody left", [100, 100, 100, 100]],
  ["that begins with ones", [1, 1, 1, 1]],
  ["of any size", [3000, 240, 20, 9]],
])("a column of people %s", (_, people) => {
  it.each([
    ["Stage", "Ads", "Mail"],
    ["Stage", "Иванов", "Петров"],
    ["", "A", "B"],
  ])("counts as often as it stands there (%s | %s | %s)", (...header) => {
    const rows = STAGES.map((stage, i): Cell[] => [stage, people[i]!, people[i]!]);
    expect(counted([header, ...rows])).toEqual(people.map((count) => 2 * count));
  });
});

it("a column of conversions beside people stays one", () => {
  const rows = [100, 50, 10, 3].map((share, i): Cell[] => [STAGES[i]!, 20 * share, share]);
  expect(counted([["Stage", "People", "From the start"], ...rows])).toEqual([2000, 1000, 200, 60]);
});
