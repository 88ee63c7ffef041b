import { fill, type Params } from "./fill";
import { languageOf, type Texts } from "./language";

const en = {
  emptyName: "The stage has no name.",
  duplicateName: "Stage {other} has the same name.",
  sameNameAt: "The same name is in {cell}.",
  totalRow: "This looks like a total, not a stage.",
  totalDiffers: "“{name}” says {total#}, but its parts add up to {sum#}.",
  blank: "Missing: later stages have numbers.",
  negative: "The number {value} is negative.",
  notANumber: "“{value}” is not a number.",
  numberAsText: "“{value}” is stored as text, so formulas skip it: type {count#}.",
  growth: "More than the previous stage: {count#} after {before#}.",
  afterZero: "{count#} after a stage with 0.",
  fewPeople: "Little data ({count#}): the next conversion is not reliable yet.",
  planOfSome: "No plan for {names}: plan and actual of all are not compared.",
  unknownUnit:
    "“{name}” and “{than}” may be counted in different units, so “{name}” is left out: write the unit into both headers.",
  otherCurrency: "“{name}” is in another currency than “{than}” and is left out.",
  mixedUnits: "“{name}” is in different units ({than}) and is left out.",
  costOfSome:
    "No cost for {names}: the cost of one is that of the others, and the return of all is not told. Type 0 where nothing was spent.",
  revenueOfSome:
    "No revenue for {names}: the average amount is that of the others, and the return of all is not told. Type 0 where nothing was earned.",
  notARate: "“{value}” is not a conversion.",
  statedRate: "The table says {percent}%, but {percent}% of {before#} is {expected#}, not {count#}.",
};

/** What the audit finds, in plain words, by code. */
export const findingTexts: Texts<typeof en> = {
  en,
  ru: {
    emptyName: "У этапа нет названия.",
    duplicateName: "Такое же название у этапа {other}.",
    sameNameAt: "Такое же название в ячейке {cell}.",
    totalRow: "Похоже на итог, а не на этап.",
    totalDiffers: "«{name}»: указано {total#}, а сумма частей — {sum#}.",
    blank: "Пропуск: на следующих этапах числа есть.",
    negative: "Число {value} отрицательное.",
    notANumber: "«{value}» — не число.",
    numberAsText: "Число записано текстом («{value}»), формулы его не видят: введите {count#}.",
    growth: "Больше, чем на предыдущем этапе: {count#} после {before#}.",
    afterZero: "После этапа с нулём снова есть число: {count#}.",
    fewPeople: "Мало данных: на этом этапе {count#}. Конверсия в следующий пока ненадёжна.",
    planOfSome: "Нет плана: {names}. План и факт по всем не сравниваются.",
    unknownUnit:
      "«{name}» и «{than}» могут быть в разных единицах, поэтому «{name}» не учтено: укажите единицу в обоих заголовках.",
    otherCurrency: "«{name}» — в другой валюте, чем «{than}», и не учтено.",
    mixedUnits: "«{name}» — в разных единицах ({than}), поэтому не учтено.",
    costOfSome:
      "Нет расхода: {names}. Стоимость одного посчитана по остальным, окупаемость по всем не считается. Если не тратили, поставьте 0.",
    revenueOfSome:
      "Нет выручки: {names}. Средний чек посчитан по остальным, окупаемость по всем не считается. Если не заработали, поставьте 0.",
    notARate: "«{value}» — не конверсия.",
    statedRate:
      "В таблице указано {percent}\u00a0%, но {percent}\u00a0% от {before#} — это {expected#}, а не {count#}.",
  },
};

/** A finding in a table as it stands in its sheet, where cells have addresses, for a reader in a locale. */
export function findingText(code: string, params: Params, locale: string): string {
  const texts: Readonly<Record<string, string>> = findingTexts[languageOf(locale)];
  return fill(texts[code]!, params, locale).trim();
}
