import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registry } from "../../src/functions/registry";
import { scenarios } from "../../src/sidebar/scenarios";
import { artifact, complaintsOf, launchBrowser } from "../browser/chromium";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { galleryPage } from "./galleryPage";

// Every state, and the page of every function.
const names = [...Object.keys(scenarios), ...registry.map(({ name }) => name)];
const both = ["en", "ru"] as const;
const LONG = { timeout: 180_000, ...EXHAUSTIVE };
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  complaints = complaintsOf(page);
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setContent(await galleryPage());
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
});

afterAll(() => browser?.close());

const show = (name: string, language: string) => page.evaluate(`show(${JSON.stringify(name)}, "${language}")`);

// What is folded away must be as good as what is not.
const unfold = () => page.evaluate(`for (const details of document.querySelectorAll("details")) details.open = true`);

// What is wider than its box is cut off or makes the panel scroll sideways; an input scrolls what was typed into it.
const WIDER_THAN_ITS_BOX = `[...document.querySelectorAll("html, body, body *:not(.unseen):not(script):not(input):not(svg *)")]
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline")
  .map((element) => element.tagName + "." + element.className)`;

// Labels of a picture that reach out of it.
const OUT_OF_ITS_PICTURE = `[...document.querySelectorAll("svg text")]
  .filter((text) => ((box, { width }) => box.x < 0 || box.x + box.width > width)(text.getBBox(), text.ownerSVGElement.viewBox.baseVal))
  .map((text) => text.textContent)`;

const SIZES = [
  { size: "at its usual size", viewport: { width: 300, height: 600 } },
  { size: "at 200 % zoom", viewport: { width: 150, height: 300 } },
];

for (const { size, viewport } of SIZES)
  for (const language of both)
    test(
      `nothing is cut off in any state, ${size}, in ${language}`,
      leftToAll(language !== "en" || viewport.width !== 300),
      async () => {
        await page.setViewportSize(viewport);
        for (const name of names) {
          await show(name, language);
          await unfold();
          expect(await page.evaluate(WIDER_THAN_ITS_BOX), name).toEqual([]);
          expect(await page.evaluate(OUT_OF_ITS_PICTURE), name).toEqual([]);
        }
      },
    );

const clearOf = async (name: string) => {
  const found = await page.evaluate(
    `axe.run(document).then((result) => result.violations.map((violation) => violation.id + ": " + violation.nodes[0].html))`,
  );
  expect(found, name).toEqual([]);
};

// Oracle: axe-core's rules, WCAG 2.2 A and AA with contrast among them.
async function clearOfAll(states: readonly string[]): Promise<void> {
  await page.setViewportSize({ width: 300, height: 1200 });
  for (const name of states) {
    await show(name, "en");
    await unfold();
    await clearOf(name);
  }
}

test("axe-core finds nothing in every fifteenth state", { timeout: 180_000 }, () =>
  clearOfAll(names.filter((_, i) => i % 15 === 0)),
);
test("axe-core finds nothing in any state", LONG, () => clearOfAll(names));

// The pictures are for the eye.
test.each(both)("nor at the panel's own size, of which a picture is taken, in %s", LONG, async (language) => {
  for (const name of names) {
    await show(name, language);
    await page.setViewportSize({ width: 300, height: name.startsWith("CJM_") ? 900 : 600 });
    await page.screenshot({ path: await artifact(`sidebar-${name}-${language}.png`) });
    await unfold();
    await photographWhole(name, language);
    await clearOf(name);
  }
});

/** A second picture of what has more to it than one screen. */
async function photographWhole(name: string, language: string): Promise<void> {
  const height = Number(await page.evaluate(`document.documentElement.scrollHeight`));
  if (height <= page.viewportSize()!.height) return;
  await page.setViewportSize({ width: 300, height });
  await page.screenshot({ path: await artifact(`sidebar-${name}-${language}-whole.png`) });
}

// What the foot of the panel says, and does not stand between its lower edge and the tabs.
const OUT_OF_SIGHT = `[...document.querySelectorAll("footer p")]
  .filter((said) => ((box) => box.top < 40 || box.bottom > innerHeight)(said.getBoundingClientRect()))
  .map((said) => said.textContent)`;

for (const language of both)
  test(`what the foot says is in sight without scrolling, in ${language}`, leftToAll(language !== "en"), async () => {
    await page.setViewportSize({ width: 300, height: 600 });
    for (const name of names) {
      await show(name, language);
      expect(await page.evaluate(OUT_OF_SIGHT), name).toEqual([]);
    }
  });

// A page without an address has no clipboard, as a frame that may not write to it.
test.each(both)("a summary that cannot be copied stands there to be copied by hand, in %s", async (language) => {
  await page.setViewportSize({ width: 300, height: 900 });
  await show("planned", language);
  await page.click(".answer > .link");
  const said = (await page.locator(".answer > p").allTextContents()).join("\n");
  const byHand = page.locator(".answer textarea");
  expect(await byHand.inputValue()).toBe(said);
  expect(
    await byHand.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
  ).toBe(said);
  expect(await page.evaluate(WIDER_THAN_ITS_BOX)).toEqual([]);
  await clearOf("copied by hand");
  await page.screenshot({ path: await artifact(`sidebar-copiedByHand-${language}.png`) });
});

test("the keyboard reaches every button in reading order, and the focus can be seen", async () => {
  await show("existing", "en");
  const reached: string[] = [];
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = `(({ textContent }, { outlineStyle, outlineWidth }) => [textContent, outlineStyle, outlineWidth].join(" "))
      (document.activeElement, getComputedStyle(document.activeElement))`;
    reached.push(await page.evaluate(focus));
  }
  expect(reached).toEqual([
    "Funnel solid 2px",
    "Use selection solid 2px",
    "Copy summary solid 2px",
    "Save picture solid 2px",
    "Read it differently solid 2px",
    "Report: all sections · change solid 2px",
    "Refresh report solid 2px",
    "Open report solid 2px",
  ]);
});

test.each(both)("the tabs stand in one row, in %s", async (language) => {
  await page.setViewportSize({ width: 300, height: 600 });
  await show("whatIf", language);
  const tops = `new Set([...document.querySelectorAll("[role=tab]")].map((tab) => tab.getBoundingClientRect().top)).size`;
  expect(await page.evaluate(tops)).toBe(1);
});

// What covers the middle of the focused element, and where the focus is; "" when nothing does.
const COVERED = `(() => {
  const focused = document.activeElement;
  if (focused === document.body) return ""; // past the last of them
  const { left, top, width, height } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  if (focused.contains(seen) || focused.closest("label, details")?.contains(seen)) return "";
  return (focused.getAttribute("aria-label") ?? focused.outerHTML.slice(0, 80)) + " under " + (seen?.outerHTML ?? "nothing").slice(0, 80);
})()`;

test.each([
  { width: 300, height: 600 },
  { width: 300, height: 420 },
  { width: 150, height: 300 },
])("nothing covers what the keyboard reaches, there and back, at $width x $height", EXHAUSTIVE, async (viewport) => {
  await page.setViewportSize(viewport);
  for (const name of [
    "whatIfMoney",
    "goalNotReachable",
    "findings",
    "choices",
    "elsewhere",
    "noTable",
    "functionPage",
    "mapSegments",
    "mapRebuilt",
    "mapDrawn",
  ]) {
    await show(name, "ru");
    await unfold();
    const stops = Number(await page.evaluate(`document.querySelectorAll("a, button, input, select, summary").length`));
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press(key);
        expect(await page.evaluate(COVERED), name).toBe("");
      }
    }
  }
});

test("whoever asks for less motion gets none", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await show("building", "en");
  expect(await page.evaluate(`document.getAnimations().length`)).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await page.evaluate(`document.getAnimations().length`)).toBe(1);
});

test("no state runs a stage name as code or complains on the console", () => {
  expect(complaints).toEqual([]);
});
