import { describe, expect, it } from "vitest";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import type { PanelHost } from "./panelHost";
import { panelHost } from "./panelHost";

// Counted by hand from the rows.
const HEADER = ["ID", "Stage", "Lost from", "Created", "Amount, $", "Owner"];
const DEALS: (string | number)[][] = [
  [1, "New lead", "", "2026-11-01", 100, "Ann"],
  [2, "Qualified", "", "2026-11-02", 200, "Ann"],
  [3, "Proposal sent", "", "2026-11-03", 300, "Bob"],
  [4, "Closed won", "", "2026-11-04", 400, "Bob"],
  [5, "Closed lost", "Qualified", "2026-11-05", 500, "Ann"],
  [6, "Closed lost", "New lead", "2026-11-06", 600, "Bob"],
];

const sheetIdOf = (panel: PanelHost): number => panel.ask("source", {}).deals!.sheetId;

/** The stage table in front: its rows from the header on, without the margin. */
function tableIn(panel: PanelHost): unknown[][] {
  const rows = panel.values().map((row) => row.slice(1));
  const head = rows.findIndex(([first]) => first === "Stage");
  const length = rows.slice(head).findIndex(([first]) => first === "");
  return rows.slice(head, head + length).map((row) => row.filter((cell) => cell !== ""));
}

function counted(rows: (string | number)[][], wish: object = {}): PanelHost {
  const panel = panelHost(rows);
  const view = panel.ask("buildStages", { sheetId: sheetIdOf(panel), wish });
  panel.ask("show", { sheetId: view.sheetId });
  return panel;
}

describe("the stage table of a list of deals", () => {
  it("has those that reached each stage, by owner, and the money of the won", () => {
    const panel = counted([HEADER, ...DEALS]);
    expect(panel.front()).toBe("Stages — Sheet1");
    expect(tableIn(panel)).toEqual([
      ["Stage", "Ann", "Bob", "Others", "Total"],
      ["New lead", 3, 3, 0, 6],
      ["Qualified", 2, 2, 0, 4],
      ["Proposal sent", 0, 2, 0, 2],
      ["Closed won", 0, 1, 0, 1],
      ["Revenue, $", 0, 400, 0, 400],
    ]);
  });

  const note = (panel: PanelHost): unknown => panel.values()[2]![0];
  const onList = (panel: PanelHost, type: () => void) => {
    const back = panel.front();
    bringToFront(panel, "Sheet1");
    type();
    bringToFront(panel, back);
  };

  it("follows the list: deals that come count at once, above the first one too; a stage that is new is told until it is counted anew", () => {
    const panel = counted([HEADER, ...DEALS]);
    expect(note(panel)).toBe("How many deals reached each stage. The counts follow the list.");
    const write = (row: number, ...cells: string[]) => {
      for (const [i, cell] of cells.entries()) panel.type(`${"ABCDEF"[i]}${row}`, cell);
    };
    onList(panel, () => write(8, "7", "Qualified", "", "2026-11-07", "100", "Ann"));
    expect(tableIn(panel)[2]).toEqual(["Qualified", 3, 2, 0, 5]);
    // Somebody new is among the others at once.
    onList(panel, () => panel.type("F8", "Cyd"));
    expect(tableIn(panel)[2]).toEqual(["Qualified", 2, 2, 1, 5]);
    const sheetId = panel.host.model.getters.getSheetIds()[0]!;
    panel.host.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 1,
      position: "before",
      quantity: 1,
    });
    onList(panel, () => write(2, "8", "Closed won", "", "2026-11-08", "50", "Ann"));
    expect(tableIn(panel)[4]).toEqual(["Closed won", 1, 1, 0, 2]);
    onList(panel, () => panel.type("B9", "Contract"));
    expect(note(panel)).toBe(
      "Not counted: 1 row of the list without a stage, or with one that is new here. Refresh this sheet.",
    );
    panel.host.run("cjmRefreshReport");
    expect(tableIn(panel).slice(0, 6)).toEqual([
      ["Stage", "Ann", "Bob", "Cyd", "Others", "Total"],
      ["New lead", 4, 3, 1, 0, 8],
      ["Qualified", 3, 2, 1, 0, 6],
      ["Proposal sent", 1, 2, 1, 0, 4],
      ["Contract", 1, 1, 1, 0, 3],
      ["Closed won", 1, 1, 0, 0, 2],
    ]);
  });

  it("says when the columns of the list are not where they were", () => {
    const panel = counted([HEADER, ...DEALS]);
    onList(panel, () => {
      panel.type("B1", "Owner");
      panel.type("F1", "Stage");
    });
    expect(note(panel)).toBe("The columns of the list are not where they were: refresh this sheet.");
  });

  it("leaves the stages between open where the list does not tell where deals were lost, and says what to add", () => {
    const panel = counted(
      [HEADER, ...DEALS.map((deal) => deal.map((cell, i) => (i === 2 ? "" : cell)))].map((row) =>
        row.filter((_, i) => i !== 2),
      ),
      { breakdown: null },
    );
    expect(tableIn(panel)).toEqual([
      ["Stage", "Deals"],
      ["New lead", 6],
      ["Qualified"],
      ["Proposal sent"],
      ["Closed won", 1],
      ["Revenue, $", 400],
    ]);
    expect(note(panel)).toBe(
      "Lost at a stage that the list does not tell: 2 of 6. The stages between stay blank: add a column “Lost from” with that stage.",
    );
  });

  it("counts the least where that is hardly less than there may be", EXHAUSTIVE, () => {
    const many = Array.from({ length: 60 }, (_, i) => [
      10 + i,
      i < 30 ? "Proposal sent" : "Closed won",
      "",
      "2026-11-08",
      10,
      "Ann",
    ]);
    const panel = counted([HEADER, ...DEALS, [8, "Closed lost", "", "2026-11-08", 10, "Bob"], ...many], {
      breakdown: null,
    });
    expect(tableIn(panel).slice(1, 5)).toEqual([
      ["New lead", 67],
      ["Qualified", 64],
      ["Proposal sent", 62],
      ["Closed won", 31],
    ]);
    expect(note(panel)).toMatch(/^Lost at a stage that the list does not tell: 1 of 67. .* the least counts/);
  });

  it("takes a lost deal at the stage it stands at where another column says that it is lost", EXHAUSTIVE, () => {
    const rows = [
      ["Deal", "Stage", "Status", "Amount", "Owner"],
      ["Acorn", "New lead", "Open", 100, "Ann"],
      ["Birch", "Qualified", "Lost", 200, "Ann"],
      ["Cedar", "Proposal sent", "Lost", 300, "Bob"],
      ["Elm", "Proposal sent", "Won", 400, "Bob"],
      ["Fir", "New lead", "Lost", 500, "Ann"],
    ];
    expect(tableIn(counted(rows)).slice(1)).toEqual([
      ["New lead", 3, 2, 0, 5],
      ["Qualified", 1, 2, 0, 3],
      ["Proposal sent", 0, 2, 0, 2],
      ["Won", 0, 1, 0, 1],
      ["Revenue", 0, 400, 0, 400],
    ]);
  });

  it("counts the largest of several pipelines, and names the others", () => {
    const rows = [
      [...HEADER, "Pipeline"],
      ...DEALS.map((deal) => [...deal, "Windows"]),
      [7, "Delivered", "", "2026-11-07", 900, "Ann", "Balconies"],
      [8, "Closed won", "", "2026-11-07", 900, "Ann", "Balconies"],
    ];
    const panel = counted(rows, { breakdown: null });
    expect(panel.values().flat()).toContain("Deals of “Windows” only; not of Balconies.");
    expect(tableIn(panel).slice(1)).toEqual([
      ["New lead", 6],
      ["Qualified", 4],
      ["Proposal sent", 2],
      ["Closed won", 1],
      ["Revenue, $", 400],
    ]);
  });

  it("counts columns of dates and marks by the furthest that is filled", () => {
    const rows = [
      ["Client", "Lead", "Meeting", "Contract", "Payment"],
      ["A", "2026-11-01", "", "", ""],
      ["B", "2026-11-01", "2026-11-03", "2026-11-05", "2026-11-07"],
      ["C", "2026-11-02", "2026-11-04", "", ""],
      ["D", "2026-11-02", "", "2026-11-09", ""],
    ];
    expect(tableIn(counted(rows))).toEqual([
      ["Stage", "Deals"],
      ["Lead", 4],
      ["Meeting", 3],
      ["Contract", 2],
      ["Payment", 1],
    ]);
  });

  it("has no revenue where an amount of a won deal is a text, and says so; nor has its report", EXHAUSTIVE, () => {
    const panel = counted([HEADER, ...DEALS, [7, "Closed won", "", "2026-11-09", "about 300", "Ann"]]);
    expect(tableIn(panel).at(-1)).toEqual(["Revenue, $"]);
    expect(note(panel)).toBe(
      "How many deals reached each stage. The counts follow the list. No revenue: the amount of 1 won deal cannot be read.",
    );
    expect(panel.table().money.revenue).toBeNull();
  });

  it("asks for the order of stages that nobody knows, and takes the one that is chosen", () => {
    const rows = [
      HEADER,
      ...DEALS.map((deal) => deal.map((cell) => ({ Qualified: "Zebra", "Proposal sent": "Yak" })[cell] ?? cell)),
    ];
    const panel = panelHost(rows);
    const { deals } = panel.ask("source", {});
    expect(deals).toMatchObject({ isOrderKnown: false, movable: 3 });
    expect(() => panel.ask("buildDeals", { sheetId: deals!.sheetId })).toThrow(
      /^Nothing says in which order these stages come: .*Zebra/,
    );
    expect(() => panel.ask("buildDeals", { sheetId: deals!.sheetId, wish: { stages: ["Yak", "New lead"] } })).toThrow();
    const { sheetId } = panel.ask("buildStages", {
      sheetId: deals!.sheetId,
      wish: { stages: ["New lead", "Zebra", "Yak"], breakdown: null },
    });
    panel.ask("show", { sheetId });
    expect(tableIn(panel).slice(1, 5)).toEqual([
      ["New lead", 6],
      ["Zebra", 4],
      ["Yak", 2],
      ["Closed won", 1],
    ]);
  });

  it("is the table of its report, built with it in one go and refreshed in place", () => {
    const panel = panelHost([HEADER, ...DEALS]);
    const sheetId = sheetIdOf(panel);
    const report = panel.ask("buildDeals", { sheetId });
    expect(panel.sheets()).toEqual(["Sheet1", "Stages — Sheet1", "Funnel — Stages — Sheet1"]);
    panel.ask("show", { sheetId: report.sheetId });
    expect(panel.table()).toMatchObject({
      sheetName: "Stages — Sheet1",
      range: "B6:F11",
      channels: ["Ann", "Bob", "Others"],
      counts: [
        [3, 3, 0],
        [2, 2, 0],
        [0, 2, 0],
        [0, 1, 0],
      ],
    });
    panel.ask("show", { sheetId });
    expect(panel.ask("source", {}).deals).toMatchObject({ report, wish: {} });
    expect(panel.ask("buildDeals", { sheetId, wish: { breakdown: null } })).toEqual(report);
    expect(panel.sheets()).toHaveLength(3);
  });
});

describe("whatever the list is like", () => {
  const owners = (...names: string[]) => DEALS.map((deal, i) => [...deal.slice(0, 5), names[i % names.length]!]);
  const reportOf = (rows: readonly (readonly (string | number)[])[]) => {
    const panel = panelHost(rows);
    const report = panel.ask("buildDeals", { sheetId: sheetIdOf(panel) });
    panel.ask("show", { sheetId: report.sheetId });
    return panel;
  };
  const totals = (panel: PanelHost): number[] =>
    panel.table().counts.map((stage) => stage.reduce<number>((sum, count) => sum + (count ?? 0), 0));

  it.each(["Total", "Revenue", "Cost", "Plan", "Conversion", "Others", "=1+1", "> 5", "a*"])(
    "its report counts everybody, also an owner called %s",
    leftToAll(true),
    (name) => {
      const panel = reportOf([HEADER, ...owners(`${name.startsWith("=") ? "'" : ""}${name}`, "Bob")]);
      expect(totals(panel)).toEqual([6, 4, 2, 1]);
      expect(panel.table().money).toEqual({ cost: null, revenue: 400 });
    },
  );

  it("its report counts everybody, also an owner called Total, and one with a single deal", () => {
    expect(totals(reportOf([HEADER, ...owners("Total", "Bob", "Bob", "Bob", "Bob", "Cyd")]))).toEqual([6, 4, 2, 1]);
  });

  it("is counted anew before its report is refreshed", () => {
    const panel = reportOf([HEADER, ...DEALS]);
    const report = panel.front();
    bringToFront(panel, "Sheet1");
    for (const [i, cell] of ["7", "Contract", "", "2026-11-07", "100", "Cyd"].entries())
      panel.type(`${"ABCDEF"[i]}8`, cell);
    bringToFront(panel, report);
    panel.host.run("cjmRefreshReport");
    expect(panel.table()).toMatchObject({
      stages: ["New lead", "Qualified", "Proposal sent", "Contract", "Closed won"],
      channels: ["Ann", "Bob", "Cyd", "Others"],
    });
    expect(totals(panel)).toEqual([7, 5, 3, 2, 1]);
  });

  it("has a contract that was signed for a stage where something else says that deals are won", () => {
    const more = [
      [7, "Contract signed", "", "2026-11-09", 10, "Ann"],
      [8, "Paid", "", "2026-11-09", 10, "Ann"],
    ];
    const panel = panelHost([
      HEADER,
      ...DEALS,
      ...more.map((deal) => deal.map((cell) => (cell === "Contract signed" ? "Signed" : cell))),
    ]);
    const { deals } = panel.ask("source", {});
    expect(deals!.statuses.flatMap(({ name, is }) => (is === "won" ? name : []))).toEqual(["Closed won"]);
    expect(deals!.stages.map(({ name }) => name)).toEqual(expect.arrayContaining(["Signed", "Paid"]));
  });

  it("keeps what people wrote right under its table and beside it", () => {
    const panel = counted([HEADER, ...DEALS]);
    // Below the table its workings are hidden.
    const last =
      panel
        .values()
        .map((row) => row.some((cell) => cell !== ""))
        .lastIndexOf(true) + 1;
    panel.type(`B${last + 1}`, "for the board");
    panel.type("G6", "ask Ann");
    const table = panel.front();
    bringToFront(panel, "Sheet1");
    panel.ask("buildStages", { sheetId: sheetIdOf(panel) });
    bringToFront(panel, table);
    const written = panel.values().flat();
    expect(written.filter((cell) => cell === "for the board" || cell === "ask Ann")).toHaveLength(2);
  });

  it("has no revenue where nothing says that a deal was won", () => {
    const panel = counted([HEADER, ...DEALS.filter((deal) => deal[1] !== "Closed won")]);
    expect(tableIn(panel).map(([name]) => name)).toEqual(["Stage", "New lead", "Qualified", "Proposal sent"]);
    expect(
      panel
        .values()
        .flat()
        .filter((cell) => /^#/.test(String(cell))),
    ).toEqual([]);
  });

  it("keeps the order that was chosen when a stage comes to it, and lets it be mended", () => {
    const odd = DEALS.map((deal) => deal.map((cell) => ({ Qualified: "Zebra", "Proposal sent": "Yak" })[cell] ?? cell));
    const panel = counted([HEADER, ...odd], { stages: ["New lead", "Zebra", "Yak"], breakdown: null });
    const table = panel.front();
    bringToFront(panel, "Sheet1");
    panel.type("B2", "Xenon");
    const { deals } = panel.ask("source", {});
    expect(deals!.stages.map(({ name }) => name)).toEqual(expect.arrayContaining(["Zebra", "Yak", "Xenon"]));
    expect(deals!.isOrderKnown).toBe(false);
    panel.ask("buildStages", {
      sheetId: deals!.sheetId,
      wish: { stages: ["Xenon", "New lead", "Zebra", "Yak"], breakdown: null },
    });
    bringToFront(panel, table);
    expect(tableIn(panel).slice(1, 6)).toEqual([
      ["Xenon", 6],
      ["New lead", 5],
      ["Zebra", 4],
      ["Yak", 2],
      ["Closed won", 1],
    ]);
  });
});

describe("a service call that fails, building and counting anew", () => {
  it("at every call leaves no half of a table", { timeout: 900_000, ...EXHAUSTIVE }, () => failing(1));

  function failing(every: number) {
    const panel = panelHost([HEADER, ...DEALS]);
    const sheetId = sheetIdOf(panel);
    const cut = (call: number): boolean => {
      forgetHistory(panel.host.model);
      bringToFront(panel, "Sheet1");
      panel.host.calls.reset();
      panel.host.calls.failAt(call);
      try {
        panel.ask("buildStages", { sheetId });
      } catch (error) {
        expect(String(error)).toMatch(/^Error: [A-Z].*\.$/);
      }
      panel.host.calls.failAt(null);
      return panel.host.calls.total >= call;
    };
    const whole = tableIn(counted([HEADER, ...DEALS]));
    // By turns a first build is cut off, and one in place.
    for (let call = 1, turn = 0; cut(call); call += every, turn = 1 - turn) {
      expect(panel.sheets().length).toBeLessThanOrEqual(2);
      panel.ask("buildStages", { sheetId });
      expect(panel.sheets()).toEqual(["Sheet1", "Stages — Sheet1"]);
      bringToFront(panel, "Stages — Sheet1");
      expect(tableIn(panel)).toEqual(whole);
      if (turn === 0) continue;
      const last = panel.host.model.getters.getSheetIds().at(-1)!;
      panel.host.model.dispatch("DELETE_SHEET", { sheetId: last, sheetName: "Stages — Sheet1" });
    }
  }
});

it("takes as many service calls for many deals, stages and owners as for few", EXHAUSTIVE, () => {
  const calls = (deals: number) => {
    const rows = Array.from({ length: deals }, (_, i) => [
      i,
      i % 7 === 0 ? "Closed won" : `${1 + (i % (deals / 20))}. Meeting`,
      "",
      "2026-11-01",
      10,
      `Owner ${i % (deals / 20)}`,
    ]);
    const panel = panelHost([HEADER, ...rows]);
    const sheetId = sheetIdOf(panel);
    const total = () => {
      panel.host.calls.reset();
      panel.ask("buildDeals", { sheetId });
      return panel.host.calls.total;
    };
    return [total(), total()];
  };
  const few = calls(60);
  console.info(`service calls for the report of a list of deals: ${few.join(", refresh ")}`);
  expect(calls(240)).toEqual(few);
});

function bringToFront({ host }: PanelHost, name: string): void {
  const { getters } = host.model;
  const sheetIdTo = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
  host.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
}
