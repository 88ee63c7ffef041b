import { isOf, type Only, seriesOf } from "../core/answer/only";
import { plansOfPart } from "../core/answer/plans";
import type { Amounts, StageTable } from "./stageTable";

/** Whether a table has a series of the channel and the period. */
export const hasSeries = ({ channels }: StageTable, only: Only): boolean =>
  channels.some((series) => isOf(only, series));

/** A table with the series of one channel, one period or both, and what belongs to them; as it is where it has none of those. */
export function onlySeries(table: StageTable, only: Only): StageTable {
  const { channel, period } = only;
  const kept = seriesOf(only, table.channels);
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
    moneyOnly: table.moneyOnly.filter((series) => isOf(only, series)),
    channelNames: channel === null ? table.channelNames : [channel],
    periods: period === null ? table.periods : [period],
    ...plansOfPart(table, table.channels, only),
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
