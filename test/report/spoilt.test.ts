import { describe, expect, it } from "vitest";
import { ANSWERS } from "../../src/report/cellNames";
import { type Scenario, scenario } from "../../src/report/scenarios";
import type { Cell } from "../../src/tables/stageTable";
import { leftToAll } from "../exhaustive";
import { TABLES } from "./answerTables";
import { named } from "./named";
import { reportOn } from "./tableOf";

// What a report says after somebody has changed the figures under it: nothing in any cell, seen or hidden, may be an error, and each sentence is one.
const SPOILT: Readonly<Record<string, (value: number, at: number) => Cell>> = {
  blank: () => "",
  "in words": () => "many",
  zero: () => 0,
  one: () => 1,
  "divided by a hundred": (value) => (value > 1 ? Math.round(value / 100) : value),
  "every third blank": (value, at) => (at % 3 === 0 ? "" : value),
  "every third zero": (value, at) => (at % 3 === 1 ? 0 : value),
  "every fourth an error": (value, at) => (at % 4 === 2 ? "=1/0" : value),
  "every second negative": (value, at) => (at % 2 === 0 ? -value : value),
  "all alike": () => 100,
  "a hundred thousand times as many": (value) => (value > 1 ? value * 100_000 : value),
};

const REPORTS: readonly (readonly [string, Scenario])[] = [
  ...Object.entries(TABLES).map(([name, cells]) => [name, reportOn(cells, { language: "en" })] as const),
  ...["benchmarks", "campaigns", "months", "paradox", "stageCosts", "bots"].map(
    (name) => [name, scenario(name)] as const,
  ),
];

function spoilt({ cells, ...one }: Scenario, how: (value: number, at: number) => Cell): Scenario {
  let at = 0;
  return { ...one, cells: cells.map((row) => row.map((cell) => (typeof cell === "number" ? how(cell, at++) : cell))) };
}

describe.each(REPORTS)("the report on %s, when its figures are", (name, one) => {
  it.each(Object.entries(SPOILT).map(([what, how]) => [what, how] as const))(
    "%s",
    leftToAll(name !== "weeks"),
    (_, how) => {
      const { report, of } = named(spoilt(one, how));
      const values = report.values.flat().map(String);
      expect(values.filter((value) => /^#.|NaN|Infinity|undefined/.test(value))).toEqual([]);
      for (const line of [1, 2, 3]) expect(of(ANSWERS(line)), `sentence ${line}`).toMatch(/^\S.*[^\s.]\.$/);
    },
  );
});
