import { describe, expect, it } from "vitest";
import { cleanedCounts } from "../../src/tables/cleanedCounts";
import { timeWriting } from "../../src/tables/events/eventTimes";
import { readEvents } from "../../src/tables/events/readEvents";
import { findingsIn } from "../../src/tables/findings";
import { findStageTable } from "../../src/tables/findStageTable";
import { readSheet } from "../../src/tables/readSheet";
import type { Cell } from "../../src/tables/stageTable";
import { asFraction } from "../../src/tables/writtenRate";
import { at } from "./ugly/ugly";

// Tables at the edge of what a reader may take for something else; what they are was written down by hand.

const read = (cells: Cell[][]) => {
  const { stages, channels } = findStageTable(cells, at(1, 1));
  return { stages: stages.map(({ name }) => name), channels: channels.map(({ name }) => name) };
};

describe("what nearly adds up is no total", () => {
  it("a channel with one person more than all the others together", () => {
    const cells = [
      ["Stage", "North", "South", "West"],
      ["Visits", 1000, 2000, 3001],
      ["Leads", 500, 600, 1101],
      ["Deals", 100, 200, 301],
    ];
    expect(read(cells).channels).toEqual(["North", "South", "West"]);
  });

  it("a last stage with one person less than all the others together", () => {
    const cells = [
      ["Stage", "North", "South"],
      ["Trials", 300, 200],
      ["Offers", 200, 160],
      ["Deals", 499, 359],
    ];
    expect(read(cells).stages).toEqual(["Trials", "Offers", "Deals"]);
  });

  it("a channel that is the sum of the others at one stage alone, which is chance", () => {
    const cells = [
      ["Stage", "North", "South", "West"],
      ["Visits", 100, 200, 300],
      ["Leads", 0, 5, 5],
    ];
    expect(read(cells).channels).toEqual(["North", "South", "West"]);
  });
});

it("a table of 500 stages is a table of stages", () => {
  const rows = Array.from({ length: 500 }, (_, i): Cell[] => [`Stage ${i + 1}`, 10_000 - 10 * i]);
  expect(read([["Stage", "People"], ...rows]).stages).toHaveLength(500);
});

it("a table of 501 stages is refused for their number, and 501 rows of a few stages are not", () => {
  const table = (name: (i: number) => string) =>
    readSheet(
      [["Stage", "People"], ...Array.from({ length: 501 }, (_, i): Cell[] => [name(i), 10_000 - 10 * i])],
      at(1, 1),
    );
  expect(table((i) => `Stage ${i + 1}`)).toMatchObject({
    refusal: { code: "tooManyStages", params: { stages: 501, most: 500 } },
  });
  expect(table((i) => `Stage ${i % 3}`)).not.toMatchObject({ refusal: { code: "tooManyStages" } });
});

// By hand: 883 of 960 are 92 %, and 92 % of 1000 would be 920.
it("a rate that is the next step's, near this step's own, is not held against this step", () => {
  const cells: Cell[][] = [
    ["Stage", "People", "Rate"],
    ["Visits", 1000, ""],
    ["Leads", 960, 0.92],
    ["Deals", 883, ""],
  ];
  expect(findingsIn(findStageTable(cells, at(1, 1)), cells).map(({ code }) => code)).toEqual([]);
});

// By hand: 1000 - 100 = 900 people, of whom 40 % leave at once.
it("robots are taken off before the bounces, which are a share of the people", () => {
  const cells: Cell[][] = [
    ["Stage", "Site"],
    ["Visits", 1000],
    ["Robots", 100],
    ["Bounce rate", 0.4],
    ["Leads", 50],
  ];
  const table = findStageTable(cells, at(1, 1));
  expect([table.beside.bots?.name, table.beside.bounces?.name]).toEqual(["Robots", "Bounce rate"]);
  expect(cleanedCounts(table, cells)).toEqual([[540], [50]]);
});

it("robots are at most everybody: where more are stated, nobody is left", () => {
  const cells: Cell[][] = [
    ["Stage", "Site"],
    ["Visits", 100],
    ["Robots", 150],
    ["Leads", 5],
  ];
  expect(cleanedCounts(findStageTable(cells, at(1, 1)), cells)).toEqual([[0], [5]]);
});

it("a text with a percent sign says itself what it is, in a column of percent too", () => {
  expect([asFraction("30%", "percent"), asFraction("30", "percent"), asFraction(30, "percent")]).toEqual([
    "30%",
    0.3,
    0.3,
  ]);
});

describe("a column of times", () => {
  const spoilt = (count: number) => Array.from({ length: 10 }, (_, i) => (i < count ? "soon" : `2026-11-${10 + i}`));

  it("is one where nine of ten cells are times, and none where but eight are", () => {
    expect([1, 2].map((count) => timeWriting(spoilt(count), true))).toEqual(["cells", null]);
  });
});

it("a row with a time but neither user nor event is left out and counted; a blank one is not", () => {
  const column = (...cells: string[]) => ({ rows: cells.map((cell) => [cell]), at: 0 });
  const log = {
    user: column("Ann", "", ""),
    time: column("2026-11-01", "2026-11-02", ""),
    event: column("Ad", "", ""),
    channel: null,
  };
  expect(readEvents(log, "cells").leftOut).toEqual([{ code: "withoutUser", params: { rows: 1 } }]);
});
