import { addonTexts, fillIn } from "./addon";
import type { Language, Text } from "./language";
import { formatCount } from "./number";

/** Everything the panel says, except what the add-on answers. */
export const sidebarText = {
  sections: { en: "Sections", ru: "Разделы" },

  stageTable: { en: "Stage table", ru: "Таблица этапов" },
  useSelection: { en: "Use selection", ru: "Взять выделение" },
  reading: { en: "Reading the sheet…", ru: "Читаю лист…" },
  notFound: { en: "No stage table found", ru: "Таблица этапов не найдена" },
  unread: { en: "Not read yet", ru: "Ещё не прочитана" },
  kept: { en: "Still showing the table read before.", ru: "Пока показана прежняя таблица." },

  toJourneys: { en: "Go to Journeys", ru: "Перейти в раздел «Пути»" },

  hint: {
    en: "Stages go down, people stand beside them. Select any cell of such a table:",
    ru: "Этапы идут вниз, рядом — число людей. Выделите любую ячейку такой таблицы:",
  },
  stage: { en: "Stage", ru: "Этап" },
  people: { en: "People", ru: "Люди" },

  funnel: { en: "Funnel", ru: "Воронка" },
  barMeaning: { en: "Bar: share of the stage before", ru: "Полоса — доля от предыдущего этапа" },
  unnamed: { en: "(no name)", ru: "(без названия)" },
  noData: { en: "no data", ru: "нет данных" },
  lowest: { en: "lowest conversion", ru: "самая низкая конверсия" },
  toBenchmark: { en: "most to gain at its benchmark", ru: "больше всего даст выход на норму" },
  grew: { en: "more than the stage before", ru: "больше, чем на этапе до него" },
  conversion: { en: "conversion", ru: "конверсия" },
  overall: { en: "Overall conversion", ru: "Общая конверсия" },
  channel: { en: "Channel", ru: "Канал" },
  period: { en: "Period", ru: "Период" },
  readAs: { en: "How the table was read", ru: "Как прочитана таблица" },

  readOtherwise: { en: "Read it differently", ru: "Прочитать по-другому" },
  asFound: { en: "Back to automatic", ru: "Вернуть автоматический вариант" },
  yourChoice: { en: "your choice", ru: "ваш выбор" },
  automatically: { en: "Automatic", ru: "Автоматически" },
  openQuestion: { en: "Question about the table", ru: "Вопрос о таблице" },
  down: { en: "Stages are in rows", ru: "Этапы — в строках" },
  across: { en: "Stages are in columns", ru: "Этапы — в столбцах" },
  channelsFrom: { en: "Compare by column", ru: "Сравнивать по столбцу" },
  rolesOfLines: { en: "What rows and columns are", ru: "Что в строках и столбцах" },

  changeIt: { en: "change", ru: "изменить" },
  title: { en: "Title", ru: "Заголовок" },
  chartAs: { en: "Draw it as", ru: "Рисовать" },
  asFunnel: { en: "a funnel", ru: "воронкой" },
  asBars: { en: "bars from the left", ru: "полосами от края" },
  sectionsWanted: { en: "Sections", ru: "Разделы отчёта" },

  fromTemplate: { en: "Start from a template", ru: "Начать с шаблона" },
  templateMeaning: {
    en: "A new sheet with sample figures: put yours in their place.",
    ru: "Новый лист с примерными числами: впишите свои.",
  },
  starting: { en: "Making the sheet…", ru: "Создаю лист…" },
  maybeStarted: {
    en: "Google Sheets did not answer in time. Look first whether the new sheet is there already: asked again, a template makes another.",
    ru: "Google Таблицы не ответили вовремя. Сначала проверьте, не появился ли лист: из шаблона ещё раз получится второй.",
  },

  build: { en: "Build report", ru: "Построить отчёт" },
  refresh: { en: "Refresh report", ru: "Обновить отчёт" },
  open: { en: "Open report", ru: "Открыть отчёт" },
  building: { en: "Building the report…", ru: "Строю отчёт…" },
  buildingSlowly: {
    en: "Still building: Google Sheets is slow to answer…",
    ru: "Ещё строю: Google Таблицы отвечают медленно…",
  },

  functions: { en: "Functions", ru: "Функции" },
  search: { en: "Find a function", ru: "Найти функцию" },
  about: { en: "About and licences", ru: "О дополнении и лицензии" },
  allFunctions: { en: "‹ All functions", ru: "‹ Все функции" },
  arguments: { en: "Arguments", ru: "Аргументы" },
  returns: { en: "Returns", ru: "Возвращает" },
  example: { en: "Example", ru: "Пример" },
  examples: { en: "Examples", ru: "Примеры" },
  insert: { en: "Insert", ru: "Вставить" },
  inserting: { en: "Writing the formula…", ru: "Пишу формулу…" },
  insertHint: {
    en: "Goes into the empty cell selected; if figures are selected, beside them.",
    ru: "Встанет в выделенную пустую ячейку; если выделены данные — рядом с ними.",
  },

  connection: {
    en: "No connection to Google Sheets. Check the network, then try again.",
    ru: "Нет связи с Google Таблицами. Проверьте сеть и попробуйте ещё раз.",
  },
  permission: {
    en: "Google refused access. Reload the page and open the panel again; if you are signed in to several Google accounts, stay in one.",
    ru: "Google отказал в доступе. Обновите страницу и откройте панель снова; если вы вошли в несколько аккаунтов Google, оставьте один.",
  },
  silence: {
    en: "Google Sheets did not answer in time. Try again: nothing will be done twice.",
    ru: "Google Таблицы не ответили вовремя. Попробуйте ещё раз: ничего не задвоится.",
  },
  broken: {
    en: "Google Sheets could not do this. Try again; if it happens again, reload the page.",
    ru: "Google Таблицы не смогли это выполнить. Попробуйте ещё раз; если повторится, обновите страницу.",
  },
} satisfies Record<string, Text>;

/** The sections of a report that can be left out, in its order. */
export const sectionTexts = {
  keyFigures: { en: "Key figures", ru: "Главные показатели" },
  chart: { en: "Chart", ru: "График" },
  whatIf: { en: "What if", ru: "Что если" },
  levers: { en: "Levers", ru: "Рычаги" },
  hypotheses: { en: "Hypotheses of the map", ru: "Гипотезы карты" },
  channels: { en: "Channels", ru: "Каналы" },
  periods: { en: "Periods", ru: "Периоды" },
  money: { en: "Money", ru: "Деньги" },
  findings: { en: "To check", ru: "Что проверить" },
} satisfies Record<string, Text>;

/** Sample rows for the hint: what a stage table looks like. */
export const sampleStages: readonly { readonly name: Text; readonly people: number }[] = [
  { name: { en: "Impressions", ru: "Показы" }, people: 120000 },
  { name: { en: "Clicks", ru: "Клики" }, people: 2520 },
  { name: { en: "Deals", ru: "Сделки" }, people: 31 },
];

/** Says that the report of this name is ready. */
export function readyText(report: string, language: Language): string {
  return { en: `The report is ready: ${report}`, ru: `Отчёт готов: ${report}` }[language];
}

/** Says over which channels the funnel adds up. */
export function totalText(channels: readonly string[], language: Language): string {
  const count = channels.length;
  const named = channels.filter((name) => name !== "");
  const shown = named.slice(0, 3).join(", ");
  const more = count - Math.min(3, named.length);
  return {
    en: `Total: ${shown}${more > 0 ? ` and ${more} more` : ""}`,
    ru: `Итого: ${shown}${more > 0 ? ` и ещё ${more}` : ""}`,
  }[language];
}

/** Says in how many of the channels a stage has no number. */
export function missingText(missing: number, channels: number, language: Language): string {
  return {
    en: `no data: ${missing} of ${channels}`,
    ru: `нет данных: ${missing} из ${channels}`,
  }[language];
}

/** Says how many of those who entered reached the end. */
export function reachedText(reached: number, entered: number, language: Language): string {
  const [end, start] = [formatCount(reached, language), formatCount(entered, language)];
  return { en: `${end} of ${start} reached the end`, ru: `до конца дошли ${end} из ${start}` }[language];
}

/** Says which build of the add-on this is. */
export function buildText(hash: string, language: Language): string {
  return { en: `Build ${hash}`, ru: `Сборка ${hash}` }[language];
}

/** Says how many of the functions a search found. */
export function foundText(found: number, all: number, language: Language): string {
  return { en: `${found} of ${all} functions`, ru: `Функции: ${found} из ${all}` }[language];
}

/** Says that a search found no function. */
export function nothingFoundText(query: string, language: Language): string {
  return {
    en: `No function fits “${query}”. Try another word, such as “conversion”.`,
    ru: `Под «${query}» ничего не подходит. Попробуйте другое слово, например «конверсия».`,
  }[language];
}

/** Says where a formula was written, and over which cells; with "" over the figures of its example. */
export function insertedText({ cell, over }: { cell: string; over: string }, language: Language): string {
  if (over === "")
    return {
      en: `Written into ${cell} with the figures of the example: put your own cells in their place.`,
      ru: `Записано в ${cell} с числами примера: подставьте вместо них свои ячейки.`,
    }[language];
  return { en: `Written into ${cell}, computed from ${over}.`, ru: `Записано в ${cell}, считает по ${over}.` }[
    language
  ];
}

/** The choice of all channels together. */
export function allChannelsText(count: number, language: Language): string {
  return { en: `All (${count})`, ru: `Все (${count})` }[language];
}

/** The choice of all periods together. */
export function allPeriodsText(count: number, language: Language): string {
  return { en: `All periods (${count})`, ru: `Все периоды (${count})` }[language];
}

/** Says how many things there are to check. */
export function toCheckText(count: number, language: Language): string {
  const few = ["2", "3", "4"].some((digit) => ends(count, digit));
  return {
    en: `${count} ${count === 1 ? "thing" : "things"} to check`,
    ru: `${count} ${ends(count, "1") ? "замечание" : few ? "замечания" : "замечаний"}`,
  }[language];
}

/** Offers what does not stand there yet. */
export function moreText(count: number, language: Language): string {
  return { en: `${count} more`, ru: `Ещё ${count}` }[language];
}

/** Offers to go to a cell. */
export function goToText(cell: string, language: Language): string {
  return { en: `Go to ${cell}`, ru: `К ячейке ${cell}` }[language];
}

/** Says how much of a report is wanted. */
export function sectionsText(wanted: number, all: number, language: Language): string {
  if (wanted === all) return { en: "Report: all sections", ru: "Отчёт: все разделы" }[language];
  return { en: `Report: ${wanted} of ${all} sections`, ru: `Отчёт: разделов ${wanted} из ${all}` }[language];
}

/** The title that a report has when none is given. */
export function defaultTitle(sheet: string, language: Language): string {
  return fillIn(addonTexts.reportOf[language], { sheet });
}

/** Says how long a template is. */
export function stagesText(count: number, language: Language): string {
  const few = ["2", "3", "4"].some((digit) => ends(count, digit));
  return { en: `${count} stages`, ru: `${count} ${few ? "этапа" : "этапов"}` }[language];
}

// Russian: 1, 21, 101 take the singular, 11 does not.
function ends(count: number, digit: string): boolean {
  const digits = String(count);
  return digits.endsWith(digit) && !digits.endsWith(`1${digit}`);
}
