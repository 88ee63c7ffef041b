import { describe, expect, it } from "vitest";
import { helpers } from "../../src/host/engine/spreadsheet";
import { EXHAUSTIVE } from "../exhaustive";
import { type PanelHost, panelHost } from "./panelHost";

// Which report belongs to a table, as the panel is told, when there are several, when the table has moved or changed, or is a part of another.

const ADS = [
  ["Stage", "People"],
  ["Ad", 1000],
  ["Click", 50],
  ["Lead", 20],
  ["Order", 10],
];

const build = (panel: PanelHost, options?: Parameters<typeof panel.ask<"buildReport">>[1]["options"]) => {
  const { sheetId, range } = panel.table();
  return panel.ask("buildReport", { sheetId, range, ...(options ? { options } : {}) });
};

function bringToFront({ host }: PanelHost, name: string): void {
  const { getters } = host.model;
  const sheetIdTo = getters.getSheetIdByName(name)!;
  host.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
}

/** The rows of a report's what-if table below that of the entrants: the step, and its yellow cell. */
function steps(panel: PanelHost, report: string): unknown[][] {
  bringToFront(panel, report);
  const rows = panel.values();
  const header = rows.findIndex((row) => row[1] === "Step" && row[4] === "+ pp");
  const below = rows.slice(header + 2);
  return below
    .slice(
      0,
      below.findIndex((row) => !String(row[1]).includes(" → ")),
    )
    .map((row) => [row[1], row[4]]);
}

it(
  "of several reports of a table the newest, which stands right behind it, is opened and refreshed",
  EXHAUSTIVE,
  () => {
    const panel = panelHost(ADS);
    const front = panel.front();
    build(panel);
    bringToFront(panel, front);
    build(panel, { another: true });
    bringToFront(panel, front);
    const newest = build(panel, { another: true });
    bringToFront(panel, front);
    expect(panel.table().report).toEqual(newest);
    expect(build(panel)).toEqual(newest);
  },
);

it("a report whose first build the service cut off is none", () => {
  const panel = panelHost(ADS);
  const before = panel.sheets();
  let calls = 0;
  // From here on nothing answers, so that what was begun cannot be taken back either.
  panel.host.calls.meanwhile((name) => {
    if (name === "Range.setFormulas" || name === "Range.setValues") calls += 1;
    if (calls > 0 && !/^Range\.set(Formulas|Values)$/.test(name)) throw new Error("Service Spreadsheets failed");
  });
  expect(() => build(panel)).toThrow();
  panel.host.calls.meanwhile(null);
  expect(panel.sheets().length).toBeGreaterThan(before.length);
  bringToFront(panel, before[0]!);
  expect(panel.table().report).toBeNull();
});

it("a table that was moved to another sheet keeps its report", EXHAUSTIVE, () => {
  const panel = panelHost(ADS);
  const report = build(panel);
  const { model } = panel.host;
  const from = model.getters.getSheetIdByName("Sheet1")!;
  bringToFront(panel, "Sheet1");
  model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: helpers.toZone("A1:B5") });
  model.dispatch("CUT");
  model.dispatch("CREATE_SHEET", { sheetId: "moved", position: 1, name: "Moved", cols: 26, rows: 100 });
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: "moved" });
  model.dispatch("PASTE", { target: [helpers.toZone("C3")] });
  panel.ask("show", { sheetId: report.sheetId });
  panel.host.run("cjmRefreshReport");
  bringToFront(panel, "Moved");
  expect(panel.table()).toMatchObject({ sheetName: "Moved", range: "C3:D7", report });
});

it("a report of a part of a table stays one of that part when it is refreshed", () => {
  const panel = panelHost(ADS);
  const { sheetId } = panel.table();
  const report = panel.ask("buildReport", { sheetId, range: "A1:B4" });
  const before = steps(panel, report.name);
  expect(before.map(([step]) => step)).toEqual(["Ad → Click", "Click → Lead"]);
  panel.host.run("cjmRefreshReport");
  expect(steps(panel, report.name)).toEqual(before);
});

describe("points that are put into a report", () => {
  it("reach the steps of the table as it is, not those that the report was built for", () => {
    const panel = panelHost(ADS);
    const report = build(panel);
    bringToFront(panel, "Sheet1");
    const { model } = panel.host;
    const sheetId = model.getters.getSheetIdByName("Sheet1")!;
    model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName: "Sheet1", dimension: "ROW", elements: [2] });
    panel.type("A5", "Paid");
    panel.type("B5", "4");
    const source = panel.table();
    expect(source.stages).toEqual(["Ad", "Lead", "Order", "Paid"]);
    const changes = ["Lead", "Order", "Paid"].map((stage, i) => ({ stage, points: i + 2 }));
    expect(panel.ask("putWhatIf", { sheetId: source.sheetId, range: source.range, changes })).toEqual(report);
    expect(steps(panel, report.name)).toEqual([
      ["Ad → Lead", 2],
      ["Lead → Order", 3],
      ["Order → Paid", 4],
    ]);
  });

  it.each([101, -101])("are refused beyond a whole conversion: %d", (points) => {
    const panel = panelHost(ADS.slice(0, 3));
    const { sheetId, range } = panel.table();
    const sheets = panel.sheets();
    expect(() => panel.ask("putWhatIf", { sheetId, range, changes: [{ stage: "Click", points }] })).toThrow(/100/);
    expect(panel.sheets()).toEqual(sheets);
  });
});

it("a report that gets its what-if only later begins without a change where no step has a level", EXHAUSTIVE, () => {
  const panel = panelHost(ADS);
  build(panel, { sections: ["money"] });
  bringToFront(panel, "Sheet1");
  const { name } = build(panel, { sections: ["money", "whatIf"] });
  expect(steps(panel, name).map(([, points]) => points)).toEqual([0, 0, 0]);
});
