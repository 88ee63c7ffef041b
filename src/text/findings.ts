import { fill, type Params } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  emptyName: "The stage has no name.",
  duplicateName: "Stage {other} has the same name.",
  sameNameAt: "The same name stands in {cell}.",
  totalRow: "This looks like a total, not a stage.",
  blank: "No number here, although later stages have one.",
  negative: "The number {value} is negative.",
  notANumber: "“{value}” is not a number of people.",
  numberAsText: "“{value}” is text; formulas skip it: write the number {count#}.",
  growth: "More people than at the stage before: {count#} after {before#}.",
  afterZero: "People after a stage with nobody: {count#}.",
  fewPeople: "Few people enter the next step, {count#}: its conversion is shaky.",
  notARate: "“{value}” is not a conversion.",
  statedRate: "{percent}% of {before#} is {expected#}, the table says {count#}.",
};

/** What the audit finds, in plain words, by code. */
export const findingTexts: Texts<typeof en> = {
  en,
  ru: {
    emptyName: "У этапа нет названия.",
    duplicateName: "Такое же название у этапа {other}.",
    sameNameAt: "Такое же название стоит в {cell}.",
    totalRow: "Похоже на итог, а не на этап.",
    blank: "Числа нет, хотя дальше числа есть.",
    negative: "Число {value} отрицательное.",
    notANumber: "«{value}» — не число людей.",
    numberAsText: "«{value}» — текст; формулы его пропускают: запишите числом {count#}.",
    growth: "Людей больше, чем на предыдущем этапе: {count#} после {before#}.",
    afterZero: "Люди после этапа, где никого нет: {count#}.",
    fewPeople: "В следующий шаг входит мало людей, {count#}: его конверсия шаткая.",
    notARate: "«{value}» — не конверсия.",
    statedRate: "{percent} % от {before#} — это {expected#}, а в таблице {count#}.",
  },
};

/** A finding in a table as it stands in its sheet, where cells have addresses. */
export function findingText(code: string, params: Params, language: Language): string {
  const texts: Readonly<Record<string, string>> = findingTexts[language];
  return fill(texts[code]!, params, language).trim();
}
