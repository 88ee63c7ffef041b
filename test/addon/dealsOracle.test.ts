import { DuckDBInstance } from "@duckdb/node-api";
import { expect, it } from "vitest";
import { leftToAll } from "../exhaustive";
import { seeded } from "../report/randomTables";
import { panelHost } from "./panelHost";

const STAGES = ["New lead", "Qualified", "Meeting", "Proposal sent"];
const OWNERS = ["Ann", "O'Neil", "> 5"];

// Oracle: DuckDB, which counts the rows of each list by itself.
for (const seed of [1, 2, 3, 4, 5, 6])
  it(`a stage table counts what DuckDB counts: list ${seed}`, leftToAll(seed > 1), async () => {
    const random = seeded(seed);
    const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
    const rows = Array.from({ length: 150 }, (_, i) => {
      const now = random() < 0.15 ? "Closed won" : random() < 0.4 ? "Closed lost" : one(STAGES);
      const from = now === "Closed lost" ? one(STAGES) : "";
      return [i + 1, random() < 0.1 ? ` ${now} ` : now, from, 10 * Math.floor(random() * 50), one(OWNERS)];
    });
    const panel = panelHost([["ID", "Stage", "Lost from", "Amount", "Owner"], ...rows]);
    const { sheetId } = panel.ask("buildStages", { sheetId: panel.ask("source", {}).deals!.sheetId });
    panel.ask("show", { sheetId });
    const { stages, channels, counts, money } = panel.table();
    expect(stages).toEqual([...STAGES, "Closed won"]);

    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run("create table deals(now varchar, come varchar, amount integer, owner varchar)");
    const appender = await connection.createAppender("deals");
    for (const [, now, from, amount, owner] of rows) {
      for (const text of [now, from]) appender.appendVarchar(`${text}`);
      appender.appendInteger(amount as number);
      appender.appendVarchar(`${owner}`);
      appender.endRow();
    }
    appender.closeSync();
    const place = (name: string) =>
      `list_position(['${[...STAGES, "Closed won"].join("','")}'], case when trim(${name}) = 'Closed lost' then come else trim(${name}) end)`;
    const counted = await connection.runAndReadAll(
      `select owner, ${stages.map((_, i) => `count(*) filter (${place("now")} >= ${i + 1})`).join(", ")}, sum(amount) filter (trim(now) = 'Closed won') from deals group by owner`,
    );
    const theirs = new Map(counted.getRows().map(([owner, ...figures]) => [owner, figures.map(Number)]));
    const owners = channels.slice(0, -1);
    expect(owners.map((_, at) => counts.map((stage) => stage[at]))).toEqual(
      owners.map((owner) => theirs.get(owner)!.slice(0, -1)),
    );
    expect([...owners].sort()).toEqual([...OWNERS].sort());
    expect(counts.map((stage) => stage.at(-1))).toEqual(counts.map(() => 0));
    expect(money.revenue).toBe([...theirs.values()].reduce((sum, figures) => sum + figures.at(-1)!, 0));
  });
