import { describe, expect, it } from "vitest";
import { contributions } from "../../src/core/contribution";
import { share, stepConversions } from "../../src/core/conversion";
import { costPerPerson, costSoFar, romi } from "../../src/core/economics";
import { totals } from "../../src/core/funnel";
import type { Maybe } from "../../src/core/maybe";
import { mixEffects } from "../../src/core/mix";
import { ANSWERS } from "../../src/report/cellNames";
import { funnelReport } from "../../src/report/funnelReport";
import { modelOf, type Sketch } from "../../src/report/gallery/sketch";
import { SKETCHES } from "../../src/report/gallery/sketches";
import { layout } from "../../src/report/layout/layout";
import { scenarioOf } from "../../src/report/scenarios";
import type { Cell } from "../../src/tables/stageTable";
import { TABLES } from "./answerTables";
import { type Evaluated, evaluated } from "./evaluated";
import { named } from "./named";
import { reportOn } from "./tableOf";

// The oracle is core/, which computes the same figures from the numbers in the sketch, with no formula in between.

const reportOf = (sketch: Sketch): Evaluated =>
  evaluated(scenarioOf("", sketch), layout(funnelReport(modelOf(sketch))));

/** The rows of the table under a heading, from the row after its header row on. */
function under({ values }: Evaluated, heading: RegExp, rows: number, skipped = 1) {
  const at = values.findIndex((row) => heading.test(String(row[0])));
  if (at < 0) throw new Error(`No heading ${heading}`);
  return values.slice(at + 1 + skipped, at + 1 + skipped + rows);
}

function agree(found: readonly unknown[], expected: readonly Maybe[], tolerance = 1e-9): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => {
    const wanted = expected[i]!;
    if (wanted === null) expect(value).toBe("");
    else {
      expect(value).toBeTypeOf("number");
      expect(Math.abs((value as number) - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
    }
  });
}

const column = (rows: readonly (readonly unknown[])[], index: number) => rows.map((row) => row[index]);
const maybe = (cell: Cell | undefined): Maybe => (typeof cell === "number" ? cell : null);
/** Counts of a sketch with stages down, by column. */
const countsBy = (sketch: Sketch, columns: readonly number[], stages = sketch.rows.length) =>
  sketch.rows.slice(0, stages).map((row) => columns.map((at) => maybe(row[at])));

describe("campaigns across, with money", () => {
  const sketch = SKETCHES.campaigns!;
  const report = reportOf(sketch);
  const counts = [1, 2, 3, 4].map((at) => sketch.rows.map((row) => maybe(row[at])));
  const [entered, ended] = [counts[0]!, counts[3]!];
  const cost = sketch.rows.map((row) => maybe(row[5]));
  const revenue = sketch.rows.map((row) => maybe(row[6]));
  const rows = under(report, /^Каналы$/, sketch.rows.length + 1);

  it("stages are the sums of campaigns", () => {
    agree(column(under(report, /^Этапы$/, 4), 2), totals(counts));
  });
  it("channels: entered, share, end, share of the result, conversion; and their money", () => {
    const all = (values: readonly Maybe[]) => [...values, totals([values])[0]!];
    const [allEntered, allEnded, allCost, allRevenue] = [entered, ended, cost, revenue].map(all) as Maybe[][];
    const last = allEntered!.length - 1;
    agree(column(rows, 2), allEntered!);
    agree(
      column(rows, 3),
      allEntered!.map((each) => share(each, allEntered![last]!)),
    );
    agree(column(rows, 4), allEnded!);
    agree(
      column(rows, 5),
      allEnded!.map((each) => share(each, allEnded![last]!)),
    );
    agree(
      column(rows, 6),
      allEnded!.map((each, i) => share(each, allEntered![i]!)),
    );
    const money = under(report, /^Каналы: деньги$/, sketch.rows.length + 1);
    agree(column(money, 2), allCost!);
    agree(column(money, 3), allRevenue!);
    agree(
      column(money, 4),
      allRevenue!.map((each, i) => costPerPerson(each, allEnded![i]!)),
    );
    agree(
      column(money, 5),
      allCost!.map((each, i) => costPerPerson(each, allEnded![i]!)),
    );
    agree(
      column(money, 6),
      allCost!.map((each, i) => romi(allRevenue![i]!, each)),
    );
  });
  it("the heat map: each campaign's steps; few people are figures", () => {
    const heat = under(report, /^Конверсии по каналам$/, sketch.rows.length, 3);
    sketch.rows.forEach((_, i) => {
      agree(heat[i]!.slice(2, 5), stepConversions(counts.map((row) => row[i]!)).slice(1));
    });
  });
  it("cost per person at every stage", () => {
    const all = cost.reduce<number>((sum, each) => sum + each!, 0);
    agree(
      column(under(report, /^Деньги$/, 4), 3),
      totals(counts).map((people) => costPerPerson(all, people)),
    );
  });
});

it("few people enter: figures instead of a conversion, and no mark", () => {
  const sketch: Sketch = {
    ...SKETCHES.channels!,
    rows: [
      ["Показы", 80000, 29, 5000],
      ["Клики", 2400, 20, 0],
      ["Заявки", 240, 5, 0],
    ],
  };
  const rows = under(reportOf(sketch), /^Конверсии по каналам$/, 4, 3);
  expect(rows.map((row) => row.slice(2, 4))).toEqual([
    [0.03, 0.1],
    ["20 из 29", "5 из 20"],
    [0, ""],
    [2420 / 85029, 245 / 2420],
  ]);
});

describe("costs by stage", () => {
  const sketch = SKETCHES.stageCosts!;
  it("add up from stage to stage", () => {
    const rows = under(reportOf(sketch), /^Money$/, 4);
    const soFar = costSoFar(sketch.rows.map((row) => maybe(row[2])));
    agree(column(rows, 4), soFar);
    agree(
      column(rows, 5),
      soFar.map((cost, i) => costPerPerson(cost, maybe(sketch.rows[i]![1]))),
    );
  });

  it("are set against what the last stage brought", () => {
    const figures = under(reportOf(sketch), /^Money$/, 8).slice(4);
    // By hand: 42,000 + 12,600 + 9,300 = 63,900; 63,900 / 31; (184,000 - 63,900) / 63,900.
    agree(column(figures, 3), [63900, 63900 / 31, 184000, 120100 / 63900]);
  });
});

it("names the group that is better than the rest, and calls none the best", () => {
  const { report } = named(reportOn(TABLES.managers), "ru_RU");
  const said = report.values.flat().map((value) => String(value).trim());
  expect(said).toContain("как «Петрова»: +16");
  expect(said.join()).not.toMatch(/как лучший/);
});

// By hand: 2,000 for 20 deals; a referral is no acquisition.
it("a person acquired costs the same wherever the report says it: at the stage of money", () => {
  const { report, of } = named(
    reportOn(
      [
        ["Stage", "Count"],
        ["Leads", 100],
        ["Deals", 20],
        ["Referrals", 5],
        ["Cost", 2000],
        ["Revenue", 6000],
      ],
      { language: "en" },
    ),
  );
  expect(of(ANSWERS(1))).toMatch(/acquisition cost 100\.$/);
  const rows = report.values.filter((row) => row.includes("Acquisition cost (CAC)"));
  expect(rows.map((row) => row[3])).toContain(100);
});

describe("benchmarks and stated conversions", () => {
  const sketch = SKETCHES.benchmarks!;
  const { report, of } = named(scenarioOf("", sketch));
  const benchmarks = sketch.rows.map((row) => maybe(row[2]));
  const rows = under(report, /^Stages$/, 5);

  it("stand beside the conversions with what reaching them brings", () => {
    agree(column(rows, 5), benchmarks);
    // By hand: 28 · (0.15 / 0.13 - 1), 28 · (0.5 · 312 / 141 - 1), 28 · (0.3 · 141 / 37 - 1); 28 of 37 is above 0.75.
    agree(column(rows, 6), [null, 56 / 13, 140 / 47, 742 / 185, null]);
  });
  // z = (312 - 360) / sqrt(306) = -2.744, P 0.00607, first of four: 0.0243; the others are within 1.7.
  it("marks the step that is below by more than chance, and those that may be", () => {
    expect(column(rows, 0)).toEqual(["", "●", "○", "○", ""]);
    expect(of(ANSWERS(3))).toBe(
      "This is not chance: at 15% there would be about 360, there are 312; such a gap comes up less than once in 20.",
    );
  });
  it("all met", () => {
    const met = {
      ...sketch,
      rows: sketch.rows.map(([name, count, , stated]) => [name, count!, 0.001, stated!] as const),
    };
    expect(named(scenarioOf("", met)).of(ANSWERS(2))).toBe(
      "Every conversion is at or above its level: growth now comes from more at the start (Cold calls).",
    );
  });
  // 37 of 141 is 26.2 %, 1.5 % from the start; 45 % of 45.2 and 75.7 % of 75.68 are rounded.
  it("marks only the conversion that neither step nor start explains", () => {
    const grid = layout(funnelReport(modelOf(sketch)));
    const marked = grid.rules.find(({ style }) => style.bold && style.background && !style.color)!;
    const [, letters, first] = /^=\$([A-Z]+)(\d+)=1$/.exec(marked.formula)!;
    expect([0, 1, 2, 3].map((i) => report.at(`${letters}${Number(first) + i}`))).toEqual([0, 0, 1, 0]);
  });
});

describe("robots and bounces", () => {
  const sketch = SKETCHES.bots!;
  const report = reportOf(sketch);
  // 4200 · .96 · .69 + 3900 · .79 · .56
  const cleaned = 4200 * 0.96 * 0.69 + 3900 * 0.79 * 0.56;
  it("are taken out, robots first, then bounces of the rest", () => {
    agree(column(under(report, /^Этапы$/, 4), 2), [150000, cleaned, 247, 51]);
    const robots = 4200 * 0.04 + 3900 * 0.21;
    const shown = report.values.filter((row) => /^(Визиты, исходные|– )/.test(String(row[1])));
    agree(column(shown, 2), [8100, robots, 8100 - robots - cleaned]);
    expect(column(under(report, /^Этапы$/, 4), 1)).toEqual([
      "Показы",
      "Визиты без роботов и отказов",
      "Заявки",
      "Оплаты",
    ]);
  });
  it.each([
    ["percent", [4, 21], [31, 44]],
    ["text", ["4%", "21 %"], ["31 %", "44%"]],
    ["people", [168, 819], [1249.92, 1355.64]],
  ] as const)("written as %s", (unit, bots, bounces) => {
    const rows = sketch.rows.map((row): readonly [string, ...Cell[]] => {
      if (row[0] === "Роботность") return [row[0], ...bots];
      return row[0] === "Отказы" ? [row[0], ...bounces] : row;
    });
    const beside = Object.fromEntries(Object.entries(sketch.beside!).map(([name, each]) => [name, { ...each, unit }]));
    agree(column(under(reportOf({ ...sketch, rows, beside }), /^Этапы$/, 4), 2), [150000, cleaned, 247, 51]);
  });
});

describe("months", () => {
  const sketch = SKETCHES.months!;
  const report = reportOf(sketch);
  const months = Array.from({ length: 11 }, (_, i) => countsBy(sketch, [i + 1]).map(([count]) => count!));
  const rows = under(report, /^Периоды$/, 11);

  it("one row each; the month that has not come is left out", () => {
    agree(
      column(rows, 2),
      months.map((counts) => share(counts[3]!, counts[0]!)),
    );
    agree(
      column(rows, 4),
      months.map((counts) => counts[0]!),
    );
    agree(
      column(rows, 5),
      months.map((counts) => counts[3]!),
    );
    expect(report.values.flat()).not.toContain("Дек");
  });
  it("the last against the mean of those before, as CJM_CONTRIBUTION has it", () => {
    const factors = under(report, /^Почему изменился результат: Ноя к Янв – Окт/, 4, 2);
    const before = [0, 1, 2, 3].map((stage) => months.slice(0, 10).reduce((sum, each) => sum + each[stage]!, 0) / 10);
    const expected = contributions(before, months[10]!);
    agree(
      column(factors, 2),
      expected.map(({ before }) => before),
    );
    agree(
      column(factors, 3),
      expected.map(({ after }) => after),
    );
    agree(
      column(factors, 4),
      expected.map(({ contribution }) => contribution),
    );
  });
});

describe("contributions at the edges", () => {
  const cases: readonly (readonly [string, readonly Maybe[], readonly Maybe[]])[] = [
    ["from nobody", [100, 50, 0, 0], [100, 60, 30, 3]],
    ["to nobody", [100, 60, 30, 3], [100, 50, 0, 0]],
    ["nobody twice", [100, 50, 20, 0], [80, 40, 10, 0]],
    ["no change", [100, 50, 20, 10], [100, 50, 20, 10]],
    ["grown", [100, 50, 60, 10], [300, 90, 30, 12]],
    ["unknown", [100, null, 20, 10], [100, 50, 20, 10]],
  ];
  it.each(cases)("%s", (_, before, after) => {
    const rows = before.map((count, i) => [`S${i}`, count ?? "", after[i] ?? ""] as const);
    const report = reportOf({ ...SKETCHES.months!, headers: [["Этап", "Май", "Июнь"]], rows });
    const found = column(under(report, /^Почему изменился результат: Июнь к Май/, 4, 2), 4);
    agree(
      found,
      contributions(before, after).map(({ contribution }) => contribution),
    );
  });
});

describe("rate and mix of channels", () => {
  type Counts = readonly (readonly [number | "", number | "", number | "", number | ""])[];
  const paradox = SKETCHES.paradox!;
  const withCounts = (first: Counts[number], last: Counts[number]): Sketch => ({
    ...paradox,
    beside: {},
    rows: [
      ["Visits", ...first],
      ["Leads", ...last],
      ["Deals", ...last],
    ],
  });
  const ends = (sketch: Sketch, columns: readonly number[]) =>
    columns.map((at) => ({ first: maybe(sketch.rows[0]![at]), last: maybe(sketch.rows[2]![at]) }));
  const found = (sketch: Sketch) => under(reportOf(sketch), /^Contribution by channel: October vs September/, 4, 2);

  const cases: readonly (readonly [string, Sketch])[] = [
    ["both worse, the whole better or not", paradox],
    ["a channel that comes", withCounts([100, 0, 80, 50], [10, 0, 9, 2])],
    ["a channel that goes", withCounts([100, 40, 80, ""], [10, 3, 9, ""])],
    ["nobody in a period", withCounts([100, 40, 0, 0], [10, 3, 0, 0])],
    ["an end unknown", withCounts([100, 40, 80, 50], [10, "", 9, 2])],
  ];
  it.each(cases)("%s", (_, sketch) => {
    const effects = mixEffects(ends(sketch, [1, 2]), ends(sketch, [3, 4]));
    const points = (value: Maybe) => (value === null ? null : 100 * value);
    const rows = found(sketch).slice(0, 2);
    agree(
      column(rows, 6),
      effects.map(({ rate }) => points(rate)),
    );
    agree(
      column(rows, 7),
      effects.map(({ mix }) => points(mix)),
    );
  });
  it("warns when the whole moves against every channel, and only then", () => {
    const warning = (sketch: Sketch) => found(sketch)[3]![0];
    expect(warning(paradox)).toMatch(/^Overall conversion fell although it rose in every channel/);
    const swapped = { ...paradox, rows: paradox.rows.map(([name, a, b, c, d]) => [name, c!, d!, a!, b!] as const) };
    expect(warning(swapped)).toMatch(/^Overall conversion rose although it fell in every channel/);
    expect(warning(withCounts([100, 100, 100, 100], [10, 20, 11, 21]))).toBe("");
  });
});
