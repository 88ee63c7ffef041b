import { describe, expect, it } from "vitest";
import { sampleEvents } from "../../src/local/sampleEvents";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { duckdb } from "../sql/engines/duckdb";
import { artifact } from "./chromium";
import { openPlayground } from "./openPlayground";
import { tell } from "./story";

const playground = openPlayground();

const LANGUAGES = [
  {
    locale: "en_US",
    sheet: "Events",
    tab: "Journeys",
    build: "Build journey report",
    open: "Open report",
    table: "Show as a table",
  },
  {
    locale: "ru_RU",
    sheet: "События",
    tab: "Пути",
    build: "Построить отчёт по путям",
    open: "Открыть отчёт",
    table: "Показать таблицей",
  },
];

for (const { locale, sheet, tab, build, open, table } of LANGUAGES)
  describe(`an event log, in ${locale}`, leftToAll(locale !== "en_US"), () => {
    it("becomes a journey report with the figures of the preview", async () => {
      const story = await tell(playground, locale);
      await story.openSheet(sheet);
      await story.click(tab);
      await story.sidebar.locator(".paths").waitFor();
      // Oracle: the sample as it is written down; all of it is on the sheet.
      await story.says(`${sheet}!A1:D${sampleEvents(locale === "ru_RU" ? "ru" : "en").rows.length}`);
      await story.click(table);
      await story.page.setViewportSize({ width: 1440, height: 1500 });
      await story.page.screenshot({ path: await artifact(`story-journeys-${locale}.png`) });
      // Oracle: the preview counts by another way than the report, whose cells are read from the sheet.
      const people = await story.sidebar.locator(".stages .line:first-child .figure").allInnerTexts();
      const counted = people.map((text) => Number(text.replace(/\D/g, "")));
      expect(counted.length).toBeGreaterThan(2);
      expect(counted).toEqual([...counted].sort((a, b) => b - a));
      await story.click(build);
      await story.sidebar.locator(".ready").waitFor();
      await story.click(open);
      await expect.poll(() => story.frontSheet()).not.toBe(sheet);
      await expect.poll(() => story.numbers()).toEqual(expect.arrayContaining(counted));
      await story.page.screenshot({ path: await artifact(`story-journeys-report-${locale}.png`) });
      await story.page.close();
      expect(story.complaints).toEqual([]);
    });
  });

describe("events in a database", EXHAUSTIVE, () => {
  it("are counted by the query of the panel, whose answer is a table that the panel reads", async () => {
    const story = await tell(playground);
    await story.openSheet("Events");
    await story.click("Journeys");
    await story.sidebar.locator(".paths").waitFor();
    // Oracle: what the section counts of the same events on their sheet.
    const people = await story.sidebar.locator(".stages .line:first-child .figure").allInnerTexts();
    const counted = people.map((text) => Number(text.replace(/\D/g, "")));
    await story.click("From a database");
    await story.choose("Database", "DuckDB");
    const typed = { Table: "log", "Column: customer": "who", "Column: time": "when", "Column: event": "what" };
    for (const [label, text] of Object.entries(typed)) await story.box(label).fill(text);
    const query = await story.box("SQL query").inputValue();
    await story.page.setViewportSize({ width: 1440, height: 2200 });
    await story.page.screenshot({ path: await artifact("story-database.png") });

    const engine = await duckdb();
    const rows = sampleEvents("en")
      .rows.slice(1)
      .map(([who, day, what]) => [who, day, what] as [string, number, string]);
    await engine.fill(
      { table: "log", user: "who", time: "when", event: "what", channel: "where" },
      rows.map(([who, day, what]) => [who, Math.round((day - 25_569) * 86_400_000), what, null]),
    );
    const answer = (await engine.ask(query)) as [string, number][];
    await engine.close();
    expect(answer.map(([, number]) => number)).toEqual(counted);

    await story.write({ Answer: [["stage", "people"], ...answer] });
    await story.click("Funnel");
    await story.says("Answer!A1:B6");
    await story.page.close();
    expect(story.complaints).toEqual([]);
  });
});
