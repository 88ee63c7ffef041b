import type { OpenPlayground } from "../browser/openPlayground";
import { openSheetsPage, type SheetsPage } from "../browser/sheetsPage";
import { withEmoji } from "./emoji";

/** The languages of the pictures. */
export const LANGUAGES = ["en", "ru"] as const;
export type PictureLanguage = (typeof LANGUAGES)[number];

/** The screens of the listing and of the READMEs, by the name of their file. */
export const SCREENS = ["report", "plan", "deals", "journeys", "map"] as const;
export type Screen = (typeof SCREENS)[number];

/** What the Marketplace wants of a screenshot. */
export const SCREEN = { width: 1280, height: 800 };

/** Takes a picture in the playground, as somebody comes to see it. */
export async function takeScreen(
  playground: OpenPlayground,
  language: PictureLanguage,
  screen: Screen,
): Promise<Buffer> {
  const sheets = await openSheetsPage(playground, { en: "en_US", ru: "ru_RU" }[language]);
  await sheets.page.setViewportSize(SCREEN);
  await withEmoji(sheets.page);
  await sheets.sidebar.locator(".stages").waitFor();
  await STORIES[screen](sheets, WORDS[language]);
  // A toast leaves by itself, and what has just been drawn settles.
  await sheets.page.waitForTimeout(6_000);
  const png = await sheets.page.screenshot();
  await sheets.page.close();
  if (sheets.complaints.length > 0) throw new Error(sheets.complaints.join("\n"));
  return png;
}

type Words = (typeof WORDS)["en" | "ru"];

const STORIES: Readonly<Record<Screen, (sheets: SheetsPage, words: Words) => Promise<void>>> = {
  async report(sheets, { managers, build, open }) {
    await sheets.openSheet(managers);
    await sheets.sidebar.getByText(`${managers}!A1:E7`).waitFor();
    await click(sheets, build);
    await click(sheets, open);
  },
  async plan(sheets, { managers, plan, write }) {
    await sheets.openSheet(managers);
    await sheets.sidebar.getByText(`${managers}!A1:E7`).waitFor();
    await click(sheets, plan);
    await sheets.sidebar.locator(".goal input").first().fill("6000000");
    await click(sheets, write);
    await sheets.sidebar.locator(".ready").waitFor();
  },
  async deals(sheets, { deals, buildDeals, open }) {
    await sheets.openSheet(deals);
    await sheets.sidebar.locator(".list-is").waitFor();
    await click(sheets, buildDeals);
    await click(sheets, open);
  },
  async journeys(sheets, { events, journeys, buildJourneys, open }) {
    await sheets.openSheet(events);
    await click(sheets, journeys);
    await sheets.sidebar.locator(".paths").waitFor();
    await click(sheets, buildJourneys);
    await click(sheets, open);
  },
  async map(sheets, { leads, map, buildMap, openMap }) {
    await sheets.openSheet(leads);
    await sheets.sidebar.getByText(`${leads}!A1:B7`).waitFor();
    await click(sheets, map);
    await click(sheets, buildMap);
    await click(sheets, openMap);
  },
};

async function click({ sidebar }: SheetsPage, name: string): Promise<void> {
  await sidebar.locator("button").filter({ hasText: name }).first().click();
}

const WORDS = {
  en: {
    managers: "Managers",
    deals: "Deals",
    events: "Events",
    leads: "Leads",
    build: "Build report",
    buildDeals: "Build report",
    open: "Open report",
    plan: "Plan",
    write: "Write the plan to a sheet",
    journeys: "Journeys",
    buildJourneys: "Build journey report",
    map: "Map",
    buildMap: "Build journey map",
    openMap: "Open map",
  },
  ru: {
    managers: "Менеджеры",
    deals: "Сделки",
    events: "События",
    leads: "Лидогенерация",
    build: "Построить отчёт",
    buildDeals: "Построить отчёт",
    open: "Открыть отчёт",
    plan: "План",
    write: "Записать план на лист",
    journeys: "Пути",
    buildJourneys: "Построить отчёт по путям",
    map: "Карта",
    buildMap: "Построить карту пути",
    openMap: "Открыть карту",
  },
} as const;
