import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type FORMULATIONS, funnel, load, openDatabase } from "./journeysDuckdb";
import { funnelOf, lettersOf, readColumns } from "./journeysEngine";
import { eventRows } from "./journeysLog";
import type { Measure, Measured } from "./measure";

/** A funnel of four stages from event logs, beside DuckDB on all threads: from the rows, and from what each has loaded; growth and memory. */
export const journeys: Measure = async () => {
  const { whole, engine, reading, theirs, compared } = await inTurns();
  return [
    { measure: "Funnel from 1,000,000 rows, ms", value: ms(whole), compared: compared("whole", "asof") },
    { measure: "", value: "", compared: compared("whole", "windows") },
    { measure: "Funnel from rows already read, ms", value: ms(engine), compared: compared("engine", "asof") },
    { measure: "", value: "", compared: compared("engine", "windows") },
    { measure: "Only reading each letter of the rows, ms", value: ms(reading), compared: compared("reading", "asof") },
    { measure: "DuckDB, loading alone, ms", value: ms(theirs.loading), compared: "" },
    ...(await growth()),
    ...memory(),
  ];
};

const MOST = 1_000_000;
const TURNS = 7;

const PEERS = { asof: "ASOF joins", windows: "windows" } as const satisfies Record<keyof typeof FORMULATIONS, string>;
type Peer = keyof typeof PEERS;
const peers = Object.keys(PEERS) as Peer[];

/** Runs that take turns; a ratio is the median of those of each turn, whose parts had the same machine. */
async function inTurns() {
  const ours = { whole: [] as number[], engine: [] as number[], reading: [] as number[] };
  const theirs = { loading: [] as number[], asof: [] as number[], windows: [] as number[] };
  const connection = await openDatabase();
  const answers = new Set<string>();
  for (let turn = 0; turn < TURNS; turn++) {
    // Rows come from a service just before they are read: not of old memory, which was moved about.
    const rows = eventRows(MOST);
    const columns = readColumns(rows);
    ours.whole.push(await timeOf(() => answers.add(String(funnelOf(readColumns(rows))))));
    ours.engine.push(await timeOf(() => answers.add(String(funnelOf(columns)))));
    ours.reading.push(await timeOf(() => lettersOf(rows)));
    theirs.loading.push(await timeOf(() => load(connection, rows)));
    for (const peer of peers) {
      theirs[peer].push(await timeOf(async () => answers.add(String(await funnel(connection, peer)))));
    }
  }
  connection.closeSync();
  if (answers.size !== 1) throw new Error(`The funnels differ: ${[...answers].join("; ")}`);
  return {
    ...ours,
    theirs,
    compared: (part: keyof typeof ours, peer: Peer): string => {
      const loads = part !== "engine";
      const peerTimes = theirs[peer].map((time, turn) => time + (loads ? theirs.loading[turn]! : 0));
      const name = `DuckDB ${loads ? "with loading" : "once loaded"}, ${PEERS[peer]}`;
      const ratios = ours[part].map((time, turn) => time / peerTimes[turn]!);
      return `${short(median(ratios))} × ${name} (${ms(peerTimes)})`;
    },
  };
}

/** Time per event at each size, beside that of the smallest: 1 is linear. */
async function growth(): Promise<Measured[]> {
  const perEvent: { size: number; microseconds: number }[] = [];
  for (const size of [10_000, 100_000, MOST]) {
    const rows = eventRows(size);
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) times.push(await timeOf(() => funnelOf(readColumns(rows))));
    perEvent.push({ size, microseconds: (median(times) / size) * 1000 });
  }
  return perEvent.map(({ size, microseconds }) => ({
    measure: `Funnel from ${size.toLocaleString("en")} rows, µs per event`,
    value: microseconds.toFixed(3),
    compared: size === perEvent[0]!.size ? "" : `${short(microseconds / perEvent[0]!.microseconds)} × at 10,000`,
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

function short(ratio: number): string {
  return String(Number(ratio.toPrecision(2)));
}

function ms(times: readonly number[]): string {
  return median(times).toFixed(0);
}

/** The middle of three in a row: the first may clear up after what went before. */
async function timeOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

function median(values: readonly number[]): number {
  return values.slice().sort((a, b) => a - b)[values.length >> 1]!;
}
