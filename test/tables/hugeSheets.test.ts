import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/line";
import { regions } from "../../src/tables/profile/regions";
import { readSheet } from "../../src/tables/readSheet";
import { EXHAUSTIVE } from "../exhaustive";
import { at } from "./ugly/ugly";

const ROWS = 10_000;
const rows = (row: (index: number) => Cell[]) => Array.from({ length: ROWS }, (_, index) => row(index));
const second = (index: number) => new Date(2026, 9, 1, 0, 0, index);

/** What a sheet is read as, and how often each of its cells is looked at: what is linear in cells stays so however many there are. */
function looks(cells: Cell[][], selection = at(1, 1)): { kind: string | null; stages: number | null; times: number } {
  let times = 0;
  const watched = cells.map(
    (row) =>
      new Proxy(row, {
        get: (target, key) => {
          if (typeof key === "string" && /^\d/.test(key)) times++;
          return Reflect.get(target, key);
        },
      }),
  );
  const reading = readSheet(watched, selection);
  const count = cells.reduce((sum, row) => sum + row.length, 0);
  return {
    kind: reading.kind,
    stages: reading.kind === "stages" ? reading.table.stages.length : null,
    times: times / count,
  };
}

/** A cell is looked at so often at most: by each step of the reader a few times. */
const MOST = 25;

describe("huge sheets", () => {
  it("an event log", () => {
    const log = [
      ["User ID", "Time", "Event", "Channel", "Page", "Device", "City", "Value", "Session ID", "Note"],
      ...rows((index) => [
        `u${index % 900}`,
        second(index),
        ["visit", "cart", "order"][index % 3]!,
        ["Ads", "SEO"][index % 2]!,
        "/",
        "mobile",
        "Moscow",
        index % 7 === 0 ? 12.5 : "",
        index,
        "",
      ]),
    ];
    expect(looks(log)).toEqual({
      kind: "events",
      stages: null,
      times: expect.toSatisfy((times: number) => times < MOST),
    });
  });

  it("numbers without a header", () => {
    const { times, kind } = looks(rows((index) => [index, index % 13, index % 7, 1, 2, 3, 4, 5, 6, 7]));
    expect(kind).toBeNull();
    expect(times).toBeLessThan(MOST);
  });

  it("a campaign export", EXHAUSTIVE, () => {
    const report = [
      ["Day", "Campaign", "Ad", "Device", "Impressions", "Clicks", "CTR", "Leads", "Sales", "Cost"],
      ...rows((index) => [
        second(index * 60),
        `c${index % 40}`,
        `ad${index % 5000}`,
        ["mobile", "desktop"][index % 2]!,
        900,
        30,
        0.033,
        3,
        1,
        70,
      ]),
    ];
    const { times, stages } = looks(report);
    expect(stages).toBe(4);
    expect(times).toBeLessThan(MOST);
  });

  it("a list of opportunities", EXHAUSTIVE, () => {
    const list = [
      ["opportunity_id", "sales_agent", "deal_stage", "engage_date", "close_date", "close_value"],
      ...rows((index) => [
        `ID${index}`,
        `agent ${index % 30}`,
        ["Prospecting", "Engaging", "Won", "Lost"][index % 4]!,
        second(index * 3600),
        index % 4 > 1 ? second(index * 3700) : "",
        index % 4 === 2 ? 500 : 0,
      ]),
    ];
    const { times, kind } = looks(list);
    expect(kind).toBe("deals");
    expect(times).toBeLessThan(MOST);
  });

  it("eighteen thousand channels", EXHAUSTIVE, () => {
    const wide = (name: string, count: (index: number) => Cell): Cell[] => [
      name,
      ...Array.from({ length: 18_277 }, (_, index) => count(index)),
    ];
    const sheet = [
      wide("Этап", (index) => `Канал ${index}`),
      wide("Лиды", (index) => 100 + (index % 37)),
      wide("Встречи", (index) => 40 + (index % 17)),
      wide("Сделки", (index) => 5 + (index % 7)),
    ];
    const { times, stages } = looks(sheet);
    expect(stages).toBe(3);
    expect(times).toBeLessThan(MOST);
  });

  it("scattered cells: regions are found in one pass", () => {
    const scattered = rows((index) =>
      Array.from({ length: 10 }, (_, column) => (column % 2 === 0 && index % 4 === 0 ? "x" : "")),
    );
    expect(regions(scattered)).toHaveLength(12_500);
    const { times, kind } = looks(scattered, at(7, 7));
    expect(kind).toBeNull();
    expect(times).toBeLessThan(MOST);
  });
});
