import { modelOf, type Sketch } from "../../src/report/gallery/sketch";
import { type Scenario, scenarioOf } from "../../src/report/scenarios";
import type { Cell, StageTable } from "../../src/tables/stageTable";

type Random = () => number;

/** Numbers from 0 to 1 that are the same every time: Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many of so many do what each does with a probability. */
export function binomial(random: Random, people: number, rate: number): number {
  let made = 0;
  for (let i = 0; i < people; i++) if (random() < rate) made++;
  return made;
}

/** A table of groups or periods with a plan, norms or money, or without; some of it small, zero, blank or grown. */
export function randomTable(random: Random): Scenario {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const stages = whole(3, 6);
  const series = random() < 0.5 ? "channels" : "periods";
  const columns = series === "channels" ? whole(2, 6) : whole(2, 14);
  const rates = Array.from({ length: stages - 1 }, () => 0.05 + 0.85 * random());
  const size = whole(1, 3);
  const counts = Array.from({ length: columns }, (_, column) => {
    // The last period is the one that is judged.
    const changes = column === columns - 1 ? 0.8 : 0.3;
    const counted = [whole(0, 4) === 0 ? whole(0, 40) : whole(30, 200 * size)];
    for (const rate of rates) {
      const own = Math.min(1, rate * (random() < changes ? 0.5 + 1.2 * random() : 1));
      counted.push(binomial(random, counted.at(-1)!, own));
    }
    return counted;
  });
  const spoilt = (count: number): Cell => {
    if (random() > 0.01) return count;
    return random() < 0.5 ? "" : count * 3;
  };
  const rows = Array.from({ length: stages }, (_, stage): readonly [string, ...Cell[]] => [
    `Stage ${stage + 1}`,
    ...counts.map((counted) => spoilt(counted[stage]!)),
  ]);
  return scenarioWith(random, { stages, series, columns, rates, rows });
}

interface Drawn {
  readonly stages: number;
  readonly series: "channels" | "periods";
  readonly columns: number;
  readonly rates: readonly number[];
  readonly rows: readonly (readonly [string, ...Cell[]])[];
}

function scenarioWith(random: Random, { stages, series, columns, rates, rows }: Drawn): Scenario {
  const [hasPlan, hasNorm, hasMoney] = [random() < 0.3, random() < 0.4, random() < 0.4];
  const total = rows[0]!.slice(1).reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
  const planned = [total];
  for (const rate of rates) planned.push(Math.round(planned.at(-1)! * Math.min(1, rate * 1.2)));
  const beyond = rows.map((row, stage): readonly [string, ...Cell[]] => [
    ...row,
    ...(hasPlan ? [random() < 0.1 ? "" : planned[stage]!] : []),
    ...(hasNorm
      ? [stage === 0 || random() < 0.2 ? "" : Math.min(0.99, rates[stage - 1]! * (0.8 + 0.6 * random()))]
      : []),
  ]);
  const names = Array.from({ length: columns }, (_, i) => `${series === "channels" ? "Group" : "Week"} ${i + 1}`);
  const header = ["Stage", ...names, ...(hasPlan ? ["Plan"] : []), ...(hasNorm ? ["Norm"] : [])];
  const revenue: readonly [string, ...Cell[]] = [
    "Revenue",
    ...names.map(() => 1000 + Math.floor(random() * 90000)),
    ...header.slice(columns + 1).map(() => ""),
  ];
  const countedBy = [undefined, "entrants", "events"][Math.floor(random() * 3)] as "entrants" | "events" | undefined;
  const sketch: Sketch = {
    title: "Random",
    language: "en",
    sheetName: "Source",
    headers: [header],
    rows: hasMoney ? [...beyond, revenue] : beyond,
    ...(series === "periods" ? { series } : {}),
    beside: { Norm: { is: "benchmark", unit: "share" }, Revenue: { is: "revenue" } },
    other: { Plan: ["plan", { code: "word", params: {} }] },
    options: { imitable: random() < 0.8, ...(countedBy ? { countedBy } : {}), sections: ["channels", "periods"] },
  };
  const model = modelOf(sketch);
  const plan: StageTable["plan"] = [
    {
      name: "Plan",
      places: Array.from({ length: stages }, (_, stage) => ({ row: stage + 2, column: columns + 2 })),
      series: model.table.channels.map((_, i) => i),
    },
  ];
  return { ...scenarioOf("", sketch), model: { ...model, table: { ...model.table, ...(hasPlan ? { plan } : {}) } } };
}
