import { describe, expect, it } from "vitest";
import { isUserError } from "../../src/core/userError";
import { findStageTable } from "../../src/tables/findStageTable";
import { regions } from "../../src/tables/regions";
import type { Cell } from "../../src/tables/stageTable";
import { at } from "./ugly/ugly";

const ROWS = 100_000;
const rows = (row: (index: number) => Cell[]) => Array.from({ length: ROWS }, (_, index) => row(index));
const second = (index: number) => new Date(2026, 9, 1, 0, 0, index);

/** Milliseconds that a sheet takes to be read or refused; the limit is a second, on a machine that does other things too. */
function took(cells: Cell[][], selection = at(1, 1)): { time: number; stages: number | null } {
  const start = performance.now();
  let stages: number | null = null;
  try {
    stages = findStageTable(cells, selection).stages.length;
  } catch (error) {
    if (!isUserError(error)) throw error;
  }
  return { time: performance.now() - start, stages };
}

describe("huge sheets", () => {
  it("refuses an event log", () => {
    const log = [
      ["User ID", "Time", "Event", "Channel", "Page", "Device", "City", "Value", "Session ID", "Note"],
      ...rows((index) => [
        `u${index % 9000}`,
        second(index),
        ["visit", "cart", "order"][index % 3]!,
        ["Ads", "SEO"][index % 2]!,
        "/",
        "mobile",
        "Moscow",
        index % 7 === 0 ? 12.5 : "",
        index,
        "",
      ]),
    ];
    expect(took(log)).toEqual({ time: expect.toSatisfy((time: number) => time < 1000), stages: null });
  });

  it("refuses an event log of numbers without a header", () => {
    const { time, stages } = took(rows((index) => [index, index % 13, index % 7, 1, 2, 3, 4, 5, 6, 7]));
    expect(stages).toBeNull();
    expect(time).toBeLessThan(1000);
  });

  it("reads a campaign export of as many rows", () => {
    const report = [
      ["Day", "Campaign", "Ad", "Device", "Impressions", "Clicks", "CTR", "Leads", "Sales", "Cost"],
      ...rows((index) => [
        second(index * 60),
        `c${index % 40}`,
        `ad${index % 5000}`,
        ["mobile", "desktop"][index % 2]!,
        900,
        30,
        0.033,
        3,
        1,
        70,
      ]),
    ];
    const { time, stages } = took(report);
    expect(stages).toBe(4);
    expect(time).toBeLessThan(2000);
  });

  it("refuses scattered cells: regions are found in one pass", () => {
    const scattered = rows((index) =>
      Array.from({ length: 10 }, (_, column) => (column % 2 === 0 && index % 4 === 0 ? "x" : "")),
    );
    const start = performance.now();
    expect(regions(scattered)).toHaveLength(125_000);
    expect(performance.now() - start).toBeLessThan(1000);
    const { time, stages } = took(scattered, at(7, 7));
    expect(stages).toBeNull();
    expect(time).toBeLessThan(2000);
  });
});
