import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../../src/core/journeys/day";
import { type CountedLog, countLog } from "../../src/local/large/countLog";
import { type Database, openDatabase } from "../../src/local/large/database";
import { isLarge } from "../../src/local/large/isLarge";
import { type LoadedLog, loadLog } from "../../src/local/large/loadLog";
import { randomLogs } from "../core/journeys/randomLogs";
import { EXHAUSTIVE } from "../exhaustive";
import { coreAnswer } from "../sql/coreAnswers";
import type { Row } from "../sql/engines/engine";

// Twenty random logs as one: users of their own, few days, so that events meet at one instant.
const START = Date.UTC(2026, 0, 1);
const rows: Row[] = randomLogs(20).flatMap(({ rows }, log) =>
  rows.map(
    ([user, time, event, channel]): Row => [
      user && `${log}-${user}`,
      time === null ? null : START + time * DAY,
      event,
      channel,
    ],
  ),
);
const isoDay = (time: number | null) => (time === null ? "" : new Date(time).toISOString().replace(".000Z", ""));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "large-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

async function written(name: string, header: string, lines: readonly string[]): Promise<string> {
  const csv = join(folder, `${name}.csv`);
  writeFileSync(csv, `${[header, ...lines].join("\n")}\n`);
  return csv;
}

const HEADER = "user_id,event_time,event,channel";
const lines = rows.map(([user, time, event, channel]) => [user, isoDay(time), event, channel].join(","));

const counting = (file: string, ofPart?: number) =>
  withDatabase(async (database) => {
    const loaded = await loadLog(database, file, ofPart);
    return { loaded, counted: await countLog(database, loaded, file, () => {}) };
  });

describe.each(["csv", "parquet"])("a log in a %s file, counted in parts by a database", EXHAUSTIVE, (ending) => {
  let found: { loaded: LoadedLog; counted: CountedLog };
  beforeAll(async () => {
    const csv = await written("events", HEADER, lines);
    const file = ending === "csv" ? csv : csv.replace(".csv", ".parquet");
    if (ending === "parquet")
      await withDatabase((database) =>
        database.run(`copy (select * from read_csv('${csv}')) to '${file}' (format parquet)`),
      );
    found = await counting(file, 300);
  });

  it("says what it stands for", () => {
    const events = rows.filter(([user, time, event]) => user && time !== null && event);
    expect(found.loaded).toMatchObject({
      rows: rows.length,
      events: events.length,
      people: new Set(events.map(([user]) => user)).size,
      columns: { user: "user_id", time: "event_time", event: "event", channel: "channel" },
    });
    expect(found.loaded.parts).toBeGreaterThan(2);
  });

  it("has the funnel, paths and times of core/journeys", () => {
    const { stages, channels, paths, times } = found.counted;
    const question = { stages, order: "ordered", window: null } as const;
    expect(stages.length).toBeGreaterThan(2);
    expect(stages.flatMap((stage, at) => channels.map(({ channel, people }) => [stage, channel, people[at]]))).toEqual(
      coreAnswer({ kind: "funnel", ...question }, rows, true),
    );
    expect(paths).toEqual(coreAnswer({ kind: "paths", goal: stages.at(-1)!, most: 10_000 }, rows, true));
    const close = (days: unknown) => (typeof days === "number" ? expect.closeTo(days, 9) : days);
    expect(times.map((row) => [...row])).toEqual(
      coreAnswer({ kind: "times", ...question }, rows, false).map(([, people, ...days]) => [
        people,
        ...days.map(close),
      ]),
    );
  });
});

describe("a file", () => {
  it.each([
    ["seconds since 1970", (time: number) => String(time / 1000)],
    ["microseconds since 1970, as Google Analytics writes them", (time: number) => String(time * 1000)],
    ["days and months in digits", (time: number) => isoDay(time).replace(/(\d+)-(\d+)-(\d+)T(.*)/, "$3.$2.$1 $4")],
    ["hours of another zone", (time: number) => `${isoDay(time + DAY / 8)}+03:00`],
  ])("with times as %s has the same figures", { timeout: 120_000, ...EXHAUSTIVE }, async (what, write) => {
    const of = (format: (time: number) => string) =>
      rows
        .filter(([, time]) => time !== null)
        .map(([user, time, event, channel]) => [user, format(time! + 13 * DAY), event, channel].join(","));
    const plain = await counting(await written("plain", HEADER, of(isoDay)));
    const other = await counting(await written(what.slice(0, 7), HEADER, of(write)));
    expect(other.counted).toEqual(plain.counted);
    expect(other.loaded.events).toBe(plain.loaded.events);
  });

  // By hand: 300 visits of as many people, of whom 60 order a day later.
  it.each([
    ["of twenty digits", (person: number) => `1000000000000000${1000 + person}`],
    ["with a part behind a point", (person: number) => `${Math.floor(person / 10)}.${person % 10}0`],
    ["with zeros before", (person: number) => String(person).padStart(9, "0")],
  ])("keeps people apart whose ids are numbers %s", async (what, id) => {
    const people = Array.from({ length: 300 }, (_, person) => person);
    const { loaded, counted } = await counting(
      await written(`ids ${what}`, HEADER, [
        ...people.map((person) => `${id(person)},2026-01-01 10:00:00,Visit,ads`),
        ...people.slice(0, 60).map((person) => `${id(person)},2026-01-02 10:00:00,Order,ads`),
      ]),
    );
    expect(loaded.people).toBe(300);
    expect(counted.channels.map(({ people: reached }) => reached)).toEqual([[300, 60]]);
  });

  it("takes days of at most 12 for days before months, and says so", async () => {
    const people = Array.from({ length: 200 }, (_, person) => `user ${person}`);
    const { loaded, counted } = await counting(
      await written("days", HEADER, [
        ...people.map((person) => `${person},03/04/2024,Visit,ads`),
        ...people.slice(0, 50).map((person) => `${person},04/03/2024,Order,ads`),
      ]),
    );
    expect(loaded.assumptions).toContainEqual({ code: "dayFirst", params: { column: "event_time" } });
    expect(counted.stages).toEqual(["Order", "Visit"]);
  });

  it("that cannot be read says where and why", async () => {
    const file = await written("broken", HEADER, [
      ...Array.from({ length: 30_000 }, (_, row) => `user ${row},2026-01-01,Visit,ads`),
      "user 1,2026-01-01,Visit,ads,more,and more",
    ]);
    await expect(counting(file)).rejects.toMatchObject({
      code: "largeUnread",
      params: { reason: expect.stringMatching(/Line: 30002 .*[Cc]olumns/) },
    });
  });

  it("without a log is refused in a sentence", async () => {
    const file = await written("stages", "stage,people", ["Visits,10", "Deals,5"]);
    await expect(counting(file)).rejects.toMatchObject({ code: "largeNoLog" });
  });

  it("is larger than a sheet when it has more rows than a log may have, or is a Parquet file", EXHAUSTIVE, async () => {
    const row = "user-1,2026-01-01 10:00:00,Visit,ads";
    const many = await written(
      "many",
      HEADER,
      Array.from({ length: 500_001 }, () => row),
    );
    const few = await written(
      "few",
      HEADER,
      Array.from({ length: 500_000 }, () => row),
    );
    expect([many, few, join(folder, "none.csv")].map(isLarge)).toEqual([true, false, false]);
  });
});
