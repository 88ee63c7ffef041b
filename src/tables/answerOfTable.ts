import type { AnswerFacts } from "../core/answer/answer";
import { answerOfFacts, type TableFacts } from "../core/answer/tableFacts";
import type { CountedBy } from "../core/answer/verdict";
import type { Maybe } from "../core/maybe";
import { cleanedCounts } from "./cleanedCounts";
import { areImitable } from "./imitable";
import { moneyFacts } from "./money";
import { resultStage } from "./moneyStage";
import { daysBySeries, type LookedAt } from "./periodDays";
import { planFacts, revenuePlanBySeries } from "./plan";
import { broughtBack, returnsOf } from "./returns";
import type { Cell, StageTable } from "./stageTable";
import { benchmarksIn } from "./writtenRate";

/** What a person has said of a table that the answer depends on. */
export interface AnswerChoices {
  /** By what dates the rows of periods count. */
  readonly countedBy?: CountedBy | undefined;
  /** Whether a channel can do as another does. */
  readonly imitable?: boolean | undefined;
  /** By how much a test has proven that the conversion to each stage can rise. */
  readonly tested?: readonly Maybe[] | undefined;
}

type Cells = readonly (readonly Cell[])[];

/** What a stage table says as of now, as far as its answer depends on it; also a part of one, of which the `whole` knows who came by recommendation. */
export function factsOf(
  table: StageTable,
  cells: Cells,
  { countedBy, imitable, tested }: AnswerChoices,
  at: LookedAt | null = null,
  whole = table,
): TableFacts {
  return {
    channels: table.channelNames,
    periods: table.periods,
    series: table.channels.map(({ channel, period }) => ({ channel, period })),
    counts: cleanedCounts(table, cells),
    benchmarks: benchmarksIn(table, cells),
    ...moneyFacts(table, cells),
    plan: planFacts(table, cells, table.plan, at),
    planOfMore: planFacts(table, cells, table.planOfMore, at),
    revenuePlan: revenuePlanBySeries(table, cells),
    resultStage: resultStage(table),
    ...(tested ? { tested } : {}),
    brought: broughtBack(whole, cells, returnsOf(whole)),
    imitable: imitable ?? areImitable(table),
    isUnfinished: table.countsDeals === true,
    countedBy: countedBy ?? null,
    days: at ? daysBySeries(table, cells, at) : [],
    through: at && at.today - 1,
  };
}

/** The answer of a stage table as of now: where people are lost, whether that is real, and what it is worth. */
export const answerOfTable = (
  table: StageTable,
  cells: Cells,
  choices: AnswerChoices,
  at: LookedAt | null = null,
  whole = table,
): AnswerFacts => answerOfFacts(factsOf(table, cells, choices, at, whole));
