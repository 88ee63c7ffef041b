import type { Dialect } from "./dialects";
import type { Source } from "./question";
import type { Step } from "./steps";

/**
 * `events(person, moment, event, channel)`: the rows of a log with a user, a time and an event; `moment` in microseconds, `channel` "" where there
 * is none. Columns are written with their table's name: ClickHouse takes a bare one for the alias that it may be called like.
 */
export function events(source: Source, { table, column, text, micros }: Dialect): Step {
  const of = (name: string) => `log_rows.${column(name)}`;
  const [user, time, event] = [of(source.user), of(source.time), of(source.event)];
  const channel = source.channel === undefined ? "''" : `COALESCE(${text(of(source.channel))}, '')`;
  return [
    "events",
    `SELECT ${text(user)} AS person, ${micros(time)} AS moment, ${text(event)} AS event, ${channel} AS channel
FROM ${table(source.table)} AS log_rows
WHERE ${text(user)} <> '' AND ${time} IS NOT NULL AND ${text(event)} <> ''`,
  ];
}

/**
 * The same from visits of Yandex Metrica: each visit is an event "visit", and each goal reached in it one that is called by the goal's number. Goals
 * are a column of lists beside one of their times: GoalsID and GoalsDateTime, or ym:s:goalsID and ym:s:goalsDateTime.
 */
export function metricaVisits(source: Source, { table, column, text, micros }: Dialect): Step {
  const of = (name: string) => `log_rows.${column(name)}`;
  const [user, goals, goalTimes] = [source.user, source.event, source.event.replace(/ID$/, "DateTime")].map(of);
  const channel = source.channel === undefined ? "''" : `COALESCE(${text(of(source.channel))}, '')`;
  const where = `FROM ${table(source.table)} AS log_rows\nWHERE ${text(user!)} <> ''`;
  return [
    "events",
    `SELECT ${text(user!)} AS person, ${micros(of(source.time))} AS moment, 'visit' AS event, ${channel} AS channel
${where}
UNION ALL
SELECT person, ${micros("goal.2")} AS moment, ${text("goal.1")} AS event, channel
FROM (
SELECT ${text(user!)} AS person, arrayJoin(arrayZip(${goals}, ${goalTimes})) AS goal, ${channel} AS channel
${where}
)`,
  ];
}
