import type { SourceView } from "../addon/endpoints";
import { type AnswerFacts, answerOf } from "../core/answer/answer";
import { totals } from "../core/funnel";
import { answerSentences } from "../text/answerSentences";
import { dayInName } from "../text/day";
import type { Language } from "../text/language";
import { unnamedStage } from "../text/report";
import type { Shown } from "./state";

/** What the answer of a table is computed from. */
export type AnswerSource = Pick<
  SourceView,
  | "stages"
  | "channels"
  | "periods"
  | "series"
  | "counts"
  | "benchmarks"
  | "money"
  | "plan"
  | "revenuePlan"
  | "resultStage"
  | "currency"
  | "imitable"
  | "countedBy"
>;

/** Where people are lost, whether that is real, and what it is worth: as the report of the table says it. */
export function answerOfSource(source: AnswerSource): AnswerFacts {
  const { series, counts, money, plan, resultStage, imitable } = source;
  const people = (isIn: (at: number) => boolean) => totals(counts.map((row) => row.filter((_, at) => isIn(at))));
  const groups = source.channels.map((name) => ({ name, counts: people((at) => series[at]!.channel === name) }));
  const periods = source.periods
    .filter((name) => series.some(({ period }) => period === name))
    .map((name) => ({ name, counts: people((at) => series[at]!.period === name) }));
  const told = groups.length > 1 ? groups : [];
  const timed = periods.length > 1 ? periods : [];
  const known = { counts: people(() => true), plan, revenue: money.revenue, resultStage, imitable };
  const answer = answerOf({
    ...known,
    norms: source.benchmarks,
    groups: told.map((group) => group.counts),
    periods: timed.map((period) => period.counts),
    countedBy: source.countedBy,
  });
  return {
    ...answer,
    ...known,
    cost: money.cost,
    revenuePlan: source.revenuePlan,
    groups: told.map(({ name }) => name),
    periods: timed,
  };
}

/** A table as if it held the people of one channel or period only: what is known of all together is left out. */
export function partOf<Source extends AnswerSource>(source: Source, { channel, period }: Shown): Source {
  if (channel === null && period === null) return source;
  const isIn = (at: number) =>
    (channel === null || source.series[at]!.channel === channel) &&
    (period === null || source.series[at]!.period === period);
  return {
    ...source,
    channels: channel === null ? source.channels : [channel],
    periods: period === null ? source.periods : [period],
    series: source.series.filter((_, at) => isIn(at)),
    counts: source.counts.map((row) => row.filter((_, at) => isIn(at))),
    money: { cost: null, revenue: null },
    plan: null,
    revenuePlan: null,
  };
}

/** The answer in three sentences. */
export function sentencesOf(source: AnswerSource, language: Language): [string, string, string] {
  return answerSentences({
    answer: answerOfSource(source),
    // As the report writes them.
    stages: source.stages.map((name, at) => name.replaceAll("\n", " ") || unnamedStage(at + 1, language)),
    periods: source.periods.map((name) => dayInName(name, language)),
    currency: source.currency,
    locale: language,
  });
}
