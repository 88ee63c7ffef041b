import { type AnswerFacts, answerOf } from "../core/answer/answer";
import type { CountedBy } from "../core/answer/verdict";
import { totals } from "../core/funnel";
import { cleanedCounts } from "./cleanedCounts";
import { countedSeries, countsOf } from "./countedSeries";
import { areImitable } from "./imitable";
import { moneyOf } from "./money";
import { resultStage } from "./moneyStage";
import { planCounts, plannedRevenue } from "./plan";
import type { Cell, StageTable } from "./stageTable";
import { benchmarksIn } from "./writtenRate";

/** What a person has said of a table that the answer depends on. */
export interface AnswerChoices {
  /** By what dates the rows of periods count. */
  readonly countedBy?: CountedBy | undefined;
  /** Whether a channel can do as another does. */
  readonly imitable?: boolean | undefined;
}

/** The answer of a stage table as of now: where people are lost, whether that is real, and what it is worth. */
export function answerOfTable(
  table: StageTable,
  cells: readonly (readonly Cell[])[],
  { countedBy, imitable }: AnswerChoices,
): AnswerFacts {
  const cleaned = cleanedCounts(table, cells);
  const counted = countedSeries(table);
  const people = (series: readonly number[]) => totals(countsOf(cleaned, series));
  const by = (names: readonly string[], key: "channel" | "period") => {
    const groups = names.map((name) => ({
      name,
      series: counted.filter((each) => table.channels[each]![key] === name),
    }));
    const told = groups.filter(({ series }) => series.length > 0);
    return told.length > 1 ? told.map(({ name, series }) => ({ name, counts: people(series) })) : [];
  };
  const groups = by(table.channelNames, "channel");
  const periods = by(table.periods, "period");
  const { cost, revenue } = moneyOf(table, cells);
  const known = {
    counts: people(counted),
    plan: planCounts(table, cells),
    revenue,
    resultStage: resultStage(table),
    imitable: imitable ?? areImitable(table),
  };
  return {
    ...answerOf({
      ...known,
      norms: benchmarksIn(table, cells),
      groups: groups.map(({ counts }) => counts),
      periods: periods.map(({ counts }) => counts),
      countedBy: countedBy ?? null,
    }),
    ...known,
    cost,
    revenuePlan: plannedRevenue(table, cells),
    groups: groups.map(({ name }) => name),
    periods,
  };
}
