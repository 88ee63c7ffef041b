import { describe, expect, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import { type PanelHost, panelHost } from "./panelHost";

// By hand: 12 deals, each created on the 1st of October; won after 10 days, lost after 20, open until the last close on the 11th of November.
const HEADER = ["Deal", "Stage", "Lost from", "Created", "Closed", "Amount, $", "Owner", "Source", "Lost reason"];
const deal = (name: string, stage: string, from: string, closed: string, amount: number, reason = "") => [
  name,
  stage,
  from,
  "2026-10-01",
  closed,
  amount,
  "Ann",
  "Site",
  reason,
];
const DEALS = [
  ...["A", "B", "C"].map((name) => deal(name, "Closed won", "", "2026-10-11", 100)),
  ...["D", "E", "F", "G"].map((name) => deal(name, "Closed lost", "Qualified", "2026-10-21", 10, "Price")),
  deal("H", "Closed lost", "New lead", "2026-11-11", 10, "No answer"),
  ...["I", "J"].map((name) => deal(name, "Qualified", "", "", 50)),
  ...["K", "L"].map((name) => deal(name, "Proposal sent", "", "", 70)),
];

function reportOf(rows: readonly (readonly (string | number)[])[]): { panel: PanelHost; rows: unknown[][] } {
  const panel = panelHost(rows);
  const report = panel.ask("buildDeals", {
    sheetId: panel.ask("source", {}).deals!.sheetId,
    wish: { breakdown: null },
  });
  panel.ask("show", { sheetId: report.sheetId });
  return { panel, rows: panel.values() };
}

/** Types into the list, and comes back. */
function inList(panel: PanelHost, type: () => void): void {
  const { getters, dispatch } = panel.host.model;
  const [sheetIdFrom, sheetIdTo] = [getters.getActiveSheetId(), getters.getSheetIds()[0]!];
  dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  type();
  dispatch("ACTIVATE_SHEET", { sheetIdFrom: sheetIdTo, sheetIdTo: sheetIdFrom });
}

/** The rows of a block: from under its heading to the next empty one, without blank cells. */
function blockOf(rows: readonly unknown[][], heading: string): unknown[][] {
  const at = rows.findIndex(([first]) => first === heading);
  const length = rows.slice(at).findIndex((row) => row.every((cell) => cell === ""));
  return rows.slice(at + 1, at + length).map((row) => row.filter((cell) => cell !== ""));
}

describe("the report of a list of deals", () => {
  const { rows } = reportOf([HEADER, ...DEALS]);

  it("says in its answer what is open, that it is not lost, and what comes of it", () => {
    const said = rows.find(([label]) => String(label).startsWith("Still open"))!;
    // Three of twelve are won; Wilson's interval of that is 8.894 to 53.231, and the four that are left open may all be won, too.
    expect(said[2]).toBe(
      "Still open: 4 of 12 deals, $240. They are not lost, and conversions are those so far. As of 11 Nov 2026, 25% of all are won by 41 days; in the end it will be between 8.9% and 86.6%.",
    );
  });

  it("has what became of the deals at each stage, and what stands there", () => {
    expect(blockOf(rows, "Where the deals stand").slice(2)).toEqual([
      ["New lead", 12, 11, 0, 1, 11 / 12],
      ["Qualified", 11, 5, 2, 4, 5 / 9, "\u00a0\u00a0\u00a0████  $100 · 41 d"],
      ["Proposal sent", 5, 3, 2, 0, 1, "\u00a0\u00a0\u00a0█████  $140 · 41 d"],
      ["Closed won", 3, "\u00a0\u00a0\u00a0won $300"],
      ["Total", 12, 4, 5, "\u00a0\u00a0\u00a0$240"],
    ]);
  });

  it("names the open deals that are older than nearly all wins were, most money first", () => {
    const [told, most, , ...deals] = blockOf(rows, "Stuck deals");
    expect([told, most]).toEqual([
      ["As of 11 Nov 2026, 4 deals are open longer than 10 days, by which nine of ten wins had come."],
      ["That is most of the open ones: look whether they should be closed."],
    ]);
    expect(deals.map(([name, stage, , days, amount]) => [name, stage, days, amount])).toEqual([
      ["K", "Proposal sent", 41, 70],
      ["L", "Proposal sent", 41, 70],
      ["I", "Qualified", 41, 50],
      ["J", "Qualified", 41, 50],
    ]);
  });

  it("has the reasons for which deals were lost, by stage", () => {
    expect(blockOf(rows, "Why deals are lost").slice(1)).toEqual([
      ["Lost at", "Price", "No answer", "Total", "\u00a0\u00a0\u00a0Amount"],
      ["New lead", 0, 1, 1, "\u00a0\u00a0\u00a0██  $10"],
      ["Qualified", 4, 0, 4, "\u00a0\u00a0\u00a0████████  $40"],
      ["Proposal sent", 0, 0, 0],
      ["Total", 4, 1, 5, "\u00a0\u00a0\u00a0Price: 80%"],
    ]);
  });

  it("follows the list: what is counted is live, what is expected is as of its day", () => {
    const { panel } = reportOf([HEADER, ...DEALS]);
    const report = panel.front();
    // I is won, and M comes in the month after: both are counted at once, in all blocks.
    inList(panel, () => {
      panel.type("B10", "Closed won");
      panel.type("E10", "2026-11-20");
      for (const [i, cell] of ["M", "New lead", "", "2026-11-21", "", "1000"].entries())
        panel.type(`${"ABCDEF"[i]}14`, cell);
    });
    expect(panel.front()).toBe(report);
    const live = panel.values();
    expect(blockOf(live, "Where the deals stand").slice(2)).toEqual([
      ["New lead", 13, 11, 1, 1, 11 / 12, "\u00a0\u00a0\u00a0█████  $1,000"],
      ["Qualified", 11, 6, 1, 4, 6 / 10, "\u00a0\u00a0\u00a0█  $50 · 41 d"],
      ["Proposal sent", 6, 4, 2, 0, 1, "\u00a0\u00a0\u00a0█  $140 · 41 d"],
      ["Closed won", 4, "\u00a0\u00a0\u00a0won $350"],
      ["Total", 13, 4, 5, "\u00a0\u00a0\u00a0$1,190"],
    ]);
    expect(live.find(([label]) => label === "Still open")![2]).toBe(
      "Still open: 4 of 13 deals, $1,190. They are not lost, and conversions are those so far. As of 11 Nov 2026, 25% of all are won by 41 days; in the end it will be between 8.9% and 86.6%.",
    );
    expect(blockOf(live, "Not yet is not lost").slice(2)).toEqual([
      ["October 2026", 12, 4, 5, 3, 4 / 12, "\u00a0\u00a0\u00a0████████  3 · 25%"],
      ["Total", 13, 4, 5, 4, 4 / 13, "\u00a0\u00a0\u00a01 to 10"],
      ["Of other months, or without a day: 1"],
    ]);
    // A stage that is new to the report is told, as in the stage table.
    inList(panel, () => panel.type("B14", "Contract"));
    expect(String(panel.values().find(([label]) => label === "Still open")![2])).toMatch(
      / Not counted: 1 row of the list, without a stage or with a new one\. Refresh the report\.$/,
    );
  });

  it("counts months by days that are texts, too", () => {
    const german = [HEADER, ...DEALS].map((row) =>
      row.map((cell) => String(cell).replace(/^(\d{4})-(\d\d)-(\d\d)$/, "'$3.$2.$1 10:30")),
    );
    const { panel } = reportOf(german);
    inList(panel, () => panel.type("B10", "Closed won"));
    expect(blockOf(panel.values(), "Not yet is not lost")[2]!.slice(0, 5)).toEqual(["October 2026", 12, 4, 5, 3]);
  });

  it("says of columns of days without reasons what it does not tell", () => {
    const { rows } = reportOf([
      ["Client", "Lead", "Meeting", "Payment"],
      ["A", "2026-10-01", "2026-10-02", "2026-10-05"],
      ["B", "2026-10-01", "2026-10-03", ""],
      ["C", "2026-10-02", "", ""],
      ["D", "2026-10-04", "", ""],
    ]);
    expect(blockOf(rows, "Where the deals stand")).toEqual([
      [expect.stringMatching(/^Which deals are lost the list does not tell: add a column “Lost reason”\./)],
      ["Stage", "Reached", "Moved on", "Stand here", "\u00a0\u00a0\u00a0Standing: age"],
      ["Lead", 4, 2, 2, expect.stringMatching(/█ {2}\d d$/)],
      ["Meeting", 2, 1, 1, expect.stringMatching(/█ {2}\d d$/)],
      ["Payment", 1],
      ["Total", 4, 3],
    ]);
  });

  it("says when the columns of the list are not where they were", () => {
    const { panel } = reportOf([HEADER, ...DEALS]);
    expect(String(panel.values()[1]![0])).not.toMatch(/changed/);
    inList(panel, () => {
      panel.type("D1", "Closed");
      panel.type("E1", "Created");
    });
    expect(String(panel.values()[1]![0])).toMatch(/changed/);
  });

  it("says of a list that does not tell where deals were lost what to add, and whose the open ones are; no step is named", () => {
    const untold = [HEADER, ...DEALS].map((row) =>
      row.map((cell, i) => (i === 2 ? (cell === HEADER[2] ? "Note" : "") : cell)),
    );
    const { rows, panel } = reportOf(untold);
    expect(rows.find(([label]) => label === "Where to grow")![2]).toBe(
      "Where deals are lost cannot be told: the list does not say at which stage 5 of 12 were lost. Add a column “Lost from” to the export, and refresh. Until then: what is open, and whose.",
    );
    expect(blockOf(rows, "Where the deals stand").slice(1)).toEqual([
      ["Stage", "Stand here", "Ann", "\u00a0\u00a0\u00a0Standing: money · age"],
      ["Qualified", 2, 2, "\u00a0\u00a0\u00a0████  $100 · 41 d"],
      ["Proposal sent", 2, 2, "\u00a0\u00a0\u00a0█████  $140 · 41 d"],
      ["Total", 4, 4, "\u00a0\u00a0\u00a0$240"],
    ]);
    const headings = rows.map(([first]) => first);
    for (const heading of ["Funnel", "What if"]) expect(headings).not.toContain(heading);
    // The table of stages is hidden below all that is seen.
    expect(headings.indexOf("Stages")).toBeGreaterThan(headings.indexOf("To check"));
    expect(panel.table().findings.map(({ text }) => text)).toEqual([expect.stringMatching(/^Little data/)]);
  });

  it("says without days what is missing, and nothing that takes time", () => {
    const undated = [HEADER, ...DEALS].map((row) => row.filter((_, i) => i !== 3 && i !== 4));
    const report = reportOf(undated);
    expect(report.rows.find(([label]) => String(label).startsWith("Still open"))![2]).toBe(
      "Still open: 4 of 12 deals, $240. They are not lost, and conversions are those so far. Without the days on which deals were created and closed nobody can say how many will be won.",
    );
    const headings = report.rows.map(([first]) => first);
    expect(headings).toContain("Where the deals stand");
    for (const heading of ["Not yet is not lost", "Stuck deals"]) expect(headings).not.toContain(heading);
  });
});

it("takes as many service calls for twice the deals", { ...EXHAUSTIVE, timeout: 300_000 }, () => {
  const calls = (deals: number): number => {
    const rows = Array.from({ length: deals }, (_, i) => [
      `Deal ${i}`,
      ["Closed won", "Closed lost", "Qualified", "Proposal sent"][i % 4]!,
      i % 4 === 1 ? "Qualified" : "",
      `2026-10-0${1 + (i % 9)}`,
      i % 4 < 2 ? `2026-10-2${i % 9}` : "",
      100 + i,
      ["Ann", "Bob", "Cyd"][i % 3]!,
      ["Site", "Ads"][i % 2]!,
      i % 4 === 1 ? ["Price", "No answer", "Late"][i % 3]! : "",
    ]);
    const panel = panelHost([HEADER, ...rows]);
    const { sheetId } = panel.ask("source", {}).deals!;
    panel.host.calls.reset();
    panel.ask("buildDeals", { sheetId });
    return panel.host.calls.total;
  };
  expect(calls(320)).toBe(calls(160));
});

it("shows no formula as a text where nobody stands at a stage, and neither money nor days tell of it", () => {
  const marks = [
    ["Client", "Lead", "Qualified", "Contract", "Paid"],
    ["A", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-09"],
    ["B", "2026-10-01", "2026-10-03", "", ""],
    ["C", "2026-10-02", "2026-10-04", "", ""],
    ["D", "2026-10-03", "", "", ""],
    ["E", "2026-10-04", "2026-10-05", "2026-10-08", "2026-10-20"],
  ];
  const { rows } = reportOf(marks);
  expect(rows.some(([, name]) => name === "Contract")).toBe(true);
  expect(rows.flat().filter((cell) => /^(=|#.)/.test(String(cell)))).toEqual([]);
});

it.each([
  ["en_US", "about 70", "Amounts that are no money: 2 rows, the first is F4: “about 70”."],
  ["ru_RU", "около 70", "В суммах не деньги: 2 строки, первая — F4: «около 70»."],
])("says which amounts are no money, and leaves only them out of the money, %s", (locale, text, says) => {
  const texts = DEALS.map((row, i) => row.map((cell, at) => (at === 5 && (i === 2 || i === 11) ? text : cell)));
  const panel = panelHost([HEADER, ...texts], { locale });
  const { sheetId, checks } = panel.ask("source", {}).deals!;
  expect(checks.map((check) => check.slice(0, says.length))).toEqual([says]);
  const report = panel.ask("buildDeals", { sheetId, wish: { breakdown: null } });
  panel.ask("show", { sheetId: report.sheetId });
  const rows = panel.values();
  expect(rows.some(([first]) => String(first).startsWith(says))).toBe(true);
  // 50 + 50 + 70 of three of the four that are open; of the won, one of whom is unknown, nothing.
  const said = rows.map((row) => String(row[2])).find((cell) => /170/.test(cell));
  expect(said).toMatch(
    locale === "en_US" ? /4 of 12 deals, \$170 \(without an amount: 1\)/ : /4 из 12 сделок, 170.*\(без суммы: 1\)/,
  );
  expect(rows.flat()).not.toContain(300);
});

it("of an export of closed deals tells what part of all of them was won", () => {
  const { rows } = reportOf([HEADER, ...DEALS.slice(0, 8)].map((row) => row.filter((_, at) => at !== 2)));
  // Three of eight: Wilson's interval of that is 13.684 to 69.426.
  expect(rows[2]![2]).toBe("Closed won: 3; Deals: 8; overall conversion 37.5%; revenue $300.");
  expect(rows.map((row) => row[2])).toContain("Every deal is decided: 3 of 8 are won.");
});

it("takes a note under the list for none of its deals", () => {
  const { panel, rows } = reportOf([
    HEADER,
    ...DEALS,
    HEADER.map(() => ""),
    ["Exported on 1 December", ...HEADER.slice(1).map(() => "")],
  ]);
  const said = () => rows.map((row) => String(row[2])).find((cell) => cell.startsWith("Still open: 4 of 12 deals"));
  expect(said()).not.toContain("Not counted");
  // A deal whose stage nobody wrote is one.
  inList(panel, () => panel.type("D15", "2026-10-01"));
  expect(
    panel
      .values()
      .map((row) => String(row[2]))
      .join(),
  ).toContain("Not counted: 1 row of the list");
});

// By hand: both won 30 of 60 decided deals; only Bob, who began lately, has 120 more that are open.
it("nobody is called better for having fewer deals open, in the report nor in the panel", () => {
  const dealsOf = (owner: string, open: number) =>
    Array.from({ length: 60 + open }, (_, i) => {
      const stage = i < 30 ? "Closed won" : i < 60 ? "Closed lost" : "Qualified";
      const from = stage === "Closed lost" ? "Qualified" : "";
      return [
        `${owner} ${i}`,
        stage,
        from,
        i < 60 ? "2026-09-01" : "2026-11-01",
        i < 60 ? "2026-10-01" : "",
        100,
        owner,
      ];
    });
  const panel = panelHost([
    ["Deal", "Stage", "Lost from", "Created", "Closed", "Amount, $", "Owner"],
    ...dealsOf("Ann", 0),
    ...dealsOf("Bob", 120),
  ]);
  const { sheetId } = panel.ask("buildDeals", {
    sheetId: panel.ask("source", {}).deals!.sheetId,
    wish: { breakdown: "owner" },
  });
  panel.ask("show", { sheetId });
  const ofReport = panel.values().slice(0, 8).flat().join(" ");
  const ofPanel = panel.ask("describe", {}).answer.join(" ");
  expect([ofReport, ofPanel].map((text) => /Ann|Bob|better|proven/.test(text))).toEqual([false, false]);
  expect(ofPanel).toContain("Nothing to compare conversions with");
});
