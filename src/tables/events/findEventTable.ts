import { UserError } from "../../core/userError";
import { isBlank, nameOf } from "../cells";
import { letters } from "../columnName";
import { numberIn } from "../profile/numberOrWords";
import type { Assumption, Cell } from "../stageTable";
import { type EventRole, likeness } from "./eventHeaders";
import { type TimeWriting, timeWriting } from "./eventTimes";

/** A column of a sheet: its place from 1, and what it is called (its header, or its letters without one). */
export interface EventColumn {
  readonly index: number;
  readonly name: string;
}

/** An event log as found in a sheet: one row an event. */
export interface EventTable {
  /** The sheet row of the first event. */
  readonly firstRow: number;
  readonly user: EventColumn;
  readonly time: EventColumn & { readonly writing: TimeWriting };
  readonly event: EventColumn;
  readonly channel: EventColumn | null;
  /** All columns that hold anything, in the order of the sheet. */
  readonly columns: readonly EventColumn[];
  readonly assumptions: readonly Assumption[];
}

/** Which columns a person says are what, by their names; null is no channel. */
export interface EventColumnChoices {
  readonly user?: string;
  readonly time?: string;
  readonly event?: string;
  readonly channel?: string | null;
}

/**
 * The event log of a sheet by its first rows, from A1: columns by header, then by content. What is left open by both is no event log: the throw
 * is UserError noEventTable.
 */
export function findEventTable(cells: readonly (readonly Cell[])[], choices: EventColumnChoices = {}): EventTable {
  const table = eventTableIn(cells, choices);
  if (!table) throw new UserError("noEventTable");
  return table;
}

/** Null for what is no event log. */
export function eventTableIn(cells: readonly (readonly Cell[])[], choices: EventColumnChoices = {}): EventTable | null {
  if ((cells[0]?.length ?? 0) > MOST_COLUMNS) return null;
  for (let header = -1; header < Math.min(MOST_ABOVE, cells.length - 1); header++) {
    const table = tableUnder(cells, header, choices);
    if (table) return table;
  }
  return null;
}

/** Rows of titles that may stand above the header. */
const MOST_ABOVE = 20;
/** Columns beyond which a sheet is no log. */
const MOST_COLUMNS = 500;

interface Written extends EventColumn {
  readonly header: string;
  /** What it holds in the rows looked at. */
  readonly values: readonly Cell[];
  readonly writing: TimeWriting | null;
}

interface Candidate extends Written {
  readonly filled: number;
  readonly distinct: number;
}

function tableUnder(
  cells: readonly (readonly Cell[])[],
  header: number,
  choices: EventColumnChoices,
): EventTable | null {
  // The header of a log is words, and over every column that matters.
  const names = header < 0 ? [] : cells[header]!.filter((cell) => !isBlank(cell));
  if (header >= 0 && (names.length < 3 || !names.every(isWord))) return null;
  const body = cells.slice(header + 1).filter((row) => !row.every(isBlank));
  const written = columnsOf(header < 0 ? [] : cells[header]!, body);
  if (written.every(({ writing }) => writing === null)) return null;
  const columns = written.map(counted).filter(({ filled, header: name }) => filled > 0 || name !== "");
  const time = timeColumn(columns, choices.time);
  if (!time?.writing) return null;
  // A log without a header begins with an event.
  if (header < 0 && timeWriting([time.values[0]], false) === null) return null;
  const user = best(columns, "user", [time], choices.user, isUser);
  if (!user) return null;
  const event = best(columns, "event", [time, user], choices.event, isEvent);
  if (!event || !isLog(user, event, choices)) return null;
  const taken = [time, user, event];
  const channel = choices.channel === null ? null : best(columns, "channel", taken, choices.channel, isChannel);
  const plain = ({ index, name }: Candidate): EventColumn => ({ index, name });
  return {
    firstRow: header + 2,
    user: plain(user),
    time: { ...plain(time), writing: time.writing },
    event: plain(event),
    channel: channel && plain(channel),
    columns: columns.map(plain),
    assumptions: [
      ...assumedOf("user", user, choices.user),
      ...assumedOf("time", time, choices.time),
      ...assumedOf("event", event, choices.event),
      ...(time.writing === "cells" ? [] : [{ code: time.writing, params: { column: time.name } }]),
    ],
  };
}

/**
 * People of a log have several events; where each has one row it is a list of deals or people. Only of a long log sorted by time the first rows may all
 * be of different people, and then its header must say that they are events.
 */
function isLog(user: Candidate, event: Candidate, choices: EventColumnChoices): boolean {
  if (choices.user !== undefined || user.distinct < user.filled) return true;
  return user.filled >= FEW_ROWS && likeness(event.header, "event") > SURE_EVENT;
}

/** Rows that show whether people come again, and how sure a header must be where they do not. */
const FEW_ROWS = 150;
const SURE_EVENT = 0.6;

function columnsOf(headers: readonly Cell[], body: readonly (readonly Cell[])[]): Written[] {
  const width = body.reduce((most, row) => Math.max(most, row.length), headers.length);
  return Array.from({ length: width }, (_, at): Written => {
    const header = nameOf(headers[at] ?? "");
    const values = body.map((row) => row[at] ?? "");
    const writing = timeWriting(values, likeness(header, "time") > 0);
    return { index: at + 1, name: header || letters(at + 1), header, values, writing };
  });
}

function counted(column: Written): Candidate {
  const filled = column.values.filter((value) => !isBlank(value));
  return { ...column, filled: filled.length, distinct: new Set(filled.map(String)).size };
}

function timeColumn(columns: readonly Candidate[], chosen: string | undefined): Candidate | null {
  if (chosen !== undefined) return columns.find(({ name, writing }) => name === chosen && writing) ?? null;
  const times = columns.filter(({ writing }) => writing !== null);
  return top(times, (column) => likeness(column.header, "time") + fullness(column) + spread(column) / 10);
}

type Holds = (column: Candidate) => boolean;

function best(
  columns: readonly Candidate[],
  role: EventRole,
  taken: readonly Candidate[],
  chosen: string | undefined,
  holds: Holds,
): Candidate | null {
  if (chosen !== undefined) return columns.find(({ name }) => name === chosen) ?? null;
  const free = columns.filter((column) => !taken.includes(column) && column.filled > 0 && column.writing === null);
  const named = free.filter((column) => likeness(column.header, role) > 0 && (role === "user" || column.distinct > 1));
  // Who comes again is somebody; a number of each row is nobody.
  const again = ({ distinct, filled }: Candidate) => (role === "user" && distinct === filled ? -2 : 0);
  if (named.length > 0) return top(named, (column) => likeness(column.header, role) + fullness(column) + again(column));
  // Without a telling header the content decides, and only where no header says otherwise.
  const silent = free.filter(({ header }) => header === "" || ROLES.every((other) => likeness(header, other) === 0));
  const fitting = role === "channel" && columns.some(({ header }) => header !== "") ? [] : silent.filter(holds);
  return top(fitting, (column) => fullness(column) + (role === "user" ? spread(column) : -spread(column)));
}

const ROLES = ["user", "time", "event", "channel"] as const;

const isWord = (cell: Cell): boolean => typeof cell === "string" && timeWriting([cell], false) === null;
const isWords = ({ values }: Candidate): boolean =>
  values.some((value) => typeof value === "string" && /\p{L}/u.test(value));

/** Many different ones, each several times: no measure and no comment. Numbers under a header that says nothing of users count something. */
const isUser: Holds = (column) =>
  column.distinct > 2 &&
  column.distinct < column.filled &&
  spread(column) > 0.02 &&
  column.values.every(
    (value) =>
      isBlank(value) ||
      (typeof value === "number" ? column.header === "" : /^\S{1,64}$/.test(String(value)) && numberIn(value) === null),
  );

/** A few words that come again and again. */
const isEvent: Holds = (column) => isWords(column) && column.distinct > 1 && spread(column) <= 0.5;
const isChannel: Holds = (column) => isEvent(column) && spread(column) <= 0.2;

const fullness = ({ filled, values }: Candidate): number => filled / Math.max(1, values.length);
const spread = ({ distinct, filled }: Candidate): number => distinct / Math.max(1, filled);

function top(columns: readonly Candidate[], value: (column: Candidate) => number): Candidate | null {
  return columns.reduce<Candidate | null>((a, b) => (a === null || value(b) > value(a) + 1e-9 ? b : a), null);
}

function assumedOf(role: EventRole, { header, name }: Candidate, chosen: string | null | undefined): Assumption[] {
  if (chosen !== undefined || likeness(header, role) > 0) return [];
  return [{ code: `${role}ByContent`, params: { column: name } }];
}
