import { describe, expect, it } from "vitest";
import { isUserError } from "../../src/core/userError";
import { findStageTable } from "../../src/tables/findStageTable";
import { regions } from "../../src/tables/regions";
import type { Cell } from "../../src/tables/stageTable";
import { at } from "./ugly/ugly";

const ROWS = 100_000;
const rows = (row: (index: number) => Cell[]) => Array.from({ length: ROWS }, (_, index) => row(index));
const second = (index: number) => new Date(2026, 9, 1, 0, 0, index);

/** The stages that a sheet is read to have, null when it is refused; a pass over it for each of its rows would not end in a test's time. */
function stagesIn(cells: Cell[][], selection = at(1, 1)): number | null {
  try {
    return findStageTable(cells, selection).stages.length;
  } catch (error) {
    if (!isUserError(error)) throw error;
    return null;
  }
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
    expect(stagesIn(log)).toBeNull();
  });

  it("refuses an event log of numbers without a header", () => {
    expect(stagesIn(rows((index) => [index, index % 13, index % 7, 1, 2, 3, 4, 5, 6, 7]))).toBeNull();
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
    expect(stagesIn(report)).toBe(4);
  });

  it("refuses scattered cells: regions are found in one pass", () => {
    const scattered = rows((index) =>
      Array.from({ length: 10 }, (_, column) => (column % 2 === 0 && index % 4 === 0 ? "x" : "")),
    );
    expect(regions(scattered)).toHaveLength(125_000);
    expect(stagesIn(scattered, at(7, 7))).toBeNull();
  });
});
