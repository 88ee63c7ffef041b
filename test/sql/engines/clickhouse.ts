import { dialects } from "../../../src/sql/dialects";
import type { Engine } from "./engine";
import { load } from "./installed";

/** ClickHouse, in this process. */
export async function clickhouse(): Promise<Engine & { readonly run: (sql: string) => void }> {
  const chdb = load("chdb") as { Session: new () => Session };
  const session = new chdb.Session();
  // Its own database would take some names of tables for patterns of names of files.
  for (const sql of ["CREATE DATABASE logs ENGINE = Memory", "USE logs"]) session.query(sql);
  const { column } = dialects.clickhouse;
  return {
    dialect: "clickhouse",
    run: (sql) => session.query(sql),
    fill: async (names, rows) => {
      const [user, time, event, channel] = [names.user, names.time, names.event, names.channel].map(column);
      const text = "Nullable(String)";
      session.query(
        `CREATE TABLE ${column(names.table)}(${user} ${text}, ${time} Nullable(DateTime64(3)), ${event} ${text}, ${channel} ${text}) ENGINE = Memory`,
      );
      const lines = rows.map(([who, when, what, where]) => JSON.stringify([who, when, what, where]));
      session.query(`INSERT INTO ${column(names.table)} FORMAT JSONCompactEachRow ${lines.join("\n")}`);
    },
    ask: async (sql) =>
      session
        .query(`${sql}\nSETTINGS output_format_json_quote_64bit_integers = 0\nFORMAT JSONCompactEachRow`)
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown[]),
    close: () => session.cleanup(),
  };
}

interface Session {
  query(sql: string): string;
  cleanup(): void;
}
