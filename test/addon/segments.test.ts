import { describe, expect, it } from "vitest";
import { MAP } from "../../src/text/map";
import { EXHAUSTIVE } from "../exhaustive";
import { ask, cellsOf, done, hostWith, mapsOf, type Rows, rowOf } from "./mapHost";

// What a company that replaces windows counts by channel; every step has a benchmark.
const WINDOWS: Rows = [
  ["Stage", "Search", "Classifieds", "Referrals", "Total", "Benchmark"],
  ["Leads", 360, 220, 60, 640, ""],
  ["Surveys", 180, 121, 51, 352, 0.65],
  ["Offers", 158, 109, 49, 316, 0.95],
  ["Contracts", 52, 32, 34, 118, 0.45],
  ["Revenue", 4368000, 2560000, 3220000, 10148000, ""],
];
const SHEET = "Segments side by side";

const tableIn = (host: ReturnType<typeof hostWith>) => {
  const { source } = done(host, "source", {});
  return { sheetId: source!.sheetId, range: source!.range };
};

function compared() {
  const host = hostWith(WINDOWS);
  const table = tableIn(host);
  const maps = mapsOf(host, { segments: ["", "Search", "Pensioners"] });
  const [everybody, , pensioners] = maps.map(({ name }) => name) as [string, string, string];
  host.run("type", everybody, `E${rowOf(host, everybody, MAP.en.lanes.barriers)}`, "no price for a week");
  host.run("type", pensioners, `D${rowOf(host, pensioners, MAP.en.score)}`, -1.5);
  const { name } = done(host, "buildSegments", table);
  const row = (label: string, nth = 0) => cellsOf(host, name).shown.filter(([first]) => first === label)[nth];
  return { host, table, maps, row };
}

describe("the sheet that compares segments", () => {
  it("has conversions from the table, and moods and dearest barriers live from the maps", () => {
    const { host, maps, row } = compared();
    expect(row("Search")).toEqual(expect.arrayContaining(["50.0%", "87.8%", "32.9%", "14.4%"]));
    expect(row("Referrals")).toEqual(expect.arrayContaining(["85.0%", "69.4%"]));
    // 316 offers at 45 % instead of 37.3 % are 24.2 contracts of 86,000 more.
    expect(row("All customers", 1)!.slice(1, 4)).toEqual([
      "Offers → Contracts",
      "2.1M, 24 contracts",
      "no price for a week",
    ]);
    expect(row("Search", 1)!.slice(1, 4)).toEqual([
      "Offers → Contracts",
      "1.6M, 19 contracts",
      "no barrier is written there",
    ]);
    expect(row("Referrals", 1)!.slice(1, 4)).toEqual(["no map yet", "", ""]);
    // Its map shows everybody's figures: none is told as its own.
    expect(row("Pensioners")!.slice(1, 4)).toEqual(["no column in the table", "", ""]);
    expect(row("Pensioners", 1)!.slice(1, 5)).toEqual(["", "−1.5", "", ""]);
    // A rebuild of the map with other lanes moves its rows.
    done(host, "rebuildMap", { sheetId: maps[0]!.sheetId, lanes: ["barriers", "emotion"] });
    host.run("type", maps[0]!.name, `E${rowOf(host, maps[0]!.name, MAP.en.lanes.barriers)}`, "two prices");
    expect(row("All customers", 1)![3]).toBe("two prices");
  });

  it("is built once for a table, follows new names and maps at a refresh, and says what is gone", EXHAUSTIVE, () => {
    const { host, table, maps, row } = compared();
    host.run("type", "Stages", "B1", "Yandex");
    host.run("type", "Stages", "A4", "Quotes");
    done(host, "buildMaps", { start: table, segments: ["Referrals"], examples: true });
    expect(done(host, "buildSegments", table).name).toBe(SHEET);
    expect(row("Yandex", 1)![1]).toBe("Quotes → Contracts");
    // Nothing of an example is told as somebody's.
    expect(row("Referrals", 1)![3]).not.toContain("◦");
    host.run("deleteSheet", maps[0]!.name);
    done(host, "buildSegments", table);
    expect(row("All customers", 1)![1]).toBe("no map yet");
  });

  it("refuses a table that tells no segments apart", EXHAUSTIVE, () => {
    const host = hostWith([
      ["Stage", "People"],
      ["Ad", 1000],
      ["Click", 50],
    ]);
    const answer = ask(host, "buildSegments", tableIn(host));
    expect(answer.ok ? "" : answer.message).toContain("no columns by segment");
    expect(JSON.parse(String(host.run("sheetNames")))).not.toContain(SHEET);
  });
});
