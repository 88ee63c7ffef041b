import type { Mode } from "../core/change";
import type { Language, Text } from "./language";
import { formatCount, formatPercent, formatTimes } from "./number";

/** What the panel's section *What if* says. */
export const whatIfText = {
  whatIf: { en: "What if", ru: "Что если" },
  result: { en: "Result", ru: "Результат" },
  noChange: { en: "Move a slider to see what it would be worth.", ru: "Сдвиньте ползунок — увидите, что это даст." },
  unknownResult: {
    en: "The table has gaps: the result cannot be computed.",
    ru: "В таблице пропуски: результат не посчитать.",
  },
  fromNothing: {
    en: "Growth from nobody has no percentage.",
    ru: "Рост с нуля в процентах не выразить.",
  },
  noSource: {
    en: "Select a table of stages: here you will see what its steps are worth.",
    ru: "Выделите таблицу этапов — здесь будет видно, чего стоят её шаги.",
  },
  changesIn: { en: "Change conversions", ru: "Изменить конверсии" },
  points: { en: "by points", ru: "на пункты" },
  relative: { en: "relatively", ru: "относительно" },
  change: { en: "change", ru: "изменение" },
  takeBack: { en: "Reset", ru: "Сбросить" },
  pointsUnit: { en: "pp", ru: "п.\u00a0п." },
  unreadable: { en: "Not a number: write 2.5, for example.", ru: "Это не число: напишите, например, 2,5." },
  shares: { en: "What each step brings", ru: "Что даёт каждый шаг" },
  together: { en: "Together, on top", ru: "Вместе, сверх того" },
  togetherMeaning: {
    en: "Each step alone, as if the others stayed; changes multiply, so together they bring more or less than their sum.",
    ru: "Каждый шаг в отдельности, без остальных; изменения перемножаются, поэтому вместе дают больше или меньше суммы.",
  },
  lever: { en: "Best lever", ru: "Главный рычаг" },
  tryIt: { en: "Try it", ru: "Попробовать" },
  goal: { en: "Goal", ru: "Цель" },
  goalUnreadable: { en: "Write a number of people, such as 500.", ru: "Напишите число людей, например 500." },
  goalUnknown: {
    en: "Nobody reaches the end today, so there is nothing to reckon with.",
    ru: "Сейчас до конца не доходит никто, считать не от чего.",
  },
  goalSteps: { en: "One step alone would have to become:", ru: "Если поднимать только один шаг, нужно:" },
  goalEntrants: { en: "Or, with today’s conversions:", ru: "Или при нынешних конверсиях:" },
  goalNone: {
    en: "Not reachable by one step: raise several, or bring more people.",
    ru: "Одним шагом не достичь: поднимайте несколько или приводите больше людей.",
  },
  money: { en: "Money", ru: "Деньги" },
  revenue: { en: "Revenue", ru: "Выручка" },
  costPerPerson: { en: "Cost per person at the end", ru: "Цена одного дошедшего" },
  romi: { en: "ROMI", ru: "ROMI" },
  moneyMeaning: {
    en: "At the same cost, and if each person brings as much as today.",
    ru: "При том же расходе и если каждый приносит столько же.",
  },
  put: { en: "Put into the report", ru: "Перенести в отчёт" },
  putting: { en: "Writing into the report…", ru: "Переношу в отчёт…" },
  openReport: { en: "Open report", ru: "Открыть отчёт" },
} satisfies Record<string, Text>;

/** Says whose number the result is: the people at the last stage. */
export function resultText(stage: string, language: Language): string {
  return { en: `People at “${stage}”`, ru: `Людей на этапе «${stage}»` }[language];
}

/** Says how many there are today. */
export function wasText(people: number, language: Language): string {
  const figure = formatCount(people, language);
  return { en: `was ${figure}`, ru: `было ${figure}` }[language];
}

/** Growth in both readings, "+50 % (1.5 times)"; a fall only in percent. */
export function growthText(growth: number, language: Language): string {
  const percent = `${growth > 0 ? "+" : ""}${shortPercent(growth, language)}`;
  return growth > 0 ? `${percent} (${formatTimes(1 + growth, language)})` : percent;
}

/** A number of people more or less: "+14.8", "−3". */
export function extraText(people: number, language: Language): string {
  return `${people > 0 ? "+" : ""}${formatCount(people, language)}`;
}

/** Says by how much a step changes: "+1 pp", "+10 %". */
export function changeInWords(figure: string, mode: Mode, language: Language): string {
  return `${figure}\u00a0${mode === "points" ? whatIfText.pointsUnit[language] : "%"}`;
}

/** Says what the best lever brings. */
export function leverText(change: string, extra: number, growth: number | null, language: Language): string {
  const times = growth === null ? "" : `, ${formatTimes(1 + growth, language)}`;
  const people = extraText(extra, language);
  return {
    en: `${change} brings ${people} at the end${times}${times && " as many"}.`,
    ru: `${change} — это ${people} в конце${times && `${times} больше`}.`,
  }[language];
}

/** Asks for the people wanted at the last stage. */
export function goalLabel(stage: string, language: Language): string {
  return { en: `People wanted at “${stage}”`, ru: `Сколько нужно на этапе «${stage}»` }[language];
}

/** Says what a conversion would have to be. */
export function insteadText(needed: number, today: number, language: Language): string {
  const [then, now] = [formatPercent(needed, language), formatPercent(today, language)];
  return { en: `${then} instead of ${now}`, ru: `${then} вместо ${now}` }[language];
}

/** Says that even everybody would not be enough. */
export function notReachableText(most: number, language: Language): string {
  const figure = formatCount(most, language);
  return { en: `not reachable: even 100% gives ${figure}`, ru: `не достичь: даже 100 % дадут ${figure}` }[language];
}

/** Says how many would have to enter. */
export function entrantsText(needed: number, today: number, stage: string, language: Language): string {
  const [then, now] = [formatCount(needed, language), formatCount(today, language)];
  return {
    en: `${stage}: ${then} people instead of ${now}`,
    ru: `${stage}: ${then} вместо ${now}`,
  }[language];
}

/** Says that the goal is reached today. */
export function reachedAlreadyText(today: number, language: Language): string {
  const figure = formatCount(today, language);
  return { en: `Reached already: ${figure} today.`, ru: `Уже достигнута: сейчас ${figure}.` }[language];
}

/** Says that the plan stands in the report of this name. */
export function putText(report: string, language: Language): string {
  return { en: `Written into “${report}”`, ru: `Перенесено в отчёт «${report}»` }[language];
}

// Headlines do without ",0": +50 %, but +47.6 %.
function shortPercent(rate: number, language: Language): string {
  return formatPercent(rate, language).replace(/[.,]0(?=\D)/, "");
}
