import type { mapScenarios } from "../../src/sidebar/map/scenarios";
import type { Language } from "../../src/text/language";

/** What the section *Map* must say. */
export const mapSays: Record<keyof typeof mapScenarios, Record<Language, readonly string[]>> = {
  mapNoTable: {
    en: [
      "Template: Lead generation",
      "A stage table with sample counts is written first",
      "Looking for maps…",
      "Build journey map",
    ],
    ru: ["Шаблон: Лидогенерация", "Сначала появится таблица этапов", "Ищу карты…", "Построить карту пути"],
  },
  map: {
    en: ["Stages from Stages ! A1:B7", "Segment: all customers", "Rows: all", "Maps in this spreadsheet No maps yet."],
    ru: ["Этапы Этапы ! A1:B7", "Сегмент: все клиенты", "Строки: все", "Карты в этом файле Карт пока нет."],
  },
  mapTemplate: {
    en: ["Template: Customer journey", "type your own into it"],
    ru: ["Шаблон: Путь клиента", "впишите в неё свои"],
  },
  mapMermaid: {
    en: ["A Mermaid journey", "Text of the journey", "Build journey map"],
    ru: ["Путь Mermaid", "Текст пути", "Построить карту пути"],
  },
  // SEO is picked and typed: one map. Email has a column, Partners has none.
  mapSegments: {
    en: [
      "Segments: SEO, Partners and 1 more",
      "The table has no column “Partners”: this map shows all customers.",
      "Rows: 3 of 12",
    ],
    ru: ["Сегменты: SEO, Партнёры и ещё 1", "Столбца «Партнёры» в таблице нет, поэтому", "Строки: 3 из 12"],
  },
  mapBuilding: { en: ["Building map 2 of 3: SEO…"], ru: ["Строю карту 2 из 3: SEO…"] },
  mapReady: {
    en: ["An existing map is updated", "Ready: “Map — Stages” Open map"],
    ru: ["Готово: «Карта — Этапы» Открыть карту"],
  },
  mapRebuilding: { en: ["Refreshing the map…"], ru: ["Обновляю карту…"] },
  mapRebuilt: {
    en: ["Text of removed stages moved below the map: 3 (“Visits”)."],
    ru: ["Текст удалённых этапов перенесён под карту: 3 (этапы: «Визиты»)."],
  },
  mapFilling: { en: ["Measuring the journey…"], ru: ["Измеряю путь…"] },
  mapFilled: {
    en: [
      "Measure the journey by “Events”",
      "Touchpoints filled in for stages: 3. Stages left as you wrote them: 1. No such event: “Impressions”, “Clicks”. Not on the map: “Call”, yet 80% of customers do it.",
    ],
    ru: [
      "Измерить путь по листу «События»",
      "Точки касания заполнены, этапов: 3. Ваш текст не тронут, этапов: 1. Нет таких событий: «Показы», «Клики». На карте нет «Звонок», а через него идут 80 % клиентов.",
    ],
  },
  mapRating: { en: ["Averaging the ratings…"], ru: ["Считаю оценки…"] },
  mapRated: {
    en: [
      "Take emotions from ratings in “Survey”",
      "Stages with ratings: 4. What you typed is kept. Rated, but no stage of the map: “Delivery”. Lowest at “Leads”: “Nobody called back.”",
    ],
    ru: [
      "Взять эмоции из оценок на листе «Опрос»",
      "Этапов с оценками: 4. Вписанное вами не тронуто. Есть оценки, но нет таких этапов: «Доставка». Худшее на этапе «Лиды»: «Никто не перезвонил.»",
    ],
  },
  mapRemoving: { en: ["Removing the examples…"], ru: ["Убираю примеры…"] },
  mapRemoved: { en: ["Examples removed from “Map — Stages”: 12"], ru: ["Примеры убраны с листа «Карта — Этапы»: 12"] },
  mapNoExamples: {
    en: ["No examples are left on “Map — Stages”."],
    ru: ["На листе «Карта — Этапы» примеров больше нет."],
  },
  mapDrawing: { en: ["Drawing the map…"], ru: ["Рисую карту…"] },
  mapDrawn: { en: ["Download SVG", "Save image as…"], ru: ["Скачать SVG", "Сохранить картинку как…"] },
  mapCollecting: { en: ["Computing the hypotheses…"], ru: ["Считаю гипотезы…"] },
  mapCollected: {
    en: ["Ready: “Hypotheses” Open hypotheses"],
    ru: ["Готово: «Гипотезы» Открыть гипотезы"],
  },
  mapComparing: { en: ["Comparing the segments…"], ru: ["Сравниваю сегменты…"] },
  mapCompared: {
    en: ["Build or refresh the comparison", "Ready: “Segments side by side” Open comparison"],
    ru: ["Построить или обновить сравнение", "Готово: «Сегменты рядом» Открыть сравнение"],
  },
  mapRefused: { en: ["The sheet was deleted."], ru: ["Лист удалён."] },
  mapSilent: { en: ["did not answer in time"], ru: ["не ответили вовремя"] },
  mapHostile: {
    en: ["<b>Карта", "<s>WWW", "(“<i>gone</i>”, “xxx", "<img src=x onerror=alert(5)>"],
    ru: ["<b>Карта", "<s>WWW", "(этапы: «<i>gone</i>», «xxx"],
  },
};
