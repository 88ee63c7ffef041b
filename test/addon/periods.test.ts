import { describe, expect, it } from "vitest";
import type { Answer, PeriodsView, ReportView, SourceAnswer } from "../../src/addon/protocol";
import { EXHAUSTIVE } from "../exhaustive";
import { type ReportHost, reportHost } from "./reportHost";
import { sheetNames } from "./sheetState";

type Rows = readonly (readonly (string | number)[])[];

const month = (leads: number, deals: number, ...more: Rows): Rows => [
  ["Stage", "SEO", "Ads"],
  ["Leads", leads, 50],
  ["Deals", deals, 5],
  ...more,
];

function withSheets(sheets: Readonly<Record<string, Rows>>): ReportHost & { readonly ids: Record<string, number> } {
  const one = reportHost();
  const ids = Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, one.run("put", name, JSON.stringify(rows))]),
  );
  return { ...one, ids };
}

function ask<T>(one: ReportHost, endpoint: string, args: unknown): T {
  const answer = JSON.parse(one.run("serve", JSON.stringify({ endpoint, args }))) as Answer<T>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const shown = (one: ReportHost, name: string) => JSON.parse(one.run("shown", name)) as string[][];
const found = (one: ReportHost, sheetId: number) => ask<PeriodsView | null>(one, "periods", { sheetId });
const join = (one: ReportHost, sheetId: number) => ask<ReportView>(one, "joinPeriods", { sheetId });

describe("sheets that are named after periods", () => {
  it.each<[string, Readonly<Record<string, Rows>>, readonly string[] | null]>([
    ["months", { Nov: month(9, 1), Oct: month(8, 1) }, ["Oct", "Nov"]],
    ["months of a year", { "2026-11": month(9, 1), "2026-10": month(8, 1) }, ["2026-10", "2026-11"]],
    ["weeks", { W45: month(9, 1), W44: month(8, 1) }, ["W44", "W45"]],
    ["over New Year", { "Январь 2027": month(9, 1), "Декабрь 2026": month(8, 1) }, ["Декабрь 2026", "Январь 2027"]],
    ["one of them only", { Nov: month(9, 1), Notes: month(8, 1) }, null],
    [
      "other stages",
      {
        Nov: month(9, 1),
        Oct: [
          ["Stage", "SEO"],
          ["Visits", 90],
          ["Orders", 7],
        ],
      },
      null,
    ],
  ])("and hold the same funnel are found: %s", (_, sheets, names) => {
    const one = withSheets(sheets);
    expect(found(one, Object.values(one.ids)[0]!)?.sheets ?? null).toEqual(names);
  });

  it("become one table of formulas into them, channels, plan and money under their period", () => {
    const rows = (leads: number, deals: number, spend: number): Rows => [
      ["Stage", "SEO", "Ads", "Plan"],
      ["Leads", leads, 50, 200],
      ["Deals", deals, 5, 20],
      ["Spend, $", spend, 100, ""],
    ];
    const one = withSheets({ Nov: rows(90, 9, 700), Oct: rows(80, 8, 600) });
    const together = join(one, one.ids.Nov!);
    expect(shown(one, together.name)).toEqual([
      ["", "Oct", "Oct", "Oct", "Nov", "Nov", "Nov"],
      ["Stage", "SEO", "Ads", "Plan", "SEO", "Ads", "Plan"],
      ["Leads", "80", "50", "200", "90", "50", "200"],
      ["Deals", "8", "5", "20", "9", "5", "20"],
      ["Spend, $", "600", "100", "", "700", "100", ""],
    ]);
    one.run("write", "Nov", "B3", 10);
    expect(shown(one, together.name)[3]![4]).toBe("10");
    const { source } = ask<SourceAnswer>(one, "source", {});
    expect(source).toMatchObject({ periods: ["Oct", "Nov"], channels: ["SEO", "Ads"], money: { cost: 1500 } });
  });

  it("are found although one of them has a report, which is called after it", () => {
    const one = withSheets({ Nov: month(90, 9), Oct: month(80, 8) });
    ask(one, "buildReport", { sheetId: one.ids.Nov!, range: "A1" });
    expect(found(one, one.ids.Nov!)?.sheets).toEqual(["Oct", "Nov"]);
  });

  // Oracle: 700,000 is 700 thousand, and 5 thousand stay it, whatever stands over another line.
  it("count money as the first of them does, and leave out what may be counted otherwise", () => {
    const rows = (cost: string, spend: number, revenue: string): Rows => [
      ["Stage", "People"],
      ["Leads", 80],
      ["Deals", 8],
      [cost, spend],
      [revenue, 5],
    ];
    const one = withSheets({
      Oct: rows("Spend, $k", 600, "Revenue, $k"),
      Nov: rows("Spend, $", 700_000, "Revenue, $k"),
      Dec: rows("Spend, $k", 800, "Revenue"),
    });
    expect(shown(one, join(one, one.ids.Nov!).name)).toEqual([
      ["Stage", "Oct", "Nov", "Dec"],
      ["Leads", "80", "80", "80"],
      ["Deals", "8", "8", "8"],
      ["Spend, $k", "600", "700", ""],
      ["Revenue, $k", "5", "5", ""],
    ]);
  });

  it("keep a blank blank", () => {
    const rows: Rows = [
      ["Stage", "People"],
      ["Leads", 90],
      ["Meetings", ""],
      ["Deals", 3],
    ];
    const one = withSheets({ Nov: rows, Oct: rows });
    expect(shown(one, join(one, one.ids.Nov!).name)).toEqual([
      ["Stage", "Oct", "Nov"],
      ["Leads", "90", "90"],
      ["Meetings", "", ""],
      ["Deals", "3", "3"],
    ]);
  });
});

describe("a new period", () => {
  const begun = () => {
    const one = withSheets({ Oct: month(80, 8), Nov: month(90, 9) });
    return { ...one, together: join(one, one.ids.Nov!) };
  };

  it("is noticed and added in columns of its own: what stands beside the table moves, and nothing is lost", () => {
    const one = begun();
    const { name, sheetId } = one.together;
    one.run("writeAll", name, "G1:G2", '[["my note"], ["=1+1"]]');
    one.run("write", name, "A8", "below");
    const dec = one.run("put", "Dec", JSON.stringify(month(100, 10)));
    expect(found(one, sheetId)).toMatchObject({ sheets: ["Oct", "Nov", "Dec"], added: ["Dec"] });
    expect(join(one, dec)).toEqual(one.together);
    expect(shown(one, name).slice(0, 4)).toEqual([
      ["", "Oct", "Oct", "Nov", "Nov", "Dec", "Dec", "", "my note"],
      ["Stage", "SEO", "Ads", "SEO", "Ads", "SEO", "Ads", "", "2"],
      ["Leads", "80", "50", "90", "50", "100", "50", "", ""],
      ["Deals", "8", "5", "9", "5", "10", "5", "", ""],
    ]);
    expect(shown(one, name)[7]![0]).toBe("below");
    expect(found(one, sheetId)!.added).toEqual([]);
    join(one, dec);
    expect(shown(one, name)[0]).toHaveLength(9);
  });

  it("is none when it is an earlier one that was added", EXHAUSTIVE, () => {
    const one = begun();
    const sep = one.run("put", "Sep", JSON.stringify(month(70, 7)));
    join(one, sep);
    const report = ask<ReportView>(one, "buildReport", { sheetId: one.together.sheetId, range: "A1" });
    expect(shown(one, report.name)[1]![0]!).toMatch(/^Data: /);
  });

  it("is said in the head of the report until it is added and the report refreshed", EXHAUSTIVE, () => {
    const one = begun();
    const report = ask<ReportView>(one, "buildReport", { sheetId: one.together.sheetId, range: "A1" });
    const head = () => shown(one, report.name)[1]![0]!;
    expect(head()).toMatch(/^Data: /);
    const dec = one.run("put", "Dec", JSON.stringify(month(100, 10)));
    expect(head()).toContain("There is a new period, “Dec”: add it in the panel.");
    join(one, dec);
    one.run("rebuild", report.name);
    expect(head()).toMatch(/^Data: /);
  });

  it("is not added to a table in which somebody wrote more rows: a sentence says what to do", () => {
    const one = begun();
    one.run("writeAll", one.together.name, "A5:E5", '[["Spend, $", 7, 1, 8, 1]]');
    const dec = one.run("put", "Dec", JSON.stringify(month(100, 10)));
    const before = shown(one, one.together.name);
    expect(() => join(one, dec)).toThrow(/has other rows than it was made with/);
    expect(shown(one, one.together.name)).toEqual(before);
  });

  it("with other stages in all the sheets gets a table of its own", EXHAUSTIVE, () => {
    const one = begun();
    for (const name of ["Oct", "Nov"]) one.run("writeAll", name, "A4:C4", '[["Paid", 3, 2]]');
    expect(found(one, one.ids.Oct!)).toEqual({ sheets: ["Oct", "Nov"], together: null, added: [] });
    const anew = join(one, one.ids.Oct!);
    expect(anew.sheetId).not.toBe(one.together.sheetId);
    expect(shown(one, anew.name).at(-1)).toEqual(["Paid", "3", "2", "3", "2"]);
  });
});

it("two sheets that are no periods are refused with a sentence, and no sheet is made", () => {
  const one = withSheets({ Notes: month(8, 1), Other: month(9, 1) });
  expect(() => join(one, one.ids.Notes!)).toThrow(/no other sheets named after periods/);
  expect(sheetNames(one.host)).toEqual(["Notes", "Other"]);
});
