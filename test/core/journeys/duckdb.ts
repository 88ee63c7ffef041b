import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { RandomLog } from "./randomLogs";

/** A database with the rows of all logs in `events(log, row, person, t, event, channel)`, their stages in `stages(log, stage, name)` and windows in `windows(log, days)`. */
export async function databaseOf(logs: readonly RandomLog[]): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`
    create table events(log integer, row integer, person varchar, t integer, event varchar, channel varchar);
    create table stages(log integer, stage integer, name varchar);
    create table windows(log integer, length integer);
  `);
  const [events, stages, windows] = await Promise.all(
    ["events", "stages", "windows"].map((table) => connection.createAppender(table)),
  );
  logs.forEach((log, number) => {
    log.rows.forEach(([person, time, event, channel], row) => {
      if (person === "" || time === null || event === "") return;
      for (const integer of [number, row]) events!.appendInteger(integer);
      events!.appendVarchar(person);
      events!.appendInteger(time);
      events!.appendVarchar(event);
      events!.appendVarchar(channel);
      events!.endRow();
    });
    log.stages.forEach((name, stage) => {
      for (const integer of [number, stage]) stages!.appendInteger(integer);
      stages!.appendVarchar(name);
      stages!.endRow();
    });
    for (const integer of [number, log.window]) windows!.appendInteger(integer);
    windows!.endRow();
  });
  for (const appender of [events, stages, windows]) appender!.closeSync();
  return connection;
}

/** The rows that a query gives, whole numbers as numbers, in the order of `log` and whatever else it sorts by. */
export async function answer(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]),
    ),
  );
}
