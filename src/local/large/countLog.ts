import { DAY } from "../../core/journeys/day";
import { eventLog } from "../../core/journeys/eventLog";
import { numbered } from "../../core/journeys/numbered";
import { usualStages } from "../../core/journeys/usualStages";
import { countedAttempts } from "../../sql/attempts";
import { dialects } from "../../sql/dialects";
import { events } from "../../sql/events";
import { pathsQuery } from "../../sql/paths";
import { queryOf } from "../../sql/steps";
import { eventMeaning } from "../../tables/events/eventMeaning";
import { complaint } from "../commandError";
import type { Database } from "./database";
import type { LoadedLog } from "./loadLog";

const { literal } = dialects.duckdb;

/** A log counted: what a report is made of. */
export interface CountedLog {
  readonly stages: readonly string[];
  /** People by stage of each channel that attempts began in ("" is none), most people first; one without a name when the log has no channels. */
  readonly channels: readonly { readonly channel: string; readonly people: readonly number[] }[];
  /** Distinct paths, the one taken most often first; beyond so many they are told together, as "(other)". */
  readonly paths: readonly (readonly [path: string, journeys: number, converted: number])[];
  /** Each step: people, and the median, mean and nine tenths of the days it took; null where nobody made it. */
  readonly times: readonly (readonly [people: number, ...days: (number | null)[]])[];
}

/** Events by which the usual stages are found, in a part of all people. */
const SAMPLE = 200_000;
/** Distinct paths that a sheet shows. */
const MOST_PATHS = 10_000;

/** Counts the funnel, paths and times of a loaded log, one part of its people after another; `done` is told how many parts are counted. */
export async function countLog(
  database: Database,
  loaded: LoadedLog,
  file: string,
  done: (parts: number) => void,
): Promise<CountedLog> {
  const stages = await stagesOf(database, loaded);
  if (stages.length < 2) throw complaint("largeOneEvent", { file });
  const columns = { user: "person", time: "moment", event: "event", channel: "channel" };
  const log = events({ table: "part_of_log", ...columns }, dialects.duckdb);
  const question = { stages, order: "ordered", window: null } as const;
  const attempts = queryOf(
    [log, ...countedAttempts(question, dialects.duckdb)],
    "select * exclude (person) from counted",
  );
  const hasChannels = loaded.columns.channel !== null;
  // All of a part's: together they are counted anew.
  const paths = pathsQuery(log, { goal: stages.at(-1)!, most: Number.MAX_SAFE_INTEGER }, dialects.duckdb, hasChannels);
  for (let part = 0; part < loaded.parts; part++) {
    done(part);
    await database.run(`create or replace temp view part_of_log as select * from log where part = ${part}`);
    for (const [table, query] of [
      ["attempts", attempts],
      ["ways", paths],
    ] as const) {
      await database.run(part === 0 ? `create table ${table} as ${query}` : `insert into ${table} ${query}`);
    }
  }
  return {
    stages,
    channels: await channelsOf(database, stages.length, hasChannels),
    paths: await pathsOf(database),
    times: await timesOf(database, stages.length),
  };
}

async function stagesOf(database: Database, { events: all }: LoadedLog): Promise<string[]> {
  const every = Math.max(1, Math.ceil(all / SAMPLE));
  const rows = await database.rows(
    `select person, event, epoch_ms(moment) from log where hash(person || 'sample') % ${every} = 0`,
  );
  const column = (at: number) => numbered({ rows, at }, String);
  const log = eventLog({
    users: column(0),
    events: column(1),
    times: Float64Array.from(rows, ([, , time]) => Number(time)),
  });
  return usualStages(log, eventMeaning);
}

async function channelsOf(database: Database, stages: number, hasChannels: boolean): Promise<CountedLog["channels"]> {
  const people = Array.from({ length: stages }, (_, at) => `count(t${at + 1})`).join(", ");
  const channel = hasChannels ? "start_channel" : "''";
  const rows = await database.rows(
    `select ${channel}, ${people} from attempts where t1 is not null group by 1 order by 2 desc, 1`,
  );
  return rows.map(([name, ...counts]) => ({ channel: String(name ?? ""), people: counts.map(Number) }));
}

async function pathsOf(database: Database): Promise<CountedLog["paths"]> {
  const rows = await database.rows(`with distinct_ways as (
  select path, sum(journeys) as journeys, sum(converted) as converted from ways group by path
), ranked as (
  select *, row_number() over (order by journeys desc, path) as place from distinct_ways
)
select case when place <= ${MOST_PATHS} then path else ${literal("(other)")} end, sum(journeys)::double, sum(converted)::double
from ranked group by least(place, ${MOST_PATHS + 1}), 1 order by least(place, ${MOST_PATHS + 1})`);
  return rows.map(([path, journeys, converted]) => [String(path), Number(journeys), Number(converted)] as const);
}

async function timesOf(database: Database, stages: number): Promise<CountedLog["times"]> {
  const found: CountedLog["times"][number][] = [];
  for (let k = 2; k <= stages; k++) {
    const took = `(t${k} - t${k - 1})::double / ${DAY}000`;
    const [row] = await database.rows(
      `select count(t${k}), quantile_cont(${took}, 0.5), avg(${took}), quantile_cont(${took}, 0.9) from attempts where t${k} is not null`,
    );
    const [people, ...days] = row as [number, ...(number | null)[]];
    found.push([people, ...days]);
  }
  return found;
}
