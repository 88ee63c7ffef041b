import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { buildSidebar } from "../../src/build/sidebar";
import { manual } from "../../src/functions/manual";
import { artifact, complaintsOf } from "../browser/chromium";
import { openPlayground } from "../browser/openPlayground";
import { openSheetsPage } from "../browser/sheetsPage";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { found } from "./fakeSheets";

const playground = openPlayground();

// Oracle: the sample sheet's figures divided by hand: 2520 of 120,000 are 2.1 %.
const PLACES = [
  { locale: "en_US", sheet: "Leads", tab: "Functions", query: "stage to stage", insert: "Insert", shown: "2.1%" },
  { locale: "ru_RU", sheet: "Лидогенерация", tab: "Функции", query: "из этапа", insert: "Вставить", shown: "2,1 %" },
];

for (const { locale, sheet, tab, query, insert, shown } of PLACES)
  test(`a function goes from the list into the sheet, in ${locale}`, leftToAll(locale !== "en_US"), async () => {
    const sheets = await openSheetsPage(playground, locale);
    await sheets.openSheet(sheet);
    await sheets.page.locator(".o-named-range-selector input").fill("B2:B7");
    await sheets.page.keyboard.press("Enter");
    const { sidebar } = sheets;
    await sidebar.getByRole("tab", { name: tab }).click();
    await sidebar.getByRole("searchbox").fill(query);
    await sidebar.getByRole("button", { name: "CJM_CONVERSION" }).click();
    await sidebar.getByRole("button", { name: insert }).click();
    await sidebar.getByText("C2").waitFor();
    const { value, shown: text } = await sheets.read("C3");
    expect(value).toBeCloseTo(0.021, 12);
    expect(text.replace(/\s/g, " ")).toBe(shown);
    await sheets.page.screenshot({ path: await artifact(`insert-${locale}.png`) });
    await sheets.page.close();
    expect(sheets.complaints).toEqual([]);
  });

const answers = JSON.stringify({
  source: found(),
  insertFunction: { cell: "C2", over: "B2:B3" },
});
const google = `<script>var google = { script: { run: {
  withSuccessHandler(f) { this.f = f; return this; },
  withFailureHandler() { return this; },
  cjmServe(json) { this.f(JSON.stringify({ ok: true, value: ${answers}[JSON.parse(json).endpoint] })); },
} } };</script>`;

test("the same by keyboard alone, and nothing covers what has the focus", EXHAUSTIVE, async () => {
  const page = await playground.browser.newPage({ viewport: { width: 300, height: 600 } });
  const complaints = complaintsOf(page);
  await page.setContent((await buildSidebar()).replace("<body>", () => `<body>${google}`));
  await page.getByRole("button", { name: "Build report" }).waitFor();
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return focusOf(page);
  };
  expect(await press("Tab")).toBe("Funnel");
  expect(await press("End")).toBe("Functions");
  expect(await press("Tab")).toBe("INPUT");
  for (let at = 0; at < manual.en.length; at += 1) expect(await press("Tab")).toMatch(/^CJM_/);
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("uplift");
  expect(await press("Tab")).toMatch(/^CJM_UPLIFT/);
  expect(await press("Enter")).toBe("CJM_UPLIFT");
  expect(await press("Shift+Tab")).toBe("‹ All functions");
  expect(await press("Tab")).toBe("Insert");
  await press("Enter");
  await page.getByText("Inserted in C2, using B2:B3.").waitFor();
  expect(await focusOf(page)).toBe("Insert");
  await page.close();
  expect(complaints).toEqual([]);
});

/** The text of what has the focus; says so when something else covers its middle. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const focused = document.activeElement;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    const text = focused.textContent || focused.tagName;
    return focused.contains(seen) ? text : text + " is covered";
  })()`);
}
