import { PGlite } from "@electric-sql/pglite";
import { dialects } from "../../../src/sql/dialects";
import type { Engine } from "./engine";

/** PostgreSQL, as WebAssembly. */
export async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  const { column } = dialects.postgres;
  return {
    dialect: "postgres",
    fill: async (names, rows) => {
      const [user, time, event, channel] = [names.user, names.time, names.event, names.channel].map(column);
      const table = column(names.table);
      await database.exec(`create table ${table}(${user} text, ${time} timestamptz, ${event} text, ${channel} text)`);
      await database.query(
        `insert into ${table} select r->>0, to_timestamp((r->>1)::numeric / 1000), r->>2, r->>3 from jsonb_array_elements($1::jsonb) r`,
        [JSON.stringify(rows)],
      );
    },
    ask: async (sql) => (await database.query<unknown[]>(sql, [], { rowMode: "array", parsers: NUMBERS })).rows,
    close: () => database.close(),
  };
}

/** Counts of counts are of types that do not fit a number, but here they do. */
const NUMBERS = { 20: Number, 1700: Number };
