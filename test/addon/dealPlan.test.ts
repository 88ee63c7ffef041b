import { expect, it } from "vitest";
import { panelHost } from "./panelHost";

// By hand: in November two were created, and two won, one of them created before.
const DEALS = [
  ["ID", "Stage", "Lost from", "Created", "Closed", "Amount, $"],
  [1, "Closed won", "", "2026-10-05", "2026-10-20", 300],
  [2, "Closed won", "", "2026-10-06", "2026-11-02", 400],
  [3, "Closed lost", "Offer", "2026-10-07", "2026-11-03", 100],
  [4, "Closed won", "", "2026-11-04", "2026-11-30", 500],
  [5, "Offer", "", "2026-11-05", "", 70],
  [6, "New lead", "", "2026-10-08", "", 70],
];

it("the plan of a list of deals has its facts of the month, live, and its report compares them", () => {
  const panel = panelHost(DEALS);
  const sheetId = panel.ask("source", {}).deals!.sheetId;
  const stages = panel.ask("buildStages", { sheetId, wish: { breakdown: null } });
  panel.ask("show", { sheetId: stages.sheetId });
  const { range } = panel.table();
  const plan = {
    goal: "deals" as const,
    amount: 4,
    average: 400,
    margin: null,
    month: { year: 2026, month: 11 },
    days: 21,
    conversions: [
      { stage: "Offer", rate: 1 / 2 },
      { stage: "Closed won", rate: 1 / 2 },
    ],
    shares: [],
  };
  const view = panel.ask("writePlan", { sheetId: stages.sheetId, range, plan });
  panel.ask("show", { sheetId: view.sheetId });
  const facts = () => {
    const rows = panel.values();
    const head = rows.findIndex((row) => row[3] === "Actual");
    return rows.slice(head + 1, head + 5).map((row) => row.slice(1, 4));
  };
  expect(facts()).toEqual([
    ["New lead", 16, 2],
    ["Offer", 8, ""],
    ["Closed won", 4, 2],
    ["Revenue, $", 1600, 900],
  ]);
  expect(panel.table()).toMatchObject({
    counts: [[2], [null], [2]],
    plan: [{ series: [0], counts: [16, 8, 4], revenue: 1600 }],
    money: { revenue: 900 },
  });
  // A deal is won in November: it counts at once.
  const { getters, dispatch } = panel.host.model;
  const show = (name: string) =>
    dispatch("ACTIVATE_SHEET", {
      sheetIdFrom: getters.getActiveSheetId(),
      sheetIdTo: getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!,
    });
  show("Sheet1");
  panel.type("B6", "Closed won");
  panel.type("E6", "2026-11-29");
  show(view.name);
  expect(facts().at(-1)).toEqual(["Revenue, $", 1600, 970]);
  const report = panel.ask("buildReport", { sheetId: view.sheetId, range: "A1" });
  panel.ask("show", { sheetId: report.sheetId });
  const said = panel.values().map((row) => row.join(" "));
  expect(said.find((row) => row.startsWith("Result"))).toMatch(
    /Closed won: 3 against a plan of 4 — 75% done, 1 short; revenue \$970 \(plan \$1,600 — 61%\)/,
  );
});

it("a list without days, or of texts, leaves the facts to be typed", () => {
  const panel = panelHost(DEALS.map((row) => row.filter((_, at) => at !== 3 && at !== 4)));
  const sheetId = panel.ask("source", {}).deals!.sheetId;
  const stages = panel.ask("buildStages", { sheetId, wish: { breakdown: null } });
  panel.ask("show", { sheetId: stages.sheetId });
  const { range } = panel.table();
  const view = panel.ask("writePlan", {
    sheetId: stages.sheetId,
    range,
    plan: {
      ...{
        goal: "deals",
        amount: 4,
        average: null,
        margin: null,
        month: { year: 2026, month: 11 },
        days: 21,
        shares: [],
      },
      conversions: [
        { stage: "Offer", rate: 1 / 2 },
        { stage: "Closed won", rate: 1 / 2 },
      ],
    },
  });
  panel.ask("show", { sheetId: view.sheetId });
  const rows = panel.values();
  const head = rows.findIndex((row) => row[3] === "Actual");
  expect(rows.slice(head + 1, head + 4).map((row) => row[3])).toEqual(["", "", ""]);
});
