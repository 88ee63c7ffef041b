import { expect, it } from "vitest";
import { panelHost } from "./panelHost";

// By hand: of eight deals six are in roubles, as two people write them, or name no currency.
const HEADER = ["ID", "Stage", "Lost from", "Created", "Amount", "Currency", "Owner"];
const DEALS = [
  [1, "Qualified", "", "2026-11-01", 100, "RUB", "Ann"],
  [2, "Qualified", "", "2026-11-02", 200, "руб.", "Ann"],
  [3, "Closed won", "", "2026-11-03", 400, "RUB", "Bob"],
  [4, "Closed won", "", "2026-11-04", 9, "USD", "Bob"],
  [5, "Closed lost", "Qualified", "2026-11-05", 500, "RUB", "Ann"],
  [6, "New lead", "", "2026-11-06", "", "", "Bob"],
  [7, "New lead", "", "2026-11-06", 8, "EUR", "Bob"],
  [8, "New lead", "", "2026-11-07", 50, "RUB", "Bob"],
];
const LEFT_OUT = "Deals in RUB only, as amounts in several currencies do not add up: without 2 deals in USD, EUR.";

it("deals in the commonest currency are counted, and the others are told, live", () => {
  const panel = panelHost([HEADER, ...DEALS]);
  const { deals } = panel.ask("source", {});
  expect(deals).toMatchObject({
    currency: { name: "RUB", others: ["USD", "EUR"], n: 2 },
    stages: [
      { name: "New lead", people: 6 },
      { name: "Qualified", people: 4 },
      { name: "Closed won", people: 1 },
    ],
  });
  expect(deals!.said).toMatch(/^Still open: 4 of 6 deals, ₽350 \(without an amount: 1\)/);
  const report = panel.ask("buildDeals", { sheetId: deals!.sheetId, wish: { breakdown: null } });
  const table = panel.ask("source", {}) && panel.sheets()[1]!;
  const seen = (name: string) => {
    const { getters } = panel.host.model;
    const sheetIdTo = getters.getSheetIds()[panel.sheets().indexOf(name)]!;
    panel.host.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
    return panel.values();
  };
  expect(seen(table).flat()).toContain(LEFT_OUT);
  expect(panel.table()).toMatchObject({ counts: [[6], [4], [1]], money: { revenue: 400 }, currency: "₽" });
  expect(seen(report.name).flat()).toContain(LEFT_OUT);
  // A deal in euros turns to roubles.
  seen("Sheet1");
  panel.type("F8", "RUB");
  const live = seen(report.name);
  expect(live.flat()).toContain(LEFT_OUT.replace("2 deals", "1 deal"));
  expect(live.find(([label]) => label === "Still open")![2]).toMatch(/^Still open: 5 of 7 deals, ₽358 /);
});

it("a first deal in another currency is left out, and told", () => {
  const panel = panelHost([
    HEADER,
    ...DEALS.map((row) => row.map((cell) => (cell === "USD" || cell === "EUR" ? "RUB" : cell))),
  ]);
  const { deals } = panel.ask("source", {});
  expect(deals!.currency).toBeNull();
  const report = panel.ask("buildDeals", { sheetId: deals!.sheetId, wish: { breakdown: null } });
  panel.ask("show", { sheetId: deals!.sheetId });
  panel.type("F9", "USD");
  panel.ask("show", { sheetId: report.sheetId });
  const said = panel.values().find(([label]) => label === "Still open")![2];
  expect(said).toMatch(/^Still open: 4 of 7 deals, ₽308 .* Left out for their currency: 1 deal\.$/);
});

it("amounts that are formatted in several currencies are no money, and that is told", () => {
  const formatted = DEALS.map((row) =>
    row.flatMap((cell, i) => (i === 5 ? [] : i === 4 && cell !== "" ? [`$${cell}`] : [cell])),
  );
  const header = HEADER.filter((name) => name !== "Currency");
  const same = panelHost([header, ...formatted]).ask("source", {}).deals!;
  expect([same.checks, same.said]).toEqual([[], expect.stringContaining("$358")]);
  const mixed = panelHost([
    header,
    ...formatted.map((row, i) => row.map((cell) => (i === 6 ? String(cell).replace("$", "€") : cell))),
  ]);
  const { said, checks } = mixed.ask("source", {}).deals!;
  expect(said).not.toMatch(/[$€]/);
  expect(checks).toEqual([
    expect.stringMatching(/^Amounts are in several currencies: 1 row is in another one than most, the first is 8\. /),
  ]);
});
