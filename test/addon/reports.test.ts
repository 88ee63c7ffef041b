import { describe, expect, it } from "vitest";
import type { SourceAnswer } from "../../src/addon/protocol";
import { createHost } from "../../src/host/createHost";
import { EXHAUSTIVE, itEach } from "../exhaustive";
import { warmRealm } from "../warmRealm";
import { type ReportHost, RICH, reportHost, TABLE } from "./reportHost";
import { sheetNames, sheetState } from "./sheetState";

type Cells = readonly (readonly unknown[])[];

const SOURCE = "Stages";
const REPORT = "Funnel — Stages";

interface Built extends ReportHost {
  readonly sheetId: number;
}

function withReport(cells: readonly (readonly unknown[])[] = TABLE, options: object | null = null): Built {
  const report = reportHost();
  const sheetId = report.run("put", SOURCE, JSON.stringify(cells));
  report.run("build", sheetId, "A2", JSON.stringify(options));
  return { ...report, sheetId };
}

const shown = ({ run }: ReportHost, name = REPORT): string[][] => JSON.parse(run("shown", name)) as string[][];
const rowOf = (one: ReportHost, text: string, column = 1) => shown(one).find((row) => row[column] === text);
const has = (one: ReportHost, text: string, name = REPORT) => shown(one, name).some((row) => row.includes(text));
/** The step, and the points typed for it, below the header and the entrants. */
const points = (one: ReportHost) => {
  const rows = shown(one);
  const from = rows.findIndex((row) => row[0] === "What if") + 4;
  return rows
    .slice(
      from,
      rows.findIndex((row) => row[1] === "All changes"),
    )
    .map((row) => [row[1], row[4]]);
};

describe("a report of a table that leaves something open", () => {
  const table = [
    ["", "Smith", "Jones", "CPC"],
    ["Visits", 3000, 2000, 2.5],
    ["Leads", 240, 150, ""],
    ["Deals", 20, 12, ""],
    ["Vortex", 9, 4, ""],
  ];
  const ask = (one: ReportHost, endpoint: string, args: unknown) =>
    (JSON.parse(one.run("serve", JSON.stringify({ endpoint, args }))) as { value: unknown }).value;
  const isAsked = (one: ReportHost) => shown(one)[2]![0]!;
  const told = (one: ReportHost) => {
    const rows = shown(one);
    const from = rows.findIndex((row) => row[1] === "Row or column");
    const below = rows.slice(from + 1);
    const end = below.findIndex((row) => !/\p{L}/u.test(row[1]!)); // the workings
    return below.slice(0, end).map((row) => [row[1], row[2], row[4]]);
  };

  it("asks in its head, names what it left out with why, and is content with an answer", () => {
    const one = withReport(table);
    expect(isAsked(one)).toBe(
      "Is “Vortex” a stage of the funnel? Read as “No, leave it out” for now; answer in the panel, section Funnel.",
    );
    expect(told(one)).toEqual([
      ["CPC", "price or average", "by its name"],
      ["Vortex", "unclear, left out", "nothing says that it is a count"],
    ]);
    const { source } = ask(one, "source", {}) as SourceAnswer;
    const [, yes] = source!.reading.question!.answers;
    ask(one, "choose", { sheetId: source!.sheetId, choices: yes.choices });
    one.run("rebuild", REPORT);
    expect(isAsked(one)).not.toContain("Vortex");
    expect(told(one)).toEqual([
      ["CPC", "price or average", "by its name"],
      ["Vortex", "stage", "your choice"],
    ]);
    ask(one, "choose", { sheetId: source!.sheetId, choices: {} });
    one.run("rebuild", REPORT);
    expect(isAsked(one)).toContain("Vortex");
  });
});

describe("a report whose table has changed in what formulas cannot follow", () => {
  const head = (one: ReportHost) => shown(one)[1]![0]!;
  const CHANGED = "The table has changed beyond its figures: refresh the report. Data: Stages!";

  itEach<[string, (one: Built) => void]>(
    ["a stage below the last", (one) => one.run("writeAll", SOURCE, "A5:B5", '[["Paid", 9]]')],
    [
      "a stage between others",
      (one) => {
        one.run("insertRow", SOURCE, 4);
        one.run("writeAll", SOURCE, "A4:B4", '[["Calls", 300]]');
      },
    ],
    ["a stage less", (one) => one.run("removeRow", SOURCE, 3)],
    [
      "a stage less, and another one more",
      (one) => {
        one.run("removeRow", SOURCE, 3);
        one.run("writeAll", SOURCE, "A4:B4", '[["Paid", 9]]');
      },
    ],
    ["a stage called otherwise", (one) => one.run("write", SOURCE, "A3", "leads")],
    ["stages in another order", (one) => one.run("writeAll", SOURCE, "A3:B4", '[["Deals", 63], ["Leads", 420]]')],
    ["a channel more", (one) => one.run("writeAll", SOURCE, "C1:C4", '[["Mail"], [10], [5], [1]]')],
  )("says so until it is refreshed: %s", {}, (_, change) => {
    const one = withReport();
    expect(head(one)).toMatch(/^Data: /);
    change(one);
    expect(head(one)).toContain(CHANGED);
    one.run("rebuild", REPORT);
    expect(head(one)).toMatch(/^Data: /);
  });

  // A report over such a table was stale every Monday: nothing names its rows but their dates, or the month that was written ahead.
  itEach<[string, readonly (readonly unknown[])[], (one: Built) => void]>(
    [
      "a week more in a table with a row a week",
      [
        ["Date", "Visits", "Leads"],
        ["01.11.2026", 100, 10],
        ["08.11.2026", 110, 11],
        ["15.11.2026", 120, 12],
      ],
      (one) => one.run("writeAll", SOURCE, "A5:C5", '[["22.11.2026", 130, 13]]'),
    ],
    [
      "figures beside a date that stood there before",
      [
        ["Date", "Visits", "Leads"],
        ["01.11.2026", 100, 10],
        ["08.11.2026", 110, 11],
        ["15.11.2026", "", ""],
      ],
      (one) => one.run("writeAll", SOURCE, "B4:C4", "[[120, 12]]"),
    ],
    [
      "figures under a month that stood there before",
      [
        ["Stage", "Oct", "Nov", "Dec"],
        ["Visits", 100, 110, ""],
        ["Leads", 10, 11, ""],
      ],
      (one) => one.run("writeAll", SOURCE, "D2:D3", "[[120], [12]]"),
    ],
  )("says so of %s", {}, (_, table, change) => {
    const one = withReport(table);
    expect(head(one)).toMatch(/^Data: /);
    change(one);
    expect(head(one)).toContain(CHANGED);
    one.run("rebuild", REPORT);
    expect(head(one)).toMatch(/^Data: /);
  });

  it("says so of campaigns below the last, too", EXHAUSTIVE, () => {
    const campaigns = [
      ["Campaign", "Clicks", "Leads"],
      ["A", 100, 10],
      ["B", 90, 8],
    ];
    const one = withReport(campaigns);
    one.run("writeAll", SOURCE, "A4:C4", '[["C", 80, 6]]');
    expect(head(one)).toContain(CHANGED);
  });

  it.each<[string, readonly (readonly unknown[])[], string]>([
    [
      "a plan or benchmark",
      [
        ["Stage", "People", "Benchmark"],
        ["Visits", 4000, ""],
        ["Leads", 420, "12,5 %"],
        ["Deals", 63, "20,5 %"],
      ],
      "C3",
    ],
    [
      "robots",
      [
        ["Stage", "People"],
        ["Visits", 4000],
        ["Bots", "10,5 %"],
        ["Leads", 420],
        ["Deals", 63],
      ],
      "B3",
    ],
  ])("says so of a rate in words: %s", (_, cells, address) => {
    const one = withReport(cells);
    expect(head(one)).toMatch(/^Data: /);
    one.run("write", SOURCE, address, '="50 %"');
    expect(head(one)).toContain(CHANGED);
    one.run("rebuild", REPORT);
    expect(head(one)).toMatch(/^Data: /);
  });

  it("says so of one campaign in the place of another, in a table with the stages across", EXHAUSTIVE, () => {
    const one = withReport([
      ["Campaign", "Clicks", "Leads"],
      ["A", 100, 10],
      ["B", 90, 8],
      ["C", 80, 7],
    ]);
    one.run("removeRow", SOURCE, 3);
    one.run("writeAll", SOURCE, "A4:C4", '[["D", 70, 6]]');
    expect(head(one)).toContain(CHANGED);
  });

  it("says nothing of names on two lines, in quotes, of numbers or of many letters", () => {
    const names = ['say "yes"', "two\nlines", 2.5, "x".repeat(300), "=1+1 ", "a\tb", true];
    const one = withReport([["Stage", "People"], ...names.map((name, i) => [name, 1000 - i])] as Cells);
    expect(head(one)).toMatch(/^Data: /);
    one.run("insertRow", SOURCE, 1);
    expect(head(one)).toMatch(/^Data: /);
  });

  it("says nothing of other figures, rows above, or a formula without a value beside it", () => {
    const one = withReport();
    one.run("write", SOURCE, "B3", 500);
    one.run("insertRow", SOURCE, 1);
    one.run("write", SOURCE, "A6", '=IF(1>2; "x"; "")');
    expect(head(one)).toMatch(/^Data: /);
  });
});

describe("a refresh", () => {
  it("keeps inputs by stage name when stages come and go", () => {
    const one = withReport();
    one.run("writeAll", REPORT, one.run("inputs", REPORT), "[[0],[2.5],[4]]");
    one.run("insertRow", SOURCE, 4);
    one.run("writeAll", SOURCE, "A4:B4", JSON.stringify([["Calls", 300]]));
    one.run("writeAll", SOURCE, "A6:B6", JSON.stringify([["Paid", 9]]));
    one.run("rebuild", REPORT);
    const grown = ["Visits → Leads 2.50", "Leads → Calls 0.00", "Calls → Deals 4.00", "Deals → Paid 0.00"];
    expect(points(one).map((row) => row.join(" "))).toEqual(grown);
    one.run("removeRow", SOURCE, 3);
    one.run("rebuild", REPORT);
    expect(points(one).map((row) => row.join(" "))).toEqual(["Visits → Calls 0.00", ...grown.slice(2)]);
  });

  it("finds a source that was renamed and had rows and columns inserted", () => {
    const one = withReport();
    one.run("rename", SOURCE, "It's new");
    one.run("insertRow", "It's new", 3);
    one.run("insertRow", "It's new", 1);
    one.run("insertColumn", "It's new", 1);
    one.run("writeAll", "It's new", "B4:C4", JSON.stringify([["Calls", 1000]]));
    one.run("rebuild", REPORT);
    expect(rowOf(one, "Calls")?.slice(2, 4)).toEqual(["1,000", "25.0%"]);
    expect(shown(one)[1]![0]).toMatch(/^Data: It's new!B2:C6 · created /);
  });

  it("stays where it is below rows that somebody inserted, and leaves those alone", () => {
    const one = withReport();
    one.run("insertRow", REPORT, 1);
    one.run("insertRow", REPORT, 1);
    one.run("write", REPORT, "B1", "for the board");
    one.run("write", SOURCE, "B4", 84);
    one.run("rebuild", REPORT);
    one.run("rebuild", REPORT);
    expect(shown(one)[0]![1]).toBe("for the board");
    expect(shown(one)[2]![0]).toBe("Funnel: Stages");
    expect(shown(one).filter((row) => row[0] === "Stages")).toHaveLength(1);
    expect(rowOf(one, "Leads")?.slice(2, 4)).toEqual(["420", "10.5%"]);
  });

  const NOTE = "for the board";

  it("leaves rows above alone also when the title was deleted", EXHAUSTIVE, () => {
    const one = withReport();
    one.run("insertRow", REPORT, 1);
    one.run("insertRow", REPORT, 1);
    one.run("write", REPORT, "B1", NOTE);
    one.run("write", REPORT, "A2", NOTE);
    one.run("removeRow", REPORT, 3);
    one.run("rebuild", REPORT);
    const above = shown(one).slice(0, 3);
    expect(above.map((row) => row.filter((text) => text !== ""))).toEqual([[NOTE], [NOTE], ["Funnel: Stages"]]);
    expect(shown(one).filter((row) => row[0] === "Stages")).toHaveLength(1);
  });

  it("leaves what stands below alone also when the last row was deleted", EXHAUSTIVE, () => {
    const one = withReport();
    const last = shown(one).length + 1;
    one.run("write", REPORT, `C${last + 1}`, NOTE);
    one.run("removeRow", REPORT, last);
    one.run("rebuild", REPORT);
    one.run("rebuild", REPORT);
    expect(shown(one).at(-1)![2]).toBe(NOTE);
    expect(shown(one).filter((row) => row[0] === "Stages")).toHaveLength(1);
  });

  it("writes nowhere when the rows that say where the report is were deleted", () => {
    const one = withReport();
    one.run("insertRow", REPORT, 1);
    one.run("write", REPORT, "A2", NOTE);
    const rows = shown(one).length;
    const from = shown(one).findIndex((row) => row[0]!.startsWith("To check")) + 3;
    for (let row = rows; row >= from; row--) one.run("removeRow", REPORT, row);
    const left = shown(one);
    one.run("refreshActive", REPORT);
    expect(one.host.ui.alerts).toHaveLength(1);
    expect(shown(one)).toEqual(left);
  });

  it("keeps what people wrote below and beside, whether the report grows or shrinks", () => {
    const one = withReport();
    const last = shown(one).length;
    one.run("write", REPORT, `C${last + 2}`, "note below");
    one.run("write", REPORT, "K7", "note beside");
    const longer = [...TABLE, ...Array.from({ length: 20 }, (_, i) => [`Step ${i}`, 60 - i])];
    one.run("writeAll", SOURCE, `A1:B${longer.length}`, JSON.stringify(longer));
    one.run("rebuild", REPORT);
    one.run("writeAll", SOURCE, "A4:B24", JSON.stringify(Array.from({ length: 21 }, () => ["", ""])));
    one.run("rebuild", REPORT);
    expect(has(one, "note below")).toBe(true);
    expect(shown(one)[6]![10]).toBe("note beside");
    expect(rowOf(one, "Leads")?.[2]).toBe("420");
    expect(has(one, "Step 3")).toBe(false);
  });

  it("says that the source is gone, in the head and to the person, and touches nothing else", () => {
    const one = withReport();
    one.run("write", REPORT, "K7", "note beside");
    one.run("deleteSheet", SOURCE);
    one.run("refreshActive", REPORT);
    expect(one.host.ui.alerts.at(-1)).toMatch(/^The table this report was made from is gone\./);
    expect(shown(one)[1]![0]).toMatch(/^The table this report was made from is gone/);
    expect(shown(one)[6]![10]).toBe("note beside");
  });

  it("says in the head why a table that is no table any more cannot be reported, until it is one again", () => {
    const one = withReport();
    one.run("writeAll", SOURCE, "A1:B4", JSON.stringify(Array.from({ length: 4 }, () => ["", ""])));
    one.run("refreshActive", REPORT);
    expect(shown(one)[1]![0]).toMatch(/^There is no stage table here/);
    one.run("writeAll", SOURCE, "A1:B4", JSON.stringify(TABLE));
    one.run("refreshActive", REPORT);
    expect(one.host.ui.toasts.at(-1)).toBe("The report is up to date.");
    expect(rowOf(one, "Leads")?.[3]).toBe("10.5%");
  });
});

describe("building", () => {
  it("twice rebuilds in place, unless another report is asked for; each is refreshed for itself", EXHAUSTIVE, () => {
    const one = withReport();
    one.run("build", one.sheetId, "A2", "null");
    expect(sheetNames(one.host)).toEqual([SOURCE, REPORT]);
    one.run("build", one.sheetId, "A2", JSON.stringify({ another: true, chart: "bars", title: "Bars" }));
    expect(sheetNames(one.host).sort()).toEqual([REPORT, `${REPORT} 2`, SOURCE].sort());
    one.run("write", SOURCE, "A3", "Requests");
    one.run("rebuild", REPORT);
    one.run("rebuild", `${REPORT} 2`);
    expect([shown(one)[0]![0], shown(one, `${REPORT} 2`)[0]![0]]).toEqual(["Funnel: Stages", "Bars"]);
  });

  it("two tables of one spreadsheet have a report each", EXHAUSTIVE, () => {
    const one = withReport();
    const other = one.run("put", "Other", JSON.stringify(RICH));
    one.run("build", other, "B3", "null");
    one.run("build", other, "B3", "null");
    expect((JSON.parse(one.run("reportNames")) as string[]).sort()).toEqual(["Funnel — Other", REPORT]);
  });

  it("takes only the sections wanted, and remembers them and the title at the next refresh", EXHAUSTIVE, () => {
    const one = withReport(TABLE, { sections: ["whatIf", "findings"], title: "Board" });
    for (const again of [() => {}, () => one.run("rebuild", REPORT)]) {
      again();
      expect(shown(one)[0]![0]).toBe("Board");
      const headings = shown(one)
        .map((row) => row[0]!)
        .filter((text) => /^(Stages|What if|Channels|Data checks)/.test(text));
      expect(headings.map((text) => text.split(/[:,]/)[0])).toEqual(["Stages", "What if", "Data checks"]);
      expect(one.host.model.getters.getChartIds(sheetId(one, REPORT))).toEqual([]);
    }
    one.run("build", one.sheetId, "A2", JSON.stringify({ title: "Board" }));
    expect(points(one)).toHaveLength(2);
  });

  it("waits for whoever builds already, and says so when that takes too long", EXHAUSTIVE, () => {
    const one = withReport();
    const before = sheetState(one.host, REPORT);
    expect(one.run("buildBusy", one.sheetId, "A2")).toMatch(
      /^Someone else is building a report in this spreadsheet right now\./,
    );
    expect(sheetState(one.host, REPORT)).toEqual(before);
    expect(sheetNames(one.host)).toEqual([SOURCE, REPORT]);
  });
});

it("opens for whoever has no add-on: every formula is known, none shows an error", async () => {
  const one = withReport(RICH);
  const viewer = createHost(warmRealm, { xlsx: await one.host.toXlsx() });
  const { getters } = viewer.model;
  const id = getters.getSheetIds().find((sheet) => getters.getSheetName(sheet) === REPORT)!;
  const cells = getters.getEvaluatedCellsInZone(id, getters.getSheetZone(id));
  expect(cells.filter(({ type }) => type === "error")).toEqual([]);
  const figures = cells.filter(({ type }) => type === "number").length;
  expect(figures).toBeGreaterThan(100);
  expect(one.run("formulas", REPORT)).not.toMatch(/CJM_/i);
});

function sheetId({ host }: ReportHost, name: string): string {
  const { getters } = host.model;
  return getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
}
