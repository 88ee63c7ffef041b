import { describe, expect, it } from "vitest";
import { together } from "../../../src/addon/journey/journeyFunnel";
import type { Grid } from "../../../src/report/grid";
import { journeyFigures } from "../../../src/report/journey/journeyFigures";
import { journeyReport } from "../../../src/report/journey/journeyReport";
import { layout } from "../../../src/report/layout/layout";
import { logOf, steps, type Written } from "../../core/journeys/logOf";
import { modelOf, NO_COUNT, sample } from "./journeyModels";

const byHand = (events: readonly Written[], stages: readonly string[]): Grid => {
  const log = logOf(events);
  const figures = journeyFigures(log, { stages, windowDays: null, order: "ordered" }, together("en"));
  return layout(journeyReport(modelOf(figures, "en", { ...NO_COUNT, people: log.starts.length - 1 })));
};

/** The first row of a grid whose second cell is a text, after the row whose first is another. */
function rowAfter(grid: Grid, heading: string, name: string): readonly (string | number)[] {
  const from = grid.contents.findIndex(([first]) => text(first!) === heading);
  return grid.contents.slice(from).find((row) => text(row[1]!) === name)!;
}

const text = (content: string | number): string => String(content).replace(/^="(.*)"$/, "$1");

describe.each(["en", "ru"] as const)("the journey report of the sample log in %s", (language) => {
  const model = sample(language);
  const grid = layout(journeyReport(model));
  const formulas = [...grid.contents.flat(), ...grid.rules.map((rule) => rule.formula)].filter((one) =>
    String(one).startsWith("="),
  ) as string[];
  const TEXTS_AND_SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

  it("keeps to formulas that every spreadsheet reads alike", () => {
    expect(formulas.length).toBeGreaterThan(200);
    const guilty = formulas.filter((formula) =>
      /,|\d\.\d|[{}]|CJM_|#REF|undefined|NaN/.test(formula.replace(TEXTS_AND_SHEETS, '""')),
    );
    expect(guilty).toEqual([]);
  });

  it("refers to the table of stages where that stands, wherever the report begins", () => {
    for (const origin of [
      { row: 1, column: 1 },
      { row: 5, column: 3 },
    ]) {
      const placed = layout(journeyReport(model, origin), origin);
      const references = placed.contents
        .flat()
        .flatMap((one) => [...String(one).matchAll(/'Journey — Events'!\$([A-Z]+)\$(\d+)/g)]);
      const rows = [...new Set(references.map(([, , row]) => Number(row)))].sort((a, b) => a - b);
      const [stage] = model.figures.funnel.stages;
      const header = placed.contents[rows[0]! - origin.row]!;
      const first = placed.contents[rows[1]! - origin.row]!;
      expect(text(first[1]!)).toBe(stage);
      expect(first.slice(2, 2 + model.figures.channels.length)).toEqual(
        model.figures.channels.map(({ people }) => people[0]),
      );
      expect(header.slice(2, 2 + model.figures.channels.length).map(text)).toEqual(
        model.figures.channels.map(({ channel }) => channel),
      );
    }
  });

  it("never shows a number that is none", () => {
    expect(grid.contents.flat().filter((one) => typeof one === "number" && !Number.isFinite(one))).toEqual([]);
  });
});

describe("figures by hand", () => {
  const events: Written[] = [
    ...steps("A", "Visit@0 Lead@1 Deal@3 Deal@10"),
    ...steps("B", "Visit@0 Lead@0.5 Visit@1 Lead@2"),
    ...steps("C", "Visit@0 Deal@0.25"),
    ...steps("D", "Visit@5"),
  ];
  const grid = byHand(events, ["Visit", "Lead", "Deal"]);

  it("the funnel against the journey", () => {
    const seen = grid.contents.flat().map(text);
    expect(seen).toContain("2 customers reached “Deal”: 1 through the funnel, 1 (50.0%) another way.");
    expect(rowAfter(grid, "Funnel vs actual journeys", "In order").slice(2, 5)).toEqual([1, 0.25, 1]);
    expect(rowAfter(grid, "Funnel vs actual journeys", "Went back a stage").slice(2, 5)).toEqual([1, 0.25, 0]);
    expect(rowAfter(grid, "Funnel vs actual journeys", "Skipped a stage").slice(2, 7)).toEqual([1, 0.25, 1, 0.5, 6]);
    expect(rowAfter(grid, "Funnel vs actual journeys", "Stopped at one stage").slice(2, 4)).toEqual([1, 0.25]);
  });

  it("the times, in the unit that suits them", () => {
    const from = grid.contents.findIndex(([first]) => first === "Time from stage to stage");
    // A took 1 day, B half a day to the lead; then A two days to the deal.
    expect(grid.contents[from + 2]!.slice(2, 5)).toEqual([2, 18, 18]);
    expect(grid.numberFormats[from + 2]![3]).toBe('#,##0.0"\u00a0h";-#,##0.0"\u00a0h";0');
    expect(grid.contents[from + 3]!.slice(2, 5)).toEqual([1, 2, 2]);
  });

  it("the repeat ladder", () => {
    expect(rowAfter(grid, "Repeat: “Deal”", "1st")[2]).toBe(2);
    expect(rowAfter(grid, "Repeat: “Deal”", "2nd").slice(2, 5)).toEqual([1, expect.any(String), 7]);
  });

  it("a log in which nobody reaches the goal", () => {
    const none = byHand(steps("A", "Visit Lead"), ["Visit", "Lead", "Deal"]);
    const seen = none.contents.flat().map(text);
    expect(seen.filter((one) => one === "No customer reached “Deal”.")).toHaveLength(2);
    expect(seen).toContain("No conversions to attribute.");
  });

  it("as many channels, touchpoints and paths as there is room for", () => {
    const many = Array.from({ length: 40 }, (_, i): Written[] => [
      [`P${i}`, 1, "Visit", `Channel ${i}`],
      [`P${i}`, 2, `Page ${i}`, `Channel ${i}`],
      [`P${i}`, 3, "Deal", `Channel ${i}`],
    ]).flat();
    const wide = byHand(many, ["Visit", "Deal"]);
    const seen = wide.contents.flat().map(text);
    // In the table of channels and in both of attribution.
    expect(seen.filter((one) => one === "Other channels")).toHaveLength(3);
    expect(seen).toContain("Other events");
    expect(wide.columns).toBe(8);
    expect(wide.contents.length).toBeLessThan(230);
  });
});
