import { afterEach, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/contract";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { artifact } from "./chromium";
import { openPlayground } from "./openPlayground";
import { type Story, tell } from "./story";

const playground = openPlayground();
let story: Story;

afterEach(async () => {
  await story.page.close();
  // A failure that a story asked for is on the console too.
  expect(story.complaints.filter((complaint) => !complaint.includes("was told to fail"))).toEqual([]);
});

const SOON = { timeout: 8000 };

const words = {
  en_US: {
    sheet: "Leads",
    map: "Map",
    build: "Build journey map",
    ready: "Ready: “Map — Leads”",
    open: "Open map",
    name: "Map — Leads",
    lane: "Thoughts",
    more: "Map actions",
    rebuild: "Refresh",
    remove: "Remove examples",
    removed: /^Examples removed from “Map — Leads”: \d+$/,
    fill: "Measure the journey by “Events”",
    filled:
      /Touchpoints filled in for stages: 2.*Stages left as you wrote them: 1.*No such event: “Impressions”, “Clicks”, “Qualified leads”/s,
    touchpoints: "Touchpoints",
    seen: /Search ads\s\d+%.* · customers:\s\d+/,
    draw: "Save as picture",
    drawn: "The picture is under",
  },
  ru_RU: {
    sheet: "Лидогенерация",
    map: "Карта",
    build: "Построить карту пути",
    ready: "Готово: «Карта — Лидогенерация»",
    open: "Открыть карту",
    name: "Карта — Лидогенерация",
    lane: "Мысли",
    more: "Действия с картой",
    rebuild: "Обновить",
    remove: "Убрать примеры",
    removed: /^Примеры убраны с листа «Карта — Лидогенерация»: \d+$/,
    fill: "Измерить путь по листу «События»",
    filled:
      /Точки касания заполнены, этапов: 2.*Ваш текст не тронут, этапов: 1.*Нет таких событий: «Показы», «Клики», «Квалифицированные заявки»/s,
    touchpoints: "Точки касания",
    seen: /Яндекс Директ\s\d+\s%.* · клиентов:\s\d+/,
    draw: "Сохранить картинкой",
    drawn: "Картинка — под",
  },
} as const;

const LOCALES = ["en_US", "ru_RU"] as const;

/** Builds the map of the sample's table, and opens it. */
async function openMap(locale: keyof typeof words) {
  const say = words[locale];
  story = await tell(playground, locale);
  await story.openSheet(say.sheet);
  await story.says(new RegExp(`^${say.sheet}!`));
  await story.sidebar.getByRole("tab", { name: say.map, exact: true }).click();
  await story.click(say.build);
  await story.says(say.ready);
  await story.click(say.open);
  await expect.poll(() => story.frontSheet(), SOON).toBe(say.name);
}

describe("a journey map", () => {
  for (const locale of LOCALES)
    it(`of the sample keeps the word typed into it, in ${locale}`, leftToAll(locale !== "en_US"), async () => {
      const say = words[locale];
      await openMap(locale);

      const row = await story.page.evaluate(rowOf, say.lane);
      const cell = `C${row}`;
      await story.type(cell, "24/7");
      expect((await story.read(cell)).shown).toBe("24/7");
      await story.sidebar.getByText(say.more).first().click();
      await story.sidebar.getByRole("button", { name: say.rebuild, exact: true }).click();
      await story.says(say.ready);
      expect(await story.page.evaluate(rowOf, say.lane)).toBe(row);
      expect((await story.read(cell)).shown).toBe("24/7");
      await story.page.screenshot({ path: await artifact(`story-map-${locale}.png`) });

      await story.sidebar.getByRole("button", { name: say.remove }).click();
      await story.says(say.removed);
      expect(await story.page.evaluate(examples)).toBe(0);
      expect((await story.read(cell)).shown).toBe("24/7");

      await story.sidebar.getByRole("button", { name: say.draw }).click();
      await story.says(say.drawn);
      // The frame lets the picture in, it is a picture, and the word is on it.
      const picture = story.sidebar.getByRole("img", { name: say.name });
      await picture.scrollIntoViewIfNeeded();
      const width = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
      await expect.poll(width, SOON).toBeGreaterThan(300);
      expect(await story.sidebar.locator(".picture textarea").inputValue()).toContain(">24/7<");
      await story.page.screenshot({ path: await artifact(`story-map-picture-${locale}.png`) });
    });

  it.each(LOCALES)("takes in the touchpoints that the events have seen, in %s", EXHAUSTIVE, async (locale) => {
    const say = words[locale];
    await openMap(locale);
    const place = () => story.page.evaluate(rowOf, say.touchpoints);
    await story.type(`F${await place()}`, "24/7");
    await story.sidebar.getByText(say.more).first().click();
    await story.sidebar.getByRole("button", { name: say.fill }).click();
    await story.says(say.ready);
    await expect.poll(() => story.sidebar.getByRole("status").last().textContent(), SOON).toMatch(say.filled);
    // The log brings rows of its own above it.
    const row = await place();
    expect((await story.read(`E${row}`)).shown).toMatch(say.seen);
    expect((await story.read(`F${row}`)).shown).toBe("24/7");
    await story.page.screenshot({ path: await artifact(`story-map-touchpoints-${locale}.png`) });
  });

  it("of each segment has a sheet of its own, which the list jumps to", EXHAUSTIVE, async () => {
    story = await tell(playground);
    await story.sidebar.getByRole("tab", { name: "Map", exact: true }).click();
    await story.click("Segment: all customers");
    await story.box("Other segments, one per line").fill("Students\nParents");
    await story.says("The table has no column “Students”, “Parents”");
    await story.click("Build journey map");
    await story.says("Ready: “Map — Ad”, “Map — Students”, “Map — Parents”");
    await story.sidebar.getByRole("button", { name: "Map — Students", exact: true }).click();
    await expect.poll(() => story.frontSheet(), SOON).toBe("Map — Students");
  });

  it("from a template, by keyboard alone", EXHAUSTIVE, async () => {
    story = await tell(playground);
    await story.sidebar.getByRole("tab").first().focus();
    await story.keys("End", "ArrowLeft");
    expect(await story.focused()).toBe("Map");
    await story.keys("Tab");
    await story.page.keyboard.type("Template: AIDA");
    await story.says("A stage table with sample counts is written first");
    for (let stop = 0; stop < 20 && (await story.focused()) !== "Build journey map"; stop += 1) await story.keys("Tab");
    await story.keys("Enter");
    await story.says(/^Ready: “Map — /);
    expect(await story.focused()).toBe("Open map");
    await story.keys("Enter");
    await expect.poll(() => story.frontSheet(), SOON).toBe("Map — AIDA");
  });

  it("that fails to be built leaves nothing behind, and may be asked again", EXHAUSTIVE, async () => {
    story = await tell(playground);
    await story.sidebar.getByRole("tab", { name: "Map", exact: true }).click();
    const before = await story.sheetNames();
    await story.failNext(/setValues|setFormulas/, "buildMaps");
    await story.click("Build journey map");
    await story.says("Google Sheets could not do this just now");
    expect(await story.sheetNames()).toEqual(before);
    await story.click("Build journey map");
    await story.says("Ready: “Map — Ad”");
    expect(await story.sheetNames()).toEqual(expect.arrayContaining([...before, "Map — Ad"]));
  });
});

// These run in the page, where the playground leaves its host for the console.
declare const host: Host;

function rowOf(lane: string): number {
  const { getters } = host.model;
  const sheetId = getters.getActiveSheetId();
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => row);
  // Its icon stands before the name of a lane.
  return (
    1 + rows.findIndex((row) => getters.getEvaluatedCell({ sheetId, col: 1, row }).formattedValue.endsWith(` ${lane}`))
  );
}

function examples(): number {
  const { getters } = host.model;
  const cells = Object.values(getters.getEvaluatedCells(getters.getActiveSheetId()));
  return cells.filter(({ formattedValue }) => formattedValue.startsWith("◦")).length;
}
