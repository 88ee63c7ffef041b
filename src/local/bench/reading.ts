import { parse } from "csv-parse/sync";
import { build } from "esbuild";
import { nodeRealm } from "../../host/realm/node";
import type { Measure } from "./measure";

type Cells = readonly (readonly (string | number)[])[];
type Read = (cells: Cells, selection: object) => { readonly kind: string | null };

const ROWS = 10_000;
const rows = (row: (i: number) => (string | number)[]): Cells => Array.from({ length: ROWS }, (_, i) => row(i));
const falling = (i: number): number[] => [3000 + (i % 900), 600 + (i % 90), 90 + (i % 30), 9 + (i % 5)];

/** Sheets of 100,000 cells: what is read, and what is refused. */
const SHEETS: Readonly<Record<string, Cells>> = {
  "campaigns by day": [
    ["Day", "Campaign", "Impressions", "Clicks", "Leads", "Deals", "Cost", "Revenue", "CTR", "Note"],
    ...rows((i) => [`2026-${1 + (i % 12)}-${1 + (i % 28)}`, `c${i % 400}`, ...falling(i), 7 * i, 9 * i, "3%", ""]),
  ],
  "a row a stage and campaign": [
    ["Stage", "Campaign", "Count", "Cost", "a", "b", "c", "d", "e", "f"],
    ...rows((i) => [["Visits", "Leads", "Deals"][i % 3]!, `c${i}`, falling(i)[i % 3]!, i, "", "", "", "", "", ""]),
  ],
  "an event log": [
    ["User", "Time", "Event", "Channel", "Page", "Device", "City", "Value", "Session", "Note"],
    ...rows((i) => [
      `u${i % 900}`,
      45000 + i / 1440,
      ["visit", "cart", "order"][i % 3]!,
      "Ads",
      "/",
      "m",
      "M",
      i,
      i,
      "",
    ]),
  ],
  "a list of words": rows((i) => Array.from({ length: 10 }, (_, column) => `word ${i * 10 + column}`)),
  "numbers without names": rows((i) => Array.from({ length: 10 }, (_, column) => (i * 7919 + column * 104_729) % 1000)),
  "six rows, wide": ["Stage", "Visits", "Leads", "Calls", "Offers", "Deals"].map((name, stage) => [
    name,
    ...Array.from({ length: 16_000 }, (_, i) =>
      stage === 0 ? `channel ${i}` : Math.round(9000 / 4 ** stage) + (i % 7),
    ),
  ]),
};

/**
 * Reading a sheet that nobody has read before, in a fresh context as Apps Script has it. The peer is csv-parse, which only tells the cells of the
 * same sheet apart.
 */
export const reading: Measure = async () => {
  const code = await bundledReader();
  return Object.entries(SHEETS).map(([name, cells]) => {
    const csv = cells.map((row) => row.join(",")).join("\n");
    const times = { ours: [] as number[], theirs: [] as number[] };
    let kind: string | null = null;
    for (let run = 0; run < RUNS; run++) {
      const read = readerIn(`${code}\n//${name}${run}`);
      times.ours.push(
        timeOf(() => {
          kind = read(cells, { row: 1, column: 1, rows: 1, columns: 1 }).kind;
        }),
      );
      times.theirs.push(timeOf(() => parse(csv, { relax_column_count: true })));
    }
    const [ours, theirs] = [median(times.ours), median(times.theirs)];
    return {
      measure: `Reading 100,000 cells, ms: ${name}`,
      value: ours.toFixed(0),
      compared: `${kind ?? "refused"}; goal 300; ${Number((ours / theirs).toPrecision(3))} × csv-parse`,
    };
  });
};

const RUNS = 7;

async function bundledReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { readSheet } from "../../tables/readSheet";',
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    globalName: "reader",
    target: "es2019",
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}

function readerIn(code: string): Read {
  return (nodeRealm(code, {})("reader") as { readSheet: Read }).readSheet;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
