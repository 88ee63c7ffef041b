import { beforeEach, describe, expect, it } from "vitest";
import { serialOf } from "../../src/host/api/sheets/dates";
import type { Host, HostOptions } from "../../src/host/contract";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { SCENARIOS, scenario } from "../../src/report/scenarios";
import { EXHAUSTIVE, itEach, leftToAll } from "../exhaustive";
import { evaluated } from "../report/evaluated";
import * as script from "./renderScript";
import { scriptHost, scriptProject } from "./scriptHost";

const project = scriptProject("renderScript.ts", script);

function hostWith(options: HostOptions = {}): Host {
  const { host } = scriptHost(project, options);
  return host;
}

function drawn(name: string, options: HostOptions = {}): Host {
  const host = hostWith(options);
  host.run("fillSource", name);
  host.run("draw", name);
  return host;
}

const json = <T>(host: Host, name: string, ...args: unknown[]): T => JSON.parse(String(host.run(name, ...args))) as T;

// The others are evaluated, without a sheet, in test/report.
const DRAWN = ["textbook", "ads", "hostile"];
for (const { name } of SCENARIOS)
  it(`${name} shows the values of its formulas`, leftToAll(!DRAWN.includes(name)), () => {
    const one = scenario(name);
    const expected = evaluated(one, layout(funnelReport(one.model))).values.map((row) =>
      row.map((value) => value ?? ""),
    );
    const found = json<unknown[][]>(drawn(name), "values");
    found.forEach((row, r) => {
      row.forEach((value, c) => {
        const wanted = expected[r]![c];
        // A script reads a cell in the format of a day as a Date.
        const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
        if (typeof wanted === "number") expect(isDay ? serialOf(new Date(value)) : value).toBeCloseTo(wanted, 9);
        else expect(value).toBe(wanted);
      });
    });
  });

it("shows figures as the spreadsheet's locale writes them", () => {
  const english = json<string[][]>(drawn("ads"), "shown");
  expect(english).toContainEqual(["120,000", "", "31", "", "0.026%", "", "", ""]);
  expect(english.find((row) => row[1] === "Clicks")!.slice(1, 7)).toEqual([
    "Clicks",
    "2,520",
    "2.1%",
    "2.1%",
    "117,480",
    "97.9%",
  ]);
  const spaced = (row: readonly string[]) => row.map((text) => text.replace(/\s/g, " "));
  const russian = json<string[][]>(drawn("adsRu", { locale: "ru_RU" }), "shown");
  expect(spaced(russian.find((row) => row[1] === "Клики")!.slice(1, 7))).toEqual([
    "Клики",
    "2 520",
    "2,1 %",
    "2,1 %",
    "117 480",
    "97,9 %",
  ]);
});

const RICH = ["ads", "benchmarks", "bots", "campaigns", "months", "paradox"];
for (const name of RICH)
  for (const separators of ["us", "locale"] as const)
    it(
      `${name} reads the same under the ${separators} theory of separators, in every locale`,
      leftToAll(name !== "ads" || separators !== "us"),
      () => {
        const shapes = ["en_US", "ru_RU", "de_DE", "tr_TR"].map((locale) =>
          json<unknown>(drawn(name, { locale, separators }), "values"),
        );
        const numbers = (shape: unknown) => (shape as unknown[][]).flat().filter((value) => typeof value === "number");
        for (const shape of shapes) expect(numbers(shape)).toEqual(numbers(shapes[0]));
        expect(numbers(shapes[0]).length).toBeGreaterThan(100);
      },
    );

const conversionOf = (host: Host, stage: string) =>
  json<string[][]>(host, "shown").find((row) => row[1] === stage)?.[3];

it("follows the source", () => {
  const host = drawn("textbook");
  host.run("setSource", "B3", 9000);
  expect(conversionOf(host, "Product pages")).toBe("90.0%");
});

it("knows where its source is after it was renamed and inserted into", () => {
  const host = drawn("textbook");
  host.run("reshapeSource");
  const { source } = json<{ source: string }>(host, "memory");
  expect(source.replaceAll("$", "")).toBe("'New name'!A2:B8");
  expect(conversionOf(host, "Baskets")).toBe("26.7%");
});

describe("over an older report", () => {
  let fresh: string;
  const rows = layout(funnelReport(scenario("ads").model)).rows;
  beforeEach(() => {
    fresh = String(drawn("ads").run("looks", rows));
  });

  itEach(["two"], ["forty"], ["ads"])("of %s is as a fresh one", {}, (older) => {
    const host = drawn(older);
    host.run("fillSource", "ads");
    host.run("draw", "ads");
    expect(JSON.parse(String(host.run("looks", rows)))).toEqual(JSON.parse(fresh));
  });

  it("keeps what people wrote below and to the right", EXHAUSTIVE, () => {
    const host = drawn("two");
    const before = layout(funnelReport(scenario("two").model)).rows;
    host.run("write", `B${before + 3}`, "my note below");
    host.run("write", "J5", "my note beside");
    host.run("fillSource", "ads");
    host.run("draw", "ads");
    expect(json<string[][]>(host, "read", `B${rows + 1}`)).toEqual([["my note below"]]);
    expect(json<string[][]>(host, "read", "J5")).toEqual([["my note beside"]]);
  });
});
