import { stepsOf } from "../../src/core/answer/comparedPeriods";
import {
  type GroupTests,
  groupLevel,
  groupTests,
  PROVEN,
  PROVEN_EITHER_WAY,
  testsOf,
} from "../../src/core/answer/groupLevel";
import { bandsOf, ENOUGH_FOR_LIMITS, limitsOf } from "../../src/core/answer/periodLimits";
import { hasEnough, LATEST, verdict, verdicts } from "../../src/core/answer/verdict";
import type { Maybe } from "../../src/core/maybe";
import { falseDiscovery } from "../../src/core/statistics/severalTests";
import * as groups from "../../src/report/answer/groupCells";
import * as levels from "../../src/report/answer/levelCells";
import * as periods from "../../src/report/answer/periodCells";
import { contextOf } from "../../src/report/blocks/context";
import { BREAKDOWN } from "../../src/report/cellNames";
import { type CellReference, cell } from "../../src/report/formula";
import type { Scenario } from "../../src/report/scenarios";

/** What core computes of a table, without a formula, by the cell of the report that must hold it; null where that must be blank. */
export function coreAnswer({ model }: Scenario): Map<string, Maybe> {
  const context = contextOf(model);
  const found = new Map<string, Maybe>();
  const set = ({ name }: CellReference, value: Maybe | undefined) => found.set(name, value ?? null);
  ofLevels(context, set);
  if (groups.areCompared(context)) ofGroups(context, set);
  if (context.ripe > 1) ofPeriods(context, set);
  return found;
}

type Context = ReturnType<typeof contextOf>;
type Set = (reference: CellReference, value: Maybe | undefined) => void;

function ofLevels(context: Context, set: Set): void {
  if (levels.kindsOf(context).length === 0) return;
  const { answer, n } = context;
  for (let stage = 2; stage <= n; stage++) {
    const worth = answer.worths.find((each) => each.stage === stage - 1);
    set(levels.LEVEL(stage), answer.levels[stage - 1]?.rate);
    set(levels.EXTRA(stage), worth?.extra);
    if (worth) set(levels.REAL(stage), worth.isReal ? 1 : 0);
  }
  set(levels.TOP, answer.top && answer.top.stage + 1);
  set(levels.ALIKE, answer.alike && answer.alike.stage + 1);
}

function ofGroups({ answer, channels, n }: Context, set: Set): void {
  const counts = channels.map(({ built }) => built.map(({ people }) => people));
  const between = (from: number, to: number) =>
    groupTests(counts.map((people) => ({ whole: people[from - 1] ?? null, part: people[to - 1] ?? null })));
  const bySteps = Array.from({ length: n - 1 }, (_, i) => between(i + 1, i + 2));
  const among = bySteps.reduce((sum, tests) => sum + testsOf(tests), 0);
  const setStep = (step: number, tests: GroupTests | null, tested: number) => {
    const level = groupLevel(tests, tested, step === groups.OVERALL ? PROVEN_EITHER_WAY : PROVEN);
    set(groups.GROUP_LEVEL(step), level?.level);
    set(groups.GROUP_OF_LEVEL(step), level && level.group + 1);
    set(groups.GROUP_FLOOR(step), level?.atLeast);
    set(groups.GROUP_CHANCE(step), level?.adjusted);
    channels.forEach((_, i) => {
      const test = tests?.groups[i];
      set(groups.CHANCE(i + 1, step), test ? (isAbove(tests, i) ? test.better : test.worse) : 2);
    });
  };
  setStep(groups.OVERALL, answer.overall, testsOf(answer.overall));
  for (const [i, tests] of bySteps.entries()) setStep(i + 2, tests, among);
  const cells = bySteps.flatMap((tests, i) =>
    (tests?.groups ?? []).flatMap((test, group) => (test ? [{ step: i + 2, group, tests: tests!, test }] : [])),
  );
  const adjusted = falseDiscovery(cells.map(({ test }) => Math.min(1, 2 * Math.min(test.better, test.worse))));
  cells.forEach(({ step, group, tests }, i) => {
    const isReal = adjusted[i]! <= 0.05;
    set(BREAKDOWN.channel.mark(group + 1, step), isReal ? (isAbove(tests, group) ? 1 : -1) : 0);
  });
}

const isAbove = ({ groups: all, rate }: GroupTests, group: number): boolean =>
  all[group]!.part / all[group]!.whole >= rate;

function ofPeriods({ answer, countedBy, ripe }: Context, set: Set): void {
  const counts = answer.periods.slice(0, ripe).map((period) => period.counts);
  const compared = stepsOf(counts.slice(-1 - LATEST));
  const adjusted = verdicts(compared, countedBy ?? "events");
  stepsOf(counts).forEach((points, i) => {
    const step = i + 2;
    const latest = compared[i]!;
    const single = hasEnough(latest) ? verdict(latest, countedBy ?? "events") : null;
    set(periods.PERIOD_CHANCE(step), single?.p ?? 2);
    set(periods.PERIOD_ADJUSTED(step), adjusted[i]?.adjusted ?? 2);
    if (single && single.sigma !== null) set(periods.SIGMA(step), single.sigma);
    const last = points.at(-1);
    const bands = points.length > 5 ? bandsOf(points.slice(0, -1)) : null;
    const limits = bands && last ? limitsOf(bands, last.whole) : null;
    if (bands) set(periods.CENTRE(step), bands.centre);
    if (last) set(periods.LIMIT_LOW(step), limits?.low);
    if (last) set(periods.LIMIT_HIGH(step), limits?.high);
    if (ripe >= ENOUGH_FOR_LIMITS && bands)
      points.forEach(({ part, whole }, period) => {
        const own = limitsOf(bands, whole);
        const side = own && (part / whole < own.low ? -1 : part / whole > own.high ? 1 : 0);
        set(cell(`period mark ${period + 1} ${step}`), side);
      });
  });
  set(periods.UNRIPE, answer.unripe && answer.unripe + 1);
  set(periods.CHANGED, answer.changed && answer.changed + 1);
}
