import { share } from "../conversion";
import type { Maybe } from "../maybe";
import type { Progress } from "../plan/progress";
import type { Days } from "../plan/workingDays";
import { type ComparedPeriods, comparedPeriods, stepsOf } from "./comparedPeriods";
import type { EntryGap } from "./entryGap";
import {
  type GroupLevel,
  type GroupTests,
  groupLevel,
  groupTests,
  MOST_COMPARED,
  PROVEN,
  PROVEN_EITHER_WAY,
  testsOf,
} from "./groupLevel";
import { earlierLevel } from "./periodLimits";
import type { CountedBy } from "./verdict";
import { differ, gapTests, type Worth, worths } from "./worth";

/** All that the answer is computed from; people by stage everywhere. */
export interface Funnel {
  readonly counts: readonly Maybe[];
  readonly plan: readonly Maybe[] | null;
  /** The conversion that the step to each stage should have. */
  readonly norms: readonly Maybe[] | null;
  readonly groups: readonly (readonly Maybe[])[];
  /** Whether a group can do as another does; null where nobody knows. */
  readonly imitable: boolean | null;
  readonly periods: readonly (readonly Maybe[])[];
  readonly countedBy: CountedBy | null;
  readonly revenue: Maybe;
  /** People at the stage of the result who brought it. */
  readonly paying: Maybe;
  /** The stage, as an index, of the result, at which the money comes in where there is any. */
  readonly resultStage: number;
  /** By how much a test has proven that the conversion to each stage can rise; left out where there are no tests. */
  readonly tested?: readonly Maybe[];
  /** How many results each of those at the last stage brings, where that comes after the result; null where nobody knows. */
  readonly brought: Maybe;
}

/** What a step is measured against. */
export interface StepLevel {
  readonly kind: "plan" | "norm" | "test" | "group" | "run";
  readonly rate: number;
  /** The group that shows it, as an index, and what the step reaches at least. */
  readonly group: number | null;
  readonly floor: Maybe;
}

export interface StepWorth extends Worth {
  readonly kind: StepLevel["kind"];
  /** Whether the gap is no chance, and how likely chance alone makes one. */
  readonly isReal: boolean;
  readonly chance: number;
  /** Money that the extra people bring; null where that is unknown. */
  readonly money: Maybe;
  /** The stage, as an index, at which the extra people are counted. */
  readonly end: number;
}

export interface Answer extends ComparedPeriods {
  /** By the stage that the step leads to; null at the first one, and where there is nothing to compare with. */
  readonly levels: readonly (StepLevel | null)[];
  /** How likely chance alone shows the group of a level, by the stage that its step leads to; null without one. */
  readonly groupChances: readonly Maybe[];
  /** Steps below their levels, in the order of the funnel. */
  readonly worths: readonly StepWorth[];
  /** The real step worth most, and the next one where both are worth about the same. */
  readonly top: StepWorth | null;
  readonly alike: StepWorth | null;
  /** The group whose overall conversion is proven better than the others'. */
  readonly best: ProvenGroup | null;
  /** The tests of the groups' overall conversion. */
  readonly overall: GroupTests | null;
  readonly average: Maybe;
}

/** The answer with what it was computed from, by name. */
export interface AnswerFacts extends Answer {
  readonly counts: readonly Maybe[];
  readonly plan: readonly Maybe[] | null;
  readonly cost: Maybe;
  readonly revenue: Maybe;
  /** Both where they are of all and may be compared. */
  readonly whole: { readonly cost: Maybe; readonly revenue: Maybe };
  readonly revenuePlan: Maybe;
  readonly resultStage: number;
  readonly imitable: boolean | null;
  /** Whether some may still go on; groups are not compared then. */
  readonly isUnfinished: boolean;
  readonly groups: readonly string[];
  readonly periods: readonly Period[];
  /** Entrants that are missing to the plan. */
  readonly entry: EntryGap | null;
  /** Where the result stands in a period that is not over; null without a plan of it. */
  readonly progress: Progress | null;
  /** The days that the plan is of; null where they are not known. */
  readonly planDays: Days | null;
  /** Through which day there are data. */
  readonly through: Maybe;
}

export interface Period {
  readonly name: string;
  readonly counts: readonly Maybe[];
  /** Its days; null where its name does not say them. */
  readonly days: Days | null;
}

export interface ProvenGroup extends GroupLevel {
  readonly own: number;
  readonly rest: number;
  /** People more at the end when all that are compared reach its level, and its floor: pooled, since single groups would count chance. */
  readonly extra: number;
  readonly least: number;
  /** Money that those people bring; null where that is unknown. */
  readonly money: Maybe;
}

/** Where people are lost, whether that is real, and what it is worth. */
export function answerOf(given: Funnel): Answer {
  const { counts, resultStage, revenue, paying } = given;
  const funnel = given.groups.length * counts.length > MOST_COMPARED ? { ...given, groups: [] } : given;
  const steps = groupsByStep(funnel);
  const among = steps.reduce((sum, each) => sum + testsOf(each), 0);
  const proven = steps.map((tests) => groupLevel(tests, among));
  const periods = comparedPeriods(funnel);
  const levels = levelsOf(funnel, proven, periods.ripe);
  const average = revenue === null ? null : share(revenue, paying);
  const below = worthsOf(funnel, levels, average);
  // In results; what brings none that anybody knows of stands behind.
  const gainOf = ({ stage, extra }: StepWorth) => (stage > resultStage ? extra * (given.brought ?? 1e-9) : extra);
  const ranked = below.filter(({ isReal }) => isReal).sort((a, b) => gainOf(b) - gainOf(a) || a.stage - b.stage);
  const [top = null, second = null] = ranked;
  const { tests, level } = overallOf(funnel);
  return {
    levels,
    groupChances: proven.map((level) => level?.adjusted ?? null),
    worths: below,
    top,
    // What is counted at another stage is not told apart, nor alike.
    alike: top && second && top.end === second.end && !differ(counts, top, second) ? second : null,
    overall: tests,
    best: tests && level && provenGroup(funnel, tests, level, average),
    ...periods,
    average,
  };
}

function groupsByStep({ groups, counts }: Funnel): (GroupTests | null)[] {
  return counts.map((_, stage) =>
    stage === 0
      ? null
      : groupTests(groups.map((people) => ({ whole: people[stage - 1] ?? null, part: people[stage] ?? null }))),
  );
}

function levelsOf(
  { counts, plan, norms, tested, imitable, periods }: Funnel,
  proven: readonly (GroupLevel | null)[],
  ripe: number,
): (StepLevel | null)[] {
  const earlier = stepsOf(periods.slice(0, Math.max(0, ripe - 1)));
  return counts.map((_, stage): StepLevel | null => {
    if (stage === 0) return null;
    const planned = plan && share(plan[stage] ?? null, plan[stage - 1] ?? null);
    if (planned !== null) return { kind: "plan", rate: planned, group: null, floor: null };
    const norm = norms?.[stage] ?? null;
    if (norm !== null) return { kind: "norm", rate: norm, group: null, floor: null };
    const [now, rise] = [share(counts[stage] ?? null, counts[stage - 1] ?? null), tested?.[stage] ?? null];
    if (now !== null && rise !== null) return { kind: "test", rate: now + rise, group: null, floor: null };
    const best = imitable === true ? (proven[stage] ?? null) : null;
    if (best) return { kind: "group", rate: best.level, group: best.group, floor: best.atLeast };
    const held = earlierLevel(earlier[stage - 1] ?? []);
    return held === null ? null : { kind: "run", rate: held, group: null, floor: null };
  });
}

function worthsOf(
  { counts, resultStage, brought }: Funnel,
  levels: readonly (StepLevel | null)[],
  average: Maybe,
): StepWorth[] {
  const rates = levels.slice(1).map((level) => level?.rate ?? null);
  const chances = gapTests(
    counts,
    levels.slice(1).map((level) => (level && !isProven(level) ? level.rate : null)),
  );
  return levels.flatMap((level, stage) => {
    const isBefore = stage <= resultStage;
    const end = isBefore ? resultStage : counts.length - 1;
    const worth = worths(counts.slice(0, end + 1), rates.slice(0, end)).find((each) => each.stage === stage);
    if (!level || !worth) return [];
    const chance = chances[stage - 1] ?? null;
    const isReal = isProven(level) || (chance !== null && chance < PROVEN);
    const results = isBefore ? worth.extra : brought === null ? null : worth.extra * brought;
    const money = results !== null && average !== null ? results * average : null;
    return [{ ...worth, kind: level.kind, isReal, chance: chance ?? 0, money, end }];
  });
}

// A test has its verdict, a group was tested against the others, and a run is marked only where it is no chance.
const isProven = ({ kind }: StepLevel): boolean => kind === "test" || kind === "group" || kind === "run";

function overallOf({ groups }: Funnel) {
  const tests = groupTests(groups.map((people) => ({ whole: people[0] ?? null, part: people.at(-1) ?? null })));
  return { tests, level: groupLevel(tests, testsOf(tests), PROVEN_EITHER_WAY) };
}

function provenGroup(
  { counts, resultStage }: Funnel,
  tests: GroupTests,
  level: GroupLevel,
  average: Maybe,
): ProvenGroup {
  const { part, whole, rest } = tests.groups[level.group]!;
  const more = (rate: number) => rate * (whole + rest.whole) - (part + rest.part);
  const extra = more(level.level);
  const isPaid = resultStage === counts.length - 1;
  return {
    ...level,
    own: part / whole,
    rest: rest.part / rest.whole,
    extra,
    least: more(level.atLeast),
    money: isPaid && average !== null ? extra * average : null,
  };
}
