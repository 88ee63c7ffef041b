import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UserError } from "../../src/core/userError";
import { evaluated } from "../report/evaluated";
import { textsOf } from "./blocks";
import { pseudoLanguage, unbracketed } from "./pseudo";

const ROOT = new URL("../../", import.meta.url).pathname;

interface Bundle {
  readonly SCENARIOS: typeof import("../../src/report/scenarios").SCENARIOS;
  readonly funnelReport: typeof import("../../src/report/funnelReport").funnelReport;
  readonly layout: typeof import("../../src/report/layout/layout").layout;
  readonly addonSentence: typeof import("../../src/text/addonErrors").addonSentence;
}

let folder: string;
let said: Bundle;

beforeAll(async () => {
  folder = await mkdtemp(join(ROOT, "node_modules", ".pseudo-"));
  const contents = `
    export { SCENARIOS } from "./report/scenarios";
    export { funnelReport } from "./report/funnelReport";
    export { layout } from "./report/layout/layout";
    export { addonSentence } from "./text/addonErrors";`;
  const stdin = { contents, resolveDir: join(ROOT, "src"), loader: "ts" as const };
  const outfile = join(folder, "said.mjs");
  await build({ stdin, bundle: true, format: "esm", outfile, plugins: [pseudoLanguage] });
  said = (await import(outfile)) as Bundle;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("every error is said by its text and nothing else", async () => {
  const codes = (await textsOf("en")).flatMap(
    ({ at }) => /^(?:errors\.sentences|addonErrors)\.(\w+)$/.exec(at)?.[1] ?? [],
  );
  expect(codes.length).toBeGreaterThan(75);
  for (const code of codes) {
    const params = { argument: "counts", value: 5, row: 2, found: "text", expected: "count", entrants: 3, rate: 2 };
    const left = unbracketed(said.addonSentence(new UserError(code, params), "en"));
    expect(left.replace("counts", "").match(/\p{L}+/gu), code).toBeNull();
  }
});

// What a report says of its own is all in brackets: the rest are figures, and names that the source has.
test("every report of the gallery is said by the texts", () => {
  for (const scenario of said.SCENARIOS) {
    const grid = said.layout(said.funnelReport(scenario.model), { row: 1, column: 1 });
    const { model } = scenario;
    const theirs = [model.title, model.source.sheetName, ...scenario.cells.flat().map(String)].join("\n");
    const own = new Set(theirs.match(/[\p{L}\p{M}]+/gu));
    const rows = evaluated(scenario, grid, "en_US").values.slice(0, grid.seen);
    const words = rows.flat().flatMap((value) => unbracketed(String(value ?? "")).match(/[\p{L}\p{M}]{2,}/gu) ?? []);
    // A name that is long is cut off at a letter.
    const isTheirs = (word: string) =>
      own.has(word) || [...own].some((each) => each.startsWith(word) || each.endsWith(word));
    expect(
      words.filter((word) => !isTheirs(word)),
      scenario.name,
    ).toEqual([]);
  }
});
