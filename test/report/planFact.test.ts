import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions } from "../../src/core/contribution";
import { PLANNED } from "../../src/report/answer/levelCells";
import { PART, PART_MONEY, WORD } from "../../src/report/blocks/planGap";
import { PART as GROUP_PART } from "../../src/report/blocks/planGapByGroup";
import { ANSWERS } from "../../src/report/cellNames";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { EXHAUSTIVE } from "../exhaustive";
import { TABLES } from "./answerTables";
import { named } from "./named";
import { reportOn } from "./tableOf";

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

// Computed in R from the published formula to ten digits; they add up to -9.
it("splits a gap of nine payments between seven stages", () => {
  const { of } = named(reportOn(TABLES.planAndFact), "ru_RU");
  const parts = [
    -1.5966567783, -1.8945801166, -0.7816917313, 1.8250744566, -5.3163113515, -0.9822044358, -0.2536300431,
  ];
  for (const [i, part] of parts.entries()) expect(of(PART(i + 1))).toBeCloseTo(part, 9);
});

// A director's table: in thousands of roubles -387.4, -129.1, -892.8, 128.4, -237.1 and 97.9 of the average amount; -1,420 in all (Python).
it("splits the money likewise, with the average amount as a factor of its own", () => {
  const { of } = named(
    reportOn([
      ["Этап", "Факт", "План"],
      ["Заявки", 275, 300],
      ["Квалифицированы", 187, 210],
      ["Встречи", 94, 129],
      ["КП", 75, 100],
      ["Договоры", 32, 45],
      ["Выручка, ₽", 3780000, 5200000],
    ]),
    "ru_RU",
  );
  const parts = numbers(1, 6).map((part) => of(PART_MONEY(part)) as number);
  expect(parts.map((part) => Math.round(part / 100) / 10)).toEqual([-387.4, -129.1, -892.8, 128.4, -237.1, 97.9]);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(-1420000, 6);
});

const people = fc
  .nat({ max: 9 })
  .chain((zeros) =>
    fc
      .array(fc.integer({ min: zeros === 0 ? 0 : 1, max: 5000 }), { minLength: 4, maxLength: 4 })
      .map((counts) => counts.sort((a, b) => b - a)),
  );

// Oracle: core/contribution.ts, which the vectors above hold; and the sum.
it("adds up to the gap whatever was planned and came, zeros among them", () => addsUp(10));
it("adds up to the gap of 200 tables", { timeout: 120_000, ...EXHAUSTIVE }, () => addsUp(200));

function addsUp(numRuns: number): void {
  fc.assert(
    fc.property(people, people, (plan, fact) => {
      const rows = ["Visits", "Leads", "Meetings", "Deals"].map((name, i) => [name, plan[i]!, fact[i]!]);
      const { of } = named(reportOn([["Stage", "Plan", "Fact"], ...rows], { language: "en" }));
      const parts = numbers(1, 4).map((part) => of(PART(part)));
      const expected = contributions(plan, fact).map(({ contribution }) => contribution);
      for (const [i, part] of expected.entries()) {
        if (part === null) expect(parts[i]).toBe("");
        else expect(parts[i]).toBeCloseTo(part, 6);
      }
      if (expected.every((part) => part !== null))
        expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toBeCloseTo(fact[3]! - plan[3]!, 6);
    }),
    { numRuns, seed: 15 },
  );
}

it("says that a gap cannot be split where a number is missing", () => {
  const { report } = named(
    reportOn(
      [
        ["Stage", "Plan", "Fact"],
        ["Leads", 300, 275],
        ["Meetings", "", 94],
        ["Deals", 45, 32],
      ],
      { language: "en" },
    ),
  );
  expect(report.values.flat().filter((value) => /cannot be split/.test(String(value)))).toHaveLength(1);
});

// By hand: January and February of the table; March has a plan and nothing else.
it("compares months that have begun with their own plans", () => {
  const { of } = named(
    reportOn(
      [
        ["Stage", "Jan plan", "Jan fact", "Feb plan", "Feb fact", "Mar plan", "Mar fact"],
        ["Leads", 100, 90, 120, 130, 150, ""],
        ["Meetings", 40, 35, 50, 44, 60, ""],
        ["Deals", 10, 9, 12, 14, 15, ""],
      ],
      { language: "en" },
    ),
  );
  expect(numbers(1, 3).map((stage) => of(PLANNED(stage)))).toEqual([220, 90, 22]);
});

it("does not compare all managers with the plan of some", () => {
  const { of, report } = named(
    reportOn(
      [
        ["Manager", "Plan leads", "Leads", "Plan deals", "Deals"],
        ["Ivanov", 100, 90, 10, 9],
        ["Petrova", 120, 130, 12, 14],
        ["Sidorov", "", 80, "", 7],
      ],
      { language: "en" },
    ),
  );
  expect([of(PLANNED(1)), of(PLANNED(2))]).toEqual(["", ""]);
  expect(report.values.flat()).toContain("No plan for Sidorov: plan and actual of all are not compared.");
  expect(report.values.flat().filter((value) => /against a plan|\d %? of the plan/.test(String(value)))).toEqual([]);
});

/** The rows of a report that begin with a name in the column of names, from a heading on. */
function rowsUnder(values: readonly (readonly unknown[])[], heading: string, count: number) {
  const at = values.findIndex((row) => row[0] === heading);
  return values.slice(at + 1, at + 1 + count).map((row) => row.slice(1, 6));
}

// By hand, from each table.
describe("plan and fact of parts", () => {
  it("are those of each period, in people and in money", () => {
    const { report } = named(
      reportOn([
        ["Показатель", "Январь план", "Январь факт", "Февраль план", "Февраль факт"],
        ["Лиды", 300, 240, 330, 290],
        ["Сделки", 30, 18, 33, 33],
        ["Выручка, ₽", 3000000, 1800000, 3300000, 3630000],
      ]),
      "ru_RU",
    );
    expect(rowsUnder(report.values, "План и факт по периодам", 8)).toEqual([
      ["Период — Сделки", "План", "Факт", "Выполнено", "Разница"],
      ["Январь", 30, 18, 0.6, -12],
      ["Февраль", 33, 33, 1, 0],
      ["Итого", 63, 51, 51 / 63, -12],
      ["Период — Выручка", "План", "Факт", "Выполнено", "Разница"],
      ["Январь", 3000000, 1800000, 0.6, -1200000],
      ["Февраль", 3300000, 3630000, 1.1, 330000],
      ["Итого", 6300000, 5430000, 5430000 / 6300000, -870000],
    ]);
  });

  it.each([
    [2, []],
    [3, ["people", "money"]],
  ])("%d periods have lines of plan and fact beside each other: %j", (months, drawn) => {
    const names = ["Январь", "Февраль", "Март"].slice(0, months);
    const of = (plan: number, fact: number) => names.flatMap(() => [plan, fact]);
    const { model } = reportOn([
      ["Показатель", ...names.flatMap((name) => [`${name} план`, `${name} факт`])],
      ["Лиды", ...of(300, 240)],
      ["Сделки", ...of(30, 18)],
      ["Выручка, ₽", ...of(3000000, 1800000)],
    ]);
    const { charts, contents } = layout(funnelReport(model));
    const heads = charts.map(({ data }) => {
      const [, from, first, to, last] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(data[0]!)!;
      return {
        columns: `${from}:${to}`,
        rows: Number(last) - Number(first),
        head: contents[Number(first) - 1]!.slice(1, 4),
      };
    });
    const lines = heads.filter(({ head }) => head[1] === "План");
    expect(lines).toHaveLength(drawn.length);
    for (const { columns, rows, head } of lines) {
      expect([columns, rows]).toEqual(["B:D", months]);
      expect(head.slice(1)).toEqual(["План", "Факт"]);
    }
  });

  // The oracle is the core's split, and that its parts add up to the gap.
  it("have the gap of each split by step, also over more steps than stand beside each other", () => {
    const stages = ["Visits", "Leads", "Calls", "Meetings", "Proposals", "Contracts", "Invoices", "Deals"];
    const groups = {
      Ivanov: { plan: [4000, 900, 500, 300, 200, 120, 100, 90], fact: [4200, 800, 480, 310, 150, 110, 100, 85] },
      Petrova: { plan: [3000, 700, 400, 250, 150, 100, 90, 80], fact: [2500, 720, 390, 200, 160, 90, 0, 0] },
      // Nobody planned her meetings.
      Sidorova: { plan: [1000, 300, 200, "", 90, 50, 40, 30], fact: [900, 280, 190, 120, 80, 45, 40, 33] },
    };
    const { of, report } = named(
      reportOn(
        [
          ["Stage", ...Object.keys(groups).flatMap((name) => [`${name} plan`, `${name} fact`])],
          ...stages.map((stage, at) => [
            stage,
            ...Object.values(groups).flatMap(({ plan, fact }) => [plan[at]!, fact[at]!]),
          ]),
        ],
        { language: "en" },
      ),
    );
    expect(report.values.flat()).toContain("Channels: where the gap comes from");
    Object.values(groups).forEach(({ plan, fact }, group) => {
      const parts = numbers(1, stages.length).map((stage) => of(GROUP_PART(group + 1, stage)));
      const counted = plan.map((count) => (typeof count === "number" ? count : null));
      contributions(counted, fact).forEach(({ contribution }, at) => {
        if (contribution === null) expect(parts[at]).toBe("");
        else expect(parts[at]).toBeCloseTo(contribution, 9);
      });
      const sum = parts.reduce<number>((total, part) => total + Number(part), 0);
      if (!counted.includes(null)) expect(sum).toBeCloseTo(fact.at(-1)! - Number(plan.at(-1)), 9);
    });
  });

  it("have no split by step where no group has a plan at each", () => {
    const { report } = named(
      reportOn(
        [
          ["Manager", "Leads", "Deals", "Revenue, $", "Plan of revenue, $"],
          ["Ivanov", 110, 15, 58000, 60000],
          ["Petrova", 120, 12, 70000, 65000],
        ],
        { language: "en" },
      ),
    );
    expect(report.values.flat().filter((value) => /where the gap comes from/.test(String(value)))).toEqual([]);
  });

  it("leave out whoever has no plan, and the total with them", () => {
    const { report } = named(
      reportOn(
        [
          ["Manager", "Leads", "Deals", "Revenue, $", "Plan of revenue, $"],
          ["Ivanov", 110, 15, 58000, 60000],
          ["Petrova", 120, 12, 70000, 65000],
          ["Sidorov", 80, 7, 30000, ""],
        ],
        { language: "en" },
      ),
    );
    expect(rowsUnder(report.values, "Manager: plan and actual", 5)).toEqual([
      ["Manager — Revenue", "Plan", "Actual", "Done", "Gap"],
      ["Ivanov", 60000, 58000, 58 / 60, -2000],
      ["Petrova", 65000, 70000, 70 / 65, 5000],
      ["Sidorov", "", 30000, "", ""],
      ["Total", "", 158000, "", ""],
    ]);
  });
});

// By hand: of all who paid each was to be delivered to, and 95 of 100 were: no chance. What has no plan has no word.
it("says what is real of a plan in which all go on, and nothing where there is no plan", () => {
  const { of } = named(reportOn(TABLES.allGoOn, { language: "en" }));
  expect(numbers(2, 5).map((stage) => String(of(WORD(stage))).trim())).toEqual([
    "",
    "",
    "at its level or above",
    "● real",
  ]);
  expect(of(ANSWERS(2))).toBe(
    "Most is lost at “Paid → Delivered”: 95% against a plan of 100%; reaching that level is worth 5 more at “Delivered”.",
  );
});

it("says of every kind of level that a table has what it is", () => {
  const { report } = named(
    reportOn(
      [
        ["Stage", "Plan", "Fact", "Benchmark"],
        ["Leads", 200, 180, ""],
        ["Calls", "", 150, 0.9],
        ["Orders", "", 100, 0.7],
        ["Paid", 90, 80, ""],
        ["Delivered", 90, 80, ""],
      ],
      { language: "en" },
    ),
  );
  expect(report.values.flat().join(" ")).toContain("The level is the plan’s conversion, or else the benchmark.");
});

it.each([
  ["en", /^Deals: 20 against a plan of 25/, /no plan/],
  ["ru", /^Deals: 20 при плане 25/, /нет ни плана/],
] as const)("does not say that a table with a plan of its result has none (%s)", (language, result, denied) => {
  const { of } = named(reportOn(TABLES.planOfResult, { language }), language === "ru" ? "ru_RU" : "en_US");
  expect(of(ANSWERS(1))).toMatch(result);
  expect(of(ANSWERS(2))).not.toMatch(denied);
  expect(of(ANSWERS(2))).toMatch(/conversions|конверсии/);
});
