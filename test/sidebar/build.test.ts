import { expect, test } from "vitest";
import { buildSidebar, checkSidebar } from "../../src/build/sidebar";
import { complaintsOf, launchBrowser } from "../browser/chromium";
import { found } from "./fakeSheets";

test("the panel is one file that HtmlService leaves whole and that asks no host", async () => {
  const html = await buildSidebar();
  expect(html).not.toContain("`");
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html).not.toMatch(/\b(src|href)=|url\(|fetch\(|XMLHttpRequest|import\(/);
  // The only addresses are the names of Preact's markup languages, which nobody fetches.
  expect([...html.matchAll(/https?:\/\/([^/"']+)/g)].map((address) => address[1])).toSatisfy((hosts: string[]) =>
    hosts.every((host) => host === "www.w3.org"),
  );
});

test("the file as built draws what the add-on answers", async () => {
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

test.each([
  ["a scriptlet", '<script>var a="<?x"</script></body>', /<\?x/],
  ["a comment", '<script>var a="<!--"</script></body>', /<!--/],
  ["an early end of the script", '<script>var a="</script>"</script></body>', /<\/script>"/],
  ["a file beside it", '<script src="main.tsx"></script></body>', /main\.tsx/],
])("the build stops at %s", (_what, html, complaint) => {
  expect(() => checkSidebar(html)).toThrow(complaint);
});
