import type { whatIfScenarios } from "../../src/sidebar/whatIf/scenarios";
import type { Language } from "../../src/text/language";

/**
 * What the section *What if* must say. Oracle: the mock, 31 deals become 57 with +1, +2 and +1 points; by hand 3.1/2.1 · 12/10 · 27.3/26.3 of
 * the unrounded conversions is 1.839. For 100 deals instead of 31 everything times 3.2258.
 */
export const whatIfSays: Record<keyof typeof whatIfScenarios, Record<Language, readonly string[]>> = {
  whatIfNoTable: { en: ["Select a stage table"], ru: ["Выделите таблицу этапов"] },
  whatIf: {
    en: ["Deals 31 now 31 Move a slider", "At the start: Impressions 120,000", "Impressions → Clicks 2.1%"],
    ru: ["Сделки 31 сейчас 31 Сдвиньте", "Вход: Показы 120 000"],
  },
  whatIfPlanned: {
    en: [
      "57 now 31 +83.9% (1.84 times)",
      "2.1% → 3.1%",
      "Impressions → Clicks +14.8 Visits → Leads +6.21 Qualified leads → Deals +1.18 Combined effect +3.87",
    ],
    ru: ["57 сейчас 31 +83,9 % (в 1,84 раза)", "26,3 % → 27,3 %", "Совместный эффект +3,87"],
  },
  whatIfOneStep: { en: ["45.8 now 31 +47.6%"], ru: ["45,8 сейчас 31 +47,6 %"] },
  whatIfRelative: {
    en: ["57 now 31 +83.9% (1.84 times)"],
    ru: ["57 сейчас 31 +83,9 % (в 1,84 раза)"],
  },
  whatIfFall: { en: ["85.0% → 76.5%", "10.0% → 100.0%"], ru: ["85,0 % → 76,5 %"] },
  whatIfUnreadable: {
    en: ["+47.6%", "Enter a number, for example 2.5"],
    ru: ["+47,6 %", "Введите число, например 2,5"],
  },
  // 310,000 over 31 deals are 10,000 each; 1,240,000 · 1.839; (2,280,538 - 310,000) / 310,000.
  whatIfMoney: {
    en: [
      "Total: Google Ads, SEO, Email and 2 more",
      "Average amount $40,000",
      "Revenue $1.24M → $2.28M Revenue less spend $930,000 → $1.97M",
      "Acquisition cost (CAC) $10,000 → $5,437",
      "ROMI 300.0% → 635.7%",
    ],
    ru: [
      "Итого: Яндекс Директ, SEO, Рассылка и ещё 2",
      "Средний чек 40 000 ₽",
      "Выручка 1,24 млн ₽ → 2,28 млн ₽",
      "ROMI 300,0 % → 635,7 %",
    ],
  },
  // 32 · (129/210 / (94/187) - 1) = 7.1. The mock: each gap to the plan, and what all of them bring: 42 and 5.0 million, of gaps to a hundredth.
  whatIfGaps: {
    en: [
      "Contracts 42.5 now 32 +32.7%",
      "Revenue $5.01M now $3.78M +$1.23M",
      "● Qualified → Meetings +$840,000",
      "pp at that level: ● +7.1 · $840,000",
    ],
    ru: [
      "Договоры 42,5 сейчас 32",
      "Выручка 5,01 млн ₽ сейчас 3,78 млн ₽ +1,23 млн ₽",
      "● Квалифицированы → Встречи +840 000 ₽",
    ],
  },
  // 275 · 1.1 and 118,125 · 0.975.
  whatIfSizes: {
    en: ["At the start: Leads 275 → 303", "Average amount $118,125 → $115,172"],
    ru: ["Вход: Заявки 275 → 303", "Средний чек 118 125 ₽ → 115 172 ₽"],
  },
  whatIfTwelve: { en: ["0.72% → 0.82%"], ru: ["0,72 % → 0,82 %"] },
  whatIfHostile: {
    en: ['=IMPORTXML("http://example.com"; "//a")', "Enter a number, for example 500"],
    ru: ["Введите число, например 500"],
  },
  whatIfBlanks: { en: ["no data", "no data now 31 The table has gaps"], ru: ["нет данных сейчас 31"] },
  whatIfFromNobody: {
    en: ["0.6 now 0 Today it is 0", "The last stage is 0 today"],
    ru: ["на последнем этапе 0"],
  },
  // 2.1 · 3.2258 = 6.77; 120,000 · 3.2258 = 387,097; 2142 of 2520, all of them would be 31 / 0.85 = 36.5.
  goal: {
    en: [
      "Impressions → Clicks 2.1% → 6.8%",
      "Clicks → Visits not enough: even 100% gives 36.5",
      "Visits → Leads 10.0% → 32.2%",
      "Impressions: 120,000 → 387,097",
    ],
    ru: ["Показы → Клики 2,1 % → 6,8 %", "не хватит: даже при 100\u00a0% будет 36,5", "Показы: 120 000 → 387 097"],
  },
  goalNotReachable: {
    en: ["No single conversion is enough", "even 100% gives 1,476"],
    ru: ["Одной конверсии не хватит"],
  },
  goalReached: { en: ["Already reached: 31 today."], ru: ["Цель уже достигнута: сейчас 31."] },
  putting: { en: ["Adding to the report…"], ru: ["Переношу изменения в отчёт…"] },
  put: { en: ["Added to “Funnel: Stages” Open report"], ru: ["Перенесено в отчёт «Воронка: Этапы» Открыть отчёт"] },
  putRefused: { en: ["Someone else is building"], ru: ["сейчас строит отчёт другой пользователь"] },
  putUnreadable: {
    en: ["Enter a number, for example 2.5. Add to the report"],
    ru: ["Введите число, например 2,5. Перенести в отчёт"],
  },
  putSilent: { en: ["did not answer in time"], ru: ["не ответили вовремя"] },
};
