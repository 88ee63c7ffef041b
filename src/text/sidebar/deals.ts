import type { Texts } from "../language";

const en = {
  deals: "List of deals",
  dealsFound: "One row per deal. Deals that reached each stage:",
  dealsUnknown: "Where a stage has no count, the list does not tell at which stage deals were lost.",
  dealsDecided: "Won: {won}. Lost: {lost}.",
  dealsDecidedNone: "no such status",
  dealsOrder: "Nothing says in which order these stages come. Put them in order, or confirm that it is right.",
  orderIsRight: "The order is right",
  breakdown: "Break down by",
  noBreakdown: "Nothing",
  onlyTable: "Only the stage table",
};

/** What the panel says of a list of deals. */
export const DEALS: Texts<typeof en> = {
  en,
  ru: {
    deals: "Список сделок",
    dealsFound: "По строке на сделку. Столько сделок дошло до каждого этапа:",
    dealsUnknown: "Там, где числа нет, список не говорит, на каком этапе теряли сделки.",
    dealsDecided: "Выигранные: {won}. Потерянные: {lost}.",
    dealsDecidedNone: "такого статуса нет",
    dealsOrder: "Ничто не говорит, в каком порядке идут эти этапы. Расставьте их или подтвердите, что порядок верный.",
    orderIsRight: "Порядок верный",
    breakdown: "Разбить по столбцу",
    noBreakdown: "Не разбивать",
    onlyTable: "Только таблица этапов",
  },
};
