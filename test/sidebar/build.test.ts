import { expect, test } from "vitest";
import { buildSidebar } from "../../src/build/sidebar";
import { served } from "../../src/host/api/html/served";
import { complaintsOf, launchBrowser } from "../browser/chromium";
import { EXHAUSTIVE } from "../exhaustive";
import { found } from "./fakeSheets";

test("the panel is one file that HtmlService leaves whole and that asks no host", async () => {
  const html = await buildSidebar();
  expect(served(html)).toBe(html);
  expect(html).not.toMatch(/\b(src|href)=|url\(|fetch\(|XMLHttpRequest|import\(/);
  // The only addresses are the names of Preact's markup languages, which nobody fetches.
  const hosts = [...html.matchAll(/https?:[/\\]+([^/"']+)/g)].map((address) => address[1]);
  expect(new Set(hosts)).toEqual(new Set(["www.w3.org"]));
});

test("the file as built draws what the add-on answers", EXHAUSTIVE, async () => {
  const answer = JSON.stringify(JSON.stringify({ ok: true, value: found({ stages: ["Visits", "Sales // 1"] }) }));
  const run = `{ withSuccessHandler(f) { this.f = f; return this; }, withFailureHandler() { return this; }, cjmServe() { this.f(${answer}); } }`;
  const google = `<script>var google = { script: { run: ${run} } };</script>`;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.setContent((await buildSidebar()).replace("<body>", () => `<body>${google}`));
    await page.getByRole("button", { name: "Build report" }).waitFor();
    expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
      "Visits\n1,000",
      "Sales // 1\n50\nconversion\n5.0%",
    ]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
