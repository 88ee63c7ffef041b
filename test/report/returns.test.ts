import { describe, expect, it } from "vitest";
import * as L from "../../src/report/answer/levelCells";
import { BROUGHT } from "../../src/report/answer/returned";
import { answerOfTable } from "../../src/tables/answerOfTable";
import { broughtBack, returnsOf } from "../../src/tables/returns";
import type { Cell } from "../../src/tables/stageTable";
import { named } from "./named";
import { reportOn } from "./tableOf";
import { WINDOWS } from "./windows";

type Rows = readonly (readonly Cell[])[];
const tableOf = (rows: Rows) => reportOn(rows).model.table;
const broughtIn = (rows: Rows) => broughtBack(tableOf(rows), rows, returnsOf(tableOf(rows)));

const with4 = (channel: string, last: string, referred: readonly number[]): Rows => [
  ["Stage", "Search", channel, "Benchmark"],
  ["Leads", 400, referred[0]!, ""],
  ["Sales", 80, referred[1]!, 0.3],
  [last, 8, referred[2]!, 0.5],
  ["Revenue", 8000, 3000, ""],
];

describe("what comes after the stage of money brings back", () => {
  it.each([
    [
      "recommendations as many results as come of those who were recommended",
      with4("Referrals", "Referral", [60, 30, 5]),
      0.5,
    ],
    ["a repeat one", with4("Referrals", "Repeat order", [60, 30, 5]), 1],
    ["nothing known: few came so", with4("Referrals", "Referral", [29, 15, 5]), null],
    ["nothing known: no channel is of those", with4("Mail", "Referral", [60, 30, 5]), null],
    ["nothing known: in web analytics a referral is another site", with4("referral", "Referral", [60, 30, 5]), null],
    ["nothing known: reviews are neither", with4("Referrals", "Review", [60, 30, 5]), null],
    ["nothing where the last stage is the result", with4("Referrals", "Delivered", [60, 30, 5]), null],
  ] as const)("%s", (_, rows, brought) => {
    expect(broughtIn(rows)).toBe(brought);
  });

  // By hand: 9 more recommendations (112 at 25 % are 28, there are 19), of 60 who came by one 33 bought, 10,148,000 / 112 each.
  it("in money in the core and, live, in the report", () => {
    const one = reportOn(WINDOWS);
    const { worths, top } = answerOfTable(one.model.table, WINDOWS, {});
    const money = (9 * (33 / 60) * 10148000) / 112;
    expect(worths.find(({ stage }) => stage === 5)!.money).toBeCloseTo(money, 6);
    expect(top!.stage).toBe(3);
    const { of, report } = named(one, "ru_RU");
    expect(of(BROUGHT)).toBeCloseTo(33 / 60, 12);
    expect(of(L.TOP)).toBe(4);
    expect(report.shown.flat().join(" ").replaceAll("\u00a0", " ")).toContain("Рекомендация: 450 000 ₽");
  });

  it("so that what it costs most is named wherever it stands", () => {
    const rows = with4("Referrals", "Repeat order", [60, 30, 5]);
    // 110 sales: at 50 % of them 42 more repeats; at 30 % of 460 leads 28 more sales.
    const one = reportOn(rows, { language: "en" });
    const { top, worths } = answerOfTable(one.model.table, rows, {});
    expect(worths.map(({ extra }) => Math.round(extra))).toEqual([28, 42]);
    expect(top).toMatchObject({ stage: 2, money: expect.closeTo((42 * 11000) / 110, 6) });
    const { of } = named(one);
    expect(of(L.TOP)).toBe(3);
    expect(one.model.table.stages).toHaveLength(3);
  });
});
