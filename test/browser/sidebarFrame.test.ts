import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import { openPlayground } from "./openPlayground";
import { LOCAL_WAYS, leavingPage, NETWORK_WAYS, probePage } from "./probe";
import { type Sink, startSink } from "./sink";

// Any script's sidebar, not ours: the page of this one tries to get out.
const script = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "open_it").addToUi(); }
function open_it() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Probe")); }
`;

const playground = openPlayground();
let sink: Sink;

beforeAll(async () => {
  sink = await startSink();
});
afterAll(() => sink?.close());

describe("the sidebar's frame", () => {
  it("reads neither its parent nor any address", EXHAUSTIVE, async () => {
    const results = await probeInSidebar(probePage(sink.url));
    expect(results).toEqual(outcomes([...LOCAL_WAYS, ...NETWORK_WAYS], "refused", results.frame, results.beacon));
    expect(sink.paths).toEqual([]);
  });

  it("cannot leave for an address either", EXHAUSTIVE, async () => {
    const page = await openWithSidebar(leavingPage(sink.url));
    const gone = page.frames().find((frame) => frame.parentFrame() !== null && frame.url().startsWith("chrome-error:"));
    await page.close();
    expect(gone).toBeDefined();
    expect(sink.paths).toEqual([]);
  });
});

describe("the probe itself", () => {
  it("reaches all of it from a frame that nothing holds back", EXHAUSTIVE, async () => {
    const pages: Record<string, string> = { "/outside": '<iframe src="/inside"></iframe>' };
    const open = await startSink(pages);
    pages["/inside"] = probePage(open.url);
    const page = await playground.browser.newPage();
    await page.goto(`${open.url}/outside`);
    const text = await page.frameLocator("iframe").locator("#results:not(:empty)").textContent();
    await page.close();
    await open.close();
    expect(JSON.parse(text!)).toEqual(outcomes([...LOCAL_WAYS, ...NETWORK_WAYS], "reached", "reached", "reached"));
    expect(open.paths).toEqual(expect.arrayContaining(NETWORK_WAYS.map((way) => `/${way}`)));
  });

  it("leaves from a frame that nothing holds back", EXHAUSTIVE, async () => {
    const pages: Record<string, string> = { "/outside": '<iframe src="/inside" sandbox="allow-scripts"></iframe>' };
    const open = await startSink(pages);
    pages["/inside"] = leavingPage(open.url);
    const page = await playground.browser.newPage();
    const left = page.waitForRequest("**/left");
    await page.goto(`${open.url}/outside`);
    await left;
    await page.close();
    await open.close();
    expect(open.paths).toContain("/left");
  });
});

/** Opens the playground with a sidebar of that HTML; waits for the last of what it tries. */
async function openWithSidebar(html: string): Promise<Page> {
  const page = await playground.browser.newPage();
  await page.route("**/project.json", (route) => route.fulfill({ json: { code: script, html: { sidebar: html } } }));
  await page.goto(playground.url);
  await page.locator(".script-sidebar iframe").waitFor();
  await page.waitForTimeout(1000);
  return page;
}

async function probeInSidebar(html: string): Promise<Record<string, string>> {
  const page = await openWithSidebar(html);
  const text = await page.frameLocator(".script-sidebar iframe").locator("#results:not(:empty)").textContent();
  await page.close();
  return JSON.parse(text!);
}

// Whether a beacon was queued and whether a frame "loaded" say nothing about the network: there the sink decides.
function outcomes(ways: readonly string[], outcome: string, frame: string | undefined, beacon: string | undefined) {
  return { ...Object.fromEntries(ways.map((way) => [way, outcome])), frame, beacon };
}
