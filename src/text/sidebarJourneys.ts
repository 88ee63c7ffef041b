import { dayText } from "./day";
import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  journeys: "Journeys",
  eventLog: "Event log",
  useSelection: "Use this sheet",
  reading: "Reading the events…",
  notFound: "No event log found",
  unread: "Not read yet",
  kept: "Still showing the event log read before.",
  toFunnel: "Go to Funnel",
  hint: "One row for each event: who, when, what; where from if you know it. Open such a sheet:",
  columns: "Columns",
  user: "Who",
  time: "When",
  event: "What",
  channel: "Channel",
  noChannel: "(no channel)",
  stages: "Stages, in order",
  otherEvents: "Other events",
  up: "Move up",
  down: "Move down",
  usual: "Take the usual stages",
  tooFew: "Choose at least two stages.",
  counting: "How stages count",
  ordered: "one after another",
  strict: "one right after another",
  open: "in any order",
  window: "Days from the first stage",
  noWindow: "no limit",
  notDays: "A number of days above 0 is needed.",
  previewing: "Counting…",
  paths: "Main paths",
  left: "stopped",
  direct: "(directly)",
  further: "…further",
  others: "(other paths)",
  asTable: "The same as a table",
  path: "Path",
  taken: "Taken",
  nobody: "No journeys to draw.",
  unnamed: "(no name)",
  build: "Build journey report",
  refresh: "Refresh journey report",
  openReport: "Open report",
  building: "Building the journey report…",
  buildingSlowly: "Still building: a long event log takes a minute or two…",

  visit: "Visit",
  order: "Order",
  log: "Events: {events#}, people: {people#}",
  logWithDays: "Events: {events#}, people: {people#}, {days}",
  title: "Journey: {sheet}",
  place: "{stage}: stage {at} of {all}",
  moreEvents: "{count#} more",
  picture:
    "{converted#} of {journeys#} journeys ({share%}) reached “{goal}”. Bands run from the first event to the end; their width is how many took them.",
  ready: "The report is ready: {report}",
};

/** Everything the section *Journeys* says, except what the add-on answers. */
export const journeysText: Texts<typeof en> = {
  en,
  ru: {
    journeys: "Пути",
    eventLog: "Журнал событий",
    useSelection: "Взять этот лист",
    reading: "Читаю события…",
    notFound: "Журнал событий не найден",
    unread: "Ещё не прочитан",
    kept: "Пока показан прежний журнал событий.",
    toFunnel: "Перейти в раздел «Воронка»",
    hint: "Строка на каждое событие: кто, когда, что; откуда — если известно. Откройте такой лист:",
    columns: "Столбцы",
    user: "Кто",
    time: "Когда",
    event: "Что",
    channel: "Канал",
    noChannel: "(без канала)",
    stages: "Этапы по порядку",
    otherEvents: "Другие события",
    up: "Выше",
    down: "Ниже",
    usual: "Взять обычные этапы",
    tooFew: "Выберите хотя бы два этапа.",
    counting: "Как считать этапы",
    ordered: "по порядку",
    strict: "сразу друг за другом",
    open: "в любом порядке",
    window: "Дней от первого этапа",
    noWindow: "без срока",
    notDays: "Нужно число дней больше нуля.",
    previewing: "Считаю…",
    paths: "Главные пути",
    left: "не дошли",
    direct: "(сразу)",
    further: "…дальше",
    others: "(другие пути)",
    asTable: "То же таблицей",
    path: "Путь",
    taken: "Прошли",
    nobody: "Путей нет.",
    unnamed: "(без названия)",
    build: "Построить отчёт о путях",
    refresh: "Обновить отчёт о путях",
    openReport: "Открыть отчёт",
    building: "Строю отчёт о путях…",
    buildingSlowly: "Ещё строю: на длинный журнал уходит минута-другая…",

    visit: "Визит",
    order: "Заказ",
    log: "Событий: {events#}, людей: {people#}",
    logWithDays: "Событий: {events#}, людей: {people#}, {days}",
    title: "Путь клиента: {sheet}",
    place: "{stage}: этап {at} из {all}",
    moreEvents: "Ещё {count#}",
    picture:
      "До «{goal}» дошли {converted#} из {journeys#} путей ({share%}). Полосы идут от первого события к концу, ширина — сколько путей.",
    ready: "Отчёт готов: {report}",
  },
};

/** Sample rows for the hint: what an event log looks like. */
export function sampleEvents(language: Language): readonly (readonly string[])[] {
  const { visit, order } = journeysText[language];
  return [
    ["101", "2026-03-01 09:15", visit],
    ["101", "2026-03-02 18:40", order],
    ["102", "2026-03-02 11:05", visit],
  ];
}

/** Says how much there is in an event log. */
export function logText(
  { rows: events, people, from, to }: { rows: number; people: number; from: string | null; to: string | null },
  language: Language,
): string {
  const period = from === null || to === null ? [] : from === to ? [from] : [from, to];
  const written = period.map((day) => dayOf(new Date(day), language)).join(" –\u2060 ");
  // On a line of its own where there is no room for all of it: a line may break behind a dash, whatever the space.
  const days = written.replace(/ /g, "\u00a0");
  const { log, logWithDays } = journeysText[language];
  return fill(days ? logWithDays : log, { events, people, days }, language);
}

const dayOf = (day: Date, language: Language): string =>
  dayText(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), language);

/** The title that a journey report has when none is given. */
export function defaultJourneyTitle(sheet: string, language: Language): string {
  return fill(journeysText[language].title, { sheet }, language);
}

/** Says where a stage stands now. */
export function placeText(stage: string, at: number, all: number, language: Language): string {
  return fill(journeysText[language].place, { stage, at, all }, language);
}

/** Offers the events that are not listed yet. */
export function moreEventsText(count: number, language: Language): string {
  return fill(journeysText[language].moreEvents, { count }, language);
}

/** What the picture of the paths shows, in a sentence. */
export function pictureText(journeys: number, converted: number, goal: string, language: Language): string {
  const share = journeys > 0 ? converted / journeys : 0;
  return fill(journeysText[language].picture, { journeys, converted, share, goal }, language);
}

/** Says that the journey report of this name is ready. */
export function journeyReadyText(report: string, language: Language): string {
  return fill(journeysText[language].ready, { report }, language);
}
