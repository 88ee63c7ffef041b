import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Deal } from "../../../src/core/deals/deal";

/** A database with lists of deals in `deals(list, outcome, furthest, unsure)`, their stages in `stages(list, stage, last)`. */
export async function databaseOf(
  lists: readonly { readonly stages: number; readonly deals: readonly Deal[] }[],
): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`
    create table deals(list integer, outcome varchar, furthest integer, unsure boolean);
    create table stages(list integer, stage integer, last integer);
  `);
  const [rows, places] = await Promise.all(["deals", "stages"].map((table) => connection.createAppender(table)));
  for (const [list, { stages, deals }] of lists.entries()) {
    for (const { outcome, furthest, isExact } of deals) {
      rows!.appendInteger(list);
      rows!.appendVarchar(outcome);
      rows!.appendInteger(furthest);
      rows!.appendBoolean(!isExact);
      rows!.endRow();
    }
    for (let stage = 0; stage < stages; stage++) {
      for (const integer of [list, stage, stages - 1]) places!.appendInteger(integer);
      places!.endRow();
    }
  }
  for (const appender of [rows, places]) appender!.closeSync();
  return connection;
}
