import { expect, it } from "vitest";
import { leftToAll } from "../exhaustive";
import { seeded } from "../report/randomTables";
import { panelHost } from "./panelHost";

// One list, counted three times: by the panel as it reads it, by the formulas of the stage table, and by the report's own blocks; and a fourth time here.
const STAGES = ["New lead", "Qualified", "Meeting", "Proposal sent"];
const LISTS = 24;

interface Drawn {
  readonly rows: (string | number)[][];
  /** By stage, and won: deals that reached it for certain, and those lost nobody knows where. */
  readonly reached: number[];
  readonly unknown: number;
  /** By stage before won: open deals, their money, and deals that were lost there for certain. */
  readonly open: number[];
  readonly money: number[];
  readonly lost: number[];
}

/** A list with blank and odd cells: stages without one, a status beside them or not, deals won and cancelled, blanks in names, another pipeline. */
function drawn(seed: number): Drawn {
  const random = seeded(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const [hasStatus, hasFrom, hasPipelines] = [random() < 0.5, random() < 0.6, random() < 0.4];
  const header = ["ID", "Stage", "Amount", "Owner", "Created"];
  const rows: (string | number)[][] = [
    [
      ...header,
      ...(hasStatus ? ["Status"] : []),
      ...(hasFrom ? ["Lost from"] : []),
      ...(hasPipelines ? ["Pipeline"] : []),
    ],
  ];
  const reached = [...STAGES, "won"].map(() => 0);
  const [open, money, lost] = [STAGES.map(() => 0), STAGES.map(() => 0), STAGES.map(() => 0)];
  let unknown = 0;
  for (let i = 0; i < 60; i++) {
    const outcome = one(["open", "open", "won", "lost"] as const);
    const at = Math.floor(random() * STAGES.length);
    const isCancelled = outcome === "lost" && hasStatus && random() < 0.2;
    const isBlank = hasStatus && outcome !== "open" && random() < 0.1;
    const ended = isCancelled || outcome === "won" ? "Closed won" : "Closed lost";
    const now = isBlank ? "" : outcome === "open" || (hasStatus && !isCancelled) ? STAGES[at]! : ended;
    const from = hasFrom && outcome === "lost" && random() < 0.7 ? one(STAGES) : "";
    const isOther = hasPipelines && random() < 0.3;
    rows.push([
      `D${i}`,
      random() < 0.2 ? `  ${now.replace(" ", "\u00a0 ")} ` : now,
      10 * i,
      one(["Ann", "Bob", "Cyd"]),
      "2026-10-01",
      ...(hasStatus ? [{ open: "Open", won: "Won", lost: "Lost" }[outcome]] : []),
      ...(hasFrom ? [from] : []),
      ...(hasPipelines ? [isOther ? "Other" : "Main"] : []),
    ]);
    if (isOther) continue;
    // What says where it was lost counts before where it stands; of one that was won before, the end.
    const stands = isBlank ? -1 : isCancelled ? STAGES.length - 1 : hasStatus ? at : -1;
    const furthest =
      outcome === "won" ? STAGES.length : outcome === "open" ? at : from === "" ? stands : STAGES.indexOf(from);
    if (outcome === "open") [open[at], money[at]] = [open[at]! + 1, money[at]! + 10 * i];
    else if (outcome === "lost" && furthest >= 0) lost[furthest]!++;
    if (furthest < 0) unknown++;
    for (let stage = 0; stage <= Math.max(0, furthest); stage++) reached[stage]!++;
  }
  // What its own words do not say somebody has said: parked deals are left out, what was handed over is won.
  for (const [name, times] of [
    ["Parked", 5],
    ["Handed over", seed % 4],
  ] as const)
    for (let i = 0; i < times; i++) {
      rows.push([
        `${name} ${i}`,
        name,
        7,
        "Ann",
        "2026-10-02",
        ...(hasStatus ? ["Open"] : []),
        ...(hasFrom ? [""] : []),
        ...(hasPipelines ? ["Main"] : []),
      ]);
      if (name === "Handed over") for (const stage of reached.keys()) reached[stage]!++;
    }
  return { rows, reached, unknown, open, money, lost };
}

const WISH = { marks: { Parked: "out", "Handed over": "won" } } as const;

const SEEDS = Array.from({ length: LISTS }, (_, i) => 100 * Math.floor(i / 3) + (i % 3) + 1);

for (const [i, seed] of SEEDS.entries())
  it(`the panel, the stage table and the report count the same deals of list ${seed}`, leftToAll(i > 0), () => {
    const { rows, reached, unknown, open, money, lost } = drawn(seed);
    const panel = panelHost(rows);
    const found = panel.ask("source", {});
    expect(found.deals, String(found.reason)).not.toBeNull();
    const deals = panel.ask("countDeals", { sheetId: found.deals!.sheetId, wish: WISH });
    const told = deals!.stages.map(({ people }) => people);
    // Each is what it is, or is not told.
    expect(told).toEqual(told.map((people, stage) => (people === null && unknown > 0 ? null : reached[stage])));
    const report = panel.ask("buildDeals", { sheetId: deals!.sheetId });
    panel.ask("show", { sheetId: report.sheetId });
    const { counts } = panel.table();
    const sums = counts.map((stage) =>
      stage.every((count) => count === null) ? null : stage.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    );
    expect(sums).toEqual(told);
    const values = panel.values();
    const head = values.findIndex(([first]) => first === "Where the deals stand") + 3;
    const block = values.slice(head, head + told.length - 1);
    const column = (at: number) => block.map((row) => (row[at] === "" ? null : row[at]));
    if (told.every((people) => people !== null)) {
      expect(column(2)).toEqual(told.slice(0, -1));
      expect([column(4), column(5)]).toEqual([open, lost]);
    } else expect(column(2)).toEqual(open);
    const worth = money.map((sum, at) => (open[at] === 0 ? "" : Number(sum.toPrecision(2)).toLocaleString("en-US")));
    expect(block.map((row) => String(row[7]).replace(/^[\s█]+|( · .*)$/g, ""))).toEqual(worth);
  });
