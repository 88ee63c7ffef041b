import { type Dialect, type DialectName, dialects } from "./dialects";
import { events, metricaVisits } from "./events";
import type { Source } from "./question";
import type { Step } from "./steps";

/** Where a log is kept: the database that is asked, the columns that an export always has, and how its rows are read. */
export interface Place {
  readonly dialect: DialectName;
  readonly columns?: Pick<Source, "user" | "time" | "event">;
  readonly events: (source: Source, dialect: Dialect) => Step;
}

/** A table of one's own in a database, or what Google Analytics 4 and Yandex Metrica export to one. */
export const PLACES = ["duckdb", "postgres", "clickhouse", "bigquery", "ga4", "metrica"] as const;
export type PlaceName = (typeof PLACES)[number];

const own = (dialect: DialectName): Place => ({ dialect, events });

export const places: Readonly<Record<PlaceName, Place>> = {
  duckdb: own("duckdb"),
  postgres: own("postgres"),
  clickhouse: own("clickhouse"),
  bigquery: own("bigquery"),
  // support.google.com/analytics/answer/7029846: event_timestamp is in microseconds.
  ga4: {
    dialect: "bigquery",
    columns: { user: "user_pseudo_id", time: "event_timestamp", event: "event_name" },
    events: (source, dialect) => events(source, { ...dialect, micros: (time) => time }),
  },
  // Fields of visits of the Logs API as Yandex's own loader names columns; hits are a table like any other.
  metrica: {
    dialect: "clickhouse",
    columns: { user: "ClientID", time: "DateTime", event: "GoalsID" },
    events: metricaVisits,
  },
};

export const dialectOf = (place: PlaceName): Dialect => dialects[places[place].dialect];
