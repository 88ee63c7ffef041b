import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UserError } from "../../src/core/userError";
import { SCENARIOS } from "../../src/report/scenarios";
import { launchBrowser } from "../browser/chromium";
import { leftToAll } from "../exhaustive";
import { clipped } from "../report/clipped";
import { evaluated } from "../report/evaluated";
import { textsOf } from "./blocks";
import { pseudoLanguage, unbracketed } from "./pseudo";

const ROOT = new URL("../../", import.meta.url).pathname;

interface Bundle {
  readonly SCENARIOS: typeof import("../../src/report/scenarios").SCENARIOS;
  readonly funnelReport: typeof import("../../src/report/funnelReport").funnelReport;
  readonly layout: typeof import("../../src/report/layout/layout").layout;
  readonly journeyMap: typeof import("../../src/report/map/journeyMap").journeyMap;
  readonly journeyReport: typeof import("../../src/report/journey/journeyReport").journeyReport;
  readonly sampleEvents: typeof import("../../src/local/sampleEvents").sampleEvents;
  readonly mapModel: typeof import("../report/mapModels").mapModel;
  readonly planSheet: typeof import("../../src/report/planSheet/planSheet").planSheet;
  readonly PLANS: typeof import("../report/planModels").PLANS;
  readonly TABLES: typeof import("../report/mapModels").TABLES;
  readonly sample: typeof import("../report/journey/journeyModels").sample;
  readonly addonSentence: typeof import("../../src/text/addonErrors").addonSentence;
}

let folder: string;
let said: Bundle;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(ROOT, "node_modules", ".pseudo-"));
  const contents = `
    export { SCENARIOS } from "./report/scenarios";
    export { funnelReport } from "./report/funnelReport";
    export { layout } from "./report/layout/layout";
    export { journeyMap } from "./report/map/journeyMap";
    export { journeyReport } from "./report/journey/journeyReport";
    export { sampleEvents } from "./local/sampleEvents";
    export { planSheet } from "./report/planSheet/planSheet";
    export { PLANS } from "../test/report/planModels";
    export { mapModel, TABLES } from "../test/report/mapModels";
    export { sample } from "../test/report/journey/journeyModels";
    export { addonSentence } from "./text/addonErrors";`;
  const stdin = { contents, resolveDir: join(ROOT, "src"), loader: "ts" as const };
  const outfile = join(folder, "said.mjs");
  await build({ stdin, bundle: true, format: "esm", outfile, plugins: [pseudoLanguage] });
  said = (await import(outfile)) as Bundle;
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test("every error is said by its text and nothing else", async () => {
  const codes = (await textsOf("en")).flatMap(
    ({ at }) => /^(?:errors\.sentences|addonErrors|planErrors)\.(\w+)$/.exec(at)?.[1] ?? [],
  );
  expect(codes.length).toBeGreaterThan(75);
  for (const code of codes) {
    const params = { argument: "counts", value: 5, row: 2, found: "text", expected: "count", entrants: 3, rate: 2 };
    const left = unbracketed(said.addonSentence(new UserError(code, params), "en"));
    expect(left.replace("counts", "").match(/\p{L}+/gu), code).toBeNull();
  }
});

// What a report says of its own is all in brackets: the rest are figures, and names that the source has.
for (const [i, { name }] of SCENARIOS.entries())
  test(`the report ${name} is said by the texts`, leftToAll(i % 4 > 0), () => {
    const scenario = said.SCENARIOS[i]!;
    const grid = said.layout(said.funnelReport(scenario.model), { row: 1, column: 1 });
    const { model } = scenario;
    const theirs = [model.title, model.source.sheetName, ...scenario.cells.flat().map(String)].join("\n");
    expect(ownWords(evaluated(scenario, grid, "en_US").values.slice(0, grid.seen), theirs)).toEqual([]);
  });

/** What cells say that is neither in brackets nor one of the names that somebody gave. */
function ownWords(rows: readonly (readonly unknown[])[], theirs: string): string[] {
  const own = new Set(theirs.match(/[\p{L}\p{M}]+/gu));
  const words = rows.flat().flatMap((value) => unbracketed(String(value ?? "")).match(/[\p{L}\p{M}]{2,}/gu) ?? []);
  // A name that is long is cut off at a letter.
  const isTheirs = (word: string) =>
    own.has(word) || [...own].some((each) => each.startsWith(word) || each.endsWith(word));
  return words.filter((word) => !isTheirs(word));
}

test("a journey report is said by the texts, and shows them whole", async () => {
  const model = { ...said.sample("en"), reportSheet: "Report" };
  const grid = said.layout(said.journeyReport(model));
  const seen = evaluated({ cells: [], model: { source: { sheetName: "Events" } } }, grid);
  const theirs = ["Journey Events Customer Time Event", ...said.sampleEvents("en").rows.flat()].join("\n");
  expect(ownWords(seen.values.slice(0, grid.seen), theirs)).toEqual([]);
  expect(await clipped(page, grid, seen)).toEqual([]);
});

test.each(["profit", "deals"])("a plan in %s is said by the texts, and shows them whole", async (name) => {
  const model = said.PLANS[name]!;
  const grid = said.layout(said.planSheet(model));
  const seen = evaluated({ cells: [], model }, grid);
  const { stages, groups, dimension, source } = model;
  const theirs = [...stages, ...groups.map((group) => group.name), dimension, source.sheetName].join("\n");
  expect(ownWords(seen.values.slice(0, grid.seen), theirs)).toEqual([]);
  expect(await clipped(page, grid, seen)).toEqual([]);
});

test.each(["ad", "blanks", "growth", "nine", "money"])(
  "a map of %s is said by the texts, and shows them whole",
  async (name) => {
    const { source, ...rest } = said.mapModel(name);
    const model = { ...rest, source: { ...source!, sheetName: "Source" } };
    const grid = said.layout(said.journeyMap(model));
    const seen = evaluated({ cells: said.TABLES[name]!, model }, grid);
    const theirs = ["Map Source", ...said.TABLES[name]!.flat()].join("\n");
    expect(ownWords(seen.values.slice(0, grid.seen), theirs)).toEqual([]);
    expect(await clipped(page, grid, seen)).toEqual([]);
  },
);
