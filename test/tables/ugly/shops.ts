import { day, type Ugly } from "./ugly";

/** Exports of shops, marketplaces and CRMs. */
export const shops: Ugly[] = [
  {
    what: "Shopify, sessions by campaign: the steps stand backwards",
    layout: "header and rows of 'Scenario 1 - Shopify Data' in a script that makes test exports",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Day", "UTM campaign", "UTM term", "Landing page URL", "Online store visitors", "Sessions that completed checkout", "Sessions that reached checkout", "Sessions with cart additions", "Average session duration", "Pageviews"],
      [day(2025, 9, 29), "Test Campaign 1", "Test AdSet 1", "https://example.com", 100, 5, 10, 15, 120, 500],
      [day(2025, 9, 29), "Test Campaign 2", "Test AdSet 2", "https://example.com", 200, 10, 20, 30, 180, 1000],
    ],
    goes: "across",
    stages: [
      "Online store visitors",
      "Sessions with cart additions",
      "Sessions that reached checkout",
      "Sessions that completed checkout",
    ],
    series: ["Test Campaign 1|", "Test Campaign 2|"],
    counts: [
      [100, 200],
      [15, 30],
      [10, 20],
      [5, 10],
    ],
    channels: ["Test Campaign 1", "Test Campaign 2"],
    left: { measure: "Average session duration", aside: "Pageviews" },
    assumed: ["channelsAddedUp", "stagesAcross", "stagesReordered"],
  },
  {
    what: "Wildberries, detailed sales funnel: the previous period beside the current one",
    layout: "COLUMNS of import_wb_funnel (header in row 2 under the sheet's title), the optional club columns left out",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Детальный отчет воронки продаж по карточкам товаров", ...Array(33).fill("")],
      ["Артикул продавца", "Артикул WB", "Название", "Предмет", "Бренд", "Удаленный товар", "Рейтинг карточки", "Рейтинг по отзывам", "Показы", "Показы (предыдущий период)", "CTR", "CTR (предыдущий период)", "Доля карточки в выручке", "Переходы в карточку", "Переходы в карточку (предыдущий период)", "Положили в корзину", "Положили в корзину (предыдущий период)", "Добавили в отложенные", "Заказали, шт", "Заказали, шт (предыдущий период)", "Выкупили, шт", "Отменили, шт", "Конверсия в корзину, %", "Конверсия в заказ, %", "Процент выкупа", "Заказали на сумму, ₽", "Выкупили на сумму, ₽", "Отменили на сумму, ₽", "Средняя цена, ₽", "Среднее количество заказов в день, шт", "Остатки «Склад WB», шт", "Сумма остатков на складах, ₽", "Среднее время доставки", "Локальные заказы, %"],
      ["A-1", 149012345, "Платье летнее", "Платья", "Gloria", "Нет", 10, 4.8, 12000, 11000, 7, 6.8, 40, 840, 750, 160, 140, 30, 50, 44, 40, 8, 19.05, 31.25, 80, 100000, 80000, 16000, 2000, 1.7, 120, 240000, 30, 55],
      ["A-2", 149012346, "Платье вечернее", "Платья", "Gloria", "Нет", 9, 4.6, 6000, 6200, 6, 6.1, 35, 360, 380, 80, 85, 25, 25, 26, 19, 5, 22.22, 31.25, 76, 90000, 68400, 18000, 3600, 0.8, 60, 216000, 32, 50],
      ["B-1", 149012347, "Джинсы", "Джинсы", "Gloria", "Нет", 10, 4.9, 4000, 3900, 7.5, 7.2, 25, 300, 280, 60, 55, 12, 15, 14, 11, 3, 20, 25, 73.33, 45000, 33000, 9000, 3000, 0.5, 80, 240000, 28, 60],
    ],
    goes: "across",
    stages: ["Показы", "Переходы в карточку", "Положили в корзину", "Заказали, шт", "Выкупили, шт"],
    series: ["Платья|", "Платья|", "Джинсы|"],
    counts: [
      [12000, 6000, 4000],
      [840, 360, 300],
      [160, 80, 60],
      [50, 25, 15],
      [40, 19, 11],
    ],
    channels: ["Платья", "Джинсы"],
    beside: { revenue: "Выкупили на сумму, ₽" },
    left: {
      id: "Артикул WB",
      measure: "Рейтинг карточки, Рейтинг по отзывам, Остатки «Склад WB», шт, Среднее время доставки",
      previous:
        "Показы (предыдущий период), CTR (предыдущий период), Переходы в карточку (предыдущий период), Положили в корзину (предыдущий период), Заказали, шт (предыдущий период)",
      rate: "CTR, Доля карточки в выручке, Конверсия в корзину, %, Конверсия в заказ, %, Процент выкупа, Локальные заказы, %",
      aside: "Добавили в отложенные",
      loss: "Отменили, шт, Отменили на сумму, ₽",
      revenue: "Заказали на сумму, ₽",
      price: "Средняя цена, ₽, Среднее количество заказов в день, шт",
      money: "Сумма остатков на складах, ₽",
    },
    assumed: ["channelColumn", "channelsAddedUp", "stagesAcross"],
    box: [2, 1, 4, 34],
  },
  {
    what: "Ozon, analytics by product and day: parts stand beside their totals",
    layout: "the 18 columns of analytics_report_*.xlsx listed in a script that rebuilds Ozon's browser export",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Товары", "Модель", "Ozon ID", "Артикул", "День", "Показы, всего", "Показы на карточке товара", "В корзину, всего", "Заказано товаров", "Показы в поиске и каталоге", "Позиция в поиске и каталоге", "В корзину из карточки товара", "В корзину из поиска или каталога", "Отменено товаров", "Доставлено товаров", "Возвращено товаров", "Заказано на сумму", "Конверсия в корзину, общая"],
      ["Чайник", "M1", 1500001, "T-1", day(2026, 6, 16), 5000, 400, 60, 15, 4600, 12, 40, 20, 1, 13, 0, 30000, 1.2],
      ["Тостер", "M2", 1500002, "T-2", day(2026, 6, 16), 3000, 200, 30, 6, 2800, 20, 20, 10, 0, 6, 1, 18000, 1],
      ["Чайник", "M1", 1500001, "T-1", day(2026, 6, 17), 5200, 420, 66, 17, 4780, 11, 45, 21, 2, 14, 0, 34000, 1.27],
      ["Тостер", "M2", 1500002, "T-2", day(2026, 6, 17), 3100, 230, 33, 7, 2870, 19, 22, 11, 0, 7, 0, 21000, 1.06],
    ],
    goes: "across",
    stages: ["Показы, всего", "В корзину, всего", "Заказано товаров", "Доставлено товаров"],
    series: ["Чайник|2026-06-16", "Тостер|2026-06-16", "Чайник|2026-06-17", "Тостер|2026-06-17"],
    counts: [
      [5000, 3000, 5200, 3100],
      [60, 30, 66, 33],
      [15, 6, 17, 7],
      [13, 6, 14, 7],
    ],
    channels: ["Чайник", "Тостер"],
    periods: ["2026-06-16", "2026-06-17"],
    beside: { revenue: "Заказано на сумму" },
    left: {
      id: "Ozon ID",
      part: "Показы на карточке товара, Показы в поиске и каталоге, В корзину из карточки товара, В корзину из поиска или каталога",
      measure: "Позиция в поиске и каталоге",
      loss: "Отменено товаров, Возвращено товаров",
      rate: "Конверсия в корзину, общая",
    },
    assumed: ["channelsAddedUp", "periodsFound", "stagesAcross"],
  },
  {
    what: "HubSpot, deal funnel: cumulative conversion is from the start, the other one ahead",
    layout:
      "HubSpot Knowledge Base, 'Differences between funnel report types': next step and cumulative conversion by stage",
    cells: [
      ["Deal stage", "Count of Deals", "Cumulative conversion", "Next step conversion"],
      ["Appointment scheduled", 200, 1, 0.5],
      ["Qualified to buy", 100, 0.5, 0.4],
      ["Contract sent", 40, 0.2, 0.5],
      ["Closed won", 20, 0.1, ""],
    ],
    goes: "down",
    stages: ["Appointment scheduled", "Qualified to buy", "Contract sent", "Closed won"],
    series: ["|"],
    counts: [[200], [100], [40], [20]],
    beside: { stated: "Cumulative conversion share" },
    left: { rate: "Next step conversion" },
  },
];
