import { addonTexts } from "./addon";
import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  sections: "Sections",
  stageTable: "Stage table",
  useSelection: "Use selection",
  reading: "Reading the sheet…",
  notFound: "No stage table found",
  unread: "Not read yet",
  kept: "Still showing the table read before.",
  toJourneys: "Go to Journeys",
  hint: "Stages go down, people stand beside them. Select any cell of such a table:",
  stage: "Stage",
  people: "People",
  funnel: "Funnel",
  barMeaning: "Bar: share of the stage before",
  unnamed: "(no name)",
  noData: "no data",
  lowest: "lowest conversion",
  toBenchmark: "most to gain at its benchmark",
  grew: "more than the stage before",
  conversion: "conversion",
  overall: "Overall conversion",
  channel: "Channel",
  period: "Period",
  readAs: "How the table was read",
  readOtherwise: "Read it differently",
  asFound: "Back to automatic",
  yourChoice: "your choice",
  automatically: "Automatic",
  openQuestion: "Question about the table",
  down: "Stages are in rows",
  across: "Stages are in columns",
  channelsFrom: "Compare by column",
  rolesOfLines: "What rows and columns are",
  changeIt: "change",
  title: "Title",
  chartAs: "Draw it as",
  asFunnel: "a funnel",
  asBars: "bars from the left",
  sectionsWanted: "Sections",
  fromTemplate: "Start from a template",
  templateMeaning: "A new sheet with sample figures: put yours in their place.",
  starting: "Making the sheet…",
  maybeStarted:
    "Google Sheets did not answer in time. Look first whether the new sheet is there already: asked again, a template makes another.",
  build: "Build report",
  refresh: "Refresh report",
  open: "Open report",
  building: "Building the report…",
  buildingSlowly: "Still building: Google Sheets is slow to answer…",
  functions: "Functions",
  search: "Find a function",
  about: "About and licences",
  allFunctions: "‹ All functions",
  arguments: "Arguments",
  returns: "Returns",
  example: "Example",
  examples: "Examples",
  insert: "Insert",
  inserting: "Writing the formula…",
  insertHint: "Goes into the empty cell selected; if figures are selected, beside them.",
  connection: "No connection to Google Sheets. Check the network, then try again.",
  permission:
    "Google refused access. Reload the page and open the panel again; if you are signed in to several Google accounts, stay in one.",
  silence: "Google Sheets did not answer in time. Try again: nothing will be done twice.",
  broken: "Google Sheets could not do this. Try again; if it happens again, reload the page.",
  /** The sections of a report that can be left out, in its order. */
  reportSections: {
    keyFigures: "Key figures",
    chart: "Chart",
    whatIf: "What if",
    levers: "Levers",
    hypotheses: "Hypotheses of the map",
    channels: "Channels",
    periods: "Periods",
    money: "Money",
    findings: "To check",
  },

  sampleStages: ["Impressions", "Clicks", "Deals"],
  ready: "The report is ready: {report}",
  total: "Total: {names}",
  totalAndMore: "Total: {names} and {more} more",
  missing: "no data: {missing} of {channels}",
  reached: "{reached#} of {entered#} reached the end",
  buildHash: "Build {hash}",
  found: "{found} of {all} functions",
  nothingFound: "No function fits “{query}”. Try another word, such as “conversion”.",
  insertedExample: "Written into {cell} with the figures of the example: put your own cells in their place.",
  inserted: "Written into {cell}, computed from {over}.",
  allChannels: "All ({count})",
  allPeriods: "All periods ({count})",
  toCheck: "{count, plural, one {# thing} other {# things}} to check",
  more: "{count} more",
  goTo: "Go to {cell}",
  allSections: "Report: all sections",
  someSections: "Report: {wanted} of {all} sections",
  stages: "{count} stages",
};

/** Everything the panel says, except what the add-on answers. */
export const sidebarText: Texts<typeof en> = {
  en,
  ru: {
    sections: "Разделы",
    stageTable: "Таблица этапов",
    useSelection: "Взять выделение",
    reading: "Читаю лист…",
    notFound: "Таблица этапов не найдена",
    unread: "Ещё не прочитана",
    kept: "Пока показана прежняя таблица.",
    toJourneys: "Перейти в раздел «Пути»",
    hint: "Этапы идут вниз, рядом — число людей. Выделите любую ячейку такой таблицы:",
    stage: "Этап",
    people: "Люди",
    funnel: "Воронка",
    barMeaning: "Полоса — доля от предыдущего этапа",
    unnamed: "(без названия)",
    noData: "нет данных",
    lowest: "самая низкая конверсия",
    toBenchmark: "больше всего даст выход на норму",
    grew: "больше, чем на этапе до него",
    conversion: "конверсия",
    overall: "Общая конверсия",
    channel: "Канал",
    period: "Период",
    readAs: "Как прочитана таблица",
    readOtherwise: "Прочитать по-другому",
    asFound: "Вернуть автоматический вариант",
    yourChoice: "ваш выбор",
    automatically: "Автоматически",
    openQuestion: "Вопрос о таблице",
    down: "Этапы — в строках",
    across: "Этапы — в столбцах",
    channelsFrom: "Сравнивать по столбцу",
    rolesOfLines: "Что в строках и столбцах",
    changeIt: "изменить",
    title: "Заголовок",
    chartAs: "Рисовать",
    asFunnel: "воронкой",
    asBars: "полосами от края",
    sectionsWanted: "Разделы отчёта",
    fromTemplate: "Начать с шаблона",
    templateMeaning: "Новый лист с примерными числами: впишите свои.",
    starting: "Создаю лист…",
    maybeStarted:
      "Google Таблицы не ответили вовремя. Сначала проверьте, не появился ли лист: из шаблона ещё раз получится второй.",
    build: "Построить отчёт",
    refresh: "Обновить отчёт",
    open: "Открыть отчёт",
    building: "Строю отчёт…",
    buildingSlowly: "Ещё строю: Google Таблицы отвечают медленно…",
    functions: "Функции",
    search: "Найти функцию",
    about: "О дополнении и лицензии",
    allFunctions: "‹ Все функции",
    arguments: "Аргументы",
    returns: "Возвращает",
    example: "Пример",
    examples: "Примеры",
    insert: "Вставить",
    inserting: "Пишу формулу…",
    insertHint: "Встанет в выделенную пустую ячейку; если выделены данные — рядом с ними.",
    connection: "Нет связи с Google Таблицами. Проверьте сеть и попробуйте ещё раз.",
    permission:
      "Google отказал в доступе. Обновите страницу и откройте панель снова; если вы вошли в несколько аккаунтов Google, оставьте один.",
    silence: "Google Таблицы не ответили вовремя. Попробуйте ещё раз: ничего не задвоится.",
    broken: "Google Таблицы не смогли это выполнить. Попробуйте ещё раз; если повторится, обновите страницу.",
    /** The sections of a report that can be left out, in its order. */
    reportSections: {
      keyFigures: "Главные показатели",
      chart: "График",
      whatIf: "Что если",
      levers: "Рычаги",
      hypotheses: "Гипотезы карты",
      channels: "Каналы",
      periods: "Периоды",
      money: "Деньги",
      findings: "Что проверить",
    },

    sampleStages: ["Показы", "Клики", "Сделки"],
    ready: "Отчёт готов: {report}",
    total: "Итого: {names}",
    totalAndMore: "Итого: {names} и ещё {more}",
    missing: "нет данных: {missing} из {channels}",
    reached: "до конца дошли {reached#} из {entered#}",
    buildHash: "Сборка {hash}",
    found: "Функции: {found} из {all}",
    nothingFound: "Под «{query}» ничего не подходит. Попробуйте другое слово, например «конверсия».",
    insertedExample: "Записано в {cell} с числами примера: подставьте вместо них свои ячейки.",
    inserted: "Записано в {cell}, считает по {over}.",
    allChannels: "Все ({count})",
    allPeriods: "Все периоды ({count})",
    toCheck: "{count, plural, one {# замечание} few {# замечания} other {# замечаний}}",
    more: "Ещё {count}",
    goTo: "К ячейке {cell}",
    allSections: "Отчёт: все разделы",
    someSections: "Отчёт: разделов {wanted} из {all}",
    stages: "{count, plural, one {# этап} many {# этапов} other {# этапа}}",
  },
};

/** Sample counts for the hint: what a stage table looks like. */
export const SAMPLE_COUNTS = [120000, 2520, 31] as const;

/** Says that the report of this name is ready. */
export function readyText(report: string, language: Language): string {
  return fill(sidebarText[language].ready, { report }, language);
}

/** Says over which channels the funnel adds up. */
export function totalText(channels: readonly string[], language: Language): string {
  const named = channels.filter((name) => name !== "");
  const names = named.slice(0, 3).join(", ");
  const more = channels.length - Math.min(3, named.length);
  const { total, totalAndMore } = sidebarText[language];
  return fill(more > 0 ? totalAndMore : total, { names, more }, language);
}

/** Says in how many of the channels a stage has no number. */
export function missingText(missing: number, channels: number, language: Language): string {
  return fill(sidebarText[language].missing, { missing, channels }, language);
}

/** Says how many of those who entered reached the end. */
export function reachedText(reached: number, entered: number, language: Language): string {
  return fill(sidebarText[language].reached, { reached, entered }, language);
}

/** Says which build of the add-on this is. */
export function buildText(hash: string, language: Language): string {
  return fill(sidebarText[language].buildHash, { hash }, language);
}

/** Says how many of the functions a search found. */
export function foundText(found: number, all: number, language: Language): string {
  return fill(sidebarText[language].found, { found, all }, language);
}

/** Says that a search found no function. */
export function nothingFoundText(query: string, language: Language): string {
  return fill(sidebarText[language].nothingFound, { query }, language);
}

/** Says where a formula was written, and over which cells; with "" over the figures of its example. */
export function insertedText({ cell, over }: { cell: string; over: string }, language: Language): string {
  const { inserted, insertedExample } = sidebarText[language];
  return fill(over === "" ? insertedExample : inserted, { cell, over }, language);
}

/** The choice of all channels together. */
export function allChannelsText(count: number, language: Language): string {
  return fill(sidebarText[language].allChannels, { count }, language);
}

/** The choice of all periods together. */
export function allPeriodsText(count: number, language: Language): string {
  return fill(sidebarText[language].allPeriods, { count }, language);
}

/** Says how many things there are to check. */
export function toCheckText(count: number, language: Language): string {
  return fill(sidebarText[language].toCheck, { count }, language);
}

/** Offers what does not stand there yet. */
export function moreText(count: number, language: Language): string {
  return fill(sidebarText[language].more, { count }, language);
}

/** Offers to go to a cell. */
export function goToText(cell: string, language: Language): string {
  return fill(sidebarText[language].goTo, { cell }, language);
}

/** Says how much of a report is wanted. */
export function sectionsText(wanted: number, all: number, language: Language): string {
  const { allSections, someSections } = sidebarText[language];
  return fill(wanted === all ? allSections : someSections, { wanted, all }, language);
}

/** The title that a report has when none is given. */
export function defaultTitle(sheet: string, language: Language): string {
  return fill(addonTexts[language].reportOf, { sheet }, language);
}

/** Says how long a template is. */
export function stagesText(count: number, language: Language): string {
  return fill(sidebarText[language].stages, { count }, language);
}
