import { describe, expect, it } from "vitest";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { EXHAUSTIVE } from "../exhaustive";
import { type PanelHost, panelHost } from "./panelHost";

// By hand: how many deals of a pipeline stand at each stage, and whose they are.
const HEADER = ["Manager", "New lead", "Qualified", "Proposal sent", "Closed won", "Closed lost"];
const ROWS: (string | number)[][] = [
  ["Ann", 10, 5, 2, 4, 20],
  ["Bob", 12, "", 3, 6, 18],
  ["Total", 22, 5, 5, 10, 38],
];
const SINGLE: (string | number)[][] = [
  ["Stage", "Deals", "Amount, $"],
  ["New lead", 22, 2200],
  ["Qualified", 5, 1000],
  ["Proposal sent", 5, 1800],
  ["Closed won", 10, 4000],
  ["Closed lost", 38, 9000],
];

const sheetIdOf = (panel: PanelHost): number => panel.ask("source", {}).deals!.sheetId;

function inTable(panel: PanelHost, type: () => void): void {
  const { getters, dispatch } = panel.host.model;
  const [sheetIdFrom, sheetIdTo] = [getters.getActiveSheetId(), getters.getSheetIds()[0]!];
  dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  type();
  dispatch("ACTIVATE_SHEET", { sheetIdFrom: sheetIdTo, sheetIdTo: sheetIdFrom });
}

/** Rows in front from the one that begins so, without blank cells, up to an empty one. */
function rowsFrom(panel: PanelHost, column: number, name: string): unknown[][] {
  const rows = panel.values();
  const at = rows.findIndex((row) => row[column] === name);
  const own = rows.slice(at);
  const end = own.findIndex((row) => row.slice(0, 3).every((cell) => cell === ""));
  const shown = own.slice(0, end < 0 ? own.length : end).map((row) => row.filter((cell) => cell !== ""));
  return shown.map((row) => row.map((cell) => (typeof cell === "string" ? cell.trim() : cell)));
}

function counted(rows: (string | number)[][]): PanelHost {
  const panel = panelHost(rows);
  const view = panel.ask("buildStages", { sheetId: sheetIdOf(panel) });
  panel.ask("show", { sheetId: view.sheetId });
  return panel;
}

const note = (panel: PanelHost) => panel.values()[2]![0];

describe("a table of how many deals stand at each stage", () => {
  it("is counted in a stage table of its own: all, and the won; the stages between stay blank", () => {
    const panel = counted([HEADER, ...ROWS]);
    expect(rowsFrom(panel, 1, "Stage").slice(0, 5)).toEqual([
      ["Stage", "Ann", "Bob", "Total"],
      ["New lead", 41, 39, 80],
      ["Qualified"],
      ["Proposal sent"],
      ["Closed won", 4, 6, 10],
    ]);
    expect(note(panel)).toBe(
      "Lost at a stage that the table does not tell: 38 of 80. The stages between stay blank: a list of deals with the stage each was lost from would tell.",
    );
  });

  it("follows the table, also where its rows are sorted; a new row, column or text is told of, not counted", () => {
    const panel = counted([HEADER, ...ROWS]);
    inTable(panel, () => {
      for (const [i, cell] of ["Bob", "13", "", "3", "6", "18"].entries()) panel.type(`${"ABCDEF"[i]}2`, cell);
      for (const [i, cell] of ["Ann", "10", "5", "2", "4", "20"].entries()) panel.type(`${"ABCDEF"[i]}3`, cell);
    });
    expect(rowsFrom(panel, 1, "Stage").slice(0, 2)).toEqual([
      ["Stage", "Ann", "Bob", "Total"],
      ["New lead", 41, 40, 81],
    ]);
    inTable(panel, () => {
      panel.type("A5", "Cyd");
      panel.type("B5", "7");
      panel.type("G1", "On hold");
    });
    expect(note(panel)).toBe(
      "Not counted: 2 rows, columns or cells of the table with a name that is new, or no number. Refresh this sheet.",
    );
    expect(rowsFrom(panel, 1, "Stage")[1]).toEqual(["New lead", 41, 40, 81]);
    panel.host.run("cjmRefreshReport");
    expect(rowsFrom(panel, 1, "Stage").slice(0, 2)).toEqual([
      ["Stage", "Ann", "Bob", "Cyd", "Total"],
      ["New lead", 41, 40, 7, 88],
    ]);
    inTable(panel, () => {
      panel.type("B1", "Qualified");
      panel.type("C1", "New lead");
    });
    expect(note(panel)).toBe("The columns of the table are not where they were: refresh this sheet.");
  });

  it("has a report of what stands, whose it is, its share and its money", () => {
    const owned = panelHost([HEADER, ...ROWS]);
    const report = owned.ask("buildDeals", { sheetId: sheetIdOf(owned) });
    owned.ask("show", { sheetId: report.sheetId });
    expect(rowsFrom(owned, 1, "Stage").slice(0, 5)).toEqual([
      ["Stage", "Stand here", "Ann", "Bob", "Standing: share"],
      ["New lead", 22, 10, 12, "█████  68.8%"],
      ["Qualified", 5, 5, 0, "█  15.6%"],
      ["Proposal sent", 5, 2, 3, "█  15.6%"],
      ["Total", 32, 17, 15],
    ]);
    const single = panelHost(SINGLE);
    const other = single.ask("buildDeals", { sheetId: sheetIdOf(single) });
    single.ask("show", { sheetId: other.sheetId });
    expect(rowsFrom(single, 1, "Stage").slice(0, 5)).toEqual([
      ["Stage", "Stand here", "Standing: money · share"],
      ["New lead", 22, "█████  $2,200 · 68.8%"],
      ["Qualified", 5, "██  $1,000 · 15.6%"],
      ["Proposal sent", 5, "████  $1,800 · 15.6%"],
      ["Total", 32, "$5,000"],
    ]);
    const said = single.values().map(([, , text]) => String(text));
    expect(said).toContain(
      "Still open: 32 of 80 deals, $5,000. They are not lost, and conversions are those so far. How many of them will be won this table cannot tell: that takes a list, a row for each deal, with days.",
    );
    expect(said.join()).toContain("Where deals are lost cannot be told: the table says where they stand now");
    // No bottleneck is made of counts that nobody reached.
    expect(single.values().flat().join()).not.toMatch(/257|bottleneck/i);
  });

  it("is read as those who reached each stage where somebody says so, and back", () => {
    const panel = panelHost(SINGLE);
    const sheetId = sheetIdOf(panel);
    panel.ask("choose", { sheetId, choices: { pipeline: "reached" } });
    expect(panel.ask("source", {}).source?.stages).toEqual(["New lead", "Qualified", "Proposal sent", "Closed won"]);
    panel.ask("choose", { sheetId, choices: {} });
    expect(panel.ask("source", {}).deals?.areStocks).toBe(true);
  });

  it("has statuses that somebody may take for something else", () => {
    const panel = panelHost(SINGLE);
    const sheetId = sheetIdOf(panel);
    const view = panel.ask("countDeals", { sheetId, wish: { marks: { Qualified: "out" } } })!;
    expect(view.stages).toEqual([
      { name: "New lead", people: 75 },
      { name: "Proposal sent", people: null },
      { name: "Closed won", people: 10 },
    ]);
    expect(view.statuses.map(({ deals }) => deals)).toEqual([22, 5, 5, 10, 38]);
  });

  it.each([
    ["en_US", "12.5", "B3, “Qualified”: “12.5” is no number of deals. Write a whole number there, then try again."],
    ["ru_RU", "около 12", "B3, «Qualified»: «около 12» — не число сделок. Впишите туда целое число и повторите."],
  ])("says which count is none, %s", (locale, written, says) => {
    const panel = panelHost(SINGLE, { locale });
    const sheetId = sheetIdOf(panel);
    panel.type("B3", locale === "ru_RU" ? written : "12.5");
    expect(panel.ask("source", {}).deals!.checks).toEqual([says]);
    expect(() => panel.ask("buildDeals", { sheetId })).toThrow(says);
    expect(panel.sheets()).toHaveLength(1);
  });

  it("leaves no half of a report at whichever service call fails", { timeout: 600_000, ...EXHAUSTIVE }, () => {
    const panel = panelHost([HEADER, ...ROWS]);
    const sheetId = sheetIdOf(panel);
    const front = () => {
      const { getters, dispatch } = panel.host.model;
      const sheetIdFrom = getters.getActiveSheetId();
      dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: getters.getSheetIds()[0]! });
    };
    for (let call = 1, total = 1; call <= total; call += 7) {
      forgetHistory(panel.host.model);
      front();
      panel.host.calls.reset();
      panel.host.calls.failAt(call);
      try {
        panel.ask("buildDeals", { sheetId });
      } catch (error) {
        expect(String(error)).toMatch(/^Error: [A-Z].*\.$/);
      }
      panel.host.calls.failAt(null);
      total = panel.host.calls.total;
      const report = panel.ask("buildDeals", { sheetId });
      panel.ask("show", { sheetId: report.sheetId });
      expect(rowsFrom(panel, 1, "Stage")[1]).toEqual(["New lead", 22, 10, 12, "█████  68.8%"]);
      expect(panel.sheets()).toHaveLength(3);
    }
  });
});
