import { expect, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import { type PanelHost, panelHost } from "./panelHost";

// By hand: two sources have spend, one of them written in other letters; "Radio" has no deals, "Referral" no spend, and the cabinet adds up itself.
const DEALS = [
  ["ID", "Stage", "Lost from", "Amount, $", "Owner", "Source"],
  [1, "Closed won", "", 400, "Ann", "Google Ads"],
  [2, "Closed won", "", 200, "Ann", "Google ads"],
  [3, "Closed lost", "New lead", 100, "Bob", "Google Ads"],
  [4, "Closed won", "", 50, "Bob", "Facebook"],
  [5, "New lead", "", 70, "Bob", "Facebook"],
  [6, "Closed won", "", 900, "Bob", "Referral"],
  [7, "New lead", "", 10, "Ann", "Google Ads"],
];
const ADS = [
  ["Channel", "Clicks", "Spend, $"],
  ["google ads", 10, 100],
  ["Facebook", 20, 80],
  ["Google Ads", 30, 20],
  ["Radio", "", 5],
  ["Total", 60, 205],
];

function withAds(ads: readonly (readonly (string | number)[])[]): { panel: PanelHost; front: (name: string) => void } {
  const panel = panelHost(DEALS);
  const { getters, dispatch } = panel.host.model;
  const front = (name: string) => {
    const sheetIdTo = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
    dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
  };
  dispatch("CREATE_SHEET", { sheetId: "ads", position: 1, name: "Ads", cols: 10, rows: 20 });
  front("Ads");
  for (const [at, row] of ads.entries())
    for (const [column, cell] of row.entries()) panel.type(`${"ABC"[column]}${at + 1}`, `${cell}`);
  front("Sheet1");
  return { panel, front };
}

function blockOf(panel: PanelHost): unknown[][] {
  const rows = panel.values();
  const at = rows.findIndex(([first]) => first === "What each source costs");
  return at < 0 ? [] : rows.slice(at + 3, at + 8).map((row) => row.filter((cell) => cell !== ""));
}

it("what a source cost is matched by its name, live; what matches none is told, and never spread", () => {
  const { panel, front } = withAds(ADS);
  const { deals } = panel.ask("source", {});
  const ads = deals!.sheets.find(({ name }) => name === "Ads")!;
  const wish = { breakdown: null, costs: ads.sheetId };
  expect(panel.ask("countDeals", { sheetId: deals!.sheetId, wish })!.costs).toBe(
    "Names that match: 3 of 4. Not matched: Radio.",
  );
  // The choice is kept with the sheet.
  const report = panel.ask("buildDeals", { sheetId: deals!.sheetId });
  panel.ask("show", { sheetId: report.sheetId });
  expect(blockOf(panel)).toEqual([
    ["Google Ads", 4, 2, 120, 60, 4, "\u00a0\u00a0\u00a0$600"],
    ["Facebook", 2, 1, 80, 80, -0.375, "\u00a0\u00a0\u00a0$50"],
    ["Referral", 1, 1, "\u00a0\u00a0\u00a0$900"],
    ["Spend in all", 4, 205],
    ["Of no source of a deal, and not spread: $5 — Radio"],
  ]);
  front("Ads");
  panel.type("C3", "100");
  front("Sheet1");
  panel.type("B6", "Closed won");
  front(report.name);
  expect(blockOf(panel)[1]).toEqual(["Facebook", 2, 2, 100, 50, 0.2, "\u00a0\u00a0\u00a0$120"]);
  // A column that is called otherwise is told.
  expect(String(panel.values()[1]![0])).not.toMatch(/changed/);
  front("Ads");
  panel.type("C1", "Clicks");
  front(report.name);
  expect(String(panel.values()[1]![0])).toMatch(/changed/);
});

it("a sheet that cannot say what sources cost says why, and there is no block", EXHAUSTIVE, () => {
  for (const [ads, said] of [
    [
      [
        ["Channel", "Clicks"],
        ["Radio", 5],
      ],
      "That sheet has no columns of sources and of what they cost.",
    ],
    [
      [
        ["Channel", "Spend, €"],
        ["Facebook", 5],
      ],
      "The spend there is in another currency or unit than the deals.",
    ],
  ] as const) {
    const { panel } = withAds(ads);
    const { deals } = panel.ask("source", {});
    const costs = deals!.sheets.find(({ name }) => name === "Ads")!.sheetId;
    expect(panel.ask("countDeals", { sheetId: deals!.sheetId, wish: { costs } })!.costs).toBe(said);
    const report = panel.ask("buildDeals", { sheetId: deals!.sheetId });
    panel.ask("show", { sheetId: report.sheetId });
    expect(blockOf(panel)).toEqual([]);
  }
});

it("money below the table of spend is another table's: not counted, and said; the sheet is read once", () => {
  const { panel, front } = withAds([
    ...ADS,
    ["", "", ""],
    ["Last year", "", ""],
    ["Channel", "Clicks", "Spend, $"],
    ["Facebook", 10, 1000],
    ["note", "", "with VAT"],
  ]);
  const { deals } = panel.ask("source", {});
  const costs = deals!.sheets.find(({ name }) => name === "Ads")!.sheetId;
  const read = () => panel.host.calls.byName["Range.getValues"] ?? 0;
  panel.host.calls.reset();
  panel.ask("countDeals", { sheetId: deals!.sheetId, wish: { breakdown: null } });
  const without = read();
  panel.host.calls.reset();
  expect(panel.ask("countDeals", { sheetId: deals!.sheetId, wish: { breakdown: null, costs } })!.costs).toBe(
    "Names that match: 3 of 4. Not matched: Radio. The spend below row 6 of that sheet is of another table, and not counted.",
  );
  expect(read()).toBe(without + 1);
  const report = panel.ask("buildDeals", { sheetId: deals!.sheetId });
  panel.ask("show", { sheetId: report.sheetId });
  const rows = panel.values();
  const at = rows.findIndex(([first]) => first === "What each source costs");
  expect(rows[at + 2]![0]).toBe("The spend below row 6 of that sheet is of another table, and not counted.");
  const figures = rows.slice(at + 4, at + 9).map((row) => row.filter((cell) => cell !== ""));
  expect(figures[1]).toEqual(["Facebook", 2, 1, 80, 80, -0.375, "\u00a0\u00a0\u00a0$50"]);
  expect(figures[3]).toEqual(["Spend in all", 4, 205]);
  front("Ads");
  panel.type("C3", "100");
  front(report.name);
  expect(panel.values()[at + 5]!.slice(1, 5)).toEqual(["Facebook", 2, 1, 100]);
});
