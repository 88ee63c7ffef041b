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
  inputHelp: "A number from −100 to 100; 1 is one percentage point.",
  formulaWas: "Before the refresh this was {formula}; the cells it refers to have moved.",
  levers: "What improving one conversion would add",
  pointExtra: "+1 pp adds",
  tenthExtra: "+10% adds",
  growth: "Growth, %",
  unknownSteps: "Others: not enough data",
  pointBrings: "What +1 pp adds",
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
    inputHelp: "Число от −100 до 100; 1 — это один процентный пункт.",
    formulaWas: "До обновления здесь было {formula}; ячейки из этой формулы переехали.",
    levers: "Точки роста: что даст рост одной конверсии",
    pointExtra: "+1\u00a0п.\u00a0п. даст",
    tenthExtra: "+10\u00a0% даст",
    growth: "Рост, %",
    unknownSteps: "Остальные: не хватает данных",
    pointBrings: "Что даёт +1\u00a0п.\u00a0п.",
  },
};
