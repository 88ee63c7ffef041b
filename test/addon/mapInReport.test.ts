import { describe, expect, it } from "vitest";
import type { Answer, Endpoints } from "../../src/addon/protocol";
import type { Cell } from "../../src/tables/stageTable";
import { MAP } from "../../src/text/map";
import { EXAMPLE_MARK } from "../../src/text/mapExamples/examples";
import { EXHAUSTIVE } from "../exhaustive";
import { type ReportHost, reportHost } from "./reportHost";

// The source text's funnel: 1000 people see an ad, 50 click.
const AD: readonly (readonly Cell[])[] = [
  ["Stage", "People"],
  ["Ad", 1000],
  ["Click", 50],
];
const LEADS: readonly (readonly Cell[])[] = [
  ["Stage", "VK", "Search"],
  ["Saw the ad", 12000, 30000],
  ["Clicked", 400, 1500],
  ["Bought", 10, 90],
];
const REPORT = "Funnel — Stages";

type Idea = readonly (string | number)[];

interface Subject {
  readonly one: ReportHost;
  readonly sheetId: number;
}

function subject(cells: readonly (readonly Cell[])[]): Subject {
  const one = reportHost();
  return { one, sheetId: one.run("put", "Stages", JSON.stringify(cells)) };
}

const build = ({ one, sheetId }: Subject) => one.run("build", sheetId, "A2", "null");
const refresh = ({ one }: Subject) => one.run("rebuild", REPORT);
const shownOf = ({ one }: Subject, sheet: string) => JSON.parse(one.run("shown", sheet)) as string[][];

function serve<Name extends keyof Endpoints>(
  { one }: Subject,
  endpoint: Name,
  args: Parameters<Endpoints[Name]>[0],
): ReturnType<Endpoints[Name]> {
  const answer = JSON.parse(one.run("serve", JSON.stringify({ endpoint, args }))) as Answer<
    ReturnType<Endpoints[Name]>
  >;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

function mapsOf(all: Subject, segments: readonly string[] = [""]) {
  const start = { sheetId: all.sheetId, range: "A2" };
  return serve(all, "buildMaps", { start, segments, examples: false });
}

function think(all: Subject, map: string, ideas: readonly Idea[]): void {
  const first = shownOf(all, map).findIndex(([label]) => label === MAP.en.idea) + 2;
  ideas.forEach((idea, i) => {
    idea.forEach((value, column) => {
      all.one.run("write", map, `${"ACDE"[column]}${first + i}`, value);
    });
  });
}

/** What the report shows of hypotheses, row by row, without what it leaves empty; null without that block. */
function best(all: Subject): string[][] | null {
  const shown = shownOf(all, REPORT);
  const heading = shown.findIndex(([label]) => label === MAP.en.bestHypotheses);
  if (heading < 0) return null;
  return shown
    .slice(heading + 3, heading + 8)
    .map((row) => row.filter((text) => text !== "").map((text) => text.trim()));
}

describe("a report of a table that has a journey map", () => {
  it("shows 1.5 times and 25 people more for +2.5 points at the ad, and follows the table", EXHAUSTIVE, () => {
    const all = subject(AD);
    const [map] = mapsOf(all);
    think(all, map!.name, [["Say the price\nin the ad", "1. Ad", 2.5, 0.4]]);
    build(all);
    const line = (extra: string, growth: string) => [
      "1",
      "Say the price in the ad",
      "1. Ad",
      "+2.5",
      "40%",
      extra,
      growth,
    ];
    // 50 / 1000 = 5 %; 7.5 % of 1000 are 75 people: 25 more, 1.5 times.
    expect(best(all)).toEqual([line("+25.0", "+50.0%"), [], [], [], []]);
    // 50 / 2000 = 2.5 %; 5 % are 100 people: 50 more, twice.
    all.one.run("write", "Stages", "B2", 2000);
    expect(best(all)![0]).toEqual(line("+50.0", "+100.0%"));
  });

  it("reports no example: it is nobody's idea", () => {
    const all = subject([...LEADS.slice(0, 3), ["Left a request", 60, 200], LEADS[3]!]);
    const [map] = serve(all, "buildMaps", { start: { sheetId: all.sheetId, range: "A2" } });
    const isExample = ([idea, ...figures]: string[]) => idea!.startsWith(EXAMPLE_MARK) && figures.includes("50%");
    expect(shownOf(all, map!.name).filter(isExample)).toHaveLength(1);
    build(all);
    expect(best(all)).toEqual([[MAP.en.noHypotheses], [], [], [], []]);
  });

  it("says that there is none yet, shows no idea without points, and has each as soon as it is typed, the best first", () => {
    const all = subject(AD);
    const [map] = mapsOf(all);
    build(all);
    expect(best(all)).toEqual([[MAP.en.noHypotheses], [], [], [], []]);
    think(all, map!.name, [
      ["six", "1. Ad", 0.5],
      ["no points", "1. Ad", ""],
      ["", "1. Ad", 1],
      ["three", "1. Ad", 3],
      ["four", "1. Ad", 2],
      ["two", "1. Ad", 4],
      ["equal to four", "1. Ad", 2],
    ]);
    // Of equals the upper one is first; of six, five are shown.
    expect(best(all)!.map((row) => row[1])).toEqual(["two", "three", "four", "equal to four", "—"]);
  });

  it("names what brings the result before what follows it, as the map does", () => {
    const all = subject([
      ["Stage", "People"],
      ["Lead", 640],
      ["Installation", 112],
      ["Recommendation", 19],
      ["Revenue", 10_148_000],
    ]);
    const [map] = mapsOf(all);
    think(all, map!.name, [
      ["asks for advice", "2. Installation", 10],
      ["calls back", "1. Lead", 1],
    ]);
    build(all);
    // One point of 640 leads are 6.4 installations, 10 points of 112 installations 11.2 recommendations.
    // What follows the result brings no more of it.
    expect(best(all)!.slice(0, 2)).toEqual([
      ["1", "calls back", "1. Lead", "+1.0", "+6.4", "+5.7%"],
      ["2", "asks for advice", "2. Installation", "+10.0", "+11.2"],
    ]);
  });

  it("does not change when the map is rebuilt with other lanes, gets another stage, or is renamed", EXHAUSTIVE, () => {
    const all = subject(LEADS);
    const [map] = mapsOf(all);
    think(all, map!.name, [["Fewer fields", "2. Clicked", 1]]);
    build(all);
    const before = best(all);
    expect(before![0]!.slice(0, 3)).toEqual(["1", "Fewer fields", "2. Clicked"]);
    serve(all, "rebuildMap", { sheetId: map!.sheetId, lanes: ["goal", "emotion"] });
    expect(best(all)).toEqual(before);
    all.one.run("insertColumn", map!.name, 3);
    all.one.run("insertRow", map!.name, 5);
    serve(all, "rebuildMap", { sheetId: map!.sheetId });
    expect(best(all)).toEqual(before);
    all.one.run("rename", map!.name, "It's “our” map");
    expect(best(all)).toEqual(before);
    refresh(all);
    expect(best(all)).toEqual(before);
    expect(shownOf(all, REPORT).flat().join()).toContain("From: It's “our” map");
  });

  it("puts the hypotheses of all segments into one order", EXHAUSTIVE, () => {
    const all = subject(LEADS);
    const maps = mapsOf(all, ["VK", "Search", ""]);
    think(all, maps[0]!.name, [["for VK", "1. Saw the ad", 1]]);
    think(all, maps[1]!.name, [
      ["for search", "1. Saw the ad", 1],
      ["for search, unlikely", "1. Saw the ad", 1, 0.01],
    ]);
    build(all);
    // VK: 3.33 % of 12,000 click: one point more is 1.3 times, 3 of 10; search: 5 %, 1.2 times, 18 of 90.
    expect(
      best(all)!
        .slice(0, 3)
        .map((row) => [...row.slice(0, 3), row.at(-2)]),
    ).toEqual([
      ["1", "for search", "Search · 1. Saw the ad", "+18.0"],
      ["2", "for VK", "VK · 1. Saw the ad", "+3.0"],
      ["3", "for search, unlikely", "Search · 1. Saw the ad", "+18.0"],
    ]);
    expect(best(all)!.slice(3)).toEqual([[], []]);
  });
});

describe("a refresh of a report", () => {
  it(
    "takes in a map that was built later, and drops one that was deleted, which shows no error before",
    EXHAUSTIVE,
    () => {
      const all = subject(AD);
      build(all);
      expect(best(all)).toBeNull();
      const [map] = mapsOf(all);
      think(all, map!.name, [["idea", "1. Ad", 1]]);
      expect(best(all)).toBeNull();
      refresh(all);
      expect(best(all)![0]![1]).toBe("idea");
      all.one.run("deleteSheet", map!.name);
      expect(
        shownOf(all, REPORT)
          .flat()
          .filter((text) => text.startsWith("#")),
      ).toEqual(["#"]);
      expect(best(all)).toEqual([[MAP.en.noHypotheses], [], [], [], []]);
      refresh(all);
      expect(best(all)).toBeNull();
    },
  );

  it("leaves out the maps of other tables, and the block where it is not wanted", () => {
    const all = subject([...AD, ["", ""], ["", ""], ["Stage", "People"], ["Visit", 100], ["Lead", 10]]);
    serve(all, "buildMaps", { start: { sheetId: all.sheetId, range: "A7" }, examples: false });
    build(all);
    expect(best(all)).toBeNull();
    mapsOf(all);
    refresh(all);
    expect(best(all)).not.toBeNull();
    all.one.run("build", all.sheetId, "A2", JSON.stringify({ sections: ["levers"] }));
    expect(best(all)).toBeNull();
  });
});

it("the words of a map keep out of the way of what a report finds in its first column", () => {
  const all = subject(AD);
  const [map] = mapsOf(all);
  think(all, map!.name, [["idea", "1. Ad", 1]]);
  build(all);
  const labels = shownOf(all, map!.name);
  const goal = labels.findIndex(([, label]) => label?.endsWith(MAP.en.lanes.goal)) + 1;
  all.one.run("write", map!.name, `C${goal}`, "cjm-best-hypotheses");
  expect(best(all)![0]![1]).toBe("idea");
});
