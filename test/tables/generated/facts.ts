import { DIMENSIONS, PERIODS } from "./names/dimensions";
import { FUNNELS } from "./names/funnels";
import { WORDS, type Words } from "./names/words";
import type { Random } from "./random";

export type Language = "ru" | "en";

/** One set of people: of a channel, of a period, or of a channel in a period; "" where the table has no such dimension. */
export interface Part {
  readonly channel: string;
  readonly period: string;
}

/** What happened, before anybody wrote a table of it. */
export interface Facts {
  readonly language: Language;
  readonly words: Words;
  readonly stages: readonly string[];
  readonly parts: readonly Part[];
  /** What channels and periods are called; "" where there are none. */
  readonly channelHead: string;
  readonly periodHead: string;
  readonly channels: readonly string[];
  readonly periods: readonly string[];
  /** People by stage and part; null where the table has a blank or a dash. */
  readonly people: readonly (readonly (number | null)[])[];
  readonly plan: readonly (readonly number[])[];
  readonly cost: readonly number[];
  readonly revenue: readonly number[];
}

/** Which dimensions a table needs. */
export interface Needs {
  readonly channels: boolean;
  readonly periods: boolean | "months";
}

export function makeFacts(random: Random, { channels: byChannel, periods: byPeriod }: Needs): Facts {
  const language = random.pick(["ru", "en"] as const);
  const funnel = random.pick<readonly string[]>(FUNNELS[language]);
  const unit = random.chance(0.08) ? random.pick(WORDS[language].units) : "";
  const least = Math.min(funnel.length, random.chance(0.9) ? 4 : 3);
  const stages = random.some(funnel, random.int(least, funnel.length)).map((name) => name + unit);
  const dimension = random.pick(DIMENSIONS[language]);
  const times = PERIODS[language].filter(({ heads }) => byPeriod !== "months" || /^(Month|Месяц)/.test(heads[0]!));
  const time = random.pick(times);
  const channels = byChannel
    ? random.some(dimension.values, random.int(2, byPeriod ? 3 : dimension.values.length))
    : [];
  const periods = byPeriod ? time.values.slice(0, random.int(2, byChannel ? 3 : time.values.length)) : [];
  const parts = (byPeriod ? periods : [""]).flatMap((period) =>
    (byChannel ? channels : [""]).map((channel) => ({ channel, period })),
  );
  const people = falling(random, stages.length, parts.length);
  const share = random.between(0.7, 1.3);
  const last = people.at(-1)!;
  const bill = random.pick([990, 4500, 32_000, 180_000]);
  const revenue = last.map((deals) => Math.round((deals * bill * random.between(0.7, 1.4)) / 10) * 10);
  return {
    language,
    words: WORDS[language],
    stages,
    parts,
    channelHead: byChannel ? random.pick(dimension.heads) : "",
    periodHead: byPeriod ? random.pick(time.heads) : "",
    channels,
    periods,
    people,
    plan: people.map((row) => row.map((count) => planned(count * share * random.between(0.9, 1.1)))),
    cost: revenue.map(
      (money) => Math.round(Math.max(money, bill) * random.between(0.08, 0.5)) + random.pick([0, 0, 0.5]),
    ),
    revenue,
  };
}

/** Counts that fall from stage to stage; the last stage has a few people in each part. */
function falling(random: Random, stages: number, parts: number): number[][] {
  const most = 10 ** random.between(1.8, 5.3);
  const top = Array.from({ length: parts }, () => Math.round(most * random.between(0.4, 1)) + 20);
  const rows = [top];
  const end = random.between(2, 12);
  for (let stage = 1; stage < stages; stage++) {
    const before = rows[stage - 1]!;
    // So that as many steps as are left lead to the end, some of them steep.
    const even = (end / Math.max(...before)) ** (1 / (stages - stage));
    const rate = Math.min(0.95, Math.max(0.02, even ** random.between(0.3, 1.2)));
    rows.push(before.map((count) => Math.max(Math.min(count, 1), random.binomial(count, rate))));
  }
  return rows;
}

/** A plan is a round number. */
function planned(count: number): number {
  const step = count >= 20_000 ? 1000 : count >= 2000 ? 100 : count >= 200 ? 10 : count >= 60 ? 5 : 1;
  return Math.max(1, Math.round(count / step) * step);
}

/** The same with a dash or nothing in a few cells, and rarely one stage with more people than the one before. */
export function withGaps(random: Random, facts: Facts): Facts {
  if (facts.parts.length < 3 || !random.chance(0.06)) return facts;
  const stage = random.int(1, facts.stages.length - 1);
  const part = random.int(0, facts.parts.length - 1);
  return {
    ...facts,
    people: facts.people.map((row, i) => row.map((count, j) => (i === stage && j === part ? null : count))),
  };
}

/** The same with one stage that has more people than the one before it. */
export function withRise(random: Random, facts: Facts): Facts {
  if (facts.stages.length < 4 || !random.chance(0.03)) return facts;
  const stage = random.int(1, facts.stages.length - 1);
  const factor = random.between(1.05, 1.3);
  return {
    ...facts,
    people: facts.people.map((row, i) =>
      i === stage ? row.map((_, j) => Math.ceil((facts.people[stage - 1]![j] ?? 0) * factor)) : row,
    ),
  };
}

export function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((all, each) => all + (each ?? 0), 0);
}
