import { describe, expect, it } from "vitest";
import type { Answer, Endpoints } from "../../src/addon/protocol";
import type { HostOptions } from "../../src/host/contract";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { sampleEvents } from "../../src/local/sampleEvents";
import { readPlaces } from "../../src/report/places";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { type JourneyHost, journeyHost } from "./journeyHost";
import { sheetNames, sheetState } from "./sheetState";

const EVENTS = [...sampleEvents("en").rows] as (string | number)[][];
const REPORT = "Journey — Events";
// Service calls of a build fail in turn; all of them take minutes.
const SOME = { every: 211, timeout: 2 * 60_000 };
const ALL = { every: 7, timeout: 40 * 60_000 };

interface Journeys extends JourneyHost {
  readonly sheetId: number;
  ask<Name extends keyof Endpoints>(
    name: Name,
    args: Parameters<Endpoints[Name]>[0],
  ): Answer<ReturnType<Endpoints[Name]>>;
}

function withEvents(rows: readonly (readonly (string | number)[])[] = EVENTS, options: HostOptions = {}): Journeys {
  const report = journeyHost(options);
  const sheetId = report.run("put", "Events", JSON.stringify(rows));
  return {
    ...report,
    sheetId,
    ask: (endpoint, args) => JSON.parse(report.run("serve", JSON.stringify({ endpoint, args }))),
  };
}

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const shownIn = ({ run }: JourneyHost, name = REPORT): string[][] => JSON.parse(run("shown", name));
const rowOf = (rows: readonly (readonly string[])[], text: string, nth = 0) =>
  rows.filter((row) => row[1] === text)[nth]!;
const inputsOf = ({ run }: JourneyHost) => readPlaces(JSON.parse(run("formulas", REPORT)))!.places.values!;

describe("the event log in front of the reader", () => {
  const one = withEvents();
  const { source } = answered(one.ask("events", {}));

  it("is told with its columns, events, channels and usual stages", () => {
    expect(source).toMatchObject({
      sheetName: "Events",
      range: `A1:D${EVENTS.length}`,
      rows: EVENTS.length - 1,
      people: 124,
      columns: { user: "Customer", time: "Time", event: "Event", channel: "Channel" },
      usualStages: ["Visit", "Lead", "Call", "Proposal", "Deal"],
      assumptions: [],
      report: null,
    });
    const counted = (column: number, name: string) => EVENTS.filter((row) => row[column] === name);
    expect(source!.events[0]).toEqual({ name: "Visit", people: 124, events: counted(2, "Visit").length });
    expect(source!.channels.map(({ name, events }) => [name, events])).toContainEqual([
      "Referral",
      counted(3, "Referral").length,
    ]);
  });

  it("can be read by other columns", () => {
    const other = answered(one.ask("events", { sheetId: one.sheetId, columns: { event: "Channel", channel: null } }))
      .source!;
    expect([other.columns.event, other.columns.channel, other.channels]).toEqual(["Channel", null, []]);
  });

  it("is previewed as chosen", () => {
    const preview = answered(
      one.ask("previewJourney", { sheetId: one.sheetId, options: { stages: ["Visit", "Deal"], order: "open" } }),
    );
    const buyers = new Set(EVENTS.filter((row) => row[2] === "Deal").map(([who]) => who)).size;
    expect([preview.people, preview.goal]).toEqual([[124, buyers], "Deal"]);
    expect(preview.paths.top.length).toBeGreaterThan(5);
    const credited = preview.channels.reduce((sum, { people }) => sum + people[1]!, 0);
    expect(credited).toBe(buyers);
  });

  it("is none in a table of stages, with a sentence", () => {
    const stages = withEvents([
      ["Stage", "People"],
      ["Visits", 10],
      ["Deals", 5],
    ]);
    expect(answered(stages.ask("events", {}))).toMatchObject({
      source: null,
      isLog: false,
      reason: "This is a stage table: its report is built in the Funnel section.",
    });
  });

  /** The sample, and a cell written in a row far below it. */
  function upTo(row: number): Journeys {
    const long = withEvents();
    const { getters } = long.host.model;
    const sheetId = getters.getActiveSheetId();
    const rows = getters.getNumberRows(sheetId);
    const below = { dimension: "ROW", base: rows - 1, position: "after", quantity: row - rows } as const;
    long.host.model.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName: "Events", ...below });
    long.run("write", "Events", `A${row}`, "the last");
    return long;
  }

  it("is read up to 500,000 rows under its header", { timeout: 300_000, ...EXHAUSTIVE }, () => {
    expect(answered(upTo(500_001).ask("events", {})).source).toMatchObject({ range: "A1:D500001", people: 124 });
  });

  it("is too large beyond 500,000 rows, with a sentence, before it is read", EXHAUSTIVE, () => {
    const long = upTo(500_002);
    expect(answered(long.ask("events", {}))).toMatchObject({
      source: null,
      isLog: true,
      reason: expect.stringContaining("at most 500,000"),
    });
  });
});

describe("a journey report", () => {
  it("is rebuilt in place: its sheet, what-if inputs and what was written beside it stay; the counts are new", () => {
    const one = withEvents();
    const built = answered(one.ask("buildJourney", { sheetId: one.sheetId }));
    expect(built.name).toBe(REPORT);
    const before = rowOf(shownIn(one), "Visit");
    expect(before[2]).toBe("124");
    one.run("writeAll", REPORT, inputsOf(one), JSON.stringify([[0], [5], [0], [2], [1]]));
    one.run("write", REPORT, "J3", "mine");
    one.run("insertRow", REPORT, 1);
    one.run("writeAll", "Events", "A447:D447", JSON.stringify([["somebody new", 46200, "Visit", "Email"]]));
    one.run("refreshActive", REPORT);
    const after = shownIn(one);
    expect(rowOf(after, "Visit")[2]).toBe("125");
    expect(after[3]![9]).toBe("mine");
    expect(after.find((row) => row[1] === "Visit → Lead" && row[4] === "5.00")).toBeDefined();
    expect(sheetNames(one.host)).toEqual(["Events", REPORT]);
    expect(answered(one.ask("buildJourney", { sheetId: one.sheetId })).sheetId).toBe(built.sheetId);
  });

  it("is a stage table for maps wherever one looks in it, and a map of it goes on as the one there is", () => {
    const one = withEvents();
    const report = answered(one.ask("buildJourney", { sheetId: one.sheetId }));
    const maps = () => sheetNames(one.host).filter((name) => name.startsWith("Map —"));
    for (const range of ["A4", "B30"]) {
      answered(one.ask("show", { sheetId: report.sheetId, range }));
      const { source } = answered(one.ask("source", {}));
      expect(source!.stages).toEqual(["Visit", "Lead", "Call", "Proposal", "Deal"]);
      answered(one.ask("buildMaps", { start: { sheetId: source!.sheetId, range: source!.range }, examples: false }));
      expect(maps()).toEqual([`Map — ${REPORT}`]);
    }
    const people = shownIn(one, `Map — ${REPORT}`).find((row) => row[1] === "Count")!;
    const stages = shownIn(one)
      .filter((row) => /^[1-5]$/.test(row[0]!))
      .slice(0, 5);
    expect(people.slice(2, 7)).toEqual(stages.map((row) => row[2]));
  });

  it("is built as chosen, and stays so", EXHAUSTIVE, () => {
    const one = withEvents();
    const options = { title: "=1+1", stages: ["Visit", "Proposal", "Deal"], windowDays: 14, order: "strict" as const };
    answered(one.ask("buildJourney", { sheetId: one.sheetId, options }));
    one.run("refreshActive", REPORT);
    const shown = shownIn(one);
    expect(shown[0]![0]).toBe("=1+1");
    expect(shown.flat().join("\n")).toContain("right after the previous stage. Within 14 days");
    expect(answered(one.ask("events", { sheetId: one.sheetId })).source!.options).toEqual(options);
  });

  it("says so in its head when its events are gone", () => {
    const one = withEvents();
    answered(one.ask("buildJourney", { sheetId: one.sheetId }));
    one.run("deleteSheet", "Events");
    expect(one.ask("buildJourney", { sheetId: one.sheetId }).ok).toBe(false);
    expect(() => one.run("refreshActive", REPORT)).not.toThrow();
    expect(shownIn(one)[1]![0]).toMatch(/is gone/);
  });

  it("has no error and no formula of a name, whatever people and events are called", EXHAUSTIVE, () => {
    const names = [
      '=HYPERLINK("x")',
      "<img src=x onerror=alert(1)>",
      "'+1",
      "=1+1 🙂",
      "x".repeat(500),
      "two\nlines",
      "rtl \u202e abc",
      '"quoted"',
    ];
    const rows = names.flatMap((user, i) =>
      names.slice(0, 8 - i).map((event, k) => [user, `2026-11-${10 + k}`, event, names[(i + k) % names.length]!]),
    );
    const one = withEvents([
      ["User", "Time", "Event", "Channel"],
      ...rows.map((row) => row.map((cell) => (/^[='+]/.test(cell) ? `'${cell}` : cell))),
    ]);
    answered(one.ask("buildJourney", { sheetId: one.sheetId, options: { stages: names } }));
    const shown = shownIn(one);
    expect(shown.flat().filter((cell) => /^#(REF|N\/A|VALUE|ERROR|NAME|DIV)/.test(cell))).toEqual([]);
    const stages = shown.slice(shown.findIndex(([first]) => first === "Stages") + 2).slice(0, names.length);
    const onTwoLines = (name: string) => (name.length > 52 ? `${name.slice(0, 51)}…` : name);
    expect(stages.map((row) => row[1])).toEqual(names.map((name) => onTwoLines(name.replace("\n", " "))));
  });

  it("takes the same service calls for twice the events", EXHAUSTIVE, () => {
    const calls = (times: number) => {
      const rows = Array.from({ length: times }, (_, i) =>
        EVENTS.slice(1).map(([who, ...rest]) => [`${who} ${i}`, ...rest] as (string | number)[]),
      );
      const one = withEvents([EVENTS[0]!, ...rows.flat()]);
      one.host.calls.reset();
      answered(one.ask("buildJourney", { sheetId: one.sheetId }));
      const { "Range.getValues": reads } = one.host.calls.byName;
      return [one.host.calls.total, reads];
    };
    // Its first rows, the columns, and what stands in the report's way.
    const few = calls(1);
    expect(few[1]).toBeLessThanOrEqual(4);
    expect(calls(2)).toEqual(few);
  });

  for (const [locale, name] of [
    ["ru_RU", "Путь — Events"],
    ["de_DE", REPORT],
  ] as const)
    it(`shows the same in ${locale}, under both ways of reading separators`, leftToAll(locale !== "ru_RU"), () => {
      const figures = (["us", "locale"] as const).map((separators) => {
        const one = withEvents(EVENTS, { locale, separators });
        answered(one.ask("buildJourney", { sheetId: one.sheetId }));
        return shownIn(one, name).filter((row) => row[1] === "Deal");
      });
      expect(figures[0]!.length).toBeGreaterThan(2);
      expect(figures[1]).toEqual(figures[0]);
    });
});

/** Fails the n-th service call of what is done, for each n that it comes to, or every so many; how many mattered. */
function failingEach(every: number, one: Journeys, run: () => boolean, after: (isDone: boolean) => void): number {
  let [calls, failed] = [0, 0];
  for (let call = 1; ; call += every) {
    forgetHistory(one.host.model); // or what could be undone fills the memory
    one.host.calls.reset();
    one.host.calls.failAt(call);
    const isDone = run();
    one.host.calls.failAt(null);
    if (one.host.calls.total < call) {
      console.info(`${calls} service calls failed in turn, ${failed} of them with a sentence`);
      return failed;
    }
    calls++;
    if (!isDone) failed++;
    after(isDone);
  }
}

describe("a build that fails", () => {
  const says = "leaves no sheet and the events as they were; then it succeeds";
  it(says, { timeout: SOME.timeout }, () => failing(SOME.every));
  it(`${says}: at every seventh call`, { timeout: ALL.timeout, ...EXHAUSTIVE }, () => failing(ALL.every));

  function failing(every: number) {
    const one = withEvents(EVENTS.slice(0, 80));
    const source = sheetState(one.host, "Events");
    const build = () => one.ask("buildJourney", { sheetId: one.sheetId }).ok;
    const failed = failingEach(every, one, build, (isDone) => {
      expect(sheetNames(one.host)).toEqual(isDone ? ["Events", REPORT] : ["Events"]);
      expect(sheetState(one.host, "Events")).toEqual(source);
      if (isDone) one.run("deleteSheet", REPORT);
    });
    expect(failed).toBeGreaterThan(150 / every);
    expect(sheetNames(one.host)).toEqual(["Events", REPORT]);
  }
});

describe("a refresh that fails", () => {
  const says = "leaves the events as they were, and the next is as if nothing had been";
  it(`${says}: at every seventh call`, { timeout: ALL.timeout, ...EXHAUSTIVE }, () => {
    const one = withEvents(EVENTS.slice(0, 80));
    const build = () => one.ask("buildJourney", { sheetId: one.sheetId }).ok;
    build();
    const [source, report] = [sheetState(one.host, "Events"), sheetState(one.host, REPORT)];
    const failed = failingEach(ALL.every, one, build, (isDone) => {
      expect(sheetNames(one.host)).toEqual(["Events", REPORT]);
      expect(sheetState(one.host, "Events")).toEqual(source);
      if (!isDone) expect(build()).toBe(true);
      expect(sheetState(one.host, REPORT)).toEqual(report);
    });
    expect(failed).toBeGreaterThan(150 / ALL.every);
  });
});
