import type { Model } from "../core/journeys/attribution";
import type { Text } from "./language";

/** What the journey report says besides the funnel's blocks; `{name}` is a parameter, `{name#}` a number with its thousands grouped. */
export const JOURNEY = {
  title: { en: "Journey: {sheet}", ru: "Путь клиента: {sheet}" },
  // Excel takes no colon in the name of a sheet.
  sheetName: { en: "Journey – {sheet}", ru: "Путь – {sheet}" },
  basis: {
    en: "Counted on {day} from {events#} events of {people#} people, {from} to {to}. The funnel's conversions are formulas over the table at the end; refresh the report to count again.",
    ru: "Посчитано {day}: событий — {events#}, людей — {people#}, с {from} по {to}. Конверсии воронки — формулы по таблице в конце; чтобы пересчитать людей, обновите отчёт.",
  },
  columns: {
    en: "Read from the columns: who – {user}, when – {time}, what – {event}, channel – {channel}.",
    ru: "Прочитано из столбцов: кто — {user}, когда — {time}, что — {event}, канал — {channel}.",
  },
  noColumn: { en: "none", ru: "нет" },
  usual: {
    en: "The stages are the events that people usually go through, in their usual order.",
    ru: "Этапы — события, через которые обычно проходят люди, в обычном порядке.",
  },
  ordered: {
    en: "A stage counts when it comes after the stage before it.",
    ru: "Этап засчитан, если он был после предыдущего этапа.",
  },
  strict: {
    en: "A stage counts when it comes right after the stage before it.",
    ru: "Этап засчитан, если он был сразу после предыдущего этапа.",
  },
  open: { en: "A stage counts whenever it happened.", ru: "Этап засчитан, когда бы он ни случился." },
  window: {
    en: "Within {days#} days of the first stage.",
    ru: "В пределах {days#} дн. от первого этапа.",
  },

  against: { en: "The funnel against the journey", ru: "Воронка и настоящий путь" },
  seen: {
    en: "Of {ever#} people who ever reached “{goal}” the funnel sees {through#}: {other#} ({share}) came another way.",
    ru: "До этапа «{goal}» дошло людей: {ever#}; воронка видит из них {through#}, другим путём пришло {other#} ({share}).",
  },
  allSeen: {
    en: "All {ever#} people who ever reached “{goal}” came through the funnel's stages in order.",
    ru: "Все, кто дошёл до этапа «{goal}» ({ever#}), прошли этапы воронки по порядку.",
  },
  inFunnel: { en: "In the funnel", ru: "В воронке" },
  ever: { en: "Ever did it", ru: "Было вообще" },
  past: { en: "Past the funnel", ru: "Мимо воронки" },
  pastShare: { en: "Share past it", ru: "Доля мимо" },
  way: { en: "How they went", ru: "Как шли" },
  people: { en: "People", ru: "Людей" },
  share: { en: "Share", ru: "Доля" },
  reached: { en: "At the end", ru: "Дошли" },
  conversion: { en: "Conversion", ru: "Конверсия" },
  took: { en: "Median time", ru: "Медиана срока" },
  expected: { en: "Had it been straight", ru: "Будь путь прямым" },
  difference: { en: "What it costs", ru: "Чего это стоит" },
  straight: { en: "Straight through", ru: "Прямо по этапам" },
  looped: { en: "Looped back", ru: "Возвращались к прежнему" },
  skipped: { en: "Skipped a stage", ru: "Пропустили этап" },
  returned: { en: "Left and returned", ru: "Ушли и вернулись" },
  stopped: { en: "Stopped at one stage", ru: "Остались на одном этапе" },
  moved: { en: "All who moved on", ru: "Все, кто пошёл дальше" },
  waysNote: {
    en: "Straight: no stage skipped, none gone back to, never away for more than {pause}. The other ways may overlap. Had it been straight: the conversion of those who came straight to the stage where these people left that way, and went on straight. Time: to the last stage. Grey: fewer than 30 people.",
    ru: "Прямо: ни один этап не пропущен, не было возврата к прежнему и перерыва больше {pause}. Остальные пути могут пересекаться. Будь путь прямым: конверсия тех, кто дошёл прямо до этапа, где эти люди свернули, и пошёл прямо дальше. Срок — до последнего этапа. Серым — меньше 30 человек.",
  },

  times: { en: "Time from stage to stage", ru: "Время между этапами" },
  step: { en: "Step", ru: "Шаг" },
  median: { en: "Median", ru: "Медиана" },
  mean: { en: "Mean", ru: "Среднее" },
  ninetieth: { en: "90% within", ru: "90\u00a0% за" },
  medianToScale: { en: "Median, to scale", ru: "Медиана, в масштабе" },

  repeats: { en: "Who comes back: “{goal}” again", ru: "Кто возвращается: снова «{goal}»" },
  time: { en: "Time", ru: "Раз" },
  ofBefore: { en: "Of those before", ru: "От прежних" },
  repeatsNote: {
    en: "Time since the one before; for the first since the person's first event, as a share of all people.",
    ru: "Срок от прошлого раза; для первого — от первого события человека и доля от всех людей.",
  },
  nobodyTwice: { en: "Nobody came back for a second time.", ru: "Второй раз не вернулся никто." },
  nobody: { en: "Nobody reached “{goal}”.", ru: "До этапа «{goal}» не дошёл никто." },
  byFirstChannel: { en: "By the channel they first came from", ru: "По каналу первого прихода" },
  channel: { en: "Channel", ru: "Канал" },
  once: { en: "Reached it", ru: "Дошли" },
  again: { en: "Came back", ru: "Вернулись" },

  paths: { en: "Paths people really take", ru: "Пути, которыми идут на самом деле" },
  pathsNote: {
    en: "A journey ends with “{goal}”; what follows is the next one. {journeys#} journeys. Repeats in a row count once.",
    ru: "Путь заканчивается событием «{goal}»; дальше начинается следующий. Всего путей: {journeys#}. Повторы подряд считаются за один.",
  },
  path: { en: "Path", ru: "Путь" },
  journeys: { en: "Journeys", ru: "Путей" },
  converted: { en: "Converted", ru: "Дошли" },
  otherPaths: { en: "All other paths", ru: "Все другие пути" },
  direct: { en: "(straight to the goal)", ru: "(сразу к цели)" },
  more: { en: "… {count} more …", ru: "… ещё {count} …" },

  moves: { en: "Where people go next", ru: "Куда люди идут дальше" },
  movesNote: {
    en: "Rows: from; columns: to the next one. The darker, the more often. Figures instead of a share: fewer than 30 went on from there.",
    ru: "Строки — откуда, столбцы — куда дальше. Чем темнее, тем чаще. Числа вместо доли: оттуда ушло меньше 30.",
  },
  from: { en: "From ↓ to →", ru: "Откуда ↓ куда →" },
  start: { en: "(start)", ru: "(начало)" },
  goal: { en: "(goal) {goal}", ru: "(цель) {goal}" },
  exit: { en: "(left)", ru: "(уход)" },
  ofFew: { en: "{count#} of {all#}", ru: "{count#} из {all#}" },

  credit: { en: "What the conversions are owed to", ru: "Чему обязаны конверсии" },
  creditChannels: {
    en: "Conversions credited to each channel by seven models; each row adds up to {conversions#}{direct}.",
    ru: "Конверсии каждого канала по семи моделям; сумма строки — {conversions#}{direct}.",
  },
  creditEvents: {
    en: "Conversions credited to each event by seven models; each row adds up to {conversions#}{direct}.",
    ru: "Конверсии каждого события по семи моделям; сумма строки — {conversions#}{direct}.",
  },
  withDirect: {
    en: ", and {direct#} came without any touchpoint",
    ru: ", ещё {direct#} — без единого касания",
  },
  model: { en: "Model", ru: "Модель" },
  undervalued: {
    en: "“{name}” gets {last} by the last touch and {mean} on average of the others: the last touch undervalues it most.",
    ru: "«{name}»: {last} по последнему касанию и {mean} в среднем по остальным — последнее касание недооценивает сильнее всего.",
  },
  noConversions: { en: "There are no conversions to share out.", ru: "Конверсий нет, делить нечего." },

  data: { en: "People by stage and channel, counted on {day}", ru: "Люди по этапам и каналам, посчитано {day}" },
  dataNote: {
    en: "The funnel's formulas refer to this table. A person's channel is that of their first stage.",
    ru: "На эту таблицу ссылаются формулы воронки. Канал человека — канал его первого этапа.",
  },
  stage: { en: "Stage", ru: "Этап" },
  otherChannels: { en: "Other channels", ru: "Другие каналы" },
  otherEvents: { en: "Other events", ru: "Другие события" },
  noChannel: { en: "(no channel)", ru: "(без канала)" },
} as const satisfies Record<string, Text>;

/** The attribution models, in words. */
export const MODEL: Readonly<Record<Model, Text>> = {
  first: { en: "First touch", ru: "Первое касание" },
  last: { en: "Last touch", ru: "Последнее касание" },
  linear: { en: "Equal parts", ru: "Поровну" },
  position: { en: "First and last 40% each", ru: "По месту: края по 40\u00a0%" },
  decay: { en: "Later counts more (7 days)", ru: "По давности (7 дней)" },
  markov: { en: "Markov chain", ru: "Марковская цепь" },
  shapley: { en: "Shapley value", ru: "Вектор Шепли" },
};

/** The first, the second time and so on. */
export const TIMES: readonly Text[] = [
  { en: "First", ru: "Первый" },
  { en: "Second", ru: "Второй" },
  { en: "Third", ru: "Третий" },
  { en: "Fourth", ru: "Четвёртый" },
  { en: "Fifth", ru: "Пятый" },
];

/** How long a break is that counts as having left, in days. */
export const PAUSE: Readonly<Record<number, Text>> = {
  1: { en: "a day", ru: "дня" },
  7: { en: "a week", ru: "недели" },
  30: { en: "30 days", ru: "30 дней" },
  90: { en: "90 days", ru: "90 дней" },
};

/** Units of time, the longest first: what they are in days, from how many of them they are used, and with how many decimals. */
export const UNITS: readonly { readonly days: number; readonly decimals: 0 | 1; readonly text: Text }[] = [
  { days: 1, decimals: 1, text: { en: "days", ru: "дн." } },
  { days: 1 / 24, decimals: 1, text: { en: "h", ru: "ч" } },
  { days: 1 / 1440, decimals: 0, text: { en: "min", ru: "мин" } },
  { days: 1 / 86_400, decimals: 0, text: { en: "s", ru: "с" } },
];

/** What was assumed in reading an event log. */
export const EVENT_ASSUMPTIONS: Readonly<Record<string, Text>> = {
  userByContent: {
    en: "No column is called a user; “{column}” looks like one.",
    ru: "Столбца с пользователем по названию нет; похож «{column}».",
  },
  timeByContent: {
    en: "No column is called a time; “{column}” holds times.",
    ru: "Столбца со временем по названию нет; время — в «{column}».",
  },
  eventByContent: {
    en: "No column is called an event; “{column}” looks like one.",
    ru: "Столбца с событием по названию нет; похож «{column}».",
  },
  seconds: { en: "“{column}” is read as seconds since 1970.", ru: "«{column}» — секунды с 1970 года." },
  milliseconds: { en: "“{column}” is read as milliseconds since 1970.", ru: "«{column}» — миллисекунды с 1970 года." },
  microseconds: { en: "“{column}” is read as microseconds since 1970.", ru: "«{column}» — микросекунды с 1970 года." },
  compact: { en: "“{column}” is read as year, month, day: 20261121.", ru: "«{column}» — год, месяц, день: 20261121." },
  dayFirst: { en: "“{column}” is read as day, month, year.", ru: "«{column}» — день, месяц, год." },
  monthFirst: { en: "“{column}” is read as month, day, year.", ru: "«{column}» — месяц, день, год." },
  turned: {
    en: "“{column}”: the spreadsheet took day and month for each other; they are turned back.",
    ru: "«{column}»: таблица перепутала день и месяц, они переставлены обратно.",
  },
  withoutUser: { en: "{rows#} rows without a user are left out.", ru: "Строк без пользователя пропущено: {rows#}." },
  withoutTime: {
    en: "{rows#} rows without a readable time are left out.",
    ru: "Строк без понятного времени пропущено: {rows#}.",
  },
  withoutEvent: { en: "{rows#} rows without an event are left out.", ru: "Строк без события пропущено: {rows#}." },
};
