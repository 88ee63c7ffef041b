import { expect, it } from "vitest";
import { dayNumber } from "../../src/core/plan/workingDays";
import { ANSWER } from "../../src/text/answer";
import { tableSentences } from "../../src/text/tableSentences";
import { EXHAUSTIVE, itEach } from "../exhaustive";
import { panelHost } from "./panelHost";

const PLAN = [
  ["Stage", "Plan", "Fact"],
  ["Leads", 300, 275],
  ["Meetings", 129, 94],
  ["Deals", 45, 32],
];

const today = () => {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

/** A report of a table that says no days, with what is typed into its yellow cells; and what both then say of the result. */
function withTyped(cells: Readonly<Record<string, string | number>>, sheetName = "Work") {
  const panel = panelHost(PLAN);
  const { model } = panel.host;
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("RENAME_SHEET", { sheetId, newName: sheetName, oldName: model.getters.getSheetName(sheetId) });
  const source = panel.table();
  const { sheetId: report } = panel.ask("buildReport", { sheetId: source.sheetId, range: source.range });
  panel.ask("show", { sheetId: report });
  const row = panel.values().findIndex((values) => values[1] === "Period") + 1;
  for (const [cell, content] of Object.entries(cells))
    panel.type(`${cell[0]}${row + Number(cell.slice(1))}`, `${content}`);
  const inReport = () => panel.values().find(([first]) => first === ANSWER.en.result)?.[2];
  const inPanel = () => tableSentences(panel.table(), "en")[0];
  const build = () => panel.ask("buildReport", { sheetId: source.sheetId, range: source.range });
  const rename = (newName: string) =>
    model.dispatch("RENAME_SHEET", { sheetId, newName, oldName: model.getters.getSheetName(sheetId) });
  return { inReport, inPanel, build, rename };
}

// A fortnight that is half gone: of 45 deals 22.5 are due, and 32 become 64; after four days of data 12.9, and 112.
const DAYS = { C0: today() - 7, D0: today() + 6 };

itEach<[what: string, cells: Readonly<Record<string, string | number>>, pace: RegExp | null]>(
  ["holidays", { ...DAYS, F0: "Mon–Fri", C1: today() - 3, D2: today() - 4 }, /Due by /],
  ["nothing", {}, null],
  ["a period", DAYS, /Due by .*: 23; at this pace it will be 64/],
  ["the day of the data", { ...DAYS, E0: today() - 4 }, /Due by .*: 13; at this pace it will be 112/],
  ["working days", { ...DAYS, F0: "Mon–Fri" }, /at this pace/],
  ["a text for a day", { ...DAYS, C0: "soon" }, null],
  ["a day written together", { ...DAYS, E0: 20_261_105 }, null],
  ["no known way of counting", { ...DAYS, F0: "Sundays" }, null],
)("the panel counts by the days that are typed in the report: %s", {}, (_, cells, pace) => {
  const { inReport, inPanel } = withTyped(cells);
  expect(inPanel()).toBe(inReport());
  if (pace) expect(inPanel()).toMatch(pace);
  else expect(inPanel()).not.toMatch(/Due by /);
});

it("but not by those of another month", EXHAUSTIVE, () => {
  const month = (first: number) =>
    new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(Date.UTC(1899, 11, 30 + first)),
    );
  const { inReport, inPanel, build, rename } = withTyped({ C0: today() - 60, D0: today() + 60 }, month(today() - 40));
  expect(inPanel()).toBe(inReport());
  rename(month(today()));
  const said = inPanel();
  build();
  expect(said).toBe(inReport());
});
