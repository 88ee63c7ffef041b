import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MISSING } from "../../src/host/realm/missingGlobals";
import { launchBrowser } from "../browser/chromium";
import { EXHAUSTIVE } from "../exhaustive";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

// The names of its own that this script declares are among those that are hidden from it.
const code = `
  const top = 1;
  let open = 2;
  function close() { return 3; }
  const globals = ${JSON.stringify(MISSING)};
  function look() {
    const rows = SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues();
    const seen = [${MISSING.map((name) => `typeof ${name}`).join(",")}];
    return {
      own: top + open + close(),
      array: rows instanceof Array,
      seen: globals.filter((name, i) => seen[i] !== "undefined" && !["top", "open", "close"].includes(name)),
      sheet: SpreadsheetApp.getActiveSheet().getName(),
    };
  }
  /** @customfunction */
  function ADDUP(a, b) { return a + b; }
`;

test("a browser runs the same scripts as Node, with the same globals missing", {
  timeout: 60_000,
  ...EXHAUSTIVE,
}, async () => {
  const entry = new URL("./browserHost.ts", import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    mainFields: ["module", "main"],
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.setContent("<body></body>");
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const answer = await page.evaluate((project) => (globalThis as never as PageHost).look(project, "=ADDUP(1; 2.5)"), {
    code,
    html: {},
  });
  expect(answer).toEqual({ seen: { own: 6, array: true, seen: [], sheet: "Sheet1" }, value: 3.5, reopened: 3.5 });
  expect(errors).toEqual([]);
});

interface PageHost {
  look(project: { code: string; html: Record<string, string> }, formula: string): Promise<unknown>;
}
