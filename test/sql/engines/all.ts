import { clickhouse } from "./clickhouse";
import { duckdb } from "./duckdb";
import type { Engine } from "./engine";
import { googlesql } from "./googlesql";
import { isInstalled } from "./installed";
import { postgres } from "./postgres";

/** How the databases that are installed are started, by their names. */
export const ENGINES: readonly (readonly [string, () => Promise<Engine>])[] = [
  ["DuckDB", duckdb] as const,
  ["PostgreSQL", postgres] as const,
  ["ClickHouse", clickhouse] as const,
  ["GoogleSQL", googlesql] as const,
].filter(([name]) => isInstalled(name));
