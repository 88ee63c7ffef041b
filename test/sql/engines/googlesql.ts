import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { dialects } from "../../../src/sql/dialects";
import type { Engine, Names, Row } from "./engine";
import { folderOf, load } from "./installed";

/**
 * GoogleSQL, BigQuery's language, in its reference evaluator: a server of its own that is handed the tables with each query. Only these features of the language: its own defaults are more than BigQuery has.
 */
export async function googlesql(): Promise<Engine & { readonly put: (path: string, table: Table) => void }> {
  const grpc = load("@grpc/grpc-js") as Grpc;
  const loader = load("@grpc/proto-loader") as Loader;
  const folder = `${folderOf("@fivetrandevelopers/zetasql")}lib/zetasql`;
  const port = await freePort();
  const server = spawn(`${folder}/${binary()}`, ["localhost", String(port)], { stdio: "ignore" });
  const definition = loader.loadSync("local_service.proto", {
    keepCase: true,
    longs: Number,
    enums: String,
    oneofs: true,
    includeDirs: [`${folder}/protos`],
  });
  const { zetasql } = grpc.loadPackageDefinition(definition);
  const Client = zetasql.local_service.ZetaSqlLocalService;
  const client = new Client(`localhost:${port}`, grpc.credentials.createInsecure(), {
    "grpc.max_receive_message_length": -1,
  });
  await new Promise<void>((done, fail) => client.waitForReady(Date.now() + 60_000, (e) => (e ? fail(e) : done())));
  const tables = new Map<string, Table>();
  return {
    dialect: "bigquery",
    fill: async (names, rows) => {
      tables.set(names.table, eventTable(names, rows));
    },
    put: (path, table) => {
      tables.set(path, table);
    },
    ask: async (sql) => {
      // A table that is not asked about need not travel.
      const wanted = [...tables].filter(([name]) => sql.includes(dialects.bigquery.table(name)));
      const asked = new Promise<Answer>((done, fail) =>
        client.EvaluateQuery(
          {
            sql,
            options: { language_options: LANGUAGE },
            simple_catalog: {
              name: "catalog",
              table: wanted.map(([name, { column }]) => ({ name, column })),
              builtin_function_options: { language_options: LANGUAGE },
            },
            table_content: Object.fromEntries(wanted.map(([name, { row }]) => [name, { table_data: { row } }])),
          },
          (error, answer) => (error ? fail(error) : done(answer)),
        ),
      );
      return ((await asked).content.table_data.row ?? []).map(({ cell }) => cell.map(valueIn));
    },
    close: () => {
      client.close();
      server.kill();
    },
  };
}

const LANGUAGE = {
  product_mode: "PRODUCT_EXTERNAL",
  enabled_language_features: ["FEATURE_ANALYTIC_FUNCTIONS", "FEATURE_V_1_1_ORDER_BY_IN_AGGREGATE"],
  supported_statement_kinds: ["RESOLVED_QUERY_STMT"],
};

function eventTable(names: Names, rows: readonly Row[]): Table {
  const text = { type_kind: "TYPE_STRING" };
  const string = (value: string | null) => (value === null ? {} : { string_value: value });
  const instant = (ms: number | null) =>
    ms === null ? {} : { timestamp_value: { seconds: Math.floor(ms / 1000), nanos: (ms % 1000) * 1e6 } };
  return {
    column: [
      { name: names.user, type: text },
      { name: names.time, type: { type_kind: "TYPE_TIMESTAMP" } },
      { name: names.event, type: text },
      { name: names.channel, type: text },
    ],
    row: rows.map(([who, when, what, where]) => ({ cell: [string(who), instant(when), string(what), string(where)] })),
  };
}

function valueIn(cell: Cell): unknown {
  return cell.value ? cell[cell.value] : null;
}

function binary(): string {
  const chip = process.arch.startsWith("arm") ? "_arm" : "";
  return `remote_server${chip}${process.platform === "darwin" ? "" : ".so"}`;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "localhost", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

type Cell = Readonly<Record<string, unknown>> & { readonly value?: string };

/** A table as the evaluator takes it. */
export interface Table {
  readonly column: readonly unknown[];
  readonly row: readonly { readonly cell: readonly unknown[] }[];
}

interface Answer {
  readonly content: { readonly table_data: { readonly row?: readonly { readonly cell: readonly Cell[] }[] } };
}

interface Client {
  waitForReady(deadline: number, done: (error?: Error) => void): void;
  EvaluateQuery(request: unknown, done: (error: Error | null, answer: Answer) => void): void;
  close(): void;
}

interface Grpc {
  readonly credentials: { createInsecure(): unknown };
  loadPackageDefinition(definition: unknown): {
    zetasql: { local_service: { ZetaSqlLocalService: new (at: string, how: unknown, options: unknown) => Client } };
  };
}

interface Loader {
  loadSync(file: string, options: unknown): unknown;
}
