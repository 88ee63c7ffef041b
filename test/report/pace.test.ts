import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/core/plan/workingDays";
import { ALL_DAYS, FORECAST, FORECAST_HIGH, FORECAST_LOW, GONE, SHARE } from "../../src/report/pace/cells";
import type { TypedPace } from "../../src/report/typedCells";
import type { Cell } from "../../src/tables/stageTable";
import { named } from "./named";
import { reportOn } from "./tableOf";

const table = (deals: number): Cell[][] => [
  ["Stage", "Plan", "Fact"],
  ["Leads", 3000, 2500],
  ["Deals", 200, deals],
];

/** What was typed: days, the way of counting, holidays. */
function typed(days: readonly (number | string)[], by = "", holidays: readonly (number | string)[] = []): TypedPace {
  const one = (content: number | string) => (content === "" ? null : { content, formula: null, remark: "" });
  const [first, last, through] = days.map(one);
  return {
    first: first!,
    last: last!,
    through: through!,
    by: one(by),
    holidays: holidays.flatMap((day) => one(day) ?? []),
  };
}

function paceOf(deals: number, cells: TypedPace, cellsOfTable = table(deals)) {
  const one = reportOn(cellsOfTable, { language: "en" });
  const { of, report } = named({ ...one, model: { ...one.model, typedPace: cells } });
  return { of, texts: report.values.flat().map(String) };
}

const november = (day: number): [number, number, number] => [
  dayNumber(2026, 11, 1),
  dayNumber(2026, 11, 30),
  dayNumber(2026, 11, day),
];

// The vectors of the interval's own computation in R.
describe("the forecast of a count", () => {
  it.each([
    [120, november(10), "", [360, 311.1099961369, 416.5729215045]],
    [7, november(15), "", [14, 8.3398571019, 23.5016017188]],
    [19, november(27), "", [21.1111111111, 19, 24.3339066606]],
    [1000, november(3), "", [10000, 9429.0433163839, 10605.5298130023]],
    // 20 of 22 working days.
    [
      15,
      [dayNumber(2026, 10, 1), dayNumber(2026, 10, 31), dayNumber(2026, 10, 28)],
      "Mon–Fri",
      [16.5, 15, 19.2170083994],
    ],
  ] as const)("%d, %j %s", (deals, days, by, expected) => {
    const { of } = paceOf(deals, typed(days as [number, number, number], by));
    for (const [i, name] of [FORECAST, FORECAST_LOW, FORECAST_HIGH].entries())
      expect(of(name(2))).toBeCloseTo(expected[i]!, 6);
  });

  it("is not told of less than five, or before a tenth of the period", () => {
    expect(paceOf(4, typed(november(15))).of(FORECAST(2))).toBe("");
    expect(paceOf(40, typed(november(2))).of(FORECAST(2))).toBe("");
    expect(paceOf(40, typed(november(2))).texts).toContain("2 of 30 days have data: too early for a forecast.");
  });
});

// Counted by hand in a calendar.
describe("working days", () => {
  it.each([
    ["January with its holidays", [2026, 1, 31], [1, 2, 5, 6, 7, 8, 9], 15],
    ["May with its holidays", [2026, 5, 31], [1, 11], 19],
    ["November without any", [2026, 11, 30], [], 21],
  ] as const)("of %s", (_, [year, month, last], holidays, count) => {
    const days = [dayNumber(year, month, 1), dayNumber(year, month, last), dayNumber(year, month, last)] as const;
    const { of } = paceOf(
      40,
      typed(
        days as never,
        "Mon–Fri",
        holidays.map((day) => dayNumber(year, month, day)),
      ),
    );
    expect([of(ALL_DAYS), of(GONE), of(SHARE)]).toEqual([count, count, 1]);
  });
});

describe("what cannot be counted is said", () => {
  const [first, last] = november(1);
  it.each([
    ["no period", typed(["" as never, "" as never, last]), /does not say its period/],
    ["a period backwards", typed([last, first, last]), /ends before it begins/],
    ["a text for a day", typed(["soon" as never, last, last]), /no days/],
    ["a day written together as a number", typed([first, last, 20_261_105]), /no days/],
    ["a day written together in two digits", typed([261_101, last, last]), /no days/],
    ["a holiday written together", typed([first, last, last], "Mon–Fri", [20_261_104]), /holidays is something/],
    ["a way of counting that is none", typed([first, last, last], "Sundays"), /^Days are counted by/],
    ["a day before the period", typed([first, last, first - 1]), /No day of the period has data yet/],
    ["a holiday that is none", typed([first, last, last], "Mon–Fri", ["Easter" as never]), /holidays is something/],
  ] as const)("%s", (_, cells, sentence) => {
    const { of, texts } = paceOf(40, cells);
    expect(texts.filter((text) => sentence.test(text))).toHaveLength(1);
    expect(of(FORECAST(2))).toBe("");
  });

  it("a day after the period counts as its last", () => {
    const { of, texts } = paceOf(40, typed([first, last, last + 9]));
    expect([of(SHARE), of(FORECAST(2))]).toEqual([1, 40]);
    expect(texts).toContain("The period is over.");
  });
});

// By hand: half of November is gone, so half of the plan is due and twice the revenue comes; 1.22 of 5 million are left for 15 days.
describe("what is planned in money alone", () => {
  it.each<[string, Cell[][]]>([
    [
      "across the revenue",
      [
        ["Stage", "Plan", "Fact"],
        ["Leads", "", 275],
        ["Deals", "", 32],
        ["Revenue, $", 5_000_000, 3_780_000],
      ],
    ],
    [
      "in a row of its own",
      [
        ["Stage", "People"],
        ["Leads", 275],
        ["Deals", 32],
        ["Revenue, $", 3_780_000],
        ["Plan revenue, $", 5_000_000],
      ],
    ],
  ])("%s, has its pace", (_, cells) => {
    const { texts } = paceOf(0, typed(november(15)), cells);
    const at = texts.indexOf("Due by now");
    expect(
      texts
        .slice(at)
        .map((text) => text.trim())
        .filter((text) => text !== "" && text !== "null")
        .slice(0, 9),
    ).toEqual([
      "Due by now",
      "Actual",
      "Forecast",
      "Needed a day (so far)",
      "Revenue",
      "$2.50M",
      "$3.78M",
      "$7.56M",
      "$81,000 ($250,000)",
    ]);
    expect(texts.filter((text) => /^Forecast: as so far.*amount of each deal/.test(text))).toHaveLength(1);
  });

  it("is too early to tell as that of people is", () => {
    const { texts } = paceOf(0, typed(november(2)), [
      ["Stage", "Plan", "Fact"],
      ["Leads", "", 275],
      ["Deals", "", 32],
      ["Revenue, $", 5_000_000, 3_780_000],
    ]);
    expect(texts).toContain("too early");
  });
});
