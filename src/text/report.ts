import type { Text } from "./language";

/** What the funnel report says. Texts beginning or ending with a blank are put together with figures by its formulas. */
export const REPORT = {
  source: { en: "Source: ", ru: "Источник: " },
  built: { en: "built ", ru: "построено " },
  percent: { en: "%", ru: "\u00a0%" },
  stageWithoutName: { en: "Stage ", ru: "Этап " },

  entered: { en: "Entered", ru: "Вошли" },
  reachedTheEnd: { en: "Reached the end", ru: "Дошли до конца" },
  overall: { en: "Overall conversion", ru: "Общая конверсия" },
  lowest: { en: "Lowest conversion", ru: "Самая низкая конверсия" },
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
  redLowest: { en: "Red: the lowest conversion. ", ru: "Красным — самая низкая конверсия. " },
  yellowGrowth: {
    en: "Yellow: more people than at the stage before. ",
    ru: "Жёлтым — людей больше, чем на этапе до него. ",
  },
  yellowBlank: {
    en: "Yellow without a number: no count in the source. ",
    ru: "Жёлтым без числа — в источнике нет числа. ",
  },
  greyFew: {
    en: "Grey: fewer than 30 people entered, little to judge by.",
    ru: "Серым — вошло меньше 30 человек, судить рано.",
  },

  funnel: { en: "Funnel", ru: "Воронка" },
  squareRoots: { en: " (width: square root of people)", ru: " (ширина — квадратный корень из числа людей)" },
  lowestSeries: { en: "Lowest conversion", ru: "Самая низкая" },
  captionOf: { en: "Of ", ru: "Из " },
  captionReached: { en: " people ", ru: " человек дошли до конца " },
  captionEnd: { en: " reached the end (", ru: " (" },
  captionLowest: { en: "). Lowest conversion: ", ru: "). Самая низкая конверсия: " },

  whatIf: { en: "What if", ru: "Что если" },
  whatIfNote: {
    en: "Change the yellow cells: percentage points by which a step improves (1 turns 5% into 6%)",
    ru: "Меняйте жёлтые ячейки: на сколько процентных пунктов вырастет шаг (1 превращает 5\u00a0% в 6\u00a0%)",
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

  levers: { en: "Levers: one step, the others as they are", ru: "Рычаги: один шаг, остальные без изменений" },
  pointExtra: { en: "+1 pp: extra", ru: "+1\u00a0п.\u00a0п.: ещё" },
  tenthExtra: { en: "+10%: extra", ru: "+10\u00a0%: ещё" },
  growth: { en: "growth", ru: "рост" },
  pointBrings: { en: "What +1 pp brings", ru: "Что даёт +1\u00a0п.\u00a0п." },
} as const satisfies Record<string, Text>;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as a reader writes it: "21 Nov 2026" or "21.11.2026". */
export const DAY: Readonly<Record<"en" | "ru", (year: number, month: number, day: number) => string>> = {
  en: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  ru: (year, month, day) => `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
};
