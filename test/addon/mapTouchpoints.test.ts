import { describe, expect, it } from "vitest";
import type { Host } from "../../src/host/contract";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { LANES, MAP } from "../../src/text/map";
import { EXHAUSTIVE, itEach } from "../exhaustive";
import { ask, cellsOf, done, hostWith, mapsOf, type Rows, rowOf } from "./mapHost";

const STAGES: Rows = [
  ["Stage", "People"],
  ["Saw the ad", 1000],
  ["visit", 4],
  ["Lead ", 3],
  ["Deal", 1],
];
const EVENTS: Rows = [
  ["User", "Time", "Event", "Channel"],
  ["Ann", "2026-11-01", "Visit", "Search"],
  ["Bob", "2026-11-01", "Visit", "Search"],
  ["Cat", "2026-11-01", "Visit", "=Mail"],
  ["Dan", "2026-11-02", "Visit", "Search"],
  ["Ann", "2026-11-03", "Lead", "Site"],
  ["Bob", "2026-11-03", "Lead", "Site"],
  ["Cat", "2026-11-04", "Lead", "Phone"],
  ["Ann", "2026-11-05", "Deal", "Phone"],
];
const VISIT = { en: "Search 75%, =Mail 25% · customers: 4", ru: "Search 75 %, =Mail 25 % · клиентов: 4" };

function subject(options: Parameters<typeof hostWith>[1] = {}, examples = false) {
  const host = hostWith(STAGES, options);
  const [map] = mapsOf(host, { examples });
  const { source } = done(host, "source", {});
  host.run("fillSheet", "Log", EVENTS);
  const { logs } = done(host, "mapSources", {});
  return { host, source: source!, sheet: map!.name, sheetId: map!.sheetId, logs, logSheetId: logs[0]!.sheetId };
}

const lane = (host: Host, sheet: string, language: "en" | "ru" = "en") =>
  cellsOf(host, sheet).shown[rowOf(host, sheet, MAP[language].lanes.touchpoints) - 1]!.slice(2, 7).map(plain);

const measured = (host: Host, sheet: string, row: "time" | "path", language: "en" | "ru" = "en") =>
  cellsOf(host, sheet).shown[rowOf(host, sheet, MAP[language].measured[row]) - 1]!.slice(2, 6).map(plain);

const plain = (text: string): string => text.replace(/\u00a0/g, " ");

it("finds the sheets that hold a log, and no other: not stages, not maps, not reports", EXHAUSTIVE, () => {
  const { host, source, logs, logSheetId } = subject();
  expect(logs.map(({ name }) => name)).toEqual(["Log"]);
  done(host, "buildReport", { sheetId: source.sheetId, range: source.range });
  done(host, "buildJourney", { sheetId: logSheetId });
  expect(done(host, "mapSources", {}).logs).toEqual(logs);
});

const PATIENTLY = { timeout: 1_200_000, ...EXHAUSTIVE };

describe("the touchpoints seen", () => {
  itEach<[string, "en" | "ru"]>(["ru_RU", "ru"], ["en_US", "en"])(
    "go to the stages that are events, by frequency (%s)",
    {},
    (locale, language) => {
      const { host, sheet, sheetId, logSheetId } = subject({ locale });
      const { map, ...counts } = done(host, "fillTouchpoints", { sheetId, logSheetId });
      // One who was in touch counts once; each of the four visits had one channel, of three leads two were on the site.
      expect(counts).toEqual({ filled: 3, kept: 0, unknown: ["Saw the ad"], lacking: [] });
      expect(measured(host, sheet, "time", language)).toEqual([
        "",
        { en: "2 days · customers: 3", ru: "2 дня · клиентов: 3" }[language],
        { en: "2 days · customers: 1", ru: "2 дня · клиентов: 1" }[language],
        "",
      ]);
      expect(lane(host, sheet, language)[1]).toBe(VISIT[language]);
      expect(
        lane(host, sheet, language)
          .slice(0, 4)
          .map((text) => text.replace(/ %/g, "%").replace("клиентов", "customers")),
      ).toEqual([
        "",
        "Search 75%, =Mail 25% · customers: 4",
        "Site 67%, Phone 33% · customers: 3",
        "Phone 100% · customers: 1",
      ]);
      expect(map.sheetId).toBe(sheetId);
    },
  );

  it(
    "replace examples and what was filled in before, wherever that is now, and no word of people's",
    EXHAUSTIVE,
    () => {
      const { host, sheet, sheetId, logSheetId } = subject({}, true);
      const fill = () => done(host, "fillTouchpoints", { sheetId, logSheetId });
      const row = rowOf(host, sheet, MAP.en.lanes.touchpoints);
      host.run("type", sheet, `E${row}`, "our form");
      host.run("note", sheet, `D${row}`, "check");
      expect(fill()).toMatchObject({ filled: 2, kept: 1 });
      // Times and ways have their own rows now, above.
      const now = rowOf(host, sheet, MAP.en.lanes.touchpoints);
      expect(lane(host, sheet).slice(1, 3)).toEqual([VISIT.en, "our form"]);
      expect(lane(host, sheet)[0]).toMatch(/^◦/);
      expect(cellsOf(host, sheet).notes[now - 1]![3]).toBe("check");
      // Another event, a stage more, and one of the filled cells is somebody's now.
      host.run("type", sheet, `F${now}`, "Phone 100%, all of them Anna's");
      host.run("fillSheet", "Log", [...EVENTS, ["Eve", "2026-11-06", "Visit", "Social"]]);
      host.run("fillSheet", "Stages", [STAGES[0]!, ["Heard of us", 5000], ...STAGES.slice(1)]);
      done(host, "rebuildMap", { sheetId });
      expect(fill()).toMatchObject({ filled: 1, kept: 2, unknown: ["Heard of us", "Saw the ad"] });
      expect(lane(host, sheet).slice(2, 5)).toEqual([
        "Search 60%, =Mail 20%, Social 20% · customers: 5",
        "our form",
        "Phone 100%, all of them Anna's",
      ]);
    },
  );

  it("come with times and ways in rows of their own, and with what the map lacks; what is typed over them stays", () => {
    const { host, sheet, sheetId, logSheetId } = subject();
    const dan: Rows = [
      ["Dan", "2026-11-04", "Call", "Phone"],
      ["Dan", "2026-11-05", "Deal", "Site"],
    ];
    host.run("fillSheet", "Log", [...EVENTS, ["Ann", "2026-11-04", "Visit", "Mail"], ...dan]);
    const fill = () => done(host, "fillTouchpoints", { sheetId, logSheetId });
    // By hand: of two who had a deal Dan had no lead before it; of three leads Ann went back to a visit.
    expect(fill().lacking).toEqual([{ event: "Call", share: 0.25 }]);
    const ways = ["", "1 of 4 more than once", "1 of 2 pass it by, 1 of 3 go back to “Visit”", ""];
    expect(measured(host, sheet, "path")).toEqual(ways);
    const foot = cellsOf(host, sheet)
      .shown.flat()
      .find((text) => text.includes("Touchpoints, times"))!;
    expect(plain(foot)).toContain("4 customers in it, 1,000 here. Not on the map: “Call” (25% of them).");
    host.run("type", sheet, `D${rowOf(host, sheet, MAP.en.measured.time)}`, "a week, says Anna");
    host.run("insertRow", sheet, rowOf(host, sheet, MAP.en.measured.path) + 1);
    host.run("type", sheet, `B${rowOf(host, sheet, MAP.en.measured.path) + 1}`, "our lane");
    host.run("type", sheet, `D${rowOf(host, sheet, MAP.en.measured.path) + 1}`, "our word");
    for (const again of [fill, () => done(host, "rebuildMap", { sheetId }), fill]) {
      again();
      expect(measured(host, sheet, "path")).toEqual(ways);
      expect(measured(host, sheet, "time")[1]).toBe("a week, says Anna");
      expect(cellsOf(host, sheet).shown[rowOf(host, sheet, "our lane") - 1]![3]).toBe("our word");
    }
  });

  it("bring their lane into sight, and say what cannot be done", EXHAUSTIVE, () => {
    const { host, sheet, sheetId, logSheetId } = subject();
    done(host, "rebuildMap", { sheetId, lanes: ["goal", "emotion"] });
    const { map } = done(host, "fillTouchpoints", { sheetId, logSheetId });
    expect(map.lanes).toEqual(LANES.filter((each) => ["goal", "touchpoints", "emotion"].includes(each)));
    expect(lane(host, sheet)[1]).toBe(VISIT.en);
    const message = (args: { sheetId: number; logSheetId: number }) => {
      const answer = ask(host, "fillTouchpoints", args);
      return answer.ok ? "" : answer.message;
    };
    expect(message({ sheetId, logSheetId: 404 })).toContain("deleted");
    expect(message({ sheetId: logSheetId, logSheetId })).not.toBe("");
    expect(message({ sheetId, logSheetId: sheetId })).not.toBe("");
    expect(lane(host, sheet)[1]).toBe(VISIT.en);
  });

  // The rebuild that it is has each of its own calls fail in mapFailures.test.ts, too.
  it("cut off leave every word, and the next time are as if nothing had happened", PATIENTLY, () => {
    const every = 7; // calls
    const { host, sheet, sheetId, logSheetId } = subject();
    const row = rowOf(host, sheet, MAP.en.lanes.touchpoints);
    host.run("type", sheet, `E${row}`, "our form");
    host.run("note", sheet, `E${row}`, "since May");
    const logs = [EVENTS, [...EVENTS, ["Eve", "2026-11-06", "Visit", "Social"]]] as const;
    const filled = [VISIT.en, "Search 60%, =Mail 20%, Social 20% · customers: 5"];
    const fill = () => ask(host, "fillTouchpoints", { sheetId, logSheetId });
    host.calls.reset();
    fill();
    const { total } = host.calls;
    let failed = 0;
    for (let n = 1, turn = 0; n <= total; n += every, turn = 1 - turn) {
      forgetHistory(host.model);
      host.run("fillSheet", "Log", [...EVENTS.map(() => ["", "", "", ""]), ["", "", "", ""]]);
      host.run("fillSheet", "Log", logs[turn]!);
      host.calls.reset();
      host.calls.failAt(n);
      if (!fill().ok) failed++;
      host.calls.failAt(null);
      const { shown, notes } = cellsOf(host, sheet);
      expect({ n, words: shown.flat().filter((text) => text === "our form") }).toEqual({ n, words: ["our form"] });
      expect({ n, note: notes.flat().includes("since May") }).toEqual({ n, note: true });
      expect(done(host, "fillTouchpoints", { sheetId, logSheetId })).toMatchObject({ filled: 2, kept: 1 });
      expect({ n, now: lane(host, sheet).slice(1, 3) }).toEqual({ n, now: [filled[turn], "our form"] });
      expect(cellsOf(host, sheet).shown.flat()).not.toContain(MAP.en.aside);
    }
    expect(failed).toBeGreaterThan(80 / every);
  });
});
