import { describe, expect, it } from "vitest";
import { changedRate, growthOfRate } from "../../src/core/change";
import { lowestStep, reach, share, stepConversions } from "../../src/core/conversion";
import { funnel, totals } from "../../src/core/funnel";
import { uplift, whatIf } from "../../src/core/whatIf";

describe("conversions of published funnels", () => {
  // Percent, as published to two decimals.
  it.each([
    {
      source: "clarex.io help, funnel",
      counts: [10000, 4500, 1200, 600, 380],
      steps: [45, 26.67, 50, 63.33],
      overall: 3.8,
    },
    { source: "altiorco.com", counts: [10000, 300, 90, 36, 27, 6], steps: [3, 30, 40, 75, 22.22], overall: 0.06 },
    { source: "source text: 1000 see an ad, 5 % click", counts: [1000, 50], steps: [5], overall: 5 },
    {
      source: "partizan-marketing.ru: 500 clicks, 3 %, 50 %, 66 %",
      counts: [500, 15, 7.5, 4.95],
      steps: [3, 50, 66],
      overall: 0.99,
    },
  ])("$source", ({ counts, steps, overall }) => {
    const percent = (rate: number | null) => Math.round(rate! * 1e4) / 100;
    expect(stepConversions(counts).slice(1).map(percent)).toEqual(steps);
    expect(stepConversions(counts)[0]).toBeNull();
    expect(percent(reach(counts).at(-1)!)).toBe(overall);
  });
});

describe("undefined is blank", () => {
  it.each([
    { part: 5, whole: 0 },
    { part: 0, whole: 0 },
    { part: null, whole: 5 },
    { part: 5, whole: null },
    { part: 1e308, whole: 1e-308 },
  ])("$part of $whole", ({ part, whole }) => expect(share(part, whole)).toBeNull());

  it("a blank stage blanks its two conversions and nothing else", () => {
    expect(stepConversions([100, null, 20, 10])).toEqual([null, null, null, 0.5]);
    expect(reach([100, null, 20])).toEqual([1, null, 0.2]);
  });
});

describe("funnel", () => {
  it("loses people from stage to stage (by hand)", () => {
    expect(funnel([1000, 50, 60])).toEqual([
      { people: 1000, conversion: null, fromStart: 1, lost: null, lostShare: null },
      { people: 50, conversion: 0.05, fromStart: 0.05, lost: 950, lostShare: 0.95 },
      { people: 60, conversion: 1.2, fromStart: 0.06, lost: -10, lostShare: -0.2 },
    ]);
  });

  it("adds channels up, and knows no total where one has no data", () => {
    expect(totals([[10, 20], [1, null], []])).toEqual([30, null, null]);
  });

  it("takes the earlier of equally low steps", () => {
    expect(lowestStep([100, 10, 1, 1])).toBe(1);
    expect(lowestStep([null, null])).toBeNull();
  });
});

describe("a changed rate", () => {
  it.each([
    { rate: 0.05, points: 0.025, mode: "points", after: 0.075, growth: 0.5 }, // the source text: 1.5 times
    { rate: 0.05, points: 0.025, mode: "relative", after: 0.05125, growth: 0.025 },
    { rate: 0.9, points: 0.2, mode: "points", after: 1, growth: 1 / 9 }, // a share stays one
    { rate: 0.1, points: -0.2, mode: "points", after: 0, growth: -1 },
    { rate: 1.2, points: 0.3, mode: "points", after: 1.5, growth: 0.25 }, // no share: not capped
    { rate: 1.2, points: -2, mode: "relative", after: 0, growth: -1 },
  ] as const)("$rate + $points ($mode)", ({ rate, points, mode, after, growth }) => {
    expect(changedRate(rate, points, mode)).toBeCloseTo(after, 12);
    expect(growthOfRate(rate, points, mode)).toBeCloseTo(growth, 12);
  });

  it("has no growth from 0, unless nothing changes", () => {
    expect(growthOfRate(0, 0.1, "points")).toBeNull();
    expect(growthOfRate(null, 0.1, "points")).toBeNull();
    expect(growthOfRate(0, 0, "points")).toBe(0);
  });
});

describe("what if", () => {
  it.each([
    // actioncoach: 4000 leads, each factor +10 %: 50,000 -> 80,525.5 (x 1.61051); here four steps: x 1.1^4 = 1.4641
    {
      counts: [4000, 1000, 500, 250, 100],
      points: [0.1, 0.1, 0.1, 0.1],
      mode: "relative",
      after: [4000, 1100, 605, 332.75, 146.41],
      up: 0.4641,
    },
    { counts: [1000, 50, 10], points: [0.025, 0], mode: "points", after: [1000, 75, 15], up: 0.5 },
    { counts: [1000, 50, null, 10], points: [0.025, 0, 0], mode: "points", after: [1000, 75, null, 15], up: 0.5 },
    { counts: [1000, 50, null, 10], points: [0, 0.1, 0], mode: "points", after: [1000, 50, null, null], up: null },
    { counts: [1000, 0, 0], points: [0.05, 0], mode: "points", after: [1000, 50, null], up: null },
    { counts: [0, 0], points: [0.05], mode: "points", after: [0, null], up: null },
  ] as const)("$counts + $points", ({ counts, points, mode, after, up }) => {
    const rounded = whatIf(counts, points, mode).map((count) => count && Math.round(count * 1e9) / 1e9);
    expect(rounded).toEqual(after);
    const growth = uplift(counts, points, mode);
    if (up === null) expect(growth).toBeNull();
    else expect(growth).toBeCloseTo(up, 12);
  });
});
