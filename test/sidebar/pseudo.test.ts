import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scenarios } from "../../src/sidebar/scenarios";
import { places } from "../../src/sql/places";
import { launchBrowser } from "../browser/chromium";
import { EXHAUSTIVE } from "../exhaustive";
import { pseudoLanguage, unbracketed } from "../text/pseudo";
import { galleryPage } from "./galleryPage";

// The panel in a language whose words are two fifths longer, and in brackets.
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setViewportSize({ width: 300, height: 600 });
  await page.setContent(await galleryPage([pseudoLanguage]));
});

afterAll(() => browser?.close());

const COLUMNS_OF_EXPORTS = JSON.stringify(Object.values(places).map(({ columns }) => columns));

const SAID = `(() => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const skipped = "code, script, style, option, textarea, .functions span, .manual > p, .manual dd, .example, details.about section, svg title";
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said = [];
  while (texts.nextNode()) if (!texts.currentNode.parentElement.closest(skipped)) said.push(texts.currentNode.data);
  for (const element of document.querySelectorAll("[aria-label], [placeholder]"))
    said.push(element.getAttribute("aria-label") ?? "", element.getAttribute("placeholder") ?? "");
  return said;
})()`;

const WIDER_THAN_ITS_BOX = `[...document.querySelectorAll("html, body, body *:not(.unseen):not(script):not(input):not(svg *)")]
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline")
  .map((element) => element.tagName + "." + element.className + " " + element.textContent.slice(0, 60))`;

test("nothing is cut off, and nothing is said but by the texts", { timeout: 120_000, ...EXHAUSTIVE }, async () => {
  for (const name of Object.keys(scenarios)) {
    const shown = String(await page.evaluate(`show(${JSON.stringify(name)}, "en")`));
    const state = shown + COLUMNS_OF_EXPORTS;
    const said = (await page.evaluate(SAID)) as string[];
    const left = said.flatMap((text) => unbracketed(text).match(/[\p{L}\p{M}]{2,}/gu) ?? []);
    // Names, and what the add-on answered; a long one is cut off.
    expect(
      left.filter((word) => !state.includes(word) && word !== "CJM" && word !== "lorem"),
      name,
    ).toEqual([]);
    expect(await page.evaluate(WIDER_THAN_ITS_BOX), name).toEqual([]);
  }
});
