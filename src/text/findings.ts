import { fill, type Params } from "./fill";
import type { Language, Text } from "./language";

/** What the audit finds, in plain words, by code. */
export const findingTexts: Readonly<Record<string, Text>> = {
  emptyName: { en: "The stage has no name.", ru: "У этапа нет названия." },
  duplicateName: { en: "Stage {other} has the same name.", ru: "Такое же название у этапа {other}." },
  totalRow: { en: "This looks like a total, not a stage.", ru: "Похоже на итог, а не на этап." },
  blank: { en: "No number here, although later stages have one.", ru: "Числа нет, хотя дальше числа есть." },
  negative: { en: "The number {value} is negative.", ru: "Число {value} отрицательное." },
  notANumber: { en: "“{value}” is not a number of people.", ru: "«{value}» — не число людей." },
  numberAsText: {
    en: "“{value}” is text; formulas skip it: write the number {count#}.",
    ru: "«{value}» — текст; формулы его пропускают: запишите числом {count#}.",
  },
  growth: {
    en: "More people than at the stage before: {count#} after {before#}.",
    ru: "Людей больше, чем на предыдущем этапе: {count#} после {before#}.",
  },
  afterZero: { en: "People after a stage with nobody: {count#}.", ru: "Люди после этапа, где никого нет: {count#}." },
  fewPeople: {
    en: "Few people enter the next step, {count#}: its conversion is shaky.",
    ru: "В следующий шаг входит мало людей, {count#}: его конверсия шаткая.",
  },
  notARate: { en: "“{value}” is not a conversion.", ru: "«{value}» — не конверсия." },
  statedRate: {
    en: "{percent}% of {before#} is {expected#}, the table says {count#}.",
    ru: "{percent} % от {before#} — это {expected#}, а в таблице {count#}.",
  },
};

const inSheets: Readonly<Record<string, Text>> = {
  ...findingTexts,
  sameNameAt: { en: "The same name stands in {cell}.", ru: "Такое же название стоит в {cell}." },
};

/** A finding in a table as it stands in its sheet, where cells have addresses. */
export function findingText(code: string, params: Params, language: Language): string {
  return fill(inSheets[code]![language], params, language).trim();
}
