import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deal } from "../../../src/core/deals/deal";
import { type Bounds, isTold, stageCounts } from "../../../src/core/deals/stageCounts";
import { answer } from "../journeys/duckdb";
import { databaseOf } from "./database";
import { anyDeal, deals } from "./dealsOf";

// A simulated pipeline of 240 deals, 141 of them lost; its history tells how many truly reached each stage: 240, 183, 125, 78, 46, 28.
const open = [14, 15, 16, 19, 7].flatMap((standing, furthest) => deals(standing, { furthest }));
const won = deals(28, { outcome: "won", furthest: 5 });
const lostAt = [43, 43, 31, 13, 11];

describe("a list that does not say from where deals were lost", () => {
  const counts = stageCounts([...open, ...won, ...deals(141, { outcome: "lost", isExact: false })], 6);

  it("has bounds that hold the truth of its history", () => {
    expect(counts.map(({ reached }) => reached)).toEqual([240, 85, 70, 54, 35, 28]);
    expect(counts.map(({ atMost }) => atMost)).toEqual([240, 226, 211, 195, 176, 28]);
    const truth = [240, 183, 125, 78, 46, 28];
    const bounds = [
      [0.3541666667, 0.9416666667],
      [0.3097345133, 0.9336283186],
      [0.2559241706, 0.9241706161],
      [0.1794871795, 0.9025641026],
      [0.1590909091, 0.8],
    ];
    for (const [step, [low, high]] of bounds.entries()) {
      const found = counts[step]!.conversion!;
      expect(found.low).toBeCloseTo(low!, 9);
      expect(found.high).toBeCloseTo(high!, 9);
      expect(found.low).toBeLessThanOrEqual(truth[step + 1]! / truth[step]!);
      expect(found.high).toBeGreaterThanOrEqual(truth[step + 1]! / truth[step]!);
    }
  });

  it("tells only the first stage and won", () =>
    expect(counts.map((_, at) => isTold(counts, at))).toEqual([true, false, false, false, false, true]));
});

it("a list that says so is its history", () => {
  const lost = lostAt.flatMap((there, furthest) => deals(there, { outcome: "lost", furthest }));
  const counts = stageCounts([...open, ...won, ...lost], 6);
  expect(counts.map(({ reached }) => reached)).toEqual([240, 183, 125, 78, 46, 28]);
  expect(counts.map(({ standing }) => standing)).toEqual([14, 15, 16, 19, 7, 0]);
  expect(counts.map(({ lost }) => lost)).toEqual([...lostAt, 0]);
  expect(counts[1]!.conversion).toEqual({ low: 125 / 183, high: 125 / 183 });
  expect(counts[1]!.ofDecided).toEqual({ low: 125 / 168, high: 125 / 168 });
  expect(counts.every((_, at) => isTold(counts, at))).toBe(true);
});

// By hand: of 100 deals 5 were lost nobody knows where; 95, 60, 30, 10, 5 reached the stages for certain.
it("tells a stage between where the conversions beside it are narrow", () => {
  const counts = stageCounts(
    [
      ...[0, 35, 30, 20, 5].flatMap((there, furthest) => deals(there, { furthest })),
      ...deals(5, { outcome: "won", furthest: 5 }),
      ...deals(5, { outcome: "lost", isExact: false }),
    ],
    6,
  );
  expect(counts.map(({ reached }) => reached)).toEqual([100, 95, 60, 30, 10, 5]);
  expect(counts.map((_, at) => isTold(counts, at))).toEqual([true, true, true, false, false, true]);
});

it("what is lost at the last stage before won needs no saying", () => {
  const counts = stageCounts(deals(3, { outcome: "lost", isExact: false }), 2);
  expect(counts[0]).toMatchObject({ lost: 3, conversion: { low: 0, high: 0 }, ofDecided: { low: 0, high: 0 } });
});

it("what was won and cancelled is lost", () => {
  const [, before, last] = stageCounts(deals(2, { outcome: "lost", furthest: 2 }), 3);
  expect([before!.lost, last!.reached]).toEqual([2, 0]);
});

describe("random lists", () => {
  const lists = fc.sample(
    fc
      .integer({ min: 2, max: 6 })
      .chain((stages) =>
        fc.record({ stages: fc.constant(stages), deals: fc.array(anyDeal(stages), { maxLength: 40, size: "max" }) }),
      ),
    { numRuns: 300, seed: 16 },
  );

  // Oracle: DuckDB, over the same rows.
  it("have DuckDB's counts", async () => {
    const database = await databaseOf(lists);
    const rows = await answer(
      database,
      `select s.list, s.stage,
         count(*) filter (d.furthest >= s.stage) as reached,
         count(*) filter (d.furthest >= s.stage or (d.unsure and s.stage < s.last)) as "atMost",
         count(*) filter (d.outcome = 'open' and d.furthest = s.stage) as standing,
         count(*) filter (d.outcome = 'lost' and d.furthest = s.stage and not (d.unsure and s.stage < s.last - 1)) as lost
       from stages s left join deals d using (list) group by all order by all`,
    );
    const found = lists.flatMap(({ stages, deals }, list) =>
      stageCounts(deals, stages).map(({ conversion: _, ofDecided: __, ...counts }, stage) => ({
        list,
        stage,
        ...counts,
      })),
    );
    expect(found).toEqual(rows);
  });

  // Oracle: every way in which the deals may have been lost.
  it("have bounds that are reached and not left", () => {
    const small = fc
      .integer({ min: 2, max: 5 })
      .chain((stages) =>
        fc.record({ stages: fc.constant(stages), deals: fc.array(anyDeal(stages), { maxLength: 6, size: "max" }) }),
      );
    fc.assert(
      fc.property(small, ({ stages, deals }) => {
        const found = stageCounts(deals, stages).slice(0, -1);
        const ways = possible(deals, stages - 1);
        expect(found.map(({ conversion }) => conversion)).toEqual(
          found.map((_, at) => extremes(ways.map((way) => [beyond(way, at), reach(way, at)]))),
        );
        expect(found.map(({ ofDecided }) => ofDecided)).toEqual(
          found.map((_, at) => extremes(ways.map((way) => [beyond(way, at), beyond(way, at) + lostRightAt(way, at)]))),
        );
      }),
      { numRuns: 300, seed: 16 },
    );
  });
});

function possible(deals: readonly Deal[], last: number): Deal[][] {
  return deals.reduce<Deal[][]>(
    (ways, deal) => {
      const most = deal.isExact ? deal.furthest : last - 1;
      const own = Array.from({ length: most - deal.furthest + 1 }, (_, more) => deal.furthest + more);
      return ways.flatMap((way) => own.map((furthest) => [...way, { ...deal, furthest }]));
    },
    [[]],
  );
}

const reach = (way: readonly Deal[], at: number) => way.filter(({ furthest }) => furthest >= at).length;
const beyond = (way: readonly Deal[], at: number) => reach(way, at + 1);
const lostRightAt = (way: readonly Deal[], at: number) =>
  way.filter(({ outcome, furthest }) => outcome === "lost" && furthest === at).length;

function extremes(ways: [number, number][]): Bounds | null {
  const shares = ways.flatMap(([part, whole]) => (whole > 0 ? [part / whole] : []));
  return shares.length === 0 ? null : { low: Math.min(...shares), high: Math.max(...shares) };
}
