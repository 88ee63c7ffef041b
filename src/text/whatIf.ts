import type { Mode } from "../core/change";
import { fill } from "./fill";
import type { Language, Texts } from "./language";
import { formatCount, formatPercent } from "./number";

const en = {
  whatIf: "What if",
  result: "Result",
  noChange: "Move a slider to see what it would be worth.",
  unknownResult: "The table has gaps: the result cannot be computed.",
  fromNothing: "Growth from nobody has no percentage.",
  noSource: "Select a table of stages: here you will see what its steps are worth.",
  changesIn: "Change conversions",
  points: "by points",
  relative: "relatively",
  change: "change",
  takeBack: "Reset",
  pointsUnit: "pp",
  unreadable: "Not a number: write 2.5, for example.",
  shares: "What each step brings",
  together: "Together, on top",
  togetherMeaning:
    "Each step alone, as if the others stayed; changes multiply, so together they bring more or less than their sum.",
  lever: "Best lever",
  tryIt: "Try it",
  goal: "Goal",
  goalUnreadable: "Write a number of people, such as 500.",
  goalUnknown: "Nobody reaches the end today, so there is nothing to reckon with.",
  goalSteps: "One step alone would have to become:",
  goalEntrants: "Or, with today’s conversions:",
  goalNone: "Not reachable by one step: raise several, or bring more people.",
  money: "Money",
  revenue: "Revenue",
  costPerPerson: "Cost per person at the end",
  romi: "ROMI",
  moneyMeaning: "At the same cost, and if each person brings as much as today.",
  put: "Put into the report",
  putting: "Writing into the report…",
  openReport: "Open report",

  resultOf: "People at “{stage}”",
  was: "was {people#}",
  growthInTimes: "{percent} ({ratio, plural, one {# time} other {# times}})",
  leverBrings: "{change} brings {extra} at the end.",
  leverBringsTimes: "{change} brings {extra} at the end, {ratio, plural, one {# time} other {# times}} as many.",
  goalOf: "People wanted at “{stage}”",
  instead: "{needed%} instead of {today%}",
  notReachable: "not reachable: even 100% gives {most#}",
  entrants: "{stage}: {needed#} people instead of {today#}",
  reachedAlready: "Reached already: {today#} today.",
  putInto: "Written into “{report}”",
};

/** What the panel's section *What if* says. */
export const whatIfText: Texts<typeof en> = {
  en,
  ru: {
    whatIf: "Что если",
    result: "Результат",
    noChange: "Сдвиньте ползунок — увидите, что это даст.",
    unknownResult: "В таблице пропуски: результат не посчитать.",
    fromNothing: "Рост с нуля в процентах не выразить.",
    noSource: "Выделите таблицу этапов — здесь будет видно, чего стоят её шаги.",
    changesIn: "Изменить конверсии",
    points: "на пункты",
    relative: "относительно",
    change: "изменение",
    takeBack: "Сбросить",
    pointsUnit: "п.\u00a0п.",
    unreadable: "Это не число: напишите, например, 2,5.",
    shares: "Что даёт каждый шаг",
    together: "Вместе, сверх того",
    togetherMeaning:
      "Каждый шаг в отдельности, без остальных; изменения перемножаются, поэтому вместе дают больше или меньше суммы.",
    lever: "Главный рычаг",
    tryIt: "Попробовать",
    goal: "Цель",
    goalUnreadable: "Напишите число людей, например 500.",
    goalUnknown: "Сейчас до конца не доходит никто, считать не от чего.",
    goalSteps: "Если поднимать только один шаг, нужно:",
    goalEntrants: "Или при нынешних конверсиях:",
    goalNone: "Одним шагом не достичь: поднимайте несколько или приводите больше людей.",
    money: "Деньги",
    revenue: "Выручка",
    costPerPerson: "Цена одного дошедшего",
    romi: "ROMI",
    moneyMeaning: "При том же расходе и если каждый приносит столько же.",
    put: "Перенести в отчёт",
    putting: "Переношу в отчёт…",
    openReport: "Открыть отчёт",

    resultOf: "Людей на этапе «{stage}»",
    was: "было {people#}",
    growthInTimes: "{percent} (в {ratio, plural, one {#\u00a0раз} many {#\u00a0раз} other {#\u00a0раза}})",
    leverBrings: "{change} — это {extra} в конце.",
    leverBringsTimes:
      "{change} — это {extra} в конце, в {ratio, plural, one {#\u00a0раз} many {#\u00a0раз} other {#\u00a0раза}} больше.",
    goalOf: "Сколько нужно на этапе «{stage}»",
    instead: "{needed%} вместо {today%}",
    notReachable: "не достичь: даже 100 % дадут {most#}",
    entrants: "{stage}: {needed#} вместо {today#}",
    reachedAlready: "Уже достигнута: сейчас {today#}.",
    putInto: "Перенесено в отчёт «{report}»",
  },
};

/** Says whose number the result is: the people at the last stage. */
export function resultText(stage: string, language: Language): string {
  return fill(whatIfText[language].resultOf, { stage }, language);
}

/** Says how many there are today. */
export function wasText(people: number, language: Language): string {
  return fill(whatIfText[language].was, { people }, language);
}

/** Growth in both readings, "+50 % (1.5 times)"; a fall only in percent. */
export function growthText(growth: number, language: Language): string {
  const percent = `${growth > 0 ? "+" : ""}${shortPercent(growth, language)}`;
  return growth > 0 ? fill(whatIfText[language].growthInTimes, { percent, ratio: 1 + growth }, language) : percent;
}

/** A number of people more or less: "+14.8", "−3". */
export function extraText(people: number, language: Language): string {
  return `${people > 0 ? "+" : ""}${formatCount(people, language)}`;
}

/** Says by how much a step changes: "+1 pp", "+10 %". */
export function changeInWords(figure: string, mode: Mode, language: Language): string {
  return `${figure}\u00a0${mode === "points" ? whatIfText[language].pointsUnit : "%"}`;
}

/** Says what the best lever brings. */
export function leverText(change: string, extra: number, growth: number | null, language: Language): string {
  const { leverBrings, leverBringsTimes } = whatIfText[language];
  const params = { change, extra: extraText(extra, language), ratio: 1 + (growth ?? 0) };
  return fill(growth === null ? leverBrings : leverBringsTimes, params, language);
}

/** Asks for the people wanted at the last stage. */
export function goalLabel(stage: string, language: Language): string {
  return fill(whatIfText[language].goalOf, { stage }, language);
}

/** Says what a conversion would have to be. */
export function insteadText(needed: number, today: number, language: Language): string {
  return fill(whatIfText[language].instead, { needed, today }, language);
}

/** Says that even everybody would not be enough. */
export function notReachableText(most: number, language: Language): string {
  return fill(whatIfText[language].notReachable, { most }, language);
}

/** Says how many would have to enter. */
export function entrantsText(needed: number, today: number, stage: string, language: Language): string {
  return fill(whatIfText[language].entrants, { needed, today, stage }, language);
}

/** Says that the goal is reached today. */
export function reachedAlreadyText(today: number, language: Language): string {
  return fill(whatIfText[language].reachedAlready, { today }, language);
}

/** Says that the plan stands in the report of this name. */
export function putText(report: string, language: Language): string {
  return fill(whatIfText[language].putInto, { report }, language);
}

// Headlines do without ",0": +50 %, but +47.6 %.
function shortPercent(rate: number, language: Language): string {
  return formatPercent(rate, language).replace(/[.,]0(?=\D)/, "");
}
