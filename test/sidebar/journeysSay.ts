import type { journeyScenarios } from "../../src/sidebar/journeys/scenarios";
import type { Language } from "../../src/text/language";

/**
 * What the section *Journeys* must say. Oracle: by hand, 800 of 1200 are 66.7 %, 90 of 1200 are 7.5 %; the paths' sums are 1256 journeys, of
 * which 104 reached the order, 8.3 %.
 */
export const journeysSay: Record<keyof typeof journeyScenarios, Record<Language, readonly string[]>> = {
  journeysReading: { en: ["Reading the events…"], ru: ["Читаю события…"] },
  journeysNone: {
    en: ["No event log found", "There is no event log here.", "Customer Date and time Event 101"],
    ru: ["Журнал событий не найден", "Здесь нет журнала событий", "Клиент Дата и время Событие 101"],
  },
  journeysOneEvent: { en: ["two different events"], ru: ["два разных события"] },
  journeysOfStages: {
    en: ["No event log found", "This is a stage table: its report is built in the Funnel section. Go to Funnel"],
    ru: ["Журнал событий не найден", "Это таблица этапов", "Перейти в раздел «Воронка»"],
  },
  journeysOfPaths: {
    en: [
      "Top paths!A1:C40",
      "Paths: 38, journeys: 10,327, conversions: 707",
      "missed more than “SEO”",
      "Build attribution",
    ],
    ru: ["Пути!A1:C40", "Маршрутов: 38", "потерялось бы без «SEO»", "Построить отчёт по атрибуции"],
  },
  journeysForbidden: { en: ["Not read yet", "Google refused access"], ru: ["Ещё не прочитан", "Google отказал"] },
  journeysCounting: { en: ["Catalogue 840", "Counting…", "Build journey report"], ru: ["Каталог 840", "Считаю…"] },
  journeys: {
    en: [
      "Events!A1:D4213",
      "Events: 4,212, customers: 1,250, 1\u00a0Mar\u00a02026\u00a0–\u2060\u00a031\u00a0May\u00a02026",
      "Customer User Time Event Source",
      "3 rows without a readable time",
      "Visit 1,200 ↑ Move up : Visit ↓ Move down : Visit Catalogue 840",
      "Chat 150",
      "All (2)",
      "Catalogue 800 conversion 66.7% Basket 300 conversion 37.5% Order 90 conversion 30.0%",
      "90 of 1,200",
      "104 of 1,256 journeys (8.3%) reached “Order”",
      "Visit → Catalogue 500 10",
      "Visit → Catalogue → Basket → Chat → Basket 60 15",
      "(straight to the goal) 6 6 (other paths) 100 8",
    ],
    ru: [
      "События!A1:D4213",
      "Событий: 4 212, клиентов: 1 250, 01.03.2026–\u206031.05.2026",
      "Визит 1 200 ↑ Выше : Визит ↓ Ниже : Визит",
      "Каталог 800 конверсия 66,7 %",
      "До этапа «Заказ» дошли 104 из 1 256 путей (8,3 %)",
      "(сразу к цели) 6 6 (другие пути) 100 8",
    ],
  },
  // 70 of 700.
  journeysChannel: { en: ["Visit 700", "70 of 700"], ru: ["70 из 700"] },
  journeysElsewhere: {
    en: ["Events!A1:D4213", "each row is one event: who, when, what. Below is the previous event log."],
    ru: ["Ниже — прежний журнал событий."],
  },
  journeysTooFew: { en: ["Choose at least two stages.", "Pick stages automatically"], ru: ["хотя бы два этапа"] },
  journeysNotDays: { en: ["A number of days above 0 is needed."], ru: ["Нужно число дней больше нуля."] },
  journeysMany: { en: ["/thank-you ↑", "490 more", "/499 49,501"], ru: ["Ещё 490"] },
  journeysNobody: { en: ["No journeys to draw."], ru: ["Путей нет."] },
  journeysDatabase: {
    en: ["From a database", "Copy the query", "paste it as a custom query", "press “Use this sheet”"],
    ru: ["Из базы данных", "Скопировать запрос", "как собственный запрос", "нажмите «Выбрать этот лист»"],
  },
  journeysDatabaseHalf: { en: ["A number of days above 0 is needed."], ru: ["Нужно число дней больше нуля."] },
  journeysHostile: {
    en: ["<img src=x onerror=alert(7)>", "شراء المنتج (2026)", "(no name)", "</title>17"],
    ru: ["<i>Column</i>", "Заявка".repeat(83), "(без названия)"],
  },
  journeysPreviewRefused: { en: ["The sheet was deleted."], ru: ["Лист удалён."] },
  journeysBuilding: { en: ["Building the journey report…"], ru: ["Строю отчёт по путям…"] },
  journeysBuildingSlowly: { en: ["a long event log takes"], ru: ["большой журнал занимает"] },
  journeysBuilt: {
    en: ["The report is ready: Journey — Events Open report Refresh journey report"],
    ru: ["Отчёт готов: Путь — События Открыть отчёт Обновить отчёт по путям"],
  },
  journeysExisting: { en: ["Refresh journey report Open report"], ru: ["Обновить отчёт по путям Открыть отчёт"] },
  journeysSilent: { en: ["did not answer in time"], ru: ["не ответили вовремя"] },
};
