import { describe, expect, it } from "vitest";
import { uplift, whatIf } from "../../src/core/whatIf";
import * as at from "../../src/report/cellNames";
import type { FunnelModel } from "../../src/report/funnelModel";
import { funnelReport } from "../../src/report/funnelReport";
import type { Grid } from "../../src/report/grid";
import { layout } from "../../src/report/layout/layout";
import { SCENARIOS, type Scenario, scenario } from "../../src/report/scenarios";
import { type Evaluated, evaluated } from "./evaluated";
import { named } from "./named";

const reportOf = (one: Scenario, changes: Partial<FunnelModel> = {}): { grid: Grid; report: Evaluated } => {
  const grid = layout(funnelReport({ ...one.model, ...changes }));
  return { grid, report: evaluated(one, grid) };
};

/** The cells of the row whose cell in column `column` is `text`. */
const rowOf = (report: Evaluated, column: number, text: string, nth = 0) =>
  report.values.filter((row) => row[column] === text)[nth]!;

/** A key figure, by its place among those of a row, or what is said under it. */
const key = ({ values }: Evaluated, place: number, what: "figure" | "detail" = "figure") =>
  values[what === "figure" ? 7 : 8]![2 * place];

/** A source with other counts than the scenario was built with. */
const withCounts = (one: Scenario, counts: readonly (number | string)[]): Scenario => ({
  ...one,
  cells: [one.cells[0]!, ...counts.map((count, i) => [one.cells[i + 1]![0]!, count])],
});

/** What a person has typed into the what-if cells of the steps. */
const typed = ({ model }: Scenario, points: readonly number[]): FunnelModel["previousInputs"] =>
  model.table.stages
    .slice(1)
    .map(({ name }, i) => ({ stage: name, nameAt: null, points: points[i], formula: null, remark: "" }));

describe("the published example of clarex.io: 10000 / 4500 / 1200 / 600 / 380", () => {
  const { report, of } = named(scenario("textbook"));

  it.each([
    ["Product pages", 45],
    ["Baskets", 26.67],
    ["Checkouts", 50],
    ["Orders", 63.33],
  ])("%s: %d %", (stage, percent) => {
    expect(100 * (rowOf(report, 1, stage)[3] as number)).toBeCloseTo(percent, 2);
  });

  it("converts 3.8 % overall", () => {
    expect(rowOf(report, 1, "Orders")[4]).toBeCloseTo(0.038, 12);
    expect(key(report, 2)).toBeCloseTo(0.038, 12);
    // R: prop.test(380, 10000, correct = FALSE)$conf.int
    expect(key(report, 2, "detail")).toBe("likely range: 3.4–4.2%");
  });

  // It has neither plan nor norm, groups or periods: what is lowest is no answer.
  it("names no step, since there is nothing to compare with", () => {
    expect([1, 2, 3].map((line) => of(at.ANSWERS(line)))).toEqual([
      "Orders: 380; Visits: 10,000; overall conversion 3.8%.",
      "Nothing to compare conversions with: neither a plan nor a benchmark nor earlier periods say what they should be. Add a benchmark beside the stages.",
      "Overall conversion 3.8%, likely range 3.4–4.2%.",
    ]);
  });
});

describe("the what-if block agrees with the mathematics of core", () => {
  const cases: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ["one point each", [120000, 2520, 2142, 214, 118, 31], [1, 1, 1, 1, 1]],
    ["some points", [120000, 2520, 2142, 214, 118, 31], [1, 0, 2, 0, 1]],
    ["clamped at 100 % and at 0", [1000, 900, 50, 40, 20, 10], [20, -6, 0, 0, 0]],
    ["a rate above 1", [100, 150, 60, 30, 10, 5], [10, 0, 0, 0, -1]],
    ["nobody from the middle on", [100, 50, 0, 0, 0, 0], [1, 0, 1, 0, 0]],
    ["nobody at the end", [100, 50, 20, 10, 5, 0], [1, 0, 0, 0, 1]],
    ["no change", [100, 50, 20, 10, 5, 3], [0, 0, 0, 0, 0]],
  ];
  it.each(cases)("%s", (_, counts, points) => {
    const one = withCounts(scenario("ads"), counts);
    const [first, ...names] = one.model.table.stages.map(({ name }) => name);
    const { report } = reportOf(one, { previousInputs: typed(one, points) });
    const shares = points.map((each) => each / 100);
    const then = whatIf(counts, shares, "points");
    names.forEach((name, i) => {
      const people = rowOf(report, 1, `${names[i - 1] ?? first} → ${name}`)[6];
      if (then[i + 1] === null) expect(people).toBe("");
      else expect(people).toBeCloseTo(then[i + 1]!, 9);
    });
    const growth = uplift(counts, shares, "points");
    const together = rowOf(report, 1, "All changes")[7];
    if (growth === null) expect(together).toBe("");
    else if (growth === 0) expect(together).toBe("\u00a0\u00a0\u00a0—");
    else expect(together).toBeCloseTo(growth, 12);
  });
});

describe("whatever the source holds", () => {
  const states: readonly (readonly [string, readonly (number | string)[]])[] = [
    ["all blank", ["", "", "", "", "", ""]],
    ["all text", ["many", "few", "x", "1 000", "n/a", "?"]],
    ["all zero", [0, 0, 0, 0, 0, 0]],
    ["negative", [-5, 10, -1, 3, 2, 1]],
    ["growing", [1, 2, 3, 4, 5, 6]],
    ["errors", ["=1/0", 5, "=1/0", 3, 2, "=1/0"]],
    ["nothing entered", [0, 5, 4, 3, 2, 1]],
    ["blank inside", [100, "", 50, 20, "", 5]],
    ["tiny", [1000000000, 3, 1, 0, 0, 0]],
    ["fractions", [10, 7.5, 3.25, 1.5, 0.5, 0.25]],
  ];
  it.each(states)("%s: no error, no zero for unknown", (_, counts) => {
    const { report, of } = named(withCounts(scenario("ads"), counts));
    const values = report.values.flat().map(String);
    expect(values.filter((value) => /^#|NaN|Infinity|undefined/.test(value) && value !== "#")).toEqual([]);
    counts.forEach((count, i) => {
      expect(of(at.PEOPLE(i + 1))).toBe(typeof count === "number" && count >= 0 ? count : "");
    });
  });

  it.each(SCENARIOS.map(({ name }) => name))("the scenario %s shows no error", (name) => {
    const { report } = reportOf(scenario(name));
    expect(report.values.flat().filter((value) => /^#./.test(String(value)))).toEqual([]);
  });
});

describe("an end that nobody counted", () => {
  const COUNTS = [120000, 2520, 2142, 214, 118, 31];
  it.each<[string, (number | string)[]]>([
    ["the last stage blank", [...COUNTS.slice(0, 5), ""]],
    ["the last stage in words", [...COUNTS.slice(0, 5), "tbd"]],
    ["the first stage blank", ["", ...COUNTS.slice(1)]],
  ])("is blank, and so is all that needs it, and no other stage is named instead: %s", (_, counts) => {
    const one = withCounts(scenario("ads"), counts);
    const previousInputs = typed(one, [1, 1, 1, 1, 1]);
    const { report, of } = named({ ...one, model: { ...one.model, previousInputs } });
    const [first, last] = [counts[0], counts[5]].map((count) => (typeof count === "number" ? count : ""));
    expect([key(report, 0), key(report, 1)]).toEqual([first, last]);
    // Overall conversion and its interval; all together in the what-if; the sentence under the chart.
    const together = rowOf(report, 1, "All changes");
    const overall = [key(report, 2), key(report, 2, "detail")];
    expect([...overall, together[3], together[5], together[7]]).toEqual(["", "", "", "", ""]);
    expect(report.values.flat().filter((value) => /, overall conversion/.test(String(value)))).toEqual([]);
    expect(of(at.ANSWERS(1))).toBe(
      last === ""
        ? "Deals: no figure in the table, so the result cannot be computed."
        : "Deals: 31; the overall conversion cannot be computed.",
    );
  });
});

describe("texts", () => {
  it("stage names stay text, without line breaks; of the longest the first two lines", () => {
    const one = scenario("hostile");
    const { report } = reportOf(one);
    const header = report.values.findIndex((row) => row[1] === "Stage");
    const shown = one.cells.slice(1).map((_, i) => report.values[header + 1 + i]![1]);
    const names = one.cells.slice(1).map(([name]) => String(name).replace("\n", " "));
    expect(shown.slice(0, -1)).toEqual(names.slice(0, -1));
    expect(shown.at(-1)).toBe("Long name name name name name name name name name n…");
  });

  it("titles are never read as dates, numbers or formulas", () => {
    for (const title of ["Nov 2026", "=1+1", "50%", "1/2", "+7", "'x", "TRUE", 'a "b" \\ c', "12.11.2026"]) {
      expect(reportOf(scenario("two"), { title }).report.at("A1")).toBe(title);
    }
  });

  it("nobody but the report's own short words is written as plain text", () => {
    const plain = SCENARIOS.flatMap(({ model }) => layout(funnelReport(model)).contents.flat()).filter(
      (content) => typeof content === "string" && content !== "" && !content.startsWith("="),
    );
    expect(plain.filter((content) => /\d|^[^\p{L}]/u.test(String(content)))).toEqual([]);
  });
});

it("several channels: people are their sum, and blank when one of them is", () => {
  const one = scenario("channels");
  const people = (source: Scenario) => [1, 2, 3, 4].map((stage) => named(source).of(at.PEOPLE(stage)));
  expect(people(one)).toEqual([145000, 4000, 401, 62]);
  const holed: Scenario = {
    ...one,
    cells: one.cells.map((row, r) => (r === 2 ? [row[0]!, row[1]!, "", row[3]!] : row)),
  };
  expect(people(holed)).toEqual([145000, "", 401, 62]);
});
