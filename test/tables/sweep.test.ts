import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { EXHAUSTIVE, itEach } from "../exhaustive";
import { FIGURES_EN, FIGURES_RU, STAGES_EN, STAGES_RU } from "./namesBetween";
import { FIGURES, namesIn, STAGES } from "./namesOfFigures";
import { at } from "./ugly/ugly";

const stagesIn = (cells: Cell[][]): string[] => {
  const reading = readSheet(cells, at(1, 1));
  return reading.kind === "stages" ? reading.table.stages.map(({ name }) => name) : [];
};

// Figures that would fit the order of the people, and such that would not.
const FIGURE_VALUES: readonly (readonly [number, number])[] = [
  [3, 2],
  [45, 38],
  [1200, 900],
  [250_000, 180_000],
];

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

  itEach(...FIGURE_VALUES)("none is a stage as a column of %d and %d", {}, (...values) => {
    const wrong = names.filter((name) => stagesIn(asColumn(name, values)).join() !== "Visits,Leads,Deals");
    expect(wrong).toEqual([]);
  });

  itEach(...FIGURE_VALUES)("none is a stage as a row of %d and %d", {}, (...values) => {
    const wrong = names.filter((name) => stagesIn(asRow(name, values)).join() !== "Визиты,Лиды,Сделки");
    expect(wrong).toEqual([]);
  });
});

/** A table of two channels with one more line between two stages, whose figures fit theirs: as a column and as a row. */
function between(name: string): Cell[][][] {
  const visits = [3000, 2000];
  const leads = [240, 150];
  const deals = [20, 12];
  const people = [
    { at: 1, figures: [600, 400] },
    { at: 2, figures: [25, 16] },
  ];
  // In a table of the name's own language.
  const [corner, stages] = /[а-яё]/i.test(name)
    ? ["", ["Визиты", "Лиды", "Сделки"]]
    : ["Channel", ["Visits", "Leads", "Deals"]];
  return people.flatMap(({ at: place, figures }) => {
    const rows: Cell[][] = [visits, leads, deals].map((line, i) => [stages[i]!, ...line]);
    rows.splice(place, 0, [name, ...figures]);
    const down: Cell[][] = [[corner, "Иванов", "Petrova"], ...rows];
    return [down, down[0]!.map((_, column) => down.map((row) => row[column]!))];
  });
}

/** Whether a name is read as a stage, as none, or the reader asks. */
function taken(name: string): Set<"stage" | "none" | "asked"> {
  const read = (cells: Cell[][]) => {
    const reading = readSheet(cells, at(1, 1));
    if (reading.question !== null) return "asked";
    return reading.kind === "stages" && reading.table.stages.some((stage) => stage.name === name) ? "stage" : "none";
  };
  return new Set(between(name).map(read));
}

describe("names between two stages whose figures fit theirs", () => {
  const figures = [...namesIn(FIGURES), ...namesIn(FIGURES_RU), ...namesIn(FIGURES_EN)];

  it("are hundreds", () => expect(new Set(figures).size).toBeGreaterThan(600));

  const says = "of a figure is a stage, and few are asked about";
  it(`none of every ninth name ${says}`, () => noStages(figures.filter((_, i) => i % 9 === 0)));
  it(`none ${says}`, EXHAUSTIVE, () => noStages(figures));

  function noStages(some: readonly string[]) {
    const all = some.map((name) => ({ name, read: taken(name) }));
    expect(all.filter(({ read }) => read.has("stage")).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ read }) => read.has("asked")).length).toBeLessThan(some.length / 20);
  }

  it.each([
    ["Russian", STAGES_RU],
    ["English", STAGES_EN],
  ])("each %s one of a stage is one, or the reader asks", (_, list) => {
    expect(namesIn(list).filter((name) => taken(name).has("none"))).toEqual([]);
  });
});

describe("names of stages", () => {
  const names = namesIn(STAGES);

  it("are at least 60", () => expect(new Set(names).size).toBeGreaterThanOrEqual(60));

  it("each is one, as the last column and as the last row", EXHAUSTIVE, () => {
    const isLost = (name: string) =>
      stagesIn(asColumn(name, [9, 5])).at(-1) !== name || stagesIn(asRow(name, [9, 5])).at(-1) !== name;
    expect(names.filter(isLost)).toEqual([]);
  });
});
