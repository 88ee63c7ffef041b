import type { Text } from "./language";

/** The rows of a customer journey map that people fill in, in their order. */
export const LANES = [
  "goal",
  "actions",
  "touchpoints",
  "channels",
  "expectations",
  "thoughts",
  "doubts",
  "barriers",
  "ideas",
  "owner",
  "emotion",
] as const;

export type Lane = (typeof LANES)[number];

/** What the lanes are called. */
export const LANE: Readonly<Record<Lane, Text>> = {
  goal: { en: "Customer's goal", ru: "Цель клиента" },
  actions: { en: "Actions", ru: "Действия" },
  touchpoints: { en: "Touchpoints", ru: "Точки касания" },
  channels: { en: "Channels", ru: "Каналы" },
  expectations: { en: "Expectations", ru: "Ожидания" },
  thoughts: { en: "Thoughts", ru: "Мысли" },
  doubts: { en: "Doubts and fears", ru: "Сомнения и страхи" },
  barriers: { en: "Barriers", ru: "Барьеры" },
  ideas: { en: "Ideas", ru: "Идеи" },
  owner: { en: "Owner", ru: "Ответственный" },
  emotion: { en: "Emotion, -2 to +2", ru: "Эмоция, от -2 до +2" },
};

/** What a customer journey map says by itself. */
export const MAP = {
  title: { en: "Journey map: {sheet}", ru: "Карта пути: {sheet}" },
  titleAlone: { en: "Customer journey map", ru: "Карта пути клиента" },
  // Excel takes no colon in the name of a sheet.
  sheetName: { en: "Map – {name}", ru: "Карта – {name}" },
  source: { en: "Source: ", ru: "Источник: " },
  ofSegment: { en: ", only {segment}", ru: ", только {segment}" },
  ofAll: { en: ", everybody: no column is called {segment}", ru: ", все вместе: столбца {segment} нет" },
  withoutSource: {
    en: "Without a table: type the stages and the people into the map; for one more stage type it beside the last, or into a new column, and rebuild",
    ru: "Без таблицы: впишите этапы и людей в карту; ещё один этап — рядом с последним или в новый столбец, и перестройте карту",
  },
  built: { en: "built ", ru: "построено " },
  pdf: { en: "Download PDF", ru: "Скачать PDF" },
  about: { en: "Who this is about", ru: "О ком карта" },
  stage: { en: "Stage", ru: "Этап" },
  stageWithoutName: { en: "Stage ", ru: "Этап " },
  people: { en: "People", ru: "Людей" },
  goOn: { en: "Go on to the next stage", ru: "Идут дальше" },
  curve: { en: "Emotion", ru: "Эмоция" },
  curveNote: {
    en: "How it feels and what it costs",
    ru: "Что человек чувствует и чего это стоит",
  },
  lostHere: { en: "People lost here", ru: "Теряем здесь людей" },
  lostShare: { en: "of all who are lost", ru: "доля всех потерь" },
  emotionHelp: {
    en: "A number from -2 (very bad) to +2 (very good).",
    ru: "Число от -2 (очень плохо) до +2 (очень хорошо).",
  },

  hypotheses: { en: "Hypotheses", ru: "Гипотезы" },
  hypothesesNote: {
    en: "Points: by how many more of a hundred people go on from the stage. Rank: extra people × chance / effort, the greatest first; no chance counts as 100%, no effort as 1.",
    ru: "Пункты: на сколько больше людей из ста пойдут с этапа дальше. Место: прирост × шанс / усилия, наибольшее — первое; без шанса считается 100\u00a0%, без усилий — 1.",
  },
  idea: { en: "Idea", ru: "Идея" },
  points: { en: "+ points", ru: "+ п.\u00a0п." },
  chance: { en: "Chance", ru: "Шанс" },
  effort: { en: "Effort", ru: "Усилия" },
  extra: { en: "Extra at the end", ru: "Прирост в конце" },
  growth: { en: "Growth", ru: "Рост" },
  rank: { en: "Rank", ru: "Место" },
  money: { en: "Extra money", ru: "Прирост денег" },
  times: { en: " times", ru: "\u00a0раза" },
  together: { en: "All together", ru: "Всё вместе" },
  byChance: { en: "Counting the chances", ru: "С учётом шансов" },
  stageHelp: {
    en: "Choose a stage of the map that has a next one.",
    ru: "Выберите этап карты, после которого есть следующий.",
  },
  pointsHelp: {
    en: "Percentage points as a plain number from -100 to 100: 1 means one point.",
    ru: "Процентные пункты простым числом от -100 до 100: 1 — это один пункт.",
  },
  chanceHelp: { en: "A share from 0% to 100%.", ru: "Доля от 0\u00a0% до 100\u00a0%." },
  effortHelp: {
    en: "A number above 0 in any measure, the same for all: days, weeks, points.",
    ru: "Число больше 0 в любой мере, одной на все: дни, недели, баллы.",
  },
  bestHypotheses: { en: "Best hypotheses of the journey map", ru: "Лучшие гипотезы карты пути" },
  fromMaps: {
    en: "By extra people × chance / effort, the greatest first. From: {sheets}",
    ru: "По приросту × шанс / усилия, наибольшее — первое. Откуда: {sheets}",
  },
  extraPeople: { en: "Extra people", ru: "Прирост людей" },
  segmentAndStage: { en: "Segment, stage", ru: "Сегмент, этап" },
  noHypotheses: { en: "No hypothesis has points yet.", ru: "Ни у одной гипотезы ещё нет пунктов." },

  aside: { en: "Kept aside", ru: "Отложено" },
  asideNote: {
    en: "What was written for stages that are no longer there, or outside the cells of the map. It goes back by itself when its stage returns; move it or delete it as you like.",
    ru: "Что было написано для этапов, которых больше нет, и мимо ячеек карты. Когда этап появится снова, вернётся само; можно перенести или удалить.",
  },
  lane: { en: "Lane", ru: "Строка" },
  written: { en: "Written", ru: "Написано" },
} as const satisfies Record<string, Text>;
