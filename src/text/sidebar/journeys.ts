import { dayText } from "../day";
import { fill } from "../fill";
import type { Language, Texts } from "../language";

const en = {
  journeys: "Journeys",
  eventLog: "Event log",
  pathTable: "Table of paths",
  useSelection: "Use this sheet",
  reading: "Reading the events…",
  notFound: "No event log found",
  unread: "Not read yet",
  kept: "Below is the previous event log.",
  toFunnel: "Go to Funnel",
  hint: "One row per event: who, when, what and, if known, the channel. Open a sheet like this:",
  columns: "Columns",
  user: "Customer",
  time: "Date and time",
  event: "Event",
  channel: "Channel",
  noChannel: "(no channel)",
  stages: "Stages, in order",
  otherEvents: "Other events",
  up: "Move up",
  down: "Move down",
  usual: "Pick stages automatically",
  tooFew: "Choose at least two stages.",
  counting: "Order of stages",
  ordered: "In order, other events may lie between",
  strict: "Strictly in a row",
  open: "In any order",
  window: "Time limit from the first stage, days",
  noWindow: "no limit",
  notDays: "A number of days above 0 is needed.",
  previewing: "Counting…",
  paths: "Main paths",
  left: "lost",
  direct: "(straight to the goal)",
  further: "more",
  others: "(other paths)",
  asTable: "Show as a table",
  path: "Path",
  taken: "Journeys",
  nobody: "No journeys to draw.",
  unnamed: "(no name)",
  build: "Build journey report",
  refresh: "Refresh journey report",
  buildPaths: "Build attribution report",
  refreshPaths: "Refresh attribution report",
  openReport: "Open report",
  building: "Building the journey report…",
  buildingSlowly: "Still building: a long event log takes a minute or two…",

  visit: "Visit",
  order: "Order",
  log: "Events: {events#}, customers: {people#}",
  logWithDays: "Events: {events#}, customers: {people#}, {days}",
  pathCounts: "Paths: {rows#}, journeys: {journeys#}, conversions: {conversions#}",
  days: "{from} – {to}",
  title: "Journey: {sheet}",
  place: "{stage}: stage {at} of {all}",
  moreEvents: "{count#} more",
  picture:
    "{converted#} of {journeys, plural, one {# journey} other {# journeys}} ({share%}) reached “{goal}”. The thicker the band, the more journeys.",
  ready: "The report is ready: {report}",
};

/** Everything the section *Journeys* says, except what the add-on answers. */
export const journeysText: Texts<typeof en> = {
  en,
  ru: {
    journeys: "Пути",
    eventLog: "Журнал событий",
    pathTable: "Таблица путей",
    useSelection: "Выбрать этот лист",
    reading: "Читаю события…",
    notFound: "Журнал событий не найден",
    unread: "Ещё не прочитан",
    kept: "Ниже — прежний журнал событий.",
    toFunnel: "Перейти в раздел «Воронка»",
    hint: "Одна строка — одно событие: кто, когда, что сделал и, если известно, из какого канала. Откройте лист с такой таблицей:",
    columns: "Столбцы",
    user: "Клиент",
    time: "Дата и время",
    event: "Событие",
    channel: "Канал",
    noChannel: "(без канала)",
    stages: "Этапы по порядку",
    otherEvents: "Другие события",
    up: "Выше",
    down: "Ниже",
    usual: "Подобрать этапы автоматически",
    tooFew: "Выберите хотя бы два этапа.",
    counting: "Порядок этапов",
    ordered: "По порядку, между этапами возможны другие события",
    strict: "Строго подряд",
    open: "В любом порядке",
    window: "Срок от первого этапа, дней",
    noWindow: "любой",
    notDays: "Нужно число дней больше нуля.",
    previewing: "Считаю…",
    paths: "Основные пути",
    left: "не дошли",
    direct: "(сразу к цели)",
    further: "ещё шаги",
    others: "(другие пути)",
    asTable: "Показать таблицей",
    path: "Маршрут",
    taken: "Путей",
    nobody: "Путей нет.",
    unnamed: "(без названия)",
    build: "Построить отчёт по путям",
    refresh: "Обновить отчёт по путям",
    buildPaths: "Построить отчёт по атрибуции",
    refreshPaths: "Обновить отчёт по атрибуции",
    openReport: "Открыть отчёт",
    building: "Строю отчёт по путям…",
    buildingSlowly: "Отчёт ещё строится: большой журнал занимает одну-две минуты…",

    visit: "Визит",
    order: "Заказ",
    log: "Событий: {events#}, клиентов: {people#}",
    logWithDays: "Событий: {events#}, клиентов: {people#}, {days}",
    pathCounts: "Маршрутов: {rows#}, путей: {journeys#}, конверсий: {conversions#}",
    days: "{from}–{to}",
    title: "Путь клиента: {sheet}",
    place: "{stage}: этап {at} из {all}",
    moreEvents: "Ещё {count#}",
    picture:
      "До этапа «{goal}» {converted, plural, one {дошёл #} few {дошли #} other {дошло #}} из {journeys, plural, one {# пути} few {# путей} many {# путей} other {# пути}} ({share%}). Чем толще полоса, тем больше путей.",
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
  const { log, logWithDays, days: fromTo } = journeysText[language];
  if (from === null || to === null) return fill(log, { events, people }, language);
  const [first, last] = [dayOf(new Date(from), language), dayOf(new Date(to), language)];
  // On a line of its own where there is no room for all of it: a line may break behind a dash, whatever the space.
  const days = (first === last ? first : fill(fromTo, { from: first, to: last }, language))
    .replace(/ /g, "\u00a0")
    .replace(/–/g, "–\u2060");
  return fill(logWithDays, { events, people, days }, language);
}

/** Says how much there is in a table of paths. */
export function pathTableText(
  { rows, journeys, conversions }: { rows: number; journeys: number; conversions: number },
  language: Language,
): string {
  return fill(journeysText[language].pathCounts, { rows, journeys, conversions }, language);
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
