import { afterEach, expect, it } from "vitest";
import { leftToAll } from "../exhaustive";
import { artifact } from "./chromium";
import { openPlayground } from "./openPlayground";
import { type Story, tell } from "./story";

const playground = openPlayground();
let story: Story;

afterEach(async () => {
  await story.page.close();
  expect(story.complaints).toEqual([]);
});

const SAY = {
  en: { plan: "Plan", last: "Bought", write: "Write the plan to a sheet", written: /^Written to “Plan — / },
  ru: { plan: "План", last: "Купили", write: "Записать план на лист", written: /^План записан на лист «План — / },
} as const;
const MORE = {
  en: {
    actual: "Actual",
    build: "Build its report",
    wait: "no actual figures yet",
    open: "Open report",
    block: "Plan and actual",
  },
  ru: {
    actual: "Факт",
    build: "Построить отчёт по плану",
    wait: "факта в нём ещё нет",
    open: "Открыть отчёт",
    block: "План и факт",
  },
} as const;

for (const [language, locale] of [
  ["en", "en_US"],
  ["ru", "ru_RU"],
] as const)
  it(
    `a target becomes a sheet in three steps, and its report is one more, in ${language}`,
    leftToAll(language !== "en"),
    async () => {
      const say = { ...SAY[language], ...MORE[language] };
      story = await tell(playground, locale);
      await story.click(say.plan);
      await story.sidebar.locator(".goal input").first().fill("60");
      await story.click(say.write);
      await story.says(say.written);
      expect(story.clicks).toBe(2);
      // Oracle: of 1000 who saw the ad 4 bought: for 60 it takes 15,000, 750 and 180.
      await expect.poll(() => story.numbers()).toEqual(expect.arrayContaining([15_000, 750, 180, 60]));
      await story.click(say.build);
      await story.says(new RegExp(say.wait));
      await story.page.screenshot({ path: await artifact(`story-plan-${language}.png`) });
      const sheets = await story.sheetNames();
      await story.openSheet(sheets.find((name) => name.startsWith(say.plan))!);
      const head = 10;
      for (const [at, fact] of [14_000, 700, 170, 55].entries()) await story.type(`D${head + 2 + at}`, String(fact));
      await story.click(say.build);
      await story.click(say.open);
      await expect.poll(() => story.numbers()).toEqual(expect.arrayContaining([55 / 60]));
    },
  );
