import { describe, expect, it } from "vitest";
import { groupLevel, groupTests, testsOf } from "../../../src/core/answer/groupLevel";
import { bandsOf, earlierLevel, limitsOf, longestQuietRun, markedRuns } from "../../../src/core/answer/periodLimits";
import { unripePeriods, unripeStep } from "../../../src/core/answer/ripeness";
import { type CountedBy, verdict, verdicts } from "../../../src/core/answer/verdict";
import { differ, gapTests, separation, worths } from "../../../src/core/answer/worth";
import { betterByChance, worseByChance } from "../../../src/core/statistics/againstRest";
import type { Share } from "../../../src/core/statistics/comparison";
import { falseDiscovery, holm } from "../../../src/core/statistics/severalTests";
import vectors from "./vectors.json";

const points = (pairs: readonly (readonly number[])[]): Share[] =>
  pairs.map(([whole, part]) => ({ whole: whole!, part: part! }));
const zipped = (wholes: readonly number[], parts: readonly number[]): Share[] =>
  wholes.map((whole, i) => ({ whole, part: parts[i]! }));
const near = (value: number | null | undefined, expected: number | null | undefined, digits = 9) => {
  if (expected === null || expected === undefined) return expect(value ?? null).toBeNull();
  expect(Math.abs(value! - expected)).toBeLessThanOrEqual(10 ** -digits * Math.max(1, Math.abs(expected)));
};

// Oracle: vectors.py, the same published formulas written anew in Python.
describe("a group against the rest", () => {
  it("agrees with the closed form, and with Fisher's exact tail where a decision is near", () => {
    for (const { x, n, y, m, closed, fisher } of vectors.againstRest) {
      const value = betterByChance({ part: x, whole: n }, { part: y, whole: m });
      near(value, closed);
      if (n >= 30 && fisher > 1e-6 && fisher < 0.2) expect(Math.abs(value / fisher - 1)).toBeLessThan(0.07);
    }
    expect(
      vectors.againstRest.filter(({ n, fisher }) => n >= 30 && fisher > 1e-6 && fisher < 0.2).length,
    ).toBeGreaterThan(5);
  });

  // x, n, y, M -> P to ten digits, computed elsewhere beforehand.
  it.each([
    [18, 120, 22, 380, 0.0019281083],
    [3, 30, 10, 1000, 0.0053423838],
    [18, 35, 14, 40, 0.114787091],
    [50, 50, 40, 50, 0.0005601017],
    [2, 2, 30, 98, 0.0974549045],
    [0, 50, 5, 50, 1],
  ])("%i of %i against %i of %i", (part, whole, others, of, p) => {
    near(betterByChance({ part, whole }, { part: others, whole: of }), p);
    near(worseByChance({ part: whole - part, whole }, { part: of - others, whole: of }), p);
  });

  it("gives the level that a proven group shows to be within reach, and a floor under it", () => {
    for (const given of vectors.groupLevels) {
      const tests = groupTests(points(given.groups));
      const level = groupLevel(tests, given.among);
      near(level?.level, given.level);
      near(level?.atLeast, given.atLeast);
      expect(level?.group ?? null).toBe(given.group);
      for (const [i, mean] of (given.posterior ?? []).entries()) near(tests!.groups[i]?.posterior, mean);
    }
    expect(vectors.groupLevels.filter(({ level }) => level !== null).length).toBeGreaterThan(20);
  });

  // Four managers, five steps, 15 tests in all; computed elsewhere to ten digits.
  it("tells who is better than the rest", () => {
    const leads = [120, 110, 95, 130];
    const contacts = [100, 95, 90, 100];
    const meetings = [40, 55, 30, 45];
    const [contact, meeting] = [groupTests(zipped(leads, contacts)), groupTests(zipped(contacts, meetings))];
    const [toContact, toMeeting] = [groupLevel(contact, 15)!, groupLevel(meeting, 15)!];
    near(toContact.adjusted, 0.0117552136);
    near(toMeeting.adjusted, 0.0214911387);
    const offers = groupTests(zipped([30, 45, 20, 30], [12, 22, 5, 12]));
    expect(testsOf(offers)).toBe(3);
    expect(groupLevel(offers, 15)).toBeNull();
  });

  it("asks for two groups with people enough", () => {
    expect(groupTests(zipped([500, 29], [50, 9]))).toBeNull();
    expect(
      groupTests([
        { part: 5, whole: null },
        { part: 31, whole: 30 },
        { part: 9, whole: 40 },
      ]),
    ).toBeNull();
  });
});

describe("the worth of a step", () => {
  it("agrees with its error", () => {
    for (const { counts, levels, worth } of vectors.worths) {
      const found = worths(counts, levels);
      for (const [step, [extra, error]] of worth.entries()) {
        const own = found.find(({ stage }) => stage === step + 1);
        near(own?.extra, extra! > 0 ? extra : null);
        near(own?.error, extra! > 0 ? error : null);
      }
    }
  });

  // Computed elsewhere to ten digits: a plan of seven stages, one of them kept, is worth most at the meetings, and clicks about the same.
  it("says when two are worth about the same", () => {
    const counts = [92000, 2500, 240, 132, 50, 19, 15];
    const levels = [0.03, 0.1, 0.5, 0.5, 0.4, 0.8];
    const found = worths(counts, levels).sort((a, b) => b.extra - a.extra);
    expect(found.map(({ stage }) => stage)).toEqual([4, 1, 5, 2, 6]);
    near(separation(counts, found[0]!, found[1]!), 1.4522414372);
    expect(differ(counts, found[0]!, found[1]!)).toBe(false);
    near(found[0]!.low, 0.858108679);
    near(found[0]!.high, 8.741891321);
  });

  // By hand: z = (50 - 66) / sqrt(33) at the meetings, second of six, (2500 - 2760) / sqrt(2677.2) at the clicks; the others are within chance.
  it("tests the gap itself", () => {
    const tested = gapTests([92000, 2500, 240, 132, 50, 19, 15], [0.03, 0.1, 0.5, 0.5, 0.4, 0.8]);
    expect(tested.map((p) => p! < 0.05)).toEqual([true, false, false, true, false, false]);
    near(tested[3], 0.0267438526);
  });

  // By hand: of 100 whom a sure step must bring, 95 are a certain shortfall, P = 0; a level of 100 % that is met, or of 0, tells nothing.
  it("tests a level of 100 % or more, too: what falls short of it is no chance", () => {
    expect(gapTests([100, 95], [1])).toEqual([0]);
    expect(gapTests([100, 95], [1.2])).toEqual([0]);
    expect(gapTests([100, 100], [1])).toEqual([null]);
    expect(gapTests([100, 95], [0])).toEqual([null]);
  });

  // By hand: both lack a quarter, and no level beyond 100 % brings more.
  it("is told apart by what a level brings, which is 100 % at most", () => {
    const counts = [4000, 3000, 2250];
    const [first, second] = worths(counts, [1, 3]);
    near(first!.extra, 750);
    near(second!.extra, 750);
    expect(separation(counts, first!, second!)).toBe(0);
  });

  it("is none where nobody reached the end, nothing is known or the level is met", () => {
    expect(worths([100, 50, 0], [0.6, 0.1])).toEqual([]);
    expect(worths([100, null, 10], [0.6, 0.5])).toEqual([]);
    expect(worths([100, 50, 10], [0.5, 0.1])).toEqual([]);
  });
});

describe("the verdict on the last period", () => {
  it("agrees", () => {
    for (const given of vectors.verdicts) {
      const found = verdict(points(given.points), given.by as CountedBy);
      near(found?.z, given.z);
      near(found?.sigma, given.sigma);
      near(found?.p, given.p);
    }
    expect(vectors.verdicts.filter(({ sigma }) => sigma !== null && sigma > 1).length).toBeGreaterThan(50);
  });

  // Computed elsewhere to ten digits: eight weeks whose last fell at the meetings.
  it("is adjusted for the steps that have people enough", () => {
    const visits = [4100, 4230, 3980, 4150, 4300, 4210, 4190, 4050];
    const leads = [120, 131, 118, 125, 127, 126, 121, 119];
    const meetings = [48, 50, 47, 52, 49, 50, 31, 24];
    const deals = [12, 13, 12, 14, 11, 12, 7, 3];
    const steps = [zipped(visits, leads), zipped(leads, meetings), zipped(meetings, deals)];
    const found = verdicts(steps, "entrants");
    for (const [i, p] of [0.8927074666, 0.0005502861, 0.3477269066].entries()) near(found[i]?.adjusted, p);
    expect(unripePeriods(steps)).toBe(2);
    expect(unripeStep(steps)).toBe(1);
    const few = verdicts([zipped([9, 9], [2, 3])], "entrants");
    expect(few).toEqual([null]);
    // Nobody before: nothing that varies.
    expect(verdict(zipped([100, 100, 100], [0, 0, 9]), "entrants")?.sigma).toBeNull();
  });

  // S. Holm (1979); Y. Benjamini and Y. Hochberg (1995): by hand.
  it("adjusts P-values in their order", () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    const found = falseDiscovery([0.01, 0.04, 0.03]);
    for (const [i, p] of [0.03, 0.04, 0.04].entries()) near(found[i], p);
  });
});

describe("bands", () => {
  // D. C. Montgomery, Introduction to Statistical Quality Control: 30 samples of 50 cans; printed .2313, .0524, .4102.
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
  ];

  it("are Montgomery's where the periods vary by chance alone, Laney's where more", () => {
    const bands = bandsOf(cans.map((part) => ({ part, whole: 50 })))!;
    near(bands.centre, 0.2313333333);
    near(bands.sigma, 1.6608667197);
    const byChance = limitsOf({ ...bands, sigma: 1 }, 50)!;
    near(byChance.low, 0.0524275481);
    near(byChance.high, 0.4102391186);
    near(limitsOf(bands, 50)!.high, 0.528471998);
  });

  // M. A. Mohammed, J. S. Panesar, D. B. Laney, R. Wilson (2013): NHS accidents, 20 weeks; the data of qicharts2's nhs_accidents.
  it("are Laney's of the published weeks", () => {
    const seen = [
      266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478, 255353, 256820,
      261835, 259144, 255910, 260863, 264465, 260989,
    ];
    const came = [
      280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932, 266629, 268091,
      276803, 271578, 266005, 273520, 278574, 273772,
    ];
    const bands = bandsOf(zipped(came, seen))!;
    near(bands.centre, 0.9528997113);
    near(bands.sigma, 10.6404218635);
    const limits = limitsOf(bands, 280443)!;
    near(limits.low, 0.9401296442);
    near(limits.high, 0.9656697785);
  });

  it("leave the judged week out of its own limits", () => {
    const earlier = zipped([120, 131, 118, 125, 127, 126, 121], [48, 50, 47, 52, 49, 50, 31]);
    const bands = bandsOf(earlier)!;
    near(bands.centre, 0.3767281106);
    near(limitsOf(bands, 119)!.low, 0.2434678808);
    near(limitsOf(bands, 119)!.high, 0.5099883404);
    expect(limitsOf(bands, 13)).toBeNull();
  });

  // J. Anhøj and A. V. Olesen (2014): 7 at 8 to 22 points would be a signal, 8 at 23 to 45, 9 at 46 to 90.
  it("mark runs longer than chance has", () => {
    expect([8, 11, 12, 22, 23, 45, 46, 90].map(longestQuietRun)).toEqual([6, 6, 7, 7, 8, 8, 9, 9]);
    const half = (parts: readonly number[]) => parts.map((part) => ({ part, whole: 100 }));
    const series = half([40, 40, 40, 40, 50, 60, 60, 60, 50, 60, 60, 60, 60, 60, 60]);
    expect(markedRuns(series, 0.5)).toEqual([{ side: "above", from: 5, to: 14, length: 9 }]);
    near(earlierLevel(half([30, 30, 30, 30, 30, 30, 30, 60, 60, 60, 60, 60, 60, 60, 60])), 0.6);
    expect(earlierLevel(half([30, 60, 30, 60, 30, 60, 30, 60]))).toBeNull();
  });
});
