import { DuckDBInstance, DuckDBTimestampValue } from "@duckdb/node-api";
import { dialects } from "../../../src/sql/dialects";
import type { Engine } from "./engine";

/** DuckDB, as `npm ci` brings it. */
export async function duckdb(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const { column } = dialects.duckdb;
  return {
    dialect: "duckdb",
    fill: async (names, rows) => {
      const [user, time, event, channel] = [names.user, names.time, names.event, names.channel].map(column);
      await connection.run(
        `set threads to 1; create table ${column(names.table)}(${user} varchar, ${time} timestamp, ${event} varchar, ${channel} varchar)`,
      );
      const appender = await connection.createAppender(names.table);
      for (const [who, when, what, where] of rows) {
        for (const text of [who, null, what, where].keys()) {
          if (text === 1) {
            if (when === null) appender.appendNull();
            else appender.appendTimestamp(new DuckDBTimestampValue(BigInt(when) * 1000n));
            continue;
          }
          const value = [who, null, what, where][text];
          if (value === null || value === undefined) appender.appendNull();
          else appender.appendVarchar(value);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    ask: async (sql) =>
      (await connection.runAndReadAll(sql))
        .getRowsJS()
        .map((row) => row.map((value) => (typeof value === "bigint" ? Number(value) : value))),
    close: () => connection.closeSync(),
  };
}
