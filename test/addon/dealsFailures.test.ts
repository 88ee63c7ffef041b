import { expect, it } from "vitest";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { EXHAUSTIVE } from "../exhaustive";
import { type PanelHost, panelHost } from "./panelHost";

const HEADER = ["ID", "Stage", "Created", "Closed", "Amount, $", "Owner", "Source"];
const DEALS: (string | number)[][] = [
  [1, "New lead", "2026-11-01", "", 100, "Ann", "Site"],
  [2, "Qualified", "2026-11-02", "", 200, "Ann", "Ads"],
  [3, "Proposal sent", "2026-11-03", "", 300, "Bob", "Ads"],
  [4, "Closed won", "2026-11-04", "2026-11-09", 400, "Bob", "Site"],
  [5, "Closed lost", "2026-11-05", "2026-11-08", 500, "Ann", "Site"],
];
const SPEND = [
  ["Source", "Spend, $"],
  ["Site", "50"],
  ["Ads", "70"],
];

function withSpend(): { panel: PanelHost; front: (at: number) => void; sheetId: number; costs: number } {
  const panel = panelHost([HEADER, ...DEALS]);
  const { getters, dispatch } = panel.host.model;
  const front = (at: number) =>
    void dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: getters.getSheetIds()[at]! });
  dispatch("CREATE_SHEET", { sheetId: "ads", position: 1, name: "Ads", cols: 5, rows: 20 });
  front(1);
  for (const [at, row] of SPEND.entries())
    for (const [column, cell] of row.entries()) panel.type(`${"AB"[column]}${at + 1}`, cell);
  front(0);
  const { sheetId, sheets } = panel.ask("source", {}).deals!;
  return { panel, front, sheetId, costs: sheets[0]!.sheetId };
}

// 46,347 is the 21st of November 2026.
it.each([
  ["a sheet with the spend", (costs: number) => ({ breakdown: null, costs })],
  ["a day", () => ({ breakdown: null, day: 46_347 })],
  ["what a status is", () => ({ breakdown: null, marks: { Qualified: "out" as const } })],
])(
  "choosing %s is kept whole or not at all, whichever service call fails",
  { timeout: 600_000, ...EXHAUSTIVE },
  (_, of) => {
    const { panel, front, sheetId, costs } = withSpend();
    // With a stage table there, whose yellow cell shows the day.
    panel.ask("buildDeals", { sheetId, wish: { breakdown: null } });
    const chosen = of(costs);
    front(0);
    const before = panel.ask("countDeals", { sheetId, wish: { breakdown: null } });
    const after = panel.ask("countDeals", { sheetId, wish: chosen });
    expect(after).not.toEqual(before);
    for (let call = 1, total = 1; call <= total; call += 3) {
      front(0);
      panel.ask("countDeals", { sheetId, wish: { breakdown: null } });
      forgetHistory(panel.host.model);
      panel.host.calls.reset();
      panel.host.calls.failAt(call);
      try {
        panel.ask("countDeals", { sheetId, wish: chosen });
      } catch (error) {
        expect(String(error)).toMatch(/^Error: [A-Z].*\.$/);
      }
      panel.host.calls.failAt(null);
      total = panel.host.calls.total;
      expect([before, after]).toContainEqual(panel.ask("source", {}).deals);
      expect(panel.ask("countDeals", { sheetId, wish: chosen })).toEqual(after);
    }
  },
);

it("a list that is exported anew with its columns in another order, a status renamed, says so and counts the same anew", () => {
  const { panel, front, sheetId } = withSpend();
  const stages = panel.ask("buildStages", { sheetId, wish: { breakdown: null } });
  const shown = () => {
    panel.ask("show", { sheetId: stages.sheetId });
    return panel.values();
  };
  const figures = () =>
    shown()
      .filter(([, name]) => /lead|Qualified|Proposal|Contacted|won|Revenue/.test(String(name)))
      .map((row) => row.slice(1, 3));
  const then = figures();
  front(0);
  const order = [4, 6, 1, 0, 3, 5, 2];
  for (const [at, row] of [HEADER, ...DEALS].entries())
    for (const [column, from] of order.entries()) panel.type(`${"ABCDEFG"[column]}${at + 1}`, `${row[from]}`);
  expect(shown()[2]![0]).toBe("The columns of the list are not where they were: refresh this sheet.");
  panel.host.run("cjmRefreshReport");
  expect(figures()).toEqual(then);
  front(0);
  panel.type("C3", "Contacted");
  expect(shown()[2]![0]).toBe(
    "Not counted: 1 row of the list without a stage, or with one that is new here. Refresh this sheet.",
  );
  panel.host.run("cjmRefreshReport");
  expect(figures().map(([name]) => name)).toEqual([
    "New lead",
    "Contacted",
    "Proposal sent",
    "Closed won",
    "Revenue, $",
  ]);
});
