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
  // Texts of a csv stay texts: numbers of more than fifteen digits would make one person of many, and days of at most 12 months.
  const table = isParquet(file) ? `read_parquet(${literal(file)})` : `read_csv(${literal(file)}, all_varchar = true)`;
  const described = await reading(file, () => database.rows(`describe select * from ${table}`));
  const names = described.map(([name]) => String(name));
  // The first rows have people who come again, and those of the whole file have all kinds of events and days.
  const sample = await reading(file, async () => [
    ...(await database.rows(`select * from ${table} limit ${SAMPLE}`)),
    ...(await database.rows(`select * from ${table} using sample reservoir(${SAMPLE} rows) repeatable (1)`)),
  ]);
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

/** What DuckDB cannot read it says in many lines: the first says where, and the next that quotes no line of the file why. */
async function reading<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const lines = String((error as Error).message)
      .split("\n")
      .map((line) => line.trim());
    const reason = lines
      .filter((line) => line !== "" && !line.startsWith("Original Line"))
      .slice(0, 2)
      .join(" ");
    throw complaint("largeUnread", { file, reason: reason.slice(0, 200) });
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return NUMBER.test(value) ? Number(value) : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return found(value) === "date" ? (value as Date) : String(value);
}

/** A text that a sheet takes for a number, and keeps whole. */
const NUMBER = /^-?\d{1,15}(\.\d{1,9})?$/;

/** A column of times as a timestamp; null where nobody knows how. Texts that are no time become null, as a blank cell. */
function momentOf(name: string, type: string, writing: TimeWriting): string | null {
  const cell = column(name);
  if (/WITH TIME ZONE/.test(type)) return `timezone('UTC', ${cell})`;
  if (/^(TIMESTAMP|DATE)/.test(type)) return `cast(${cell} as timestamp)`;
  const micros = NUMBERS[writing]?.(`try_cast(${cell} as double)`);
  const ways = [
    TEXTS[writing]?.(`cast(${cell} as varchar)`),
    micros && `make_timestamp(try_cast(round(${micros}) as bigint))`,
  ].filter((way) => way !== undefined);
  return ways.length > 0 ? `coalesce(${ways.join(", ")})` : null;
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
  compact: (cell) => `try_strptime(${cell}, ['%Y%m%d'])`,
  monthFirst: (cell) => `try_strptime(${cell}, ${formatsOf(["%m/%d/%Y", "%m-%d-%Y", "%m.%d.%Y"])})`,
};

const NUMBERS: Readonly<Partial<Record<TimeWriting, Expression>>> = {
  // Days since 1899-12-30, as spreadsheets count them.
  cells: (cell) => `(${cell} - 25569) * 86400000000.0`,
  seconds: (cell) => `${cell} * 1000000.0`,
  milliseconds: (cell) => `${cell} * 1000.0`,
  microseconds: (cell) => `${cell}`,
};
