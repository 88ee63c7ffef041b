import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { FIGURES, namesIn, STAGES } from "./namesOfFigures";
import { at } from "./ugly/ugly";

const stagesIn = (cells: Cell[][]): string[] => {
  const reading = readSheet(cells, at(1, 1));
  return reading.kind === "stages" ? reading.table.stages.map(({ name }) => name) : [];
};

// Figures that would fit the order of the people, and such that would not.
const FIGURE_VALUES = [
  [3, 2],
  [45, 38],
  [1200, 900],
  [250_000, 180_000],
] as const;

/** A clean table with one more column, or one more row, of a name. */
const asColumn = (name: string, [a, b]: readonly [number, number]): Cell[][] => [
  ["Channel", "Visits", "Leads", "Deals", name],
  ["Ads", 3000, 240, 20, a],
  ["Mail", 2000, 150, 12, b],
];
const asRow = (name: string, [a, b]: readonly [number, number]): Cell[][] => [
  ["", "Иванов", "Петрова"],
  ["Визиты", 3000, 2000],
  ["Лиды", 240, 150],
  ["Сделки", 20, 12],
  [name, a, b],
];

describe("names of figures", () => {
  const names = namesIn(FIGURES);

  it("are at least 219", () => expect(new Set(names).size).toBeGreaterThanOrEqual(219));

  it.each(FIGURE_VALUES)("none is a stage as a column of %d and %d", (...values) => {
    const wrong = names.filter((name) => stagesIn(asColumn(name, values)).join() !== "Visits,Leads,Deals");
    expect(wrong).toEqual([]);
  });

  it.each(FIGURE_VALUES)("none is a stage as a row of %d and %d", (...values) => {
    const wrong = names.filter((name) => stagesIn(asRow(name, values)).join() !== "Визиты,Лиды,Сделки");
    expect(wrong).toEqual([]);
  });
});

describe("names of stages", () => {
  const names = namesIn(STAGES);

  it("are at least 60", () => expect(new Set(names).size).toBeGreaterThanOrEqual(60));

  it("each is one, as the last column and as the last row", () => {
    const isLost = (name: string) =>
      stagesIn(asColumn(name, [9, 5])).at(-1) !== name || stagesIn(asRow(name, [9, 5])).at(-1) !== name;
    expect(names.filter(isLost)).toEqual([]);
  });
});
