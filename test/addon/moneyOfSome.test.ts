import { expect, it } from "vitest";
import { currentOf } from "../../src/core/plan/current";
import { moneyLines } from "../../src/sidebar/whatIf/moneyView";
import { noPlans, planOf } from "../../src/sidebar/whatIf/state";
import { panelHost } from "./panelHost";

const CHANNELS = [
  ["Channel", "Visits", "Leads", "Deals", "Spend, $", "Revenue, $"],
  ["Ads", 5000, 250, 25, 5000, 30_000],
  ["SEO", 3000, 160, 14, "", 16_000],
  ["Referrals", 400, 60, 24, 300, ""],
];

function reportOf(rows: (string | number)[][]) {
  const panel = panelHost(rows);
  const source = panel.table();
  const { sheetId } = panel.ask("buildReport", { sheetId: source.sheetId, range: source.range });
  panel.ask("show", { sheetId });
  return { panel, source };
}

// Oracle, by hand: 46,000 over the 25 + 14 who brought it, 5,300 over the 25 + 24 whom it cost, 5,400 of the visits of those.
const AVERAGE = 46_000 / 39;
const COST = 5300 / 49;

it("what some spent or brought is divided by them, wherever it is told, and not compared with all", () => {
  const { panel, source } = reportOf(CHANNELS);
  const rows = panel.values();
  const money = rows.slice(rows.findIndex((cells) => String(cells[0]).endsWith("money")));
  const ofChannel = (name: string) => money.find((cells) => cells[1] === name)!.slice(2, 7);
  expect(ofChannel("Ads")).toEqual([5000, 30_000, 1200, 200, 5]);
  expect(ofChannel("SEO")).toEqual(["", 16_000, 16_000 / 14, "", ""]);
  expect(ofChannel("Referrals")).toEqual([300, "", "", 12.5, ""]);
  expect(ofChannel("Total")).toEqual([5300, 46_000, AVERAGE, COST, ""]);
  const { average, cost } = currentOf(source);
  expect([average, cost]).toEqual([AVERAGE, 5300 / 5400]);
  const lines = moneyLines(source, planOf(noPlans, source), "en").map(({ name, figure }) => [name, figure]);
  expect(lines).toEqual([
    ["Revenue", "$46,000"],
    ["Acquisition cost (CAC)", "$108"],
  ]);
  expect(source.findings.map(({ cell, text }) => [cell, text])).toEqual([
    [
      "E3",
      "No cost for SEO: the cost of one is that of the others, and the return of all is not told. Type 0 where nothing was spent.",
    ],
    [
      "F4",
      "No revenue for Referrals: the average amount is that of the others, and the return of all is not told. Type 0 where nothing was earned.",
    ],
  ]);
});

const CHANGED = "The table has changed beyond its figures";

it("a report says that it has to be built anew once the missing money has come", () => {
  const { panel } = reportOf(CHANNELS);
  const report = panel.front();
  const isChanged = () => panel.values().some((cells) => cells.some((cell) => String(cell).startsWith(CHANGED)));
  expect(isChanged()).toBe(false);
  const { getters } = panel.host.model;
  const source = getters.getSheetIds().find((id) => getters.getSheetName(id) !== report)!;
  panel.host.model.dispatch("UPDATE_CELL", { sheetId: source, col: 4, row: 2, content: "0" });
  expect(isChanged()).toBe(true);
});

it("money that nobody brought is not missing", () => {
  const { source } = reportOf([
    ["Month", "Leads", "Deals", "Revenue, $"],
    ["July 2026", 100, 10, 5000],
    ["August 2026", 90, 0, ""],
    ["September 2026", 80, 8, 4000],
  ]);
  expect([currentOf(source).average, source.findings]).toEqual([500, []]);
});
