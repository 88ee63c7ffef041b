import type { mapScenarios } from "../../src/sidebar/map/scenarios";
import type { Language } from "../../src/text/language";

/** What the section *Map* must say. */
export const mapSays: Record<keyof typeof mapScenarios, Record<Language, readonly string[]>> = {
  mapNoTable: {
    en: ["Template: Lead generation", "typed into the map itself", "Looking for maps…", "Build journey map"],
    ru: ["Шаблон: Лидогенерация", "людей впишете прямо в карту", "Ищу карты…", "Построить карту пути"],
  },
  map: {
    en: ["Stages from Stages ! A1:B7", "For: Everybody", "Lanes: all", "Maps in this spreadsheet There is none yet."],
    ru: ["Этапы Этапы ! A1:B7", "Для кого: Все", "Строки: все", "Карты в этой таблице Пока ни одной."],
  },
  mapTemplate: { en: ["Template: Customer journey", "typed into"], ru: ["Шаблон: Путь клиента", "впишете прямо"] },
  // SEO is picked and typed: one map. Email has a column, Partners has none.
  mapSegments: {
    en: ["For: SEO, Partners and 1 more", "The table has no column “Partners”: that map counts", "Lanes: 3 of 11"],
    ru: ["Для кого: SEO, Партнёры и ещё 1", "В таблице нет столбца «Партнёры»:", "Строки: 3 из 11"],
  },
  mapBuilding: { en: ["Building map 2 of 3: SEO…"], ru: ["Строю карту 2 из 3: SEO…"] },
  mapReady: {
    en: ["A map that stands already is rebuilt", "Ready: Map – Stages Open map"],
    ru: ["Готово: Карта – Этапы Открыть карту"],
  },
  mapRebuilding: { en: ["Rebuilding the map…"], ru: ["Перестраиваю карту…"] },
  mapRebuilt: {
    en: ["Kept under the map, for want of a place on it: 3. Stages that are gone: Visits."],
    ru: ["потому что на ней больше нет места: 3. Исчезли этапы: Визиты."],
  },
  mapFilling: { en: ["Counting the touchpoints…"], ru: ["Считаю точки касания…"] },
  mapFilled: {
    en: [
      "Fill touchpoints from Events",
      "Stages with touchpoints from the events: 3. Stages that keep your words: 1. No such event: Impressions, Clicks.",
    ],
    ru: [
      "Вписать точки касания с листа События",
      "Этапов с точками касания из событий: 3. Этапов, где остались ваши слова: 1. Нет таких событий: Показы, Клики.",
    ],
  },
  mapRemoving: { en: ["Removing the examples…"], ru: ["Убираю примеры…"] },
  mapRemoved: { en: ["Examples removed from Map – Stages: 12"], ru: ["С листа Карта – Этапы убрано примеров: 12"] },
  mapNoExamples: { en: ["No examples are left on Map – Stages."], ru: ["На листе Карта – Этапы примеров больше нет."] },
  mapDrawing: { en: ["Drawing the map…"], ru: ["Рисую карту…"] },
  mapDrawn: { en: ["Download SVG", "Save image as…"], ru: ["Скачать SVG", "Сохранить картинку как…"] },
  mapRefused: { en: ["The sheet was deleted."], ru: ["Лист удалён."] },
  mapSilent: { en: ["a template makes another"], ru: ["из шаблона ещё раз получится вторая"] },
  mapHostile: {
    en: ["<b>Карта", "<s>WWW", "Stages that are gone: <i>gone</i>, xxx", "<img src=x onerror=alert(5)>"],
    ru: ["<b>Карта", "<s>WWW", "Исчезли этапы: <i>gone</i>, xxx"],
  },
};
