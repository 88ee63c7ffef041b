import { afterEach, expect, it } from "vitest";
import type { Host } from "../../src/host/contract";
import { artifact } from "./chromium";
import { openPlayground } from "./openPlayground";
import { type Story, tell } from "./story";

const playground = openPlayground();
let story: Story;

afterEach(async () => {
  await story.page.close();
  expect(story.complaints).toEqual([]);
});

// The mock: 94 of 187 are 50.3 %, the plan is 129 of 210, 61.4 %; 75 of 94 are above theirs.
const NOVEMBER = [
  ["Stage", "Ivanov", "Petrova", "Sidorov", "Plan"],
  ["Leads", 120, 95, 60, 300],
  ["Qualified", 80, 69, 38, 210],
  ["Meetings", 38, 40, 16, 129],
  ["Proposals", 30, 33, 12, 100],
  ["Contracts", 11, 18, 3, 45],
];

it("a director reads what the worst step is worth, tries its gap with more leads, and finds both in the report", async () => {
  story = await tell(playground);
  await story.write({ November: NOVEMBER });
  await story.click("Use selection");
  await story.says("Contracts: 32 against a plan of 45");
  await story.says(/“Qualified → Meetings”: 50\.3% against a plan of 61\.4%/);
  await story.says("● +7.1");
  await story.page.screenshot({ path: await artifact("story-answer.png") });
  await story.click("What if");
  expect(await story.box("Change in Qualified → Meetings").inputValue()).toBe("+11.16");
  expect(await story.box("Change in Meetings → Proposals").inputValue()).toBe("0");
  await story.box("At the start: Leads").fill("10");
  await story.click("Add to the report");
  await story.says("Added to");
  await story.click("Open report");
  await expect.poll(() => story.frontSheet()).not.toBe("November");
  expect(await story.page.evaluate(yellowCells)).toEqual([10, 2, 11.16, 0, 2.33]);
  await story.page.screenshot({ path: await artifact("story-answer-report.png") });
});

declare const host: Host;

/** The numbers in the cells of the sheet in front that may be written over, from above; the choice of a part is none. */
function yellowCells(): unknown[] {
  const { getters } = host.model;
  const sheetId = getters.getActiveSheetId();
  const inputs = getters.getDataValidationRules(sheetId).flatMap(({ ranges }) => ranges.map(({ zone }) => zone));
  return inputs
    .flatMap(({ left: col, top, bottom }) =>
      Array.from(
        { length: bottom - top + 1 },
        (_, i) => getters.getEvaluatedCell({ sheetId, col, row: top + i }).value,
      ),
    )
    .filter((value) => typeof value === "number");
}
