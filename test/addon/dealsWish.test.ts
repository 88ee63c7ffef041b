import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/core/plan/workingDays";
import { EXHAUSTIVE, itEach, leftToAll } from "../exhaustive";
import { type PanelHost, panelHost } from "./panelHost";

// What somebody chooses of a list, in the panel or in its stage table, is kept with it, and counts everywhere. Counts by hand from the rows.
const HEADER = ["ID", "Stage", "Created", "Closed", "Amount", "Owner"];
const DEALS: (string | number)[][] = [
  [1, "New lead", "2026-10-01", "", 100, "Ann"],
  [2, "Qualified", "2026-10-02", "", 200, "Ann"],
  [3, "Proposal sent", "2026-10-03", "", 300, "Bob"],
  [4, "Closed won", "2026-10-04", "2026-10-20", 400, "Bob"],
  [5, "Closed lost", "2026-10-05", "2026-10-21", 500, "Ann"],
  [6, "Spam", "2026-10-06", "", 0, "Bob"],
];
const NEWEST = dayNumber(2026, 10, 21);

const dealsOf = (panel: PanelHost) => panel.ask("source", {}).deals!;
/** The panel over the list, which stands in the first sheet. */
function list(panel: PanelHost) {
  panel.ask("show", { sheetId: sheetOf(panel) });
  return dealsOf(panel);
}
const ids = new WeakMap<PanelHost, number>();
const sheetOf = (panel: PanelHost): number => ids.get(panel)!;

function withList(rows: readonly (readonly (string | number)[])[] = [HEADER, ...DEALS]): PanelHost {
  const panel = panelHost(rows);
  ids.set(panel, dealsOf(panel).sheetId);
  return panel;
}

function built(panel: PanelHost): { stages: number; report: number } {
  const report = panel.ask("buildDeals", { sheetId: sheetOf(panel) }).sheetId;
  const stages = list(panel).table!.sheetId;
  panel.ask("show", { sheetId: stages });
  return { stages, report };
}

const textsIn = (panel: PanelHost): string[] => panel.values().flat().map(String);
const cellOfDay = (panel: PanelHost): string => `C${panel.values().findIndex((row) => row[1] === "As of") + 1}`;

describe("the day of a list", () => {
  it("is that of its newest row, until another is typed: into the panel", EXHAUSTIVE, () => {
    const panel = withList();
    expect(list(panel).day).toEqual({ day: NEWEST, newest: NEWEST, by: "list", wrong: "" });
    expect(list(panel).columns).toBe(
      "Columns read as: stage — “Stage”; created — “Created”; closed — “Closed”; amount — “Amount”; who has it — “Owner”.",
    );
    const later = panel.ask("countDeals", { sheetId: sheetOf(panel), wish: { day: NEWEST + 9 } });
    expect(later!.day).toEqual({ day: NEWEST + 9, newest: NEWEST, by: "typed", wrong: "" });
    const { report } = built(panel);
    expect(panel.values().flat()).toContain(NEWEST + 9);
    panel.ask("show", { sheetId: report });
    expect(textsIn(panel).join("\n")).toMatch(/as of 30 Oct 2026/i);
    // And back to automatic, in the stage table as well.
    panel.ask("countDeals", { sheetId: sheetOf(panel), wish: {} });
    expect(list(panel).day).toMatchObject({ day: NEWEST, by: "list" });
  });

  it("or over the yellow cell of the stage table, which is kept when it is counted again", EXHAUSTIVE, () => {
    const panel = withList();
    const { report } = built(panel);
    panel.type(cellOfDay(panel), "2026-10-30");
    expect(textsIn(panel)).toContain("Another day than this sheet was counted as of: refresh it.");
    panel.ask("buildDeals", { sheetId: sheetOf(panel) });
    expect(textsIn(panel)).toContain(
      "Times and forecasts are as of this day. The newest row of the list is of 21 Oct 2026.",
    );
    expect(list(panel).day).toMatchObject({ day: NEWEST + 9, by: "typed" });
    panel.ask("show", { sheetId: report });
    panel.host.run("cjmRefreshReport");
    expect(textsIn(panel).join("\n")).toMatch(/as of 30 Oct 2026/i);
    // Another choice in the panel leaves it alone.
    const wish = list(panel).wish;
    expect(panel.ask("countDeals", { sheetId: sheetOf(panel), wish: { ...wish, breakdown: null } })!.day).toMatchObject(
      { day: NEWEST + 9 },
    );
  });

  it("moves with the day where =TODAY() stands there, and the report says so", () => {
    const panel = withList();
    const { report } = built(panel);
    panel.type(cellOfDay(panel), "=TODAY()");
    panel.ask("buildDeals", { sheetId: sheetOf(panel) });
    expect(list(panel).day).toMatchObject({ by: "formula", wrong: "" });
    panel.ask("show", { sheetId: report });
    expect(textsIn(panel).join("\n")).toContain("As of each day on which this is refreshed: =TODAY().");
  });

  itEach(
    ["2026-10-20", "This day is before the newest row of the list: told as of 21 Oct 2026."],
    ["2399-01-01", "This day has not come yet: told as of 21 Oct 2026, the newest row of the list."],
    ["soon", "This is no day: told as of 21 Oct 2026, the newest row of the list."],
  )("does not count when it is %s, and says why", {}, (typed, why) => {
    const panel = withList();
    built(panel);
    panel.type(cellOfDay(panel), typed);
    expect(textsIn(panel)).toContain(why);
    panel.ask("buildDeals", { sheetId: sheetOf(panel) });
    expect(textsIn(panel)).toContain(why);
    expect(list(panel).day).toMatchObject({ day: NEWEST, wrong: why });
  });

  it("is not there in a list without days", leftToAll(true), () => {
    const panel = withList([HEADER, ...DEALS].map((row) => row.filter((_, i) => i !== 2 && i !== 3)));
    expect(list(panel).day).toBeNull();
    built(panel);
    expect(textsIn(panel)).not.toContain("As of");
  });
});

it("a list that tells of one stage only leaves no table of that behind, and says why", () => {
  const panel = withList([HEADER, [1, "Proposal sent", "2026-10-03", "", 300, "Bob"]]);
  expect(() => panel.ask("buildDeals", { sheetId: sheetOf(panel) })).toThrow(
    "This list tells of one stage only, “Proposal sent”. A funnel needs two: add deals of other stages,",
  );
  expect(panel.sheets()).toHaveLength(1);
});

describe("what a status says", () => {
  const asked = { marks: { Spam: "out", "Proposal sent": "won" } } as const;

  it("is what somebody said, in the panel, the stage table and the report", () => {
    const panel = withList();
    expect(list(panel).statuses.find(({ name }) => name === "Spam")).toEqual({
      name: "Spam",
      is: "lost",
      asFound: "lost",
      deals: 1,
    });
    const counted = panel.ask("countDeals", { sheetId: sheetOf(panel), wish: asked })!;
    // Five without the spam; 2, 3 and 4 are qualified or won, 5 is lost nobody knows where.
    expect(counted.stages.map(({ name, people }) => [name, people])).toEqual([
      ["New lead", 5],
      ["Qualified", null],
      ["Proposal sent", 2],
    ]);
    const { report } = built(panel);
    expect(textsIn(panel)).toContain("Not counted, as chosen in the panel: Spam.");
    const { counts } = panel.table();
    const sums = counts.map((stage) =>
      stage.every((count) => count === null) ? null : stage.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    );
    expect(sums).toEqual([5, null, 2]);
    panel.ask("show", { sheetId: report });
    expect(textsIn(panel).join("\n")).toContain("Still open: 2 of 5 deals, $300.".replace("$", ""));
    // The panel over the stage table says the same as the report.
    panel.ask("show", { sheetId: list(panel).table!.sheetId });
    expect(panel.table().openDeals).toContain("Still open: 2 of 5 deals, 300.");
    // Back to automatic in one click.
    const automatic = panel.ask("countDeals", { sheetId: sheetOf(panel), wish: {} })!;
    expect(automatic.stages.map(({ name }) => name)).toEqual(["New lead", "Qualified", "Proposal sent", "Closed won"]);
  });
});
