import type { Texts } from "../language";

const en = {
  whatIf: "What if",
  whatIfNote: "Type how many points to add in the yellow cells: 1 takes 5% to 6%.",
  doubtfulPoints:
    "Red on yellow changes next to nothing. Type points as plain numbers: {=2.5} is two and a half, {=2.5%} is only {=0.025}.",
  step: "Step",
  points: "+ pp",
  pointsUnit: "pp",
  becomes: "New rate",
  peopleThen: "New count",
  growthOfResult: "Effect on the result",
  allTogether: "All changes",
  formulaWas: "Before the refresh this was {formula}; the cells it refers to have moved.",
  textWas: "Before the refresh this was “{text}”, which is no number.",
  growth: "Growth, %",
};

/** What the yellow cells of a report, and what one conversion would add, say. */
export const WHAT_IF: Texts<typeof en> = {
  en,
  ru: {
    whatIf: "Что если",
    whatIfNote: "Впишите в жёлтые ячейки, на сколько процентных пунктов поднять конверсию: 1 — это с 5 до 6\u00a0%.",
    doubtfulPoints:
      "Красное на жёлтом почти ничего не меняет. Пункты пишутся простым числом: {=2.5} — это два с половиной, а {=2.5%} — всего {=0.025}.",
    step: "Переход",
    points: "+ п.\u00a0п.",
    pointsUnit: "п.\u00a0п.",
    becomes: "Новая",
    peopleThen: "Новое кол-во",
    growthOfResult: "Рост результата",
    allTogether: "Все изменения",
    formulaWas: "До обновления здесь было {formula}; ячейки из этой формулы переехали.",
    textWas: "До обновления здесь было «{text}», а это не число.",
    growth: "Рост, %",
  },
};
