import type { Mode } from "../core/change";
import { fill } from "./fill";
import type { Language, Texts } from "./language";
import { formatCount, formatPercent, formatPercentInFull } from "./number";

const en = {
  whatIf: "What if",
  result: "Result",
  noChange: "Move a slider to see the effect.",
  unknownResult: "The table has gaps: the result cannot be computed.",
  fromNothing: "Today it is 0, so there is no percentage growth.",
  noSource: "Select a stage table to see what each conversion would bring.",
  changesIn: "Change conversions",
  points: "by pp",
  relative: "by %",
  change: "Change in {step}",
  takeBack: "Reset",
  pointsUnit: "pp",
  unreadable: "Enter a number, for example {=2.5}.",
  shares: "What each change adds",
  together: "Combined effect",
  togetherMeaning: "Each change on its own. Conversions multiply, so together they differ from the sum.",
  atLevel: "at that level: {worth}",
  atPlan: "as planned by now: {worth}",
  worths: "What reaching each level is worth",
  allLike: "All like “{group}”",
  entrants: "At the start: {stage}",
  average: "Average amount",
  profit: "Revenue less spend",
  goal: "Target",
  goalUnreadable: "Enter a number, for example 500.",
  goalUnknown: "The last stage is 0 today, so the target cannot be worked out.",
  goalSteps: "Raise any one of these conversions:",
  goalEntrants: "Or bring in more at the same conversions:",
  goalNone: "No single conversion is enough: raise several, or bring in more.",
  money: "Money",
  revenue: "Revenue",
  costPerPerson: "Acquisition cost (CAC)",
  romi: "ROMI",
  moneyMeaning: "Spend grows with the start.",
  put: "Add to the report",
  putting: "Adding to the report…",
  openReport: "Open report",
  was: "now {people#}",
  wasMoney: "now {money}",
  growthInTimes: "{percent} ({ratio, plural, one {# time} other {# times}})",
  goalOf: "Target for “{stage}”",
  notReachable: "not enough: even 100% gives {most#}",
  reachedAlready: "Already reached: {today#} today.",
  putInto: "Added to “{report}”",
};

/** What the panel's section *What if* says. */
export const whatIfText: Texts<typeof en> = {
  en,
  ru: {
    whatIf: "Что если",
    result: "Результат",
    noChange: "Сдвиньте ползунок, и здесь появится новый результат.",
    unknownResult: "В таблице есть пропуски, поэтому результат не рассчитать.",
    fromNothing: "Сейчас 0, поэтому рост в процентах не считается.",
    noSource: "Выделите таблицу этапов, чтобы увидеть, что даст рост каждой конверсии.",
    changesIn: "Изменить конверсии",
    points: "на п.\u00a0п.",
    relative: "на\u00a0%",
    change: "Изменение конверсии: {step}",
    takeBack: "Сбросить",
    pointsUnit: "п.\u00a0п.",
    unreadable: "Введите число, например {=2.5}.",
    shares: "Что даёт каждое изменение",
    together: "Совместный эффект",
    togetherMeaning:
      "Эффект каждого изменения по отдельности. Конверсии перемножаются, поэтому общий результат не равен сумме.",
    atLevel: "на этом уровне: {worth}",
    atPlan: "по плану на сегодня: {worth}",
    worths: "Чего стоит выйти на ориентир",
    allLike: "Все как «{group}»",
    entrants: "Вход: {stage}",
    average: "Средний чек",
    profit: "Выручка минус расходы",
    goal: "Цель",
    goalUnreadable: "Введите число, например 500.",
    goalUnknown: "Сейчас на последнем этапе 0, поэтому рассчитать цель нельзя.",
    goalSteps: "Достаточно поднять одну из конверсий:",
    goalEntrants: "Или привести больше при тех же конверсиях:",
    goalNone: "Одной конверсии не хватит: поднимайте несколько или увеличивайте входящий поток.",
    money: "Деньги",
    revenue: "Выручка",
    costPerPerson: "Стоимость привлечения (CAC)",
    romi: "ROMI",
    moneyMeaning: "Расходы растут вместе со входом.",
    put: "Перенести в отчёт",
    putting: "Переношу изменения в отчёт…",
    openReport: "Открыть отчёт",
    was: "сейчас {people#}",
    wasMoney: "сейчас {money}",
    growthInTimes: "{percent} (в {ratio, plural, one {#\u00a0раз} many {#\u00a0раз} other {#\u00a0раза}})",
    goalOf: "Цель по этапу «{stage}»",
    notReachable: "не хватит: даже при 100\u00a0% будет {most#}",
    reachedAlready: "Цель уже достигнута: сейчас {today#}.",
    putInto: "Перенесено в отчёт «{report}»",
  },
};

/** Says how many there are today. */
export function wasText(people: number, language: Language): string {
  return fill(whatIfText[language].was, { people }, language);
}

/** Says how much money there is today. */
export function wasMoneyText(money: string, language: Language): string {
  return fill(whatIfText[language].wasMoney, { money }, language);
}

/** Growth in percent; from half as much again on also in times: "+50 % (1.5 times)". */
export function growthText(growth: number, language: Language): string {
  const figure = shortPercent(growth, language);
  const percent = growth > 0 && /^\d/.test(figure) ? `+${figure}` : figure;
  return growth < 0.5 ? percent : fill(whatIfText[language].growthInTimes, { percent, ratio: 1 + growth }, language);
}

/** A number of people more or less: "+14.8", "−3". */
export function extraText(people: number, language: Language): string {
  return `${people > 0 ? "+" : ""}${formatCount(people, language)}`;
}

/** Says what a step brings at its level: "at that level: ● +7 · $840,000". */
export function atLevelText(worth: string, language: Language): string {
  return fill(whatIfText[language].atLevel, { worth }, language);
}

/** The same of as many entrants as are planned by now. */
export function atPlanText(worth: string, language: Language): string {
  return fill(whatIfText[language].atPlan, { worth }, language);
}

/** What a change is counted in. */
export const unitText = (mode: Mode, language: Language): string =>
  mode === "points" ? whatIfText[language].pointsUnit : "%";

/** Says by how much a step changes: "+1 pp", "+10 %". */
export function changeInWords(figure: string, mode: Mode, language: Language): string {
  return `${figure}\u00a0${unitText(mode, language)}`;
}

/** Names the change of a step. */
export function changeOfText(step: string, language: Language): string {
  return fill(whatIfText[language].change, { step }, language);
}

/** Says that what was typed is no number. */
export const unreadableText = (language: Language): string => fill(whatIfText[language].unreadable, {}, language);

/** Asks for the number wanted at the last stage. */
export function goalLabel(stage: string, language: Language): string {
  return fill(whatIfText[language].goalOf, { stage }, language);
}

/** Says what a conversion would have to be. */
export function insteadText(needed: number, today: number, language: Language): string {
  return `${formatPercentInFull(today, language)} → ${formatPercentInFull(needed, language)}`;
}

/** Says that even everybody would not be enough. */
export function notReachableText(most: number, language: Language): string {
  return fill(whatIfText[language].notReachable, { most }, language);
}

/** Says how many would have to enter. */
export function entrantsText(needed: number, today: number, stage: string, language: Language): string {
  return `${stage}: ${formatCount(today, language)} → ${formatCount(needed, language)}`;
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
