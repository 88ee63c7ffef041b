import { describe, expect, it } from "vitest";
import { leftToAll } from "../exhaustive";
import { seeded } from "../report/randomTables";
import { type PanelHost, panelHost } from "./panelHost";

// By hand. Amounts that stand as texts in a list, as people type them: what the formulas of the stage table add up is what the panel reads.
const HEADER = ["ID", "Stage", "Created", "Amount", "Owner"];
const list = (amounts: readonly (string | number)[]): (string | number)[][] => [
  HEADER,
  ...amounts.map((amount, i) => {
    const stage = ["Closed won", "Closed won", "Qualified", "New lead", "Closed won", "Closed lost"][i % 6]!;
    return [`D${i}`, stage, `2026-11-0${(i % 9) + 1}`, amount, i % 2 === 0 ? "Ann" : "Bob"];
  }),
];

function told(panel: PanelHost) {
  const { deals } = panel.ask("source", {});
  const { breakdowns, ...view } = deals!;
  const report = panel.ask("buildDeals", { sheetId: view.sheetId, wish: { breakdown: null } });
  const stages = panel.sheets()[1]!;
  return { view, show: (name: string) => shown(panel, name), report: report.name, stages };
}

function shown(panel: PanelHost, name: string): unknown[][] {
  const { getters } = panel.host.model;
  const sheetIdTo = getters.getSheetIds()[panel.sheets().indexOf(name)]!;
  panel.host.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
  return panel.values();
}

const revenueOf = (cells: unknown[][]): unknown => cells.find((row) => /^(Revenue|Выручка)/.test(String(row[1])))?.[2];

describe("amounts as texts", () => {
  it.each<[string, (string | number)[], number, string]>([
    ["roubles", ["12 500 руб.", "45 000,50 ₽", "1,2 млн ₽", "800 тыс. руб.", "300 р.", "9 руб."], 57_800.5, "₽2.00M"],
    ["euros", ["4.000,50 EUR", "12.500 EUR", "EUR 99", "1.234,00 EUR", "7 EUR", "8 EUR"], 16_507.5, "€1,333"],
    ["numbers among them", ["300 USD", 200, 1000, "USD 500", "100 USD", "9 USD"], 600, "$1,500"],
  ])("in %s are added up, live", (_, amounts, revenue, open) => {
    const panel = panelHost(list(amounts));
    const { view, show, stages, report } = told(panel);
    expect(view.checks).toEqual([]);
    expect(revenueOf(show(stages))).toBe(revenue);
    const still = show(report).find(([label]) => label === "Still open")![2];
    expect(still).toContain(open);
    // A deal that is added, written as the others are.
    show("Sheet1");
    ["D6", "Closed won", "2026-11-05", amounts[4]!, "Ann"].forEach((content, i) => {
      panel.type(`${"ABCDE"[i]}8`, String(content));
    });
    expect(revenueOf(show(stages))).toBeGreaterThan(revenue);
    // One that nobody can read: the sum is not known.
    show("Sheet1");
    panel.type("D2", "a lot");
    const cells = show(stages);
    expect(revenueOf(cells)).toBe("");
    expect(cells.flat().join("\n")).toContain("amount");
  });

  it("in several currencies are those of the commonest, and the others are told, live", () => {
    const panel = panelHost(list(["400 USD", "€4.000,50", "USD 300", "25 USD", "$5", "1 200 руб."]));
    const { view, show, stages, report } = told(panel);
    expect(view.currency).toEqual({ name: "$", others: ["€", "₽"], n: 2 });
    const said = "Deals in $ only, as amounts in several currencies do not add up: without 2 deals in €, ₽.";
    expect(show(stages).flat()).toContain(said);
    expect(revenueOf(show(stages))).toBe(405);
    expect(show(report).flat()).toContain(said);
    show("Sheet1");
    panel.type("D3", "95 USD");
    expect(revenueOf(show(stages))).toBe(500);
    expect(show(report).flat()).toContain(said.replace("2 deals", "1 deal"));
  });

  it("numbers formatted in another currency than texts are left out with them", () => {
    const panel = panelHost(list(["$400", "€4.000,50", "$300", "$25", "$5", "€9,50"]));
    const { view, show, stages } = told(panel);
    expect(view.currency).toEqual({ name: "$", others: ["€"], n: 2 });
    expect(revenueOf(show(stages))).toBe(405);
  });

  it("texts are counted where numbers are formatted in two other currencies", () => {
    const panel = panelHost(list(["400 руб.", "$4", "300 руб.", "25 руб.", "5 руб.", "€9.50"]));
    const { view, show, stages } = told(panel);
    expect(view.currency).toEqual({ name: "₽", others: ["$", "€"], n: 2 });
    expect(revenueOf(show(stages))).toBe(405);
  });

  it("that may mean two are refused by their cell", () => {
    const panel = panelHost(list(["EUR 1.234", "EUR 500", "EUR 20", "", "ask Ann", "EUR 3"]));
    const { view, show, stages } = told(panel);
    expect(view.checks).toEqual([
      expect.stringMatching(/^Amounts that are no money: 1 row, the first is D6: “ask Ann”\. /),
      expect.stringMatching(/^Amounts that may be read in two ways: 1 row, the first is D2: “EUR 1\.234”\. /),
    ]);
    expect(revenueOf(show(stages))).toBe("");
  });

  it("that the spreadsheet may have misread are no money: 12.500 € is 12.5 to one that has points before decimals", () => {
    const { view } = told(panelHost(list(["4.000,50 EUR", "12.500 €", "1.234,50 EUR", "", "7 EUR", "8 EUR"])));
    expect(view.checks).toEqual([
      expect.stringMatching(/^The spreadsheet may have read amounts otherwise .*: 1 row, the first is 3\. /),
    ]);
  });

  it("that are thousandths, all of them less than a thousand, are no money either: 1.234 € was more than a euro", () => {
    const { view } = told(panelHost(list(["1.234", "2.345", "3.111", "4.5", "7.239", "8.001"])));
    expect(view.checks).toEqual([
      expect.stringMatching(/^The spreadsheet may have read amounts otherwise .*: 6 rows, /),
    ]);
    expect(told(panelHost(list(["1.25", "2.5", "3", "4.125", "7.2", "8"]))).view.checks).toEqual([]);
  });

  it("that say no currency among several are no money", () => {
    const { view } = told(panelHost(list(["400 USD", "€4.000,50", 300, "25 USD", "$5", "9 USD"])));
    expect(view.checks).toEqual([
      expect.stringMatching(/^Some amounts name their currency, and 1 row does not, the first is 4\. /),
    ]);
  });
});

/** How a column may be written: what stands before and behind a figure, between thousands and before decimals, and for thousands and millions. */
const WRITINGS = [
  {
    before: ["", "₽ "],
    behind: [" руб.", "₽", " р.", ""],
    group: [" ", "\u00a0"],
    decimal: ",",
    units: [" тыс.", " млн"],
  },
  { before: ["USD ", "US$"], behind: [""], group: [","], decimal: ".", units: ["k", "m"] },
  { before: [""], behind: [" EUR", " евро"], group: ["."], decimal: ",", units: [] },
  { before: ["CHF "], behind: [""], group: ["'"], decimal: ".", units: [] },
] as const;

// The oracle is who writes the texts: the amounts that they mean are known before.
for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
  it(`amounts written at random come to what they mean: ${seed}`, leftToAll(seed > 1), () => {
    const random = seeded(seed);
    const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
    const { before, behind, group, decimal, units } = WRITINGS[seed % WRITINGS.length]!;
    const grouped = (whole: number) => String(whole).replace(/(?<=\d)(?=(\d{3})+$)/g, one(group));
    const written = Array.from({ length: 60 }, (_, i): { text: string; cents: number } => {
      const unit = units.length > 0 && random() < 0.3 ? Math.floor(random() * 2) : null;
      const [lead, tail] = [one(before), one(behind)];
      if (unit !== null) {
        const tenths = 1 + Math.floor(random() * 900);
        const figure = `${Math.floor(tenths / 10)}${decimal}${tenths % 10}`;
        return { text: `${lead}${figure}${units[unit]}${tail}`, cents: tenths * 10 * 1000 ** (unit + 1) };
      }
      const cents = Math.floor(10 ** (3 + 6 * random())) * (random() < 0.5 ? 100 : 1);
      const part = String(cents % 100).padStart(2, "0");
      // The first leaves no doubt of how the others are to be read.
      const figure = `${grouped(Math.floor(cents / 100))}${cents % 100 > 0 || i === 0 ? `${decimal}${part}` : ""}`;
      return { text: `${lead}${figure}${tail}`, cents };
    });
    const rows = written.map(({ text }, i) => [
      `D${i}`,
      i % 2 === 0 ? "Closed won" : "New lead",
      "2026-11-01",
      text,
      "Ann",
    ]);
    const { view, show, stages } = told(panelHost([HEADER, ...rows]));
    expect(view.checks).toEqual([]);
    const won = written.reduce((sum, { cents }, i) => (i % 2 === 0 ? sum + cents : sum), 0);
    expect(revenueOf(show(stages))).toBeCloseTo(won / 100, 2);
  });
