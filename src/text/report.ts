import type { Text } from "./language";

/** What the funnel report says. Texts beginning or ending with a blank are put together with figures by its formulas. */
export const REPORT = {
  pdf: { en: "Download PDF", ru: "Скачать PDF" },
  makeCopy: { en: "Make a copy", ru: "Создать копию" },
  rebuiltSince: {
    en: "Being rebuilt since {time}; refresh again if this stays.",
    ru: "Обновляется с {time}; если эта надпись останется, обновите ещё раз.",
  },
  sourceGone: {
    en: "The table this report was made from is gone: its figures can no longer be shown.",
    ru: "Таблицы, по которой построен отчёт, больше нет: показывать нечего.",
  },
  sourceChanged: {
    en: "The table has changed beyond its figures: refresh. ",
    ru: "Таблица изменилась не только в числах: обновите. ",
  },
  newPeriod: {
    en: "A new period is there, “{sheet}”: add it in the panel. ",
    ru: "Появился новый период, «{sheet}»: добавьте его на панели. ",
  },
  source: { en: "Source: ", ru: "Источник: " },
  built: { en: "built ", ru: "построено " },
  percent: { en: "%", ru: "\u00a0%" },
  stageWithoutName: { en: "Stage ", ru: "Этап " },

  entered: { en: "Entered", ru: "Вошли" },
  reachedTheEnd: { en: "Reached the end", ru: "Дошли до конца" },
  overall: { en: "Overall conversion", ru: "Общая конверсия" },
  lowest: { en: "Lowest conversion", ru: "Самая низкая конверсия" },
  furthest: { en: "Reaching its benchmark would bring most", ru: "Больше всего даст выход на норму" },
  allMeet: { en: "Every step meets its benchmark", ru: "Все шаги не ниже нормы" },
  someMeet: {
    en: "{known} of {all} steps compared, none below its benchmark",
    ru: "Сравнено шагов: {known} из {all}, все не ниже нормы",
  },
  against: { en: " against ", ru: " при норме " },
  resultOpens: { en: " (if met, the result grows ", ru: " (выход на норму — рост в " },
  bestLever: { en: "Best lever", ru: "Главный рычаг" },
  interval: { en: "95% interval: ", ru: "95\u00a0%-й интервал: " },
  lostThere: { en: " lost", ru: " потеряно" },
  onePoint: { en: "+1 pp: ", ru: "+1\u00a0п.\u00a0п.: " },
  atTheEnd: { en: " at the end", ru: " в конце" },
  growthOpens: { en: " (", ru: " (рост в " },
  times: { en: " times", ru: "\u00a0раза" },

  stages: { en: "Stages", ru: "Этапы" },
  number: { en: "#", ru: "№" },
  stage: { en: "Stage", ru: "Этап" },
  people: { en: "People", ru: "Людей" },
  conversion: { en: "Conversion", ru: "Конверсия" },
  fromStart: { en: "From start", ru: "От начала" },
  lost: { en: "Lost", ru: "Потеряно" },
  lostShare: { en: "Lost %", ru: "Потеряно, %" },
  ofTheStageBefore: { en: "Of the stage before", ru: "Из предыдущего этапа" },
  benchmark: { en: "Benchmark", ru: "Норма" },
  gap: { en: "Gap", ru: "Отклонение" },
  redFurthest: {
    en: "Red and bold: reaching its benchmark would bring most. ",
    ru: "Красным и жирным — где выход на норму даст больше всего. ",
  },
  redLowest: { en: "Red and bold: the lowest conversion. ", ru: "Красным и жирным — самая низкая конверсия. " },
  yellowGrowth: {
    en: "Yellow: more people than at the stage before. ",
    ru: "Жёлтым — людей больше, чем на этапе до него. ",
  },
  yellowBlank: {
    en: "Yellow without a number: no count in the source. ",
    ru: "Жёлтым без числа — в источнике нет числа. ",
  },
  yellowStated: {
    en: "Yellow in bold: the table states another conversion. ",
    ru: "Жёлтым жирно — в таблице указана другая конверсия. ",
  },
  greyFew: {
    en: "Grey: fewer than 30 people entered, little to judge by.",
    ru: "Серым — вошло меньше 30 человек, судить рано.",
  },
  /** After the name of a stage that is shown without its robots and bounces. */
  cleaned: { en: ", cleaned", ru: ", чистые" },
  asInTheSource: { en: "{stage}, as in the source", ru: "{stage}, как в источнике" },
  bots: { en: "robots", ru: "роботы" },
  bounces: { en: "bounces among the rest", ru: "отказы среди остальных" },

  funnel: { en: "Funnel", ru: "Воронка" },
  squareRoots: { en: " (width: square root of people)", ru: " (ширина — квадратный корень из числа людей)" },
  weakestSeries: { en: "Weakest step", ru: "Слабое место" },
  captionOf: { en: "Of ", ru: "Из " },
  captionReached: { en: " people ", ru: " человек дошли до конца " },
  captionEnd: { en: " reached the end (", ru: " (" },
  captionLowest: { en: "). Lowest conversion: ", ru: "). Самая низкая конверсия: " },
  captionFurthest: {
    en: "). Reaching its benchmark would bring most: ",
    ru: "). Больше всего даст выход на норму: ",
  },

  whatIf: { en: "What if", ru: "Что если" },
  whatIfNote: {
    en: "Change the yellow cells: percentage points by which a step improves (1 turns 5% into 6%)",
    ru: "Меняйте жёлтые ячейки: на сколько процентных пунктов вырастет шаг (1 превращает 5\u00a0% в 6\u00a0%)",
  },
  doubtfulPoints: {
    en: "Red in yellow changes next to nothing. Points are plain numbers: 2.5 is two and a half, 2.5% is only 0.025.",
    ru: "Красное на жёлтом почти ничего не меняет. Пункты пишутся простым числом: 2,5 — это два с половиной, а 2,5 % — всего 0,025.",
  },
  step: { en: "Step", ru: "Шаг" },
  points: { en: "+ points", ru: "+ п.\u00a0п." },
  becomes: { en: "Becomes", ru: "Станет" },
  peopleThen: { en: "People then", ru: "Людей станет" },
  growthOfResult: { en: "Growth of the result", ru: "Рост результата" },
  allTogether: { en: "All together", ru: "Всё вместе" },
  inputHelp: {
    en: "Percentage points as a plain number from -100 to 100: 1 means one point.",
    ru: "Процентные пункты простым числом от -100 до 100: 1 — это один пункт.",
  },

  formulaWas: {
    en: "Before the refresh this was {formula}; the cells it refers to have moved.",
    ru: "До обновления здесь было {formula}; ячейки из этой формулы переехали.",
  },

  levers: { en: "Levers: one step, the others as they are", ru: "Рычаги: один шаг, остальные без изменений" },
  pointExtra: { en: "+1 pp: extra", ru: "+1\u00a0п.\u00a0п.: ещё" },
  tenthExtra: { en: "+10%: extra", ru: "+10\u00a0%: ещё" },
  growth: { en: "growth", ru: "рост" },
  unknownSteps: { en: "Others: too few figures", ru: "Остальные: не хватает данных" },
  pointBrings: { en: "What +1 pp brings", ru: "Что даёт +1\u00a0п.\u00a0п." },

  channels: { en: "Channels", ru: "Каналы" },
  channel: { en: "Channel", ru: "Канал" },
  shareOfEntered: { en: "Share", ru: "Доля" },
  reached: { en: "At the end", ru: "В конце" },
  shareOfReached: { en: "Share at end", ru: "Доля в конце" },
  costPerPerson: { en: "Cost per person", ru: "Цена одного" },
  romi: { en: "ROMI", ru: "ROMI" },
  all: { en: "All together", ru: "Всё вместе" },
  channelSteps: { en: "Conversions by channel", ru: "Конверсии по каналам" },
  periodSteps: { en: "Conversions by period", ru: "Конверсии по периодам" },
  heatNote: {
    en: "The darker, the better against all together. Figures instead of a conversion: fewer than 30 people entered.",
    ru: "Чем темнее, тем лучше по сравнению со всеми вместе. Числа вместо конверсии: вошло меньше 30 человек.",
  },
  of: { en: " of ", ru: " из " },
  best: { en: "Best channel", ru: "Лучший канал" },

  periods: { en: "Periods", ru: "Периоды" },
  period: { en: "Period", ru: "Период" },
  change: { en: "Change", ru: "Изменение" },
  resultOfPeriods: { en: "At the end", ru: "В конце" },
  trend: { en: "Overall conversion by period", ru: "Общая конверсия по периодам" },
  whyChanged: {
    en: "{after} against {before}: what changed the result",
    ru: "{before} → {after}: что изменило результат",
  },
  resultWent: { en: "People at the end: ", ru: "Людей в конце: " },
  mostOfIt: { en: ". Most of it: ", ru: ". Больше всего повлияло: " },
  unknownChange: {
    en: "There are figures missing in one of the two periods.",
    ru: "В одном из двух периодов не хватает данных.",
  },
  factor: { en: "Factor", ru: "Фактор" },
  before: { en: "Before", ru: "Было" },
  after: { en: "After", ru: "Стало" },
  contribution: { en: "Contribution", ru: "Вклад" },
  peopleEntered: { en: "People entered", ru: "Вошло людей" },
  inAll: { en: "In all", ru: "Итого" },
  mix: { en: "{after} against {before}: channels", ru: "{before} → {after}: каналы" },
  mixNote: {
    en: "Rate: channels converting differently. Mix: people moving between channels. In points of the overall conversion.",
    ru: "Конверсия: каналы стали работать иначе. Состав: люди перешли из канала в канал. В пунктах общей конверсии.",
  },
  conversionBefore: { en: "Conv. before", ru: "Конв. была" },
  conversionAfter: { en: "Conv. after", ru: "Конв. стала" },
  shareBefore: { en: "Share before", ru: "Доля была" },
  shareAfter: { en: "Share after", ru: "Доля стала" },
  rateEffect: { en: "By rate", ru: "Конверсия" },
  mixEffect: { en: "By mix", ru: "Состав" },
  roseAgainst: {
    en: "Overall conversion rose although it fell in every channel: more people came from channels that convert better.",
    ru: "Общая конверсия выросла, хотя в каждом канале упала: стало больше людей из каналов с лучшей конверсией.",
  },
  fellAgainst: {
    en: "Overall conversion fell although it rose in every channel: more people came from channels that convert worse.",
    ru: "Общая конверсия упала, хотя в каждом канале выросла: стало больше людей из каналов с худшей конверсией.",
  },

  money: { en: "Money", ru: "Деньги" },
  spent: { en: "Spent", ru: "Потрачено" },
  cac: { en: "Cost per person at the end (CAC)", ru: "Стоимость привлечения (CAC)" },
  revenue: { en: "Revenue", ru: "Выручка" },
  cost: { en: "Cost", ru: "Расход" },
  costSoFar: { en: "Cost so far", ru: "С начала" },
  costToScale: { en: "Cost per person, to scale", ru: "Цена одного, наглядно" },

  howRead: { en: "How the table was read", ru: "Как прочитана таблица" },
  openQuestion: {
    en: "{question} Read as “{answer}” for now; answer in the panel, section Funnel.",
    ru: "{question} Пока прочитано так: «{answer}». Ответить можно на панели, в разделе «Воронка».",
  },
  otherAnswer: {
    en: "With “{answer}” the funnel would be: {stages}.",
    ru: "С ответом «{answer}» воронка была бы такой: {stages}.",
  },
  stageOfAnswer: { en: "{stage}: {people}", ru: "{stage}: {people}" },
  lineRead: { en: "Row or column", ru: "Строка или столбец" },
  readAs: { en: "Read as", ru: "Прочитано как" },
  why: { en: "Why", ru: "Почему" },
  moreLines: { en: "And {count} more rows and columns of the kind.", ru: "И ещё таких строк и столбцов: {count}." },

  toCheck: { en: "To check, as of {day}", ru: "Что проверить, на {day}" },
  moreFindings: { en: "And {count} more of the kind.", ru: "И ещё замечаний: {count}." },
} as const satisfies Record<string, Text>;

/** The texts about channels, for a table whose groups have a name of their own, which stands in a label or before a colon: it is not declined. */
export const REPORT_BY = {
  channels: { en: "{dimension}", ru: "{dimension}" },
  channel: { en: "{dimension}", ru: "{dimension}" },
  channelSteps: { en: "{dimension}: conversions", ru: "{dimension}: конверсии" },
  best: { en: "Best", ru: "Лидер" },
  mix: { en: "{after} against {before}: {dimension}", ru: "{before} → {after}: {dimension}" },
  mixNote: {
    en: "Rate: groups converting differently. Mix: people moving between groups. In points of the overall conversion.",
    ru: "Конверсия: группы стали работать иначе. Состав: люди перешли из группы в группу. В пунктах общей конверсии.",
  },
  roseAgainst: {
    en: "Overall conversion rose although it fell in every group: more people came in groups that convert better.",
    ru: "Общая конверсия выросла, хотя в каждой группе упала: стало больше людей в группах с лучшей конверсией.",
  },
  fellAgainst: {
    en: "Overall conversion fell although it rose in every group: more people came in groups that convert worse.",
    ru: "Общая конверсия упала, хотя в каждой группе выросла: стало больше людей в группах с худшей конверсией.",
  },
} as const satisfies Partial<Record<keyof typeof REPORT, Text>>;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as a reader writes it: "21 Nov 2026" or "21.11.2026". */
export const DAY: Readonly<Record<"en" | "ru", (year: number, month: number, day: number) => string>> = {
  en: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  ru: (year, month, day) => `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
};
