import type { whatIfScenarios } from "../../src/sidebar/whatIf/scenarios";
import type { Language } from "../../src/text/language";

/**
 * What the section *What if* must say. Oracle: the mock, 31 deals become 57 with +1, +2 and +1 points; by hand 3.1/2.1 · 12/10 · 27.3/26.3 of
 * the unrounded conversions is 1.839. For 100 deals instead of 31 everything times 3.2258.
 */
export const whatIfSays: Record<keyof typeof whatIfScenarios, Record<Language, readonly string[]>> = {
  whatIfNoTable: { en: ["Select a table of stages"], ru: ["Выделите таблицу этапов"] },
  whatIf: {
    en: ["People at “Deals” 31 was 31 Move a slider", "→ Clicks 2.1%", "+1 pp brings +14.8 at the end, 1.48 times"],
    ru: ["Людей на этапе «Сделки» 31 было 31 Сдвиньте", "+1 п. п. — это +14,8 в конце, в 1,48 раза больше"],
  },
  whatIfPlanned: {
    en: [
      "57 was 31 +83.9% (1.84 times)",
      "2.1% → 3.1%",
      "→ Clicks +14.8 → Leads +6.21 → Deals +1.18 Together, on top +3.87",
    ],
    ru: ["57 было 31 +83,9 % (в 1,84 раза)", "26,3 % → 27,3 %", "Вместе, сверх того +3,87"],
  },
  whatIfOneStep: { en: ["45.8 was 31 +47.6% (1.48 times)"], ru: ["45,8 было 31 +47,6 % (в 1,48 раза)"] },
  whatIfRelative: {
    en: ["57 was 31 +83.9% (1.84 times)"],
    ru: ["57 было 31 +83,9 % (в 1,84 раза)"],
  },
  whatIfFall: { en: ["85.0% → 76.5%", "10.0% → 100.0%"], ru: ["85,0 % → 76,5 %"] },
  whatIfUnreadable: { en: ["+47.6%", "Not a number: write 2.5"], ru: ["+47,6 %", "Это не число"] },
  // 310,000 over 31 deals are 10,000 each; 1,240,000 · 1.839; (2,280,538 - 310,000) / 310,000.
  whatIfMoney: {
    en: [
      "Total: Google Ads, SEO, Email and 2 more",
      "Revenue 1,240,000 → 2,280,538",
      "Cost per person at the end 10,000 → 5,437",
      "ROMI 300.0% → 635.7%",
    ],
    ru: ["Итого: Яндекс Директ, SEO, Рассылка и ещё 2", "Выручка 1 240 000 → 2 280 538", "ROMI 300,0 % → 635,7 %"],
  },
  whatIfTwelve: { en: ["0.72% → 0.82%"], ru: ["0,72 % → 0,82 %"] },
  whatIfHostile: {
    en: ['=IMPORTXML("http://example.com"; "//a")', "Write a number of people"],
    ru: ["Напишите число людей"],
  },
  whatIfBlanks: { en: ["no data", "no data was 31 The table has gaps"], ru: ["нет данных было 31"] },
  whatIfFromNobody: {
    en: ["0.6 was 0 Growth from nobody", "Nobody reaches the end today"],
    ru: ["до конца не доходит никто"],
  },
  // 2.1 · 3.2258 = 6.77; 120,000 · 3.2258 = 387,097; 2142 of 2520, all of them would be 31 / 0.85 = 36.5.
  goal: {
    en: [
      "→ Clicks 6.8% instead of 2.1%",
      "→ Visits not reachable: even 100% gives 36.5",
      "→ Leads 32.2% instead of 10.0%",
      "Impressions: 387,097 people instead of 120,000",
    ],
    ru: ["→ Клики 6,8 % вместо 2,1 %", "не достичь: даже 100 % дадут 36,5", "Показы: 387 097 вместо 120 000"],
  },
  goalNotReachable: { en: ["Not reachable by one step", "even 100% gives 1,476"], ru: ["Одним шагом не достичь"] },
  goalReached: { en: ["Reached already: 31 today."], ru: ["Уже достигнута: сейчас 31."] },
  putting: { en: ["Writing into the report…"], ru: ["Переношу в отчёт…"] },
  put: { en: ["Written into “Funnel: Stages” Open report"], ru: ["Перенесено в отчёт «Воронка: Этапы» Открыть отчёт"] },
  putRefused: { en: ["Someone else is building"], ru: ["Кто-то уже строит отчёт"] },
  putSilent: { en: ["did not answer in time"], ru: ["не ответили вовремя"] },
};
