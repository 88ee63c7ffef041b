import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Measure, Measured } from "./measure";

const SIZES = [100_000, 1_000_000, 10_000_000];

/** Funnel, paths and times of logs larger than a sheet, from a Parquet file, beside plain SQL for the same figures: processor time, growth, memory. */
export const largeFile: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), "cjm-bench-"));
  try {
    const lines: Measured[] = [];
    let perEvent = 0;
    for (const size of SIZES) {
      const file = join(folder, `${size}.parquet`);
      await writeLog(file, size);
      const [ours, theirs] = [counted("ours", file), counted("theirs", file)];
      if (ours.figures !== theirs.figures) throw new Error(`The figures of ${size} events differ.`);
      perEvent ||= ours.seconds / size;
      const name = `Report figures of ${size.toLocaleString("en")} events in a file`;
      const growth = `${(ours.seconds / size / perEvent).toFixed(2)} × an event at ${SIZES[0]!.toLocaleString("en")}`;
      lines.push(
        { measure: `${name}, CPU s`, value: ours.seconds.toFixed(1), compared: growth },
        {
          measure: "",
          value: "",
          compared: `${(ours.seconds / theirs.seconds).toFixed(1)} × plain DuckDB (${theirs.seconds.toFixed(1)})`,
        },
        { measure: "… wall s", value: ours.wall.toFixed(1), compared: `plain DuckDB ${theirs.wall.toFixed(1)}` },
        {
          measure: "… peak memory, MB",
          value: ours.megabytes.toFixed(0),
          compared: `plain DuckDB ${theirs.megabytes.toFixed(0)}`,
        },
      );
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Counted {
  readonly seconds: number;
  readonly wall: number;
  readonly megabytes: number;
  readonly figures: string;
}

/** In a process of its own, so that its memory is its own. */
function counted(by: "ours" | "theirs", file: string): Counted {
  const script = fileURLToPath(new URL("largeFileRun.ts", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ["--import", "tsx", script, by, file], { encoding: "utf8" }));
}

/** So many events of 0.12 times as many people in 90 days, the same each time. */
async function writeLog(file: string, events: number): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`copy (
  select 'user-' || hash(i * 7 + 1) % ${Math.round(events * 0.12)} as user_id,
    make_timestamp(1767225600000000 + (i * 7776000.0 / ${events})::bigint * 1000000 + (hash(i * 3 + 2) % 20000000000)::bigint) as time,
    case when kind < 30 then 'Visit' when kind < 55 then 'View product' when kind < 68 then 'Add to cart' when kind < 73 then 'Payment'
      when kind < 85 then 'Search' when kind < 93 then 'Checkout' when kind < 97 then 'Support' else 'Return' end as event,
    ['Ads', 'Email', 'Social', 'Direct', 'Referral'][1 + (hash(i * 11 + 5) % 5)::integer] as channel
  from (select i, hash(i) % 100 as kind from range(${events}) t(i))
) to '${file}' (format parquet)`);
  connection.closeSync();
  instance.closeSync();
}
