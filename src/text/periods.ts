import type { Texts } from "./language";

const en = {
  sheetName: "All periods",
  stage: "Stage",
  fact: "Actual",
  plan: "Plan",
  cost: "Spend",
  revenue: "Revenue",
  found: "The same funnel by sheets: {sheets}.",
  join: "Compare as periods",
  isNew: "New period sheets: {sheets}.",
  add: "Add to “{sheet}”",
  joined: "Together in “{sheet}”: {sheets}.",
  open: "Open “{sheet}”",
};

/** What the table over the sheets of several periods says, and the panel of it. */
export const PERIODS: Texts<typeof en> = {
  en,
  ru: {
    sheetName: "Все периоды",
    stage: "Этап",
    fact: "Факт",
    plan: "План",
    cost: "Расходы",
    revenue: "Выручка",
    found: "Такая же воронка по листам: {sheets}.",
    join: "Сравнить как периоды",
    isNew: "Новые листы периодов: {sheets}.",
    add: "Добавить на лист «{sheet}»",
    joined: "Вместе на листе «{sheet}»: {sheets}.",
    open: "Открыть «{sheet}»",
  },
};
