import type { planScenarios } from "../../src/sidebar/plan/scenarios";
import type { Language } from "../../src/text/language";

/**
 * What the section *Plan* must say. Oracle: by hand. 6,000,000 at 3,780,000 / 32 = 118,125 are 50.79 contracts; of 275 leads came 32, so it takes
 * 436.5 leads, and 19 on each of the 23 Mondays to Fridays of December 2026.
 */
export const planSays: Record<keyof typeof planScenarios, Record<Language, readonly string[]>> = {
  planNoTable: { en: ["Select a stage table to plan"], ru: ["Выделите таблицу этапов, чтобы построить план"] },
  planNoTarget: {
    en: ["A target is a number above 0. Enter it, for example 5000000.", "Average amount, $", "December 2026"],
    ru: ["Цель — это число больше 0. Введите её, например 5000000.", "Средний чек, ₽", "декабрь 2026"],
  },
  planOfTable: {
    en: ["Contracts: 45. That takes 387 at “Leads”, or 16.8 each working day.", "Target: the plan of the table."],
    ru: ["Договоры: 45. Для этого на этапе «Заявки» нужно 387, в рабочий день 16,8.", "Цель — план таблицы."],
  },
  // As the sheet itself has it: 50 deals, 200 meetings, 500 leads, by 22 days 22.7.
  planDecomposed: {
    en: [
      "Deals: 50. That takes 500 at “Leads”, or 22.7 each working day.",
      "Meetings 9.1 45.5 200",
      "Taken over from “Target”: Revenue target, Average sale, Working days.",
    ],
    ru: [
      "Сделки: 50. Для этого на этапе «Лиды» нужно 500, в рабочий день 22,7.",
      "Взято с листа «Цель»: Цель по выручке, Средний чек, Рабочих дней.",
    ],
  },
  planRevenue: {
    en: [
      "Contracts: 51. That takes 437 at “Leads”, or 19 each working day.",
      "Leads 19.0 95.0 437",
      "Contracts 2.2 11.1 51",
      "Total: Ivanov, Petrova, Sidorov",
      "Conversions are those of “November”, A1:G7.",
      "The average amount is its revenue by “Contracts”.",
      "By Manager",
      "Petrova Leads: 151 · Contracts: 28.6 · $3.38M",
    ],
    ru: [
      "Договоры: 51. Для этого на этапе «Заявки» нужно 437, в рабочий день 19.",
      "Заявки 19,0 95,0 437",
      "Конверсии взяты из таблицы «Ноябрь», A1:G7.",
      "Средний чек — выручка на этап «Договоры».",
      "Разрез: Менеджер",
      "Петрова Заявки: 151 · Договоры: 28,6 · ",
    ],
  },
  // 1,200,000 at 20 % are 6,000,000 of revenue.
  planProfit: {
    en: ["Margin, %", "Contracts: 51. That takes 437 at “Leads”", "spend on acquisition is not taken off"],
    ru: ["Маржа, %", "Договоры: 51.", "расходы на привлечение не вычтены"],
  },
  // 60 · 120,000 / 31 are 232,258.06; by 23 days 10,098.2.
  planDeals: {
    en: ["Deals: 60. That takes 232,259 at “Impressions”, or 10,098 each working day."],
    ru: ["Сделки: 60. Для этого на этапе «Показы» нужно 232 259, в рабочий день 10 098."],
  },
  // Twice the revenue takes twice the impressions: 240,000 at 310,000 / 120,000 each.
  planSpend: {
    en: ["Deals: 62.", "Spend $620,000", "Impressions”, $2.58."],
    ru: ["Сделки: 62.", "Расходы 620 000 ₽", "«Показы» — 2,58 ₽."],
  },
  planPeriods: { en: ["Its periods are taken together: 2."], ru: ["Её периоды взяты вместе: 2."] },
  planRates: { en: ["now 50.3%"], ru: ["сейчас 50,3 %"] },
  planShares: {
    en: ["The shares add up to 115.5%: they are taken as proportions.", "At these conversions “Leads” has to be"],
    ru: ["Доли дают в сумме 115,5 %: они взяты как пропорции.", "При этих конверсиях на этапе «Заявки» нужно"],
  },
  planUnreadable: { en: ["A target is a number above 0."], ru: ["Цель — это число больше 0."] },
  planNoAverage: {
    en: ["an average amount above 0 is needed, and the table does not give one"],
    ru: ["нужен средний чек больше 0, а в таблице его нет"],
  },
  planNoMargin: { en: ["a margin above 0% and up to 100% is needed"], ru: ["нужна маржа больше 0 %"] },
  planNoDays: { en: ["Working days are a number above 0 and up to 366."], ru: ["Рабочие дни — это число больше 0"] },
  planBlanks: {
    en: ["The conversion of Impressions → Clicks is not known. Enter it, for example 25."],
    ru: ["Конверсия перехода Показы → Клики неизвестна. Введите её, например 25."],
  },
  planZero: {
    en: ["The conversion of Qualified leads → Deals is 0%, and then no number at the start is enough."],
    ru: ["Конверсия перехода Квалифицированные заявки → Сделки — 0 %"],
  },
  planBeyond: {
    en: ["The conversion of Impressions → Clicks is above 100%, so it is not a share."],
    ru: ["Конверсия перехода Показы → Клики больше 100 %"],
  },
  planShareUnreadable: {
    en: ["The share of “Ivanov” is a number of 0 or more."],
    ru: ["Доля «Иванов» — это число от 0."],
  },
  planUnsplit: { en: ["No split by Manager:"], ru: ["Разреза «Менеджер» нет:"] },
  planHostile: { en: ["A target is a number above 0."], ru: ["Цель — это число больше 0."] },
  planWriting: { en: ["Writing the plan…"], ru: ["Записываю план…"] },
  planWritten: {
    en: ["Written to “Plan — December 2026”. Type what happens", "Build its report"],
    ru: ["План записан на лист «План — декабрь 2026».", "Построить отчёт по плану"],
  },
  planReporting: { en: ["Building the report…"], ru: ["Строю отчёт…"] },
  planReported: { en: ["Open report"], ru: ["Открыть отчёт"] },
  planRefused: { en: ["right now. Try again in a minute."], ru: ["Попробуйте через минуту."] },
  planSilent: { en: ["Look whether the sheet of the plan is there"], ru: ["посмотрите, не появился ли его лист"] },
  planNoFacts: {
    en: ["This is a plan that has no actual figures yet.", "Build its report"],
    ru: ["Это план, факта в нём ещё нет.", "Построить отчёт по плану"],
  },
};
