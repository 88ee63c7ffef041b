import { indexesOf } from "./indexesOf";
import type { Amounts, StageTable } from "./stageTable";

/** The channel and the period that a report is of; null is all of them. */
export interface Only {
  readonly channel: string | null;
  readonly period: string | null;
}

interface OfSeries {
  readonly channel: string;
  readonly period: string;
}

const isOf = ({ channel, period }: Only, series: OfSeries): boolean =>
  (channel === null || series.channel === channel) && (period === null || series.period === period);

/** Whether a table has a series of the channel and the period. */
export const hasSeries = ({ channels }: StageTable, only: Only): boolean =>
  channels.some((series) => isOf(only, series));

/** A table with the series of one channel, one period or both, and what belongs to them; as it is where it has none of those. */
export function onlySeries(table: StageTable, only: Only): StageTable {
  const { channel, period } = only;
  const isKept = (series: OfSeries) => isOf(only, series);
  const kept = indexesOf(table.channels, isKept);
  if (kept.length === 0 || kept.length === table.channels.length) return table;
  const pick = <T>(items: readonly T[]): T[] => kept.map((i) => items[i]!);
  const amounts = (line: Amounts | null): Amounts | null =>
    line && { ...line, places: line.places && pick(line.places) };
  const { beside } = table;
  return {
    ...table,
    channels: pick(table.channels),
    counts: table.counts.map(pick),
    places: table.places?.map(pick) ?? null,
    moneyOnly: table.moneyOnly.filter(isKept),
    channelNames: channel === null ? table.channelNames : [channel],
    periods: period === null ? table.periods : [period],
    // A plan of others, too, is none of these.
    plan: table.plan
      .filter(({ series }) => series.length > 0 && series.every((each) => kept.includes(each)))
      .map((line) => ({ ...line, series: line.series.map((each) => kept.indexOf(each)) })),
    beside: {
      ...beside,
      cost: amounts(beside.cost),
      revenue: amounts(beside.revenue),
      revenuePlan: amounts(beside.revenuePlan),
      // Along the stages it stands for all series together.
      stageCost: null,
      stageRevenue: null,
    },
  };
}
