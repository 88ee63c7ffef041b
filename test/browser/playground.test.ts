import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/contract";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { artifact } from "./chromium";
import { openPlayground } from "./openPlayground";
import { openSheetsPage, type SheetsPage } from "./sheetsPage";

const playground = openPlayground();
let sheets: SheetsPage;

afterEach(async () => {
  await sheets.page.close();
  expect(sheets.complaints).toEqual([]);
});

const LANGUAGES = [
  {
    locale: "en_US",
    menu: ["Extensions", "CJM", "Open CJM"],
    shop: "Shop",
    build: "Build report",
    open: "Open report",
    uplift: "=CJM_UPLIFT(5%; 2.5%)",
  },
  {
    locale: "ru_RU",
    menu: ["Расширения", "CJM", "Открыть CJM"],
    shop: "Магазин",
    build: "Построить отчёт",
    open: "Открыть отчёт",
    uplift: "=CJM_UPLIFT(5%; 2,5%)",
  },
];

for (const { locale, menu, shop, build, open, uplift } of LANGUAGES)
  describe(`the playground in ${locale}`, leftToAll(locale !== "en_US"), () => {
    it("shows the sidebar from the start, and again from the menu", EXHAUSTIVE, async () => {
      sheets = await openSheetsPage(playground, locale);
      await sheets.page.locator(".o-sidePanelClose").click();
      await expect.poll(() => sheets.page.locator(".script-sidebar").count()).toBe(0);
      await sheets.menu(...menu);
      await sheets.sidebar.getByRole("button", { name: build }).waitFor();
      await sheets.page.screenshot({ path: await artifact(`playground-${locale}.png`) });
    });

    // Oracle: clarex.io's help on funnels, 10000 / 4500 / 1200 / 600 / 380.
    it("builds a report that follows its source", EXHAUSTIVE, async () => {
      sheets = await openSheetsPage(playground, locale);
      await sheets.openSheet(shop);
      await sheets.menu(...menu);
      await sheets.sidebar.getByRole("button", { name: build }).click();
      await sheets.sidebar.getByRole("button", { name: open }).click();
      await expect.poll(() => sheets.frontSheet()).not.toBe(shop);

      expect(rounded(await sheets.numbers())).toEqual(expect.arrayContaining([0.45, 0.2667, 0.5, 0.6333, 0.038]));
      expect(rounded(await sheets.bars())).toEqual([1, 0.45, 0.12, 0.06, 0.038]);
      expect(await sheets.chartInk()).toBeGreaterThan(0.03);
      await sheets.page.screenshot({ path: await artifact(`report-${locale}.png`) });

      const report = await sheets.frontSheet();
      await sheets.openSheet(shop);
      await sheets.type("B3", "5000");
      await sheets.openSheet(report!);
      expect(rounded(await sheets.numbers())).toEqual(expect.arrayContaining([0.5, 0.24, 0.038]));
      expect(rounded(await sheets.bars())).toEqual([1, 0.5, 0.12, 0.06, 0.038]);
    });

    // Oracle: the text that the project started from: 50 of 1000 is 5 %, 2.5 points more is half as much again.
    it("computes what is typed into cells", EXHAUSTIVE, async () => {
      sheets = await openSheetsPage(playground, locale);
      await sheets.type("H2", "=CJM_CONVERSION(1000; 50)");
      await sheets.type("H3", uplift);
      expect(await sheets.read("H2")).toMatchObject({ value: 0.05 });
      expect((await sheets.read("H3")).value).toBeCloseTo(0.5, 12);
    });
  });

it("shows scripts what is selected", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  await sheets.sidebar.getByText("Ad!A1:B5").waitFor();
  await sheets.openSheet("Leads");
  await sheets.sidebar.getByRole("button", { name: "Use selection" }).click();
  await sheets.sidebar.getByText("Leads!A1:B7").waitFor();
});

it("shows what the script alerts", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  await sheets.menu("Extensions", "CJM", "Refresh report");
  const dialog = sheets.page.getByRole("dialog");
  await dialog.getByText("report").waitFor();
  await dialog.getByRole("button", { name: "OK" }).click();
  await expect.poll(() => dialog.count()).toBe(0);
});

it("downloads the workbook", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  const started = sheets.page.waitForEvent("download");
  await sheets.menu("File", "Download", "Microsoft Excel");
  const download = await started;
  const files = unzipSync(await readFile(await download.path()));
  expect(download.suggestedFilename()).toBe("Sample funnels.xlsx");
  expect(Object.keys(files)).toContain("xl/workbook.xml");
});

// Oracle: the file as it is, 465,100 impressions of four campaigns without their total.
it("opens a file of one's own, and has it and its report after a reload", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  const { page, sidebar } = sheets;
  const asked = page.waitForEvent("filechooser");
  await sheets.menu("File", "Import");
  await (await asked).setFiles(fileURLToPath(new URL("../../.github/samples/en/campaigns.csv", import.meta.url)));
  await sidebar.getByText("campaigns!A1:G6").waitFor();
  await sidebar.getByRole("button", { name: "Build report" }).click();
  await sidebar.getByRole("button", { name: "Open report" }).click();
  await expect.poll(() => sheets.frontSheet()).toBe("Funnel — campaigns");
  await expect
    .poll(() => page.evaluate(keptFront))
    .toBe(await page.evaluate(() => host.model.getters.getActiveSheetId()));
  await page.reload();
  await sidebar.getByRole("button", { name: "Refresh report" }).waitFor();
  expect(await sheets.frontSheet()).toBe("Funnel — campaigns");
  expect(await sheets.numbers()).toContain(465_100);
});

// Oracle: the gallery's own table, in which 14,990 orders of 19,800 planned were handed over.
it("shows every report and every state of the panel in its gallery", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  const { page, sidebar } = sheets;
  await sidebar.locator(".stages").waitFor();
  await sheets.menu("Gallery", "Reports", "Funnel: plan and actual, November 2026");
  await expect.poll(() => sheets.frontSheet()).toMatch(/^Funnel — November 2026/);
  expect(await sheets.numbers()).toContain(14_990);
  await page.goto(`${playground.url}gallery`);
  const states = await page.locator("#states a").allTextContents();
  expect(states.length).toBeGreaterThan(50);
  await page.goto(`${playground.url}gallery?state=${states.at(-1)}&language=ru`);
  expect(await page.locator("#panel main").count()).toBe(1);
});

it("has a key from the cells to the panel and back", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  const { page, sidebar } = sheets;
  const inFront = () => page.evaluate(() => document.activeElement?.tagName);
  await sidebar.locator(".stages").waitFor();
  await sheets.openSheet("Leads");
  await page.keyboard.press("F6");
  expect(await inFront()).toBe("IFRAME");
  await page.keyboard.press("Tab");
  expect(await sidebar.locator(":focus").getAttribute("role")).toBe("tab");
  await page.keyboard.press("F6");
  await expect.poll(inFront).not.toBe("IFRAME");
});

it("takes back what was typed, but not the samples", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  await sheets.type("B3", "60");
  await sheets.menu("Edit", "Undo");
  expect(await sheets.read("B3")).toEqual({ value: 50, shown: "50" });
  await sheets.menu("Edit", "Undo");
  expect(await sheets.read("B5")).toEqual({ value: 4, shown: "4" });
});

it("takes commas between arguments in en_US, as Sheets does", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  await sheets.type("H2", "=CJM_UPLIFT(5%, 2.5%)");
  expect((await sheets.read("H2")).value).toBeCloseTo(0.5, 12);
});

// In processor time of the page's thread: other programs of the machine do not count.
it("takes seconds of work to be ready, not many", EXHAUSTIVE, async () => {
  sheets = await openSheetsPage(playground, "en_US");
  const session = await sheets.page.context().newCDPSession(sheets.page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await sheets.page.reload();
  await sheets.page.locator(".script-sidebar iframe").waitFor();
  const { metrics } = await session.send("Performance.getMetrics");
  const work = metrics.find(({ name }) => name === "TaskDuration")!.value;
  expect(work).toBeGreaterThan(0.05);
  expect(work).toBeLessThan(6);
});

function rounded(numbers: readonly number[]): number[] {
  return numbers.map((number) => Number(number.toFixed(4)));
}

// These run in the page, where the playground leaves its host for the console.
declare const host: Host;

/** The sheet in front of the document that the browser keeps. */
function keptFront(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("cjm-playground");
    opening.onsuccess = () => {
      const asked = opening.result.transaction("documents").objectStore("documents").get("en_US");
      asked.onsuccess = () => resolve((asked.result as { front?: string } | undefined)?.front);
    };
  });
}
