import { expect, it } from "vitest";
import { panelHost } from "./panelHost";

// By hand: who was created in which month is in the rows.
const HEADER = ["ID", "Stage", "Created", "Amount", "Owner"];
type Rows = (string | number)[][];

function built(rows: Rows, locale: string) {
  const panel = panelHost(rows, { locale });
  const deals = panel.ask("source", {}).deals!;
  const wish = { breakdown: deals.monthly };
  const { name } = panel.ask("buildStages", { sheetId: deals.sheetId, wish });
  const shown = (sheet: string) => {
    const { getters } = panel.host.model;
    const sheetIdTo = getters.getSheetIds()[panel.sheets().indexOf(sheet)]!;
    panel.host.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
    return panel.values();
  };
  const row = (label: string) =>
    shown(name)
      .find((cells) => cells[1] === label)
      ?.slice(2)
      .filter((cell) => cell !== "");
  return { panel, deals, row, shown, name };
}

const STAGES = ["New lead", "Qualified", "Closed won", "New lead", "Closed won"];
const listOf = (created: readonly string[]): Rows => [
  HEADER,
  ...created.map((day, i) => [`D${i}`, STAGES[i % 5]!, day, 100 * (i + 1), "Ann"]),
];

it.each([
  ["en_US", ["September 2026", "October 2026", "November 2026", "Other months or no date", "Total"]],
  ["ru_RU", ["сентябрь 2026", "октябрь 2026", "ноябрь 2026", "Другие месяцы и без даты", "Всего"]],
])("deals are told apart by the month they were created in, live, %s", (locale, header) => {
  // October has none.
  const days = ["2026-09-01", "2026-09-30", "2026-09-15", "2026-11-01", "2026-11-02", ""];
  const { deals, row, shown, panel } = built(listOf(days), locale);
  expect([deals.breakdowns, deals.monthly]).toEqual([["Created"], "Created"]);
  expect(row(locale === "en_US" ? "Stage" : "Этап")).toEqual(header);
  expect(row("New lead")).toEqual([3, 0, 2, 1, 6]);
  expect(row("Closed won")).toEqual([1, 0, 1, 0, 2]);
  // The one without a date gets one.
  shown(panel.sheets()[0]!);
  panel.type("C7", "2026-10-31");
  expect(row("New lead")).toEqual([3, 1, 2, 0, 6]);
});

it("days with times, and days in texts that are written alike, are in their months", () => {
  const texts = ["30.09.2026 23:59", "01.10.2026 00:00", "31.10.2026 12:30", "05.11.2026 08:00", "06.11.2026 09:00"];
  expect(built(listOf(texts), "en_US").row("New lead")).toEqual([1, 2, 2, 0, 5]);
  const times = ["9/30/2026 23:59:00", "10/1/2026", "10/31/2026 12:30:00", "11/5/2026 8:00:00", "11/6/2026"];
  expect(built(listOf(times), "en_US").row("New lead")).toEqual([1, 2, 2, 0, 5]);
});

it("of more than a year the last twelve months have columns, and the others are together", () => {
  const days = Array.from({ length: 15 }, (_, i) => new Date(Date.UTC(2025, 8 + i, 10)).toISOString().slice(0, 10));
  const { row } = built(listOf(days), "en_US");
  expect(row("Stage")!.slice(0, 1)).toEqual(["December 2025"]);
  expect(row("New lead")).toEqual([...Array.from({ length: 12 }, () => 1), 3, 15]);
});

it("texts that no formula can read are no breakdown", () => {
  expect(
    built(listOf(["1 Sep 2026", "2026-09-30", "15.10.2026", "1 Nov 2026", "2026-11-02"]), "en_US").deals.monthly,
  ).toBe(null);
});

it("a report over months claims of no month that it converts better", () => {
  const days = Array.from(
    { length: 120 },
    (_, i) => `2026-${i % 3 === 0 ? "09" : i % 3 === 1 ? "10" : "11"}-0${(i % 9) + 1}`,
  );
  const { panel, deals, shown } = built(listOf(days), "en_US");
  const report = panel.ask("buildDeals", { sheetId: deals.sheetId, wish: { breakdown: "Created" } });
  const said = shown(report.name).flat().join("\n");
  expect(said).toContain("September 2026");
  expect(said).not.toMatch(/converts better|by more than chance/);
});
