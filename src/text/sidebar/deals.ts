import type { Texts } from "../language";

const en = {
  deals: "List of deals",
  dealsFound: "One row per deal. Deals that reached each stage:",
  dealsUnknown: "Where a stage has no count, the list does not tell at which stage deals were lost.",
  stocksOrdered:
    "How many deals stand at each stage now. The stages in order, and how many deals reached each; drag them if the order is another.",
  stocksUnknown: "Where a stage has no count, the table does not tell how far the lost deals had come.",
  notStocks: "No, these are all that reached each stage",
  stocksByColumns: "The columns of the table",
  dealsSecondColumn: "By the column beside the stage, won: {won}; lost: {lost}.",
  dealsDecidedNone: "none",
  dealsOrdered:
    "One row per deal. The stages in order, and how many deals reached each; drag them if the order is another.",
  statusIs: "What “{name}” says of a deal",
  marks: { open: "open: {n}", won: "won: {n}", lost: "lost: {n}", out: "not counted: {n}" },
  statusesAsFound: "Back to automatic",
  dayOfList: "As of",
  dayOfListNewest: "The day of the newest row of the list.",
  dayOfListTyped: "Typed over the day of the newest row.",
  dayOfListFormula: "By the formula in the stage table.",
  dayAutomatic: "Back to {day}",
  dealsOrder: "Nothing says in which order these stages come. Put them in order, or confirm that it is right.",
  orderIsRight: "The order is right",
  breakdown: "Break down by",
  noBreakdown: "Nothing",
  costs: "What sources cost",
  noCosts: "Not said",
  onlyTable: "Only the stage table",
};

/** What the panel says of a list of deals. */
export const DEALS: Texts<typeof en> = {
  en,
  ru: {
    deals: "Список сделок",
    dealsFound: "По строке на сделку. Столько сделок дошло до каждого этапа:",
    dealsUnknown: "Там, где числа нет, список не говорит, на каком этапе теряли сделки.",
    stocksOrdered:
      "Сколько сделок стоит на каждом этапе сейчас. Этапы по порядку и сколько сделок до них дошло; порядок другой — перетащите.",
    stocksUnknown: "Там, где числа нет, таблица не говорит, докуда дошли потерянные сделки.",
    notStocks: "Нет, это все, кто дошёл до этапа",
    stocksByColumns: "Столбцы таблицы",
    dealsSecondColumn: "По столбцу рядом с этапом выиграны: {won}; потеряны: {lost}.",
    dealsDecidedNone: "таких нет",
    dealsOrdered: "По строке на сделку. Этапы по порядку и сколько сделок до них дошло; порядок другой — перетащите.",
    statusIs: "Что значит «{name}»",
    marks: { open: "в работе: {n}", won: "выиграно: {n}", lost: "отказ: {n}", out: "не считать: {n}" },
    statusesAsFound: "Вернуть как было",
    dayOfList: "На день",
    dayOfListNewest: "День самой новой строки списка.",
    dayOfListTyped: "Введён вместо дня самой новой строки.",
    dayOfListFormula: "По формуле в таблице этапов.",
    dayAutomatic: "Вернуть {day}",
    dealsOrder: "Ничто не говорит, в каком порядке идут эти этапы. Расставьте их или подтвердите, что порядок верный.",
    orderIsRight: "Порядок верный",
    breakdown: "Разбить по столбцу",
    noBreakdown: "Не разбивать",
    costs: "Затраты по каналам",
    noCosts: "Не указаны",
    onlyTable: "Только таблица этапов",
  },
};
