import { describe, expect, it } from "vitest";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { SCENARIOS, type Scenario } from "../../src/report/scenarios";
import { moneyInWords } from "../../src/text/answer/answerFigures";
import { REPORT } from "../../src/text/report";
import { evaluated } from "./evaluated";

// What a reader sees of a report that nobody has touched yet, over the whole gallery.

function reportOf(one: Scenario) {
  const grid = layout(funnelReport(one.model));
  const { values } = evaluated(one, grid, one.model.language === "ru" ? "ru_RU" : "en_US");
  return { formats: grid.numberFormats, values: values.slice(0, grid.seen) };
}

const all = new Map(SCENARIOS.map((one) => [one.name, reportOf(one)]));
// One of them has no what-if block.
const each = SCENARIOS.filter(({ name }) => name !== "bars").map((one) => [one.name, one] as const);

/** The rows of the what-if block above its sum. */
function whatIf({ name, model }: Scenario): readonly (readonly unknown[])[] {
  const texts = REPORT[model.language];
  const { values } = all.get(name)!;
  const from = values.findIndex(([title]) => title === texts.whatIf);
  const to = values.findIndex(([, label]) => label === texts.allTogether);
  return values.slice(from + 1, to);
}

describe("the what-if block", () => {
  it.each(each)("of %s doubts no points that the report itself offers", (_, one) => {
    const doubt = REPORT[one.model.language].doubtfulPoints.slice(0, 20);
    expect(whatIf(one).filter(([note]) => String(note).startsWith(doubt))).toEqual([]);
  });

  it.each(each)("of %s names both ends of each step", (_, one) => {
    const steps = whatIf(one).filter(([, step]) => /\S → \S/.test(String(step)));
    expect(steps).toHaveLength(one.model.table.stages.length - 1);
  });
});

describe("less than nothing", () => {
  it("has, below one, the digits that it needs", () => {
    expect([0, 0.25, 0.4].map((amount) => moneyInWords(amount, 2, "$", "en"))).toEqual(["$0", "$0.25", "$0.40"]);
  });

  it("has its sign before that of the currency", () => {
    expect(moneyInWords(-220_000, 2, "$", "en")).toBe("−$220,000");
    expect(moneyInWords(-1_580_000, 3, "₽", "ru")).toBe("−1,58\u00a0млн\u00a0₽");
  });

  it.each(each)("is written with a minus and no hyphen in %s, before the currency", (name) => {
    const { formats, values } = all.get(name)!;
    const hyphens = values.flatMap((row, r) =>
      row.filter((value, c) =>
        typeof value === "number"
          ? value < 0 && !formats[r]![c]!.includes("\u2212")
          : /(^|\s)-\d|[$₽€][-−]/.test(String(value)),
      ),
    );
    expect(hyphens).toEqual([]);
  });
});

// By hand: 125 and 84 of two months are whole, and 299 is the mean of ten.
it.each([
  ["paradox", "Total", 125, 84],
  ["months", "Итого", 299, 378],
] as const)("people of %s, hundreds in the mean or those of one period, have no tenths", (name, total, then, now) => {
  const { formats, values } = all.get(name)!;
  const heading = values.findIndex(([title]) => /^(What changed|Почему изменился)/.test(String(title)));
  const at = values.findIndex((row, r) => r > heading && row[1] === total);
  expect(values[at]!.slice(2, 4)).toEqual([then, now]);
  expect(formats[at]!.slice(2, 4)).toEqual(["#,##0", "#,##0"]);
});
