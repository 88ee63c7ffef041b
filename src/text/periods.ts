import type { Text } from "./language";

/** What the table over the sheets of several periods says, and the panel of it. */
export const PERIODS = {
  sheetName: { en: "All periods", ru: "Все периоды" },
  stage: { en: "Stage", ru: "Этап" },
  fact: { en: "Actual", ru: "Факт" },
  plan: { en: "Plan", ru: "План" },
  cost: { en: "Spend", ru: "Расходы" },
  revenue: { en: "Revenue", ru: "Выручка" },
  found: { en: "The same funnel by sheets: {sheets}.", ru: "Такая же воронка по листам: {sheets}." },
  join: { en: "Compare as periods", ru: "Сравнить как периоды" },
  isNew: { en: "New period sheets: {sheets}.", ru: "Новые листы периодов: {sheets}." },
  add: { en: "Add to “{sheet}”", ru: "Добавить на лист «{sheet}»" },
  joined: { en: "Together in “{sheet}”: {sheets}.", ru: "Вместе на листе «{sheet}»: {sheets}." },
  open: { en: "Open “{sheet}”", ru: "Открыть «{sheet}»" },
} satisfies Record<string, Text>;
