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
  kept: "Below is the previous table.",
  toJourneys: "Go to Journeys",
  hint: "Stages in one column, counts beside them. Select any cell in a table like this:",
  stage: "Stage",
  people: "Count",
  funnel: "Funnel",
  barMeaning: "Bar = conversion from the previous stage",
  unnamed: "(no name)",
  noData: "no data",
  lowest: "lowest conversion",
  toBenchmark: "biggest gain if it met its benchmark",
  grew: "more than the previous stage",
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
  title: "Report title",
  chartAs: "Chart style",
  asFunnel: "Centred funnel",
  asBars: "Left-aligned bars",
  sectionsWanted: "Sections",
  fromTemplate: "Start from a template",
  templateMeaning: "Adds a sheet with sample figures; replace them with yours.",
  starting: "Making the sheet…",
  maybeStarted:
    "Google Sheets did not answer in time. Check whether the new sheet is there: trying again would add a second sheet.",
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
  returns: "Result",
  example: "Example",
  examples: "Examples",
  insert: "Insert",
  inserting: "Writing the formula…",
  insertHint: "Inserts into the selected empty cell, or next to the selected figures.",
  connection: "No connection to Google Sheets. Check the network, then try again.",
  permission:
    "Google refused access. Reload the page and open the panel again; if you are signed in to several Google accounts, sign out of the others.",
  silence: "Google Sheets did not answer in time. Try again: nothing will be done twice.",
  broken: "Google Sheets could not do this. Try again; if it happens again, reload the page.",
  /** The sections of a report that can be left out, in its order. */
  reportSections: {
    keyFigures: "Key figures",
    chart: "Chart",
    whatIf: "What if",
    hypotheses: "Hypotheses from the map",
    channels: "Channels",
    periods: "Periods",
    money: "Money",
    findings: "Data checks",
  },

  sampleStages: ["Impressions", "Clicks", "Deals"],
  ready: "The report is ready: {report}",
  total: "Total: {names}",
  totalAndMore: "Total: {names} and {more} more",
  missing: "no data: {missing} of {channels}",
  reached: "{reached#} of {entered#}",
  buildHash: "Build {hash}",
  found: "{found} of {all, plural, one {# function} other {# functions}}",
  allFound: "{all, plural, one {# function} other {# functions}}",
  nothingFound: "No functions match “{query}”. Try another word, such as “conversion”.",
  insertedExample: "Inserted in {cell} with the example’s figures. Replace them with your own cells.",
  inserted: "Inserted in {cell}, using {over}.",
  allChannels: "All ({count})",
  allPeriods: "All periods ({count})",
  toCheck: "Data checks: {count}",
  more: "{count} more",
  goTo: "Go to {cell}",
  allSections: "Report: all sections",
  someSections: "Report: {wanted} of {all} sections",
  stages: "{count, plural, one {# stage} other {# stages}}",
};

/** Everything the panel says, except what the add-on answers. */
export const sidebarText: Texts<typeof en> = {
  en,
  ru: {
    sections: "Разделы",
    stageTable: "Таблица этапов",
    useSelection: "Взять выделенную",
    reading: "Читаю лист…",
    notFound: "Таблица этапов не найдена",
    unread: "Ещё не прочитана",
    kept: "Ниже — прежняя таблица.",
    toJourneys: "Перейти в раздел «Пути»",
    hint: "В одном столбце этапы, рядом — сколько на каждом (показы, заявки, сделки). Выделите в такой таблице любую ячейку:",
    stage: "Этап",
    people: "Количество",
    funnel: "Воронка",
    barMeaning: "Длина полосы — конверсия из предыдущего этапа",
    unnamed: "(без названия)",
    noData: "нет данных",
    lowest: "конверсия ниже остальных",
    toBenchmark: "выгоднее всего дотянуть до норматива",
    grew: "больше, чем на предыдущем этапе",
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
    title: "Название отчёта",
    chartAs: "Вид диаграммы",
    asFunnel: "Воронка по центру",
    asBars: "Полосы по левому краю",
    sectionsWanted: "Разделы отчёта",
    fromTemplate: "Начать с шаблона",
    templateMeaning: "Появится новый лист с примером — замените числа своими.",
    starting: "Создаю лист…",
    maybeStarted:
      "Google Таблицы не ответили вовремя. Проверьте, не появился ли новый лист: если нажать ещё раз, создастся второй.",
    build: "Построить отчёт",
    refresh: "Обновить отчёт",
    open: "Открыть отчёт",
    building: "Строю отчёт…",
    buildingSlowly: "Отчёт ещё строится: Google Таблицы отвечают медленно…",
    functions: "Функции",
    search: "Найти функцию",
    about: "О дополнении и лицензии",
    allFunctions: "‹ Все функции",
    arguments: "Аргументы",
    returns: "Результат",
    example: "Пример",
    examples: "Примеры",
    insert: "Вставить",
    inserting: "Пишу формулу…",
    insertHint: "Формула появится в выделенной пустой ячейке, а если выделены данные — рядом с ними.",
    connection: "Нет связи с Google Таблицами. Проверьте сеть и попробуйте ещё раз.",
    permission:
      "Google отказал в доступе. Обновите страницу и откройте панель снова; если вы вошли в несколько аккаунтов Google, выйдите из остальных.",
    silence: "Google Таблицы не ответили вовремя. Попробуйте ещё раз — повторный запуск ничего не продублирует.",
    broken: "Google Таблицы не смогли это выполнить. Попробуйте ещё раз; если повторится, обновите страницу.",
    /** The sections of a report that can be left out, in its order. */
    reportSections: {
      keyFigures: "Ключевые показатели",
      chart: "Диаграмма",
      whatIf: "Что если",
      hypotheses: "Гипотезы из карты пути",
      channels: "Каналы",
      periods: "Периоды",
      money: "Деньги",
      findings: "Замечания к данным",
    },

    sampleStages: ["Показы", "Клики", "Сделки"],
    ready: "Отчёт готов: {report}",
    total: "Итого: {names}",
    totalAndMore: "Итого: {names} и ещё {more}",
    missing: "нет данных: {missing} из {channels}",
    reached: "{reached#} из {entered#}",
    buildHash: "Сборка {hash}",
    found: "Найдено: {found} из {all}",
    allFound: "Всего функций: {all}",
    nothingFound: "По запросу «{query}» ничего не найдено. Попробуйте другое слово, например «конверсия».",
    insertedExample: "Формула с числами из примера вставлена в {cell}. Замените их своими ячейками.",
    inserted: "Формула вставлена в {cell}. Данные: {over}.",
    allChannels: "Все ({count})",
    allPeriods: "Все периоды ({count})",
    toCheck: "Замечания к данным: {count}",
    more: "Ещё {count}",
    goTo: "Перейти к {cell}",
    allSections: "Отчёт: все разделы",
    someSections: "Отчёт: {wanted} из {all} разделов",
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
  const texts = sidebarText[language];
  return fill(found === all ? texts.allFound : texts.found, { found, all }, language);
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
