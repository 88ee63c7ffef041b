import { dialects } from "../../sql/dialects";
import { found } from "../../tables/cells";
import type { TimeWriting } from "../../tables/events/eventTimes";
import { eventTableIn } from "../../tables/events/findEventTable";
import type { Cell } from "../../tables/line";
import type { Assumption } from "../../tables/stageTable";
import { complaint } from "../commandError";
import type { Database } from "./database";
import { isParquet } from "./isLarge";

const { column, literal } = dialects.duckdb;

/** The event log of a file in a database: `log(person, moment, event, channel, part)`. */
export interface LoadedLog {
  /** Rows of the file, and those of them that are events. */
  readonly rows: number;
  readonly events: number;
  readonly people: number;
  /** What the columns are called. */
  readonly columns: {
    readonly user: string;
    readonly time: string;
    readonly event: string;
    readonly channel: string | null;
  };
  readonly assumptions: readonly Assumption[];
  /** How many parts it has: all events of a person are in one. */
  readonly parts: number;
}

/** Rows by which the columns are told, and events that are counted at a time: they fit into memory, however many there are in all. */
const SAMPLE = 1000;
const PART = 400_000;

/** Loads the event log of a csv or Parquet file; a complaint when it has none. */
export async function loadLog(database: Database, file: string, ofPart = PART): Promise<LoadedLog> {
  const table = `${isParquet(file) ? "read_parquet" : "read_csv"}(${literal(file)})`;
  const described = await reading(file, () => database.rows(`describe select * from ${table}`));
  const names = described.map(([name]) => String(name));
  const sample = await reading(file, () => database.rows(`select * from ${table} limit ${SAMPLE}`));
  const found = eventTableIn([names, ...sample.map((row) => row.map(cellOf))]);
  if (!found) throw complaint("largeNoLog", { file });
  const { user, time, event, channel } = found;
  const nameAt = (at: { index: number }) => names[at.index - 1]!;
  const moment = momentOf(nameAt(time), String(described[time.index - 1]![1]), time.writing);
  if (moment === null) throw complaint("largeNoTimes", { file, column: nameAt(time) });
  const text = (name: string) => `nullif(trim(cast(${column(name)} as varchar)), '')`;
  const [total] = (await reading(file, () => database.rows(`select count(*) from ${table}`)))[0] as [number];
  const parts = Math.max(1, Math.ceil(total / ofPart));
  await reading(file, () =>
    database.run(`create table log as
select person, moment, event, channel, (hash(person) % ${parts})::usmallint as part from (
  select ${text(nameAt(user))} as person, ${moment} as moment, ${text(nameAt(event))} as event,
    ${channel ? `coalesce(${text(nameAt(channel))}, '')` : "''"} as channel
  from ${table}
) where person is not null and moment is not null and event is not null`),
  );
  const [events, people] = (await database.rows("select count(*), count(distinct person) from log"))[0] as [
    number,
    number,
  ];
  if (events === 0) throw complaint("largeNoLog", { file });
  return {
    rows: total,
    events,
    people,
    columns: {
      user: nameAt(user),
      time: nameAt(time),
      event: nameAt(event),
      channel: channel && nameAt(channel),
    },
    assumptions: found.assumptions,
    parts,
  };
}

/** What DuckDB cannot read it says in many lines: the first is what is wrong. */
async function reading<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const [reason = ""] = String((error as Error).message).split("\n");
    throw complaint("largeUnread", { file, reason: reason.slice(0, 200) });
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return found(value) === "date" ? (value as Date) : String(value);
}

/** A column of times as a timestamp; null where nobody knows how. Texts that are no time become null, as a blank cell. */
function momentOf(name: string, type: string, writing: TimeWriting): string | null {
  const cell = column(name);
  if (/WITH TIME ZONE/.test(type)) return `timezone('UTC', ${cell})`;
  if (/^(TIMESTAMP|DATE)/.test(type)) return `cast(${cell} as timestamp)`;
  if (type === "VARCHAR") return TEXTS[writing]?.(cell) ?? null;
  const micros = NUMBERS[writing];
  return micros ? `make_timestamp(cast(round(${micros(cell)}) as bigint))` : null;
}

type Expression = (cell: string) => string;

const clocks = ["%H:%M:%S", "%H:%M"];
const formatsOf = (days: readonly string[]) =>
  `[${days
    .flatMap((day) => [...clocks.map((clock) => `${day} ${clock}`), day])
    .map(literal)
    .join(", ")}]`;

const TEXTS: Readonly<Partial<Record<TimeWriting, Expression>>> = {
  cells: (cell) => `timezone('UTC', try_cast(${cell} as timestamptz))`,
  dayFirst: (cell) => `try_strptime(${cell}, ${formatsOf(["%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"])})`,
  monthFirst: (cell) => `try_strptime(${cell}, ${formatsOf(["%m/%d/%Y", "%m-%d-%Y", "%m.%d.%Y"])})`,
};

const NUMBERS: Readonly<Partial<Record<TimeWriting, Expression>>> = {
  // Days since 1899-12-30, as spreadsheets count them.
  cells: (cell) => `(${cell} - 25569) * 86400000000.0`,
  seconds: (cell) => `${cell} * 1000000.0`,
  milliseconds: (cell) => `${cell} * 1000.0`,
  microseconds: (cell) => `${cell}`,
};
