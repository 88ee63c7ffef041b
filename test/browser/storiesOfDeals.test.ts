import { afterEach, expect, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import { artifact } from "./chromium";
import { openPlayground } from "./openPlayground";
import { type Story, tell } from "./story";

const playground = openPlayground();
let story: Story;

afterEach(async () => {
  await story.page.close();
  expect(story.complaints).toEqual([]);
});

// Names of which nothing says in which order they come, in the order of letters.
const DEALS = {
  Orders: [
    ["Deal", "Stage", "Created", "Amount, $", "Owner"],
    ...["Alpha", "Beta", "Gamma", "Closed won", "Closed lost"].flatMap((stage, at) =>
      [1, 2, 3].map((n) => [`Deal ${at}-${n}`, stage, `2026-10-0${n}`, 100 * n, n === 1 ? "Ann" : "Bob"]),
    ),
  ],
};

const stages = () => story.sidebar.locator(".ordered li bdi").allTextContents();

it("stages of a list are dragged into their order, and the report has them so", EXHAUSTIVE, async () => {
  story = await tell(playground);
  await story.write(DEALS);
  await story.click("Use selection");
  await story.says("Nothing says in which order these stages come.");
  expect(await stages()).toEqual(["Alpha", "Beta", "Gamma"]);
  const lines = story.sidebar.locator(".ordered li");
  await lines.nth(2).dragTo(lines.nth(0));
  await expect.poll(stages).toEqual(["Gamma", "Alpha", "Beta"]);
  await story.says("Still open: 9 of 15 deals");
  expect(await story.sidebar.getByText("Nothing says in which order").count()).toBe(0);
  await story.page.screenshot({ path: await artifact("story-deals-dragged.png") });
  await story.click("Build report");
  await story.click("Open report");
  await story.openSheet("Stages — Orders");
  // All 15, and the three that were won: where the three lost ones were nobody knows.
  await expect.poll(() => story.numbers()).toEqual(expect.arrayContaining([15, 3]));
  await story.openSheet("Orders");
  await expect.poll(stages).toEqual(["Gamma", "Alpha", "Beta"]);
});

it("a table of what stands is shown as that, or read as those who reached each stage", EXHAUSTIVE, async () => {
  story = await tell(playground);
  await story.write({
    Pipeline: [
      ["Stage", "Ann", "Bob"],
      ["New lead", 10, 12],
      ["Qualified", 5, ""],
      ["Proposal sent", 2, 3],
      ["Closed won", 4, 6],
      ["Closed lost", 20, 18],
    ],
  });
  await story.click("Use selection");
  await story.says("Still open: 32 of 80 deals");
  await story.page.screenshot({ path: await artifact("story-stocks.png") });
  await story.click("No, these are all that reached each stage");
  await expect.poll(() => story.sidebar.locator(".stages").count()).toBeGreaterThan(0);
  await story.click("Back to automatic");
  await story.says("Still open: 32 of 80 deals");
});
