import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type EventRow, STAGES, WINDOW } from "./journeysLog";

/** A database in memory that uses all threads. */
export async function openDatabase(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(":memory:")).connect();
}

/** Loads a log through the appender, the fastest way in. */
export async function load(connection: DuckDBConnection, rows: readonly EventRow[]): Promise<void> {
  await connection.run("create or replace table log(person varchar, day double, event varchar)");
  const appender = await connection.createAppender("log");
  for (const [person, day, event] of rows) {
    appender.appendVarchar(person);
    appender.appendDouble(day);
    appender.appendVarchar(event);
    appender.endRow();
  }
  appender.closeSync();
}

/** The people at each stage by one of the formulations. */
export async function funnel(connection: DuckDBConnection, formulation: keyof typeof FORMULATIONS): Promise<number[]> {
  const reader = await connection.runAndReadAll(FORMULATIONS[formulation]);
  return reader.getRows()[0]!.map(Number);
}

const MS = 86_400_000;
const within = `<= start + ${WINDOW * MS}`;
const events = `with event as (select person, round(day * ${MS})::bigint as t, event from log)`;
const stage = (at: number) => `(select person, t from event where event = '${STAGES[at]}')`;
const asof = (at: number) => `s${at} as (
  select s.person, s.start, e.t from s${at - 1} s asof join ${stage(at)} e on s.person = e.person and e.t >= s.t
  where e.t ${within.replace("start", "s.start")}
)`;
const people = (at: number) => `(select count(distinct person) from s${at})`;
const later = "over (partition by person order by t range between current row and unbounded following)";

/** The same funnel twice: the fastest SQL found, which follows each start by joins to the nearest later event; and one pass of windows a stage. */
export const FORMULATIONS = {
  asof: `${events},
    s0 as (select person, t as start, t from ${stage(0)}),
    ${[1, 2, 3].map(asof).join(",")}
    select ${[0, 1, 2, 3].map(people).join(", ")}`,
  windows: `${events},
    c as (select *, min(t) filter (event = '${STAGES[3]}') ${later} as c from event),
    b as (select *, min(case when event = '${STAGES[2]}' then struct_pack(t := t, c := c) end) ${later} as b from c),
    a as (select *, min(case when event = '${STAGES[1]}' then struct_pack(t := t, b := b) end) ${later} as a from b),
    start as (select person, t as start, a from a where event = '${STAGES[0]}'),
    depth as (
      select person, max(case when a.b.c ${within} then 4 when a.b.t ${within} then 3 when a.t ${within} then 2 else 1 end) as depth
      from start group by person
    )
    select count(*), count(*) filter (depth > 1), count(*) filter (depth > 2), count(*) filter (depth > 3) from depth`,
} as const;
