import type { ChannelFunnel } from "../../core/journeys/eventFunnel";
import { stepName } from "../../core/stepName";
import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { headers as headersBy } from "../../text/headers";
import { eventAssumption } from "../../text/journey";
import type { Language } from "../../text/language";
import { LARGE_FILE } from "../../text/largeFile";
import type { CountedLog } from "./countLog";
import type { LoadedLog } from "./loadLog";

/** A sheet of values. */
export interface ValueSheet {
  readonly name: string;
  /** What its figures stand for, each sentence in a row above the table. */
  readonly notes: readonly string[];
  readonly table: readonly (readonly (string | number)[])[];
}

/** Channels that a report has room for, the others together. */
const MOST_CHANNELS = 6;

/** A counted log as sheets of values: its stages, paths and times, each with the day and the rows that it stands for. */
export function countedSheets(
  counted: CountedLog,
  loaded: LoadedLog,
  { file, today, language }: { file: string; today: Date; language: Language },
): readonly [stages: ValueSheet, paths: ValueSheet, times: ValueSheet] {
  const texts = LARGE_FILE[language];
  const headers = headersBy[language];
  const { stages, paths, times } = counted;
  const day = dayText(today.getFullYear(), today.getMonth() + 1, today.getDate(), language);
  const notes = [
    fill(texts.counted, { day, file, rows: loaded.rows, events: loaded.events, people: loaded.people }, language),
    ...notesOf(loaded, language),
    fill(texts.howCounted, { goal: stages.at(-1)! }, language),
  ];
  const channels = few(counted.channels, language);
  const heads = channels.map(({ channel }) => channel || headers.people);
  return [
    {
      name: texts.stages,
      notes,
      table: [
        [headers.stage, ...heads],
        ...stages.map((stage, at) => [stage, ...channels.map(({ people }) => people[at]!)]),
      ],
    },
    { name: texts.paths, notes, table: [[headers.path, headers.journeys, headers.converted], ...paths] },
    {
      name: texts.times,
      notes,
      table: [
        [headers.step, headers.people, headers.median, headers.mean, headers.ninetieth],
        ...times.map((row, at) => [stepName(stages, at + 1), ...row.map((figure) => figure ?? "")]),
      ],
    },
  ];
}

function notesOf({ rows, events, columns, assumptions }: LoadedLog, language: Language): string[] {
  const { leftOut, howRead, none } = LARGE_FILE[language];
  return [
    ...(rows > events ? [fill(leftOut, { rows: rows - events }, language)] : []),
    fill(howRead, { ...columns, channel: columns.channel ?? none }, language),
    ...assumptions.map((one) => eventAssumption(one, language)),
  ];
}

function few(all: readonly ChannelFunnel[], language: Language): readonly ChannelFunnel[] {
  const { noChannel, otherChannels } = LARGE_FILE[language];
  if (all.length === 1 && all[0]!.channel === "") return all;
  const named = all.map(({ channel, people }) => ({ channel: channel || noChannel, people }));
  if (named.length <= MOST_CHANNELS) return named;
  const rest = named.slice(MOST_CHANNELS - 1);
  const people = rest[0]!.people.map((_, stage) => rest.reduce((sum, one) => sum + one.people[stage]!, 0));
  return [...named.slice(0, MOST_CHANNELS - 1), { channel: otherChannels, people }];
}
