import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { complaint } from "../commandError";

/** A database on disk for a file that no spreadsheet takes; it is gone when it is closed. */
export interface Database {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  close(): void;
}

/** With the 2 GB that a command may take the rest is room for what it reads and writes. */
const MEMORY = "1GB";

/** Opens an empty database; a complaint where DuckDB, which only developers have, is not installed. */
export async function openDatabase(): Promise<Database> {
  const duckdb = await import("@duckdb/node-api").catch(() => null);
  if (!duckdb) throw complaint("noDuckdb");
  const folder = mkdtempSync(join(tmpdir(), "cjm-"));
  const instance = await duckdb.DuckDBInstance.create(join(folder, "log.duckdb"), {
    memory_limit: MEMORY,
    temp_directory: join(folder, "spilled"),
    preserve_insertion_order: "false",
  });
  const connection: DuckDBConnection = await instance.connect();
  // Times without a zone are told as they are written.
  await connection.run("set timezone = 'UTC'");
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS().map((row) => row.map(plain)),
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const plain = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);
