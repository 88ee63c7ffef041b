/** The channel and the period that something is of; null is all of them. */
export interface Only {
  readonly channel: string | null;
  readonly period: string | null;
}

/** Whose people or money something is; "" where the table does not say. */
export interface Owner {
  readonly channel: string;
  readonly period: string;
}

/** Whether something belongs to a channel and a period. */
export const isOf = ({ channel, period }: Only, owner: Owner): boolean =>
  (channel === null || owner.channel === channel) && (period === null || owner.period === period);

/** The series of a channel and a period, as indexes. */
export const seriesOf = (only: Only, series: readonly Owner[]): number[] =>
  series.flatMap((each, at) => (isOf(only, each) ? [at] : []));
