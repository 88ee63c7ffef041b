import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { FORMULATIONS, funnel, load, openDatabase } from "./journeysDuckdb";
import { funnelOf, readColumns } from "./journeysEngine";
import { type EventRow, eventRows } from "./journeysLog";
import type { Measure, Measured } from "./measure";

/** A funnel of four stages from event logs, beside DuckDB on all threads: from the rows, and from what each has loaded; growth and memory. */
export const journeys: Measure = async () => {
  const rows = eventRows(MOST);
  const [ours, theirs] = await inTurns(rows);
  return [
    timed("Funnel from 1,000,000 rows, ms", ours.whole, theirs.asof.whole, "DuckDB, appender and ASOF joins"),
    compared(ours.whole, theirs.windows.whole, "DuckDB, appender and window functions"),
    timed("Funnel from typed columns, ms", ours.engine, theirs.asof.engine, "DuckDB, loaded table and ASOF joins"),
    compared(ours.engine, theirs.windows.engine, "DuckDB, loaded table and window functions"),
    { measure: "DuckDB, appender alone, ms", value: theirs.asof.loading.toFixed(0), compared: "" },
    ...growth(),
    ...memory(),
  ];
};

const MOST = 1_000_000;
const RUNS = 7;

/** The fastest of runs that take turns: whatever else the machine does only adds to them. */
async function inTurns(rows: readonly EventRow[]) {
  const ours = { whole: [] as number[], engine: [] as number[] };
  const times = () => ({ whole: [] as number[], engine: [] as number[], loading: [] as number[] });
  const theirs = { asof: times(), windows: times() };
  const connection = await openDatabase();
  const answers = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const columns = readColumns(rows);
    const read = performance.now();
    answers.add(String(funnelOf(columns)));
    ours.whole.push(performance.now() - start);
    ours.engine.push(performance.now() - read);
    const loading = await elapsed(() => load(connection, rows));
    for (const formulation of Object.keys(FORMULATIONS) as (keyof typeof FORMULATIONS)[]) {
      const engine = await elapsed(async () => answers.add(String(await funnel(connection, formulation))));
      theirs[formulation].loading.push(loading);
      theirs[formulation].engine.push(engine);
      theirs[formulation].whole.push(loading + engine);
    }
  }
  connection.closeSync();
  if (answers.size !== 1) throw new Error(`The funnels differ: ${[...answers].join("; ")}`);
  const best = <T extends Record<string, number[]>>(all: T) =>
    Object.fromEntries(Object.entries(all).map(([name, values]) => [name, fastest(values)])) as Record<keyof T, number>;
  return [best(ours), { asof: best(theirs.asof), windows: best(theirs.windows) }] as const;
}

/** Time per event at each size, beside that of the smallest: 1 is linear. */
function growth(): Measured[] {
  const perEvent = [10_000, 100_000, MOST].map((size) => {
    const rows = eventRows(size);
    const runs = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      funnelOf(readColumns(rows));
      return performance.now() - start;
    });
    return { size, microseconds: (fastest(runs) / size) * 1000 };
  });
  return perEvent.map(({ size, microseconds }) => ({
    measure: `Funnel from ${size.toLocaleString("en")} rows, µs per event`,
    value: microseconds.toFixed(3),
    compared: size === perEvent[0]!.size ? "" : `${ratio(microseconds, perEvent[0]!.microseconds)} × at 10,000`,
  }));
}

function memory(): Measured[] {
  const peak = (use: string) => {
    const script = fileURLToPath(new URL("journeysMemory.ts", import.meta.url));
    return Number(execFileSync(process.execPath, ["--import", "tsx", script, use, String(MOST)])) / 1024;
  };
  const [rows, ours, theirs] = [peak("rows"), peak("ours"), peak("duckdb")];
  return [
    { measure: "Peak memory, 1,000,000 rows alone, MB", value: rows.toFixed(0), compared: "" },
    { measure: "… and the funnel, MB", value: ours.toFixed(0), compared: `${(ours - rows).toFixed(0)} more` },
    { measure: "… and DuckDB's, MB", value: theirs.toFixed(0), compared: `${(theirs - rows).toFixed(0)} more` },
  ];
}

function timed(measure: string, ours: number, theirs: number, name: string): Measured {
  return { ...compared(ours, theirs, name), measure, value: ours.toFixed(0) };
}

function compared(ours: number, theirs: number, name: string): Measured {
  return { measure: "", value: "", compared: `${ratio(ours, theirs)} × ${name} (${theirs.toFixed(0)})` };
}

function ratio(value: number, to: number): string {
  return String(Number((value / to).toPrecision(2)));
}

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function fastest(values: readonly number[]): number {
  return Math.min(...values);
}
