import { expect, it } from "vitest";
import { dayNumber } from "../../src/core/plan/workingDays";
import { toCanonical } from "../../src/host/engine/formulas";
import { PEOPLE, Z } from "../../src/report/cellNames";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import * as pace from "../../src/report/pace/cells";
import type { TypedCell } from "../../src/report/typedCells";
import { placesOfNames } from "../report/named";
import { seeded } from "../report/randomTables";
import { reportOn } from "../report/tableOf";
import { computed } from "./laidOut";
import { recalculated } from "./recalculated";
import { rowOfCells } from "./rowOfCells";

const MONTHS = 2000;
const TABLE = [
  ["Stage", "Plan", "Fact"],
  ["Leads", 300, 275],
  ["Deals", 45, 32],
];

/** A Poisson number, by the waiting times between its events. */
function poisson(random: () => number, mean: number): number {
  let [count, time] = [-1, 0];
  while (time < mean) {
    time -= Math.log(1 - random());
    count++;
  }
  return count;
}

const CASES = [
  [20, 0.5],
  [20, 0.8],
  [100, 0.1],
  [100, 0.2],
  [100, 0.5],
  [100, 0.95],
  [1000, 0.1],
  [1000, 0.5],
  [1000, 0.8],
] as const;

// Oracle: the same simulated in R: the range holds the whole in 94.5-96.0 % of months, whatever is expected and how much is gone.
recalculated("the likely range of simulated months, by the report's own formulas", () => {
  it("holds what the month came to in 95 of 100", { timeout: 300_000 }, async () => {
    const random = seeded(15);
    const drawn = CASES.map(([mean, share]) =>
      Array.from({ length: MONTHS }, () => {
        const soFar = poisson(random, mean * share);
        return { share, soFar, whole: soFar + poisson(random, mean * (1 - share)) };
      }),
    );
    const row = rowOfCells(
      funnelReport(reportOn(TABLE, { language: "en" }).model),
      [pace.FORECAST_LOW(2), pace.FORECAST_HIGH(2)],
      (name) => [PEOPLE(2).name, pace.SHARE.name, Z.name].includes(name),
    );
    const given = ({ soFar, share }: { soFar: number; share: number }) =>
      new Map([
        [PEOPLE(2).name, soFar],
        [pace.SHARE.name, share],
        [Z.name, 1.959963984540054],
      ]);
    const sheets = await computed(
      drawn.map((months, i) => ({ name: `Case ${i}`, rows: months.map((one, k) => row.contents(k + 1, given(one))) })),
    );
    const columns = [pace.FORECAST_LOW(2), pace.FORECAST_HIGH(2)].map(({ name }) => row.columns.get(name)!);
    const held = drawn.map((months, i) => {
      const told = months.filter(({ soFar }) => soFar >= 5).length;
      const within = months.filter(({ whole }, k) => {
        const [low, high] = columns.map((column) => sheets[i]![k]![column]);
        return typeof low === "number" && typeof high === "number" && low <= whole && whole <= high;
      }).length;
      return within / told;
    });
    const deviation = Math.sqrt((0.95 * 0.05) / MONTHS);
    for (const share of held) {
      expect(share).toBeGreaterThan(0.945 - 3 * deviation);
      expect(share).toBeLessThan(0.96 + 3 * deviation);
    }
  });
});

// By hand in a calendar: January and May of 2026 with their holidays, on three days each.
const DAYS = [
  [[2026, 1, 31], [1, 2, 5, 6, 7, 8, 9], 11, 0, 15],
  [[2026, 1, 31], [1, 2, 5, 6, 7, 8, 9], 16, 5, 15],
  [[2026, 1, 31], [1, 2, 5, 6, 7, 8, 9], 31, 15, 15],
  [[2026, 5, 31], [1, 11], 3, 0, 19],
  [[2026, 5, 31], [1, 11], 12, 6, 19],
  [[2026, 5, 31], [1, 11], 29, 19, 19],
] as const;

recalculated("working days of Russian months with holidays", () => {
  it("are those of a calendar", { timeout: 300_000 }, async () => {
    const reports = DAYS.map(([[year, month, last], holidays, through], i) => {
      const one = (content: number | string): TypedCell => ({ content, formula: null, remark: "" });
      const day = (number: number) => one(dayNumber(year, month, number));
      const typedPace = {
        first: day(1),
        last: day(last),
        through: day(through),
        by: one("пн–пт"),
        holidays: holidays.map(day),
      };
      const { model } = reportOn(TABLE);
      const plan = funnelReport({ ...model, source: { ...model.source, sheetName: `Source ${i}` }, typedPace });
      return { plan, name: `Source ${i}` };
    });
    const sheets = await computed(
      reports.flatMap(({ plan, name }, i) => [
        { name, rows: TABLE },
        {
          name: `Report ${i}`,
          rows: layout(plan).contents.map((row) =>
            row.map((content) => (String(content).startsWith("=") ? toCanonical(String(content), ".") : content)),
          ),
        },
      ]),
    );
    const found = reports.map(({ plan }, i) => {
      const places = placesOfNames(plan);
      return [pace.GONE, pace.ALL_DAYS].map(({ name }) => {
        const [row, column] = places.get(name)!;
        return sheets[2 * i + 1]![row]![column];
      });
    });
    expect(found).toEqual(DAYS.map(([, , , gone, all]) => [gone, all]));
  });
});
