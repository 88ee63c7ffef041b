import { describe, expect, it } from "vitest";
import type { Answer, Endpoints } from "../../src/addon/protocol";
import { journeyHost } from "./journeyHost";
import { sheetNames } from "./sheetState";

// Bryl' (2016), analyzecore.com: P = 1/3; without C1 1/6, without C2 or C3 0. A thousand journeys of each path.
const BRYL = [
  ["path", "total_conversions", "total_conversion_value", "total_null"],
  ["C1 > C2 > C3", 1000, 50000, 0],
  ["C1", 0, 0, 1000],
  ["C2 > C3", 0, 0, 1000],
];
const REPORT = "Attribution — Paths";

function withPaths(rows: readonly (readonly (string | number)[])[] = BRYL) {
  const { run, host } = journeyHost();
  const sheetId = run("put", "Paths", JSON.stringify(rows));
  const ask = <Name extends keyof Endpoints>(endpoint: Name, args: Parameters<Endpoints[Name]>[0]) =>
    JSON.parse(run("serve", JSON.stringify({ endpoint, args }))) as Answer<ReturnType<Endpoints[Name]>>;
  const rowsOf = (text: string): string[][] =>
    (JSON.parse(run("shown", REPORT)) as string[][]).filter((row) => row[1] === text);
  return { run, host, sheetId, ask, rowsOf };
}

describe("a table of paths in front of the reader", () => {
  it("is told with its journeys, conversions and main paths", () => {
    const { ask, sheetId } = withPaths();
    const answer = ask("events", {});
    expect(answer).toMatchObject({
      ok: true,
      value: {
        source: null,
        reason: "",
        paths: {
          sheetId,
          range: "A1:D4",
          rows: 3,
          journeys: 3000,
          conversions: 1000,
          goal: "total_conversions",
          paths: { top: [{ journeys: 1000 }, { journeys: 1000 }, { journeys: 1000 }], others: null },
          answer: [
            "3,000 journeys, 1,000 conversions. None would be missed more than “C2”: Markov credits it with 400.",
          ],
          notes: [],
          report: null,
        },
      },
    });
  });

  it("gets a report, which is refreshed in place when the table has changed", () => {
    const { ask, sheetId, rowsOf, run, host } = withPaths();
    expect(ask("buildPaths", { sheetId })).toMatchObject({ ok: true, value: { name: REPORT } });
    // Touchpoints by linear credit, equals by name: C1, C2, C3. Of conversions, then of their value.
    const markov = "Markov: what is lost without it";
    expect(rowsOf(markov).map((row) => row.slice(2, 5))).toEqual([
      ["200", "400", "400"],
      ["10,000", "20,000", "20,000"],
    ]);
    expect(rowsOf("(start)")[0]!.slice(2, 7)).toEqual(["66.7%", "33.3%", "", "", ""]);
    expect(rowsOf("C1 → C2 → C3")[0]!.slice(4, 8)).toEqual(["1,000", "33.3%", "1,000", "100.0%"]);

    run("write", "Paths", "B3", 1000);
    expect(ask("buildPaths", { sheetId })).toMatchObject({ ok: true, value: { name: REPORT } });
    expect(rowsOf("C1")[0]!.slice(4, 8)).toEqual(["2,000", "50.0%", "1,000", "50.0%"]);
    run("write", "Paths", "B3", 0);
    run("refreshActive", REPORT);
    expect(rowsOf("C1")[0]!.slice(4, 8)).toEqual(["1,000", "33.3%", "0", "0%"]);
    expect(sheetNames(host)).toEqual(["Paths", REPORT]);
    // From its report it is the table that is told.
    expect(ask("events", {})).toMatchObject({ value: { paths: { sheetId, report: { name: REPORT } } } });
  });

  it("is refused in a sentence, and nothing is left behind", () => {
    const { ask, sheetId, host } = withPaths([
      ["Path", "Journeys", "Conversions"],
      ["Ads > Mail", 10, 3],
      ["Mail", -5, 0],
    ]);
    const sentence = "B3: −5. A number of journeys, or what they brought, cannot be below 0.";
    expect(ask("buildPaths", { sheetId })).toEqual({ ok: false, message: sentence });
    expect(ask("events", {})).toMatchObject({ value: { source: null, paths: null, reason: sentence } });
    expect(sheetNames(host)).toEqual(["Paths"]);
  });

  it("says of the row of all others that it is credited to nobody", () => {
    const { ask } = withPaths([
      ["path", "journeys", "converted"],
      ["Ads → Mail", 10, 3],
      ["Mail", 20, 1],
      ["(other)", 7, 2],
    ]);
    const answer = ask("events", {});
    expect(answer).toMatchObject({
      value: {
        paths: {
          journeys: 37,
          paths: { others: { journeys: 7, converted: 2 } },
          notes: ["Paths told together: 7 journeys with 2 conversions, which are credited to nobody."],
        },
      },
    });
  });
});
