import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Endpoints } from "../../src/addon/endpoints";
import { type Playground, startPlayground } from "../../src/local/playground/server";
import { buildIfMissing, launchBrowser } from "./chromium";
import { type Story, tell } from "./story";

let browser: Browser;
let playground: Playground;

beforeAll(async () => {
  buildIfMissing();
  [browser, playground] = await Promise.all([launchBrowser(), startPlayground(0)]);
});
afterAll(() => Promise.all([browser?.close(), playground?.close()]));

interface Failure {
  /** Gets to where the reader asks. */
  readonly before?: (story: Story) => Promise<void>;
  readonly ask: (story: Story) => Promise<void>;
  /** The service call that fails. */
  readonly call: RegExp;
  /** What the panel says when the same is asked again and goes well. */
  readonly says: string | RegExp;
}

const onFunctions = async (story: Story) => {
  await story.click("Functions");
  await story.click("CJM_REACH");
  await story.page.locator(".o-grid").click({ position: { x: 800, y: 300 } });
};

const onEmptySheet = async (story: Story) => {
  await story.page.locator(".o-add-sheet").click();
  await story.click("Use selection");
  await story.click("Start from a template");
};

// Each question that the panel asks of the add-on and whose answer the reader waits for.
const failures: Partial<Record<keyof Endpoints, Failure>> = {
  source: { ask: (story) => story.click("Use selection"), call: /getDataRange|getValues/, says: "Ad!A1:B5" },
  buildReport: { ask: (story) => story.click(/^Build report$/), call: /setValues/, says: "The report is ready" },
  show: {
    before: async (story) => {
      await story.click("Build report");
      await story.says("The report is ready");
    },
    ask: (story) => story.click("Open report"),
    call: /activate/i,
    says: "Refresh report",
  },
  insertFunction: {
    before: onFunctions,
    ask: (story) => story.click(/^Insert$/),
    call: /setFormula/,
    says: "Written into",
  },
  putWhatIf: {
    before: (story) => story.click("What if"),
    ask: (story) => story.click("Put into the report"),
    call: /setValues/,
    says: "Written into",
  },
  startTemplate: { before: onEmptySheet, ask: (story) => story.click("AIDA"), call: /setValues/, says: "AIDA!A1:B5" },
  choose: {
    before: (story) => story.click("Read it differently"),
    ask: (story) => story.click(/^Clicked$/),
    call: /setProperty/,
    says: "Read it as found at first",
  },
};

describe("a service that fails", () => {
  it.each(Object.entries(failures))("is a sentence, and may be asked again: %s", async (_endpoint, failure) => {
    const story = await tell(browser, playground.url);
    await failure.before?.(story);
    const sheets = await story.sheetNames();
    await story.failNext(failure.call);
    await failure.ask(story);
    await expect
      .poll(() => story.sidebar.locator("[role=alert]").allInnerTexts(), { timeout: 8000 })
      .toContain("Something went wrong in the add-on itself. Please report what you did.");
    expect(await story.sidebar.locator("[aria-busy=true]").count()).toBe(0);
    expect(await story.sheetNames()).toEqual(sheets);
    await failure.ask(story);
    await story.says(failure.says);
    await story.page.close();
  });

  it("of remembering is none that the reader would see", async () => {
    const story = await tell(browser, playground.url);
    await story.click("change");
    await story.failNext(/setProperty/);
    await story.click("bars from the left");
    await story.page.waitForTimeout(2500);
    expect((await story.sidebar.locator("[role=alert]").allInnerTexts()).join("")).toBe("");
    await story.click("Build report");
    await story.says("The report is ready");
    await story.page.close();
  });
});

it("remembers with the document how reports are wanted", async () => {
  const story = await tell(browser, playground.url);
  await story.click("change");
  await story.click("bars from the left");
  await story.click("Levers");
  await story.says("Report: 7 of 8 sections");
  await story.page.waitForTimeout(2500);
  // The same document, the panel opened anew on another table.
  await story.page.locator(".o-sidePanelClose").click();
  await story.openSheet("Shop");
  await story.menu("Extensions", "CJM", "Open CJM");
  await story.says("Shop!A1:B6");
  await story.says("Report: 7 of 8 sections");
  await story.page.close();
  expect(story.complaints).toEqual([]);
});
