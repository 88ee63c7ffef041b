import { afterEach, expect, it } from "vitest";
import { sectionsText, sidebarText } from "../../src/text/sidebar/sidebar";
import { EXHAUSTIVE } from "../exhaustive";
import { openPlayground } from "./openPlayground";
import { type Story, tell } from "./story";

const SECTIONS = Object.keys(sidebarText.en.reportSections).length;
const allButOne = sectionsText(SECTIONS - 1, SECTIONS, "en");
const playground = openPlayground();
let story: Story;

afterEach(async () => {
  await story.page.close();
  expect(story.complaints).toEqual([]);
});

/** The panel with the focus on its first tab, as Tab brings it there; no mouse from here on. */
async function begin() {
  story = await tell(playground);
  await story.sidebar.getByRole("tab").first().focus();
}

/** Tabs on until something is reached; it must not take more stops than there are. */
async function tabTo(what: string | RegExp) {
  for (let stop = 0; stop < 60; stop += 1) {
    const now = await story.focused();
    if (typeof what === "string" ? now === what : what.test(now)) return;
    await story.keys("Tab");
  }
  throw new Error(`Tab never reaches ${what}`);
}

it("builds a report and opens it", EXHAUSTIVE, async () => {
  await begin();
  await tabTo("Build report");
  await story.keys("Enter");
  await story.says("The report is ready");
  expect(await story.focused()).toBe("Open report");
  await story.keys("Enter");
  await expect.poll(() => story.frontSheet()).not.toBe("Ad");
});

it("chooses what the report is to be", EXHAUSTIVE, async () => {
  await begin();
  await tabTo(/^Report: all sections/);
  await story.keys("Enter", "Tab");
  await story.page.keyboard.type("Spring");
  await story.keys("Tab", "ArrowDown", "Tab", "Space");
  await story.says(allButOne);
  await tabTo("Build report");
  await story.keys("Enter");
  await story.says("The report is ready");
  await story.keys("Enter");
  await expect.poll(() => story.frontSheet()).not.toBe("Ad");
  expect((await story.read("A1")).shown).toBe("Spring");
});

it("plans, wants a goal, and puts the plan into the report", EXHAUSTIVE, async () => {
  await begin();
  await story.keys("ArrowRight", "ArrowRight");
  expect(await story.focused()).toBe("What if");
  await tabTo("Change in Saw the ad → Clicked");
  for (let times = 0; times < 25; times += 1) await story.keys("ArrowRight");
  await story.says("+50% (1.5 times)");
  await tabTo("Change in Left a request → Bought");
  await story.keys("Tab");
  await story.page.keyboard.type("500");
  await story.says("No single conversion is enough");
  await tabTo("Add to the report");
  await story.keys("Enter");
  await story.says("Added to");
  expect(await story.focused()).toBe("Open report");
  await story.keys("Enter");
  await expect.poll(() => story.numbers()).toEqual(expect.arrayContaining([2.5, 6]));
});

it("goes to what the audit found", EXHAUSTIVE, async () => {
  await begin();
  await story.page.evaluate(() => {
    const { model } = (globalThis as unknown as { host: import("../../src/host/contract").Host }).host;
    model.dispatch("UPDATE_CELL", { sheetId: model.getters.getActiveSheetId(), col: 1, row: 2, content: "fifty" });
  });
  await tabTo("Use selection");
  await story.keys("Enter");
  await story.says("“fifty” is not a number.");
  await tabTo("Go to B3");
  await story.keys("Enter");
  await expect.poll(() => story.page.locator(".o-named-range-selector input").inputValue()).toBe("B3");
});

it("starts from a template", EXHAUSTIVE, async () => {
  await begin();
  await story.page.evaluate(() => {
    const { model } = (globalThis as unknown as { host: import("../../src/host/contract").Host }).host;
    model.dispatch("CREATE_SHEET", { sheetId: "empty", position: 4, name: "Empty", cols: 26, rows: 100 });
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: "empty" });
  });
  await tabTo("Use selection");
  await story.keys("Enter");
  await story.says("Below is the previous table");
  await tabTo("Start from a template");
  await story.keys("Enter");
  await tabTo(/^Customer journey/);
  await story.keys("Enter");
  await story.says("Customer journey!A1:B10");
});
