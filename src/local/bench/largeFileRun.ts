import { createHash } from "node:crypto";
import { DuckDBInstance } from "@duckdb/node-api";
import { type CountedLog, countLog } from "../large/countLog";
import { openDatabase } from "../large/database";
import { loadLog } from "../large/loadLog";

// Run in a process of its own: counts a file one way, and prints how long it took, the most memory it held, and what it found.
const [by, file] = process.argv.slice(2) as ["ours" | "theirs", string];

/** The stages that the log of the benchmark is found to have. */
const STAGES = ["Visit", "View product", "Add to cart", "Search", "Return"];

type Figures = Pick<CountedLog, "channels" | "paths" | "times">;

async function ours(): Promise<Figures> {
  const database = await openDatabase();
  try {
    const loaded = await loadLog(database, file);
    const { stages, ...figures } = await countLog(database, loaded, file, () => {});
    if (String(stages) !== String(STAGES)) throw new Error(`Other stages: ${stages.join(", ")}`);
    return figures;
  } finally {
    database.close();
  }
}

/** As one would write it by hand: without a window the first attempt is the deepest, and each next event the nearest later one. */
async function theirs(): Promise<Figures> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = async (sql: string) =>
    (await connection.runAndReadAll(sql))
      .getRowsJS()
      .map((row) => row.map((cell) => (typeof cell === "bigint" ? Number(cell) : cell)));
  await connection.run(`create table log as select user_id as person, time, event, channel from '${file}'`);
  const goal = STAGES.at(-1);
  const later = STAGES.slice(1).map((stage, at) => {
    const k = at + 2;
    return `s${k} as (select s.*, case when s.t${k - 1} is not null then e.time end as t${k} from s${k - 1} s asof left join (select * from log where event = '${stage}') e
      on s.person = e.person and e.time >= s.t${k - 1})`;
  });
  await connection.run(`create table walked as with
    s1 as (select person, min(time) as t1, arg_min(channel, time) as start from log where event = '${STAGES[0]}' group by person),
    ${later.join(",\n")} select * from s${STAGES.length}`);
  const people = STAGES.map((_, at) => `count(t${at + 1})`).join(", ");
  const channels = await rows(`select start, ${people} from walked group by start order by 2 desc, 1`);
  const times: Figures["times"][number][] = [];
  for (let k = 2; k <= STAGES.length; k++) {
    const days = `epoch_us(t${k}) - epoch_us(t${k - 1})`;
    const [row] = await rows(
      `select count(t${k}), quantile_cont(${days}, 0.5), avg(${days}), quantile_cont(${days}, 0.9) from walked where t${k} is not null`,
    );
    times.push([Number(row![0]), ...row!.slice(1).map((micros) => Number(micros) / 86_400_000_000)]);
  }
  const paths = await rows(`with
    touched as (
      select person, time, channel, 0 as is_goal from log union all select person, time, null, 1 from log where event = '${goal}'
    ),
    cut as (select *, sum(is_goal) over (partition by person order by time, is_goal) - is_goal as journey from touched),
    kept as (
      select * from cut qualify is_goal = 1 or channel is distinct from lag(channel) over (partition by person, journey order by time, is_goal)
    ),
    taken as (
      select max(is_goal) as converted, coalesce(string_agg(channel, ' → ' order by time) filter (is_goal = 0), '') as path
      from kept group by person, journey
    ),
    ways as (select path, count(*) as journeys, sum(converted) as converted from taken group by path),
    ranked as (select *, row_number() over (order by journeys desc, path) as place from ways)
    select case when place <= 10000 then path else '(other)' end, sum(journeys)::double, sum(converted)::double
    from ranked group by least(place, 10001), 1 order by least(place, 10001)`);
  connection.closeSync();
  return {
    channels: channels.map(([channel, ...counts]) => ({ channel: String(channel), people: counts.map(Number) })),
    times,
    paths: paths.map(([path, journeys, converted]) => [String(path), Number(journeys), Number(converted)]),
  };
}

const start = performance.now();
const { channels, paths, times } = await { ours, theirs }[by]();
const wall = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const told = { channels, paths, times: times.map((row) => row.map((figure) => Number(figure!.toFixed(6)))) };
process.stdout.write(
  JSON.stringify({
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    wall,
    megabytes: maxRSS / 1024,
    figures: createHash("sha256").update(JSON.stringify(told)).digest("hex"),
  }),
);
