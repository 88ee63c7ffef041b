import { expect, it } from "vitest";
import { panelHost } from "./panelHost";

// By reading: a spreadsheet shows "$5,000" in a cell and hands a script the number 5000.
it("a stage whose cells are money is no stage", () => {
  const panel = panelHost([
    ["Channel", "Clicks", "Leads", "Sales"],
    ["Search", 500, 40, "$5,000"],
    ["Social", 700, 60, "$3,000"],
  ]);
  const { stages, counts, ...told } = panel.table();
  expect([stages, counts]).toEqual([
    ["Clicks", "Leads"],
    [
      [500, 700],
      [40, 60],
    ],
  ]);
  expect(JSON.stringify(told)).toContain("Sales");
});

it("a table of stages in money alone is refused, and says what it looks like", () => {
  const panel = panelHost([
    ["Stage", "Ann", "Bob"],
    ["Leads", "€4,000", "€5,000"],
    ["Deals", "€1,000", "€2,000"],
  ]);
  const { source, reason } = panel.ask("source", {});
  expect([source, reason]).toEqual([null, expect.stringMatching(/looks like money/)]);
});

it("one count that is formatted as money among others is a count", () => {
  const panel = panelHost([
    ["Stage", "Ann", "Bob"],
    ["Leads", "$400", 500],
    ["Meetings", 90, 80],
    ["Deals", 10, 20],
  ]);
  expect(panel.table().counts[0]).toEqual([400, 500]);
});
