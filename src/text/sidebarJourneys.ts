import type { Language, Text } from "./language";
import { formatCount, formatPercent } from "./number";

/** Everything the section *Journeys* says, except what the add-on answers. */
export const journeysText = {
  journeys: { en: "Journeys", ru: "Пути" },
  eventLog: { en: "Event log", ru: "Журнал событий" },
  useSelection: { en: "Use this sheet", ru: "Взять этот лист" },
  reading: { en: "Reading the events…", ru: "Читаю события…" },
  notFound: { en: "No event log found", ru: "Журнал событий не найден" },
  unread: { en: "Not read yet", ru: "Ещё не прочитан" },
  kept: { en: "Still showing the event log read before.", ru: "Пока показан прежний журнал событий." },
  toFunnel: { en: "Go to Funnel", ru: "Перейти в раздел «Воронка»" },
  hint: {
    en: "One row for each event: who, when, what; where from if you know it. Open such a sheet:",
    ru: "Строка на каждое событие: кто, когда, что; откуда — если известно. Откройте такой лист:",
  },

  columns: { en: "Columns", ru: "Столбцы" },
  user: { en: "Who", ru: "Кто" },
  time: { en: "When", ru: "Когда" },
  event: { en: "What", ru: "Что" },
  channel: { en: "Channel", ru: "Канал" },
  noChannel: { en: "(no channel)", ru: "(без канала)" },

  stages: { en: "Stages, in order", ru: "Этапы по порядку" },
  otherEvents: { en: "Other events", ru: "Другие события" },
  up: { en: "Move up", ru: "Выше" },
  down: { en: "Move down", ru: "Ниже" },
  usual: { en: "Take the usual stages", ru: "Взять обычные этапы" },
  tooFew: { en: "Choose at least two stages.", ru: "Выберите хотя бы два этапа." },

  counting: { en: "How stages count", ru: "Как считать этапы" },
  ordered: { en: "one after another", ru: "по порядку" },
  strict: { en: "one right after another", ru: "сразу друг за другом" },
  open: { en: "in any order", ru: "в любом порядке" },
  window: { en: "Days from the first stage", ru: "Дней от первого этапа" },
  noWindow: { en: "no limit", ru: "без срока" },
  notDays: { en: "A number of days above 0 is needed.", ru: "Нужно число дней больше нуля." },

  previewing: { en: "Counting…", ru: "Считаю…" },
  paths: { en: "Main paths", ru: "Главные пути" },
  left: { en: "stopped", ru: "не дошли" },
  direct: { en: "(directly)", ru: "(сразу)" },
  further: { en: "…further", ru: "…дальше" },
  others: { en: "(other paths)", ru: "(другие пути)" },
  asTable: { en: "The same as a table", ru: "То же таблицей" },
  path: { en: "Path", ru: "Путь" },
  taken: { en: "Taken", ru: "Прошли" },
  nobody: { en: "No journeys to draw.", ru: "Путей нет." },
  unnamed: { en: "(no name)", ru: "(без названия)" },

  build: { en: "Build journey report", ru: "Построить отчёт о путях" },
  refresh: { en: "Refresh journey report", ru: "Обновить отчёт о путях" },
  openReport: { en: "Open report", ru: "Открыть отчёт" },
  building: { en: "Building the journey report…", ru: "Строю отчёт о путях…" },
  buildingSlowly: {
    en: "Still building: a long event log takes a minute or two…",
    ru: "Ещё строю: на длинный журнал уходит минута-другая…",
  },
} satisfies Record<string, Text>;

/** Sample rows for the hint: what an event log looks like. */
export const sampleEvents: readonly Text[][] = [
  ["101", "2026-03-01 09:15", { en: "Visit", ru: "Визит" }],
  ["101", "2026-03-02 18:40", { en: "Order", ru: "Заказ" }],
  ["102", "2026-03-02 11:05", { en: "Visit", ru: "Визит" }],
].map((row) => row.map((cell) => (typeof cell === "string" ? { en: cell, ru: cell } : cell)));

/** Says how much there is in an event log. */
export function logText(
  { rows, people, from, to }: { rows: number; people: number; from: string | null; to: string | null },
  language: Language,
): string {
  const [events, persons] = [formatCount(rows, language), formatCount(people, language)];
  const period = from === null || to === null ? [] : from === to ? [from] : [from, to];
  const written = period.map((day) => new Date(day).toLocaleDateString(...DAY[language])).join(" –\u2060 ");
  // On a line of its own where there is no room for all of it: a line may break behind a dash, whatever the space.
  const days = written && `, ${written.replace(/ /g, "\u00a0")}`;
  return { en: `Events: ${events}, people: ${persons}${days}`, ru: `Событий: ${events}, людей: ${persons}${days}` }[
    language
  ];
}

const UTC = { timeZone: "UTC" };
const DAY: Readonly<Record<Language, [string, Intl.DateTimeFormatOptions]>> = {
  en: ["en-GB", { ...UTC, day: "numeric", month: "short", year: "numeric" }],
  ru: ["ru", UTC],
};

/** The title that a journey report has when none is given. */
export function defaultJourneyTitle(sheet: string, language: Language): string {
  return { en: `Journey: ${sheet}`, ru: `Путь клиента: ${sheet}` }[language];
}

/** Says where a stage stands now. */
export function placeText(stage: string, at: number, all: number, language: Language): string {
  return { en: `${stage}: stage ${at} of ${all}`, ru: `${stage}: этап ${at} из ${all}` }[language];
}

/** Offers the events that are not listed yet. */
export function moreEventsText(count: number, language: Language): string {
  return { en: `${formatCount(count, language)} more`, ru: `Ещё ${formatCount(count, language)}` }[language];
}

/** What the picture of the paths shows, in a sentence. */
export function pictureText(journeys: number, converted: number, goal: string, language: Language): string {
  const [all, there] = [formatCount(journeys, language), formatCount(converted, language)];
  const share = formatPercent(journeys > 0 ? converted / journeys : 0, language);
  return {
    en: `${there} of ${all} journeys (${share}) reached “${goal}”. Bands run from the first event to the end; their width is how many took them.`,
    ru: `До «${goal}» дошли ${there} из ${all} путей (${share}). Полосы идут от первого события к концу, ширина — сколько путей.`,
  }[language];
}

/** Says that the journey report of this name is ready. */
export function journeyReadyText(report: string, language: Language): string {
  return { en: `The report is ready: ${report}`, ru: `Отчёт готов: ${report}` }[language];
}
