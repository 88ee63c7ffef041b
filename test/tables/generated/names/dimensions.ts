/** What the lines of a table are broken down by: the names of the dimension, and its values. */
export interface Dimension {
  readonly heads: readonly string[];
  readonly values: readonly string[];
}

export const DIMENSIONS: Readonly<Record<"ru" | "en", readonly Dimension[]>> = {
  ru: dimensions(`
    Канал|Рекламный канал|Источник|Источник трафика: Яндекс Директ|VK Реклама|Авито|SEO|Телеграм|2ГИС|Сарафан|Рассылка|Блогеры|Карты
    Менеджер|Сотрудник|Продавец|МОП: Иванов|Петрова|Сидоров|Кузнецова|Орлов|Белова|Титов|Жукова
    Менеджер|ФИО: Иванов И.И.|Петрова А.С.|Сидоров К.В.|Кузнецова О.Н.|Орлов Д.А.
    Менеджер|Имя: Аня|Костя|Лена|Марат|Олег|Света
    Город: Москва|Санкт-Петербург|Казань|Екатеринбург|Новосибирск|Пермь|Самара
    Филиал|Точка|Офис: Центр|Север|Заречье|ТЦ Мега|Вокзал
    Кампания|Рекламная кампания|РК: Поиск_Бренд|РСЯ_Ретаргетинг|Мастер кампаний|Look-alike|Осенняя распродажа|Поиск - конкуренты
    Продукт|Направление|Услуга: Окна ПВХ|Балконы|Двери|Остекление веранд|Жалюзи
    Отдел|Команда: Отдел 1|Отдел 2|Опт|Розница|Партнёры
    Врач|Специалист: Смирнова Т.П.|Гусев А.А.|Климова Е.С.|Рябов В.Д.
    Регион|Область: ЦФО|СЗФО|ПФО|УрФО|Сибирь|Юг
    Сегмент|Тип клиента: Малый бизнес|Средний бизнес|Крупный бизнес|Физлица
    Площадка|Маркетплейс: Ozon|Wildberries|Яндекс Маркет|Мегамаркет
    Посадочная|Лендинг: /akciya|/katalog|/kontakty|/kvartiry`),
  en: dimensions(`
    Channel|Source|Traffic source|Marketing channel: Google Ads|Facebook|Organic|Email|Referral|LinkedIn|Affiliates|Direct|TikTok
    Manager|Sales rep|Rep|Account executive: Smith|Johnson|Garcia|Lee|Novak|Brown|O'Neill
    Rep|Owner|SDR: Anna K.|Ben T.|Chloe M.|Dan P.|Ewa S.
    City: London|Leeds|Bristol|Glasgow|Cardiff|York
    Branch|Store|Location: Downtown|Airport|Northside|Harbour|Mall
    Campaign|Campaign name|Ad set: Brand_Search|Retargeting Q4|PMax - Shoes|Lookalike 2%|Spring sale
    Product|Product line|Service: Windows|Doors|Conservatories|Roofing
    Team|Department: Inbound|Outbound|Partners|Enterprise|SMB
    Region|Market|Country: UK|Germany|France|Spain|Nordics
    Segment|Customer type: Small business|Mid-market|Enterprise accounts|Consumers
    Marketplace|Platform: Amazon|eBay|Etsy|Shopify store
    Landing page|Page: /pricing|/features|/webinar|/free-guide`),
};

/** Periods in their order, and what their column is called. */
export const PERIODS: Readonly<Record<"ru" | "en", readonly Dimension[]>> = {
  ru: dimensions(`
    Месяц|Период: Январь|Февраль|Март|Апрель|Май|Июнь
    Месяц: Янв 2026|Фев 2026|Мар 2026|Апр 2026|Май 2026|Июн 2026
    Месяц|Период: янв.26|фев.26|мар.26|апр.26|май.26|июн.26
    Месяц: июль|август|сентябрь|октябрь|ноябрь|декабрь
    Период|Квартал: 1 квартал 2025|2 квартал 2025|3 квартал 2025|4 квартал 2025
    Неделя: 1 неделя|2 неделя|3 неделя|4 неделя|5 неделя
    Неделя|Период: 03.11–09.11|10.11–16.11|17.11–23.11|24.11–30.11
    Дата|День: 01.09.2026|02.09.2026|03.09.2026|04.09.2026|05.09.2026|06.09.2026
    Месяц: 2026-01|2026-02|2026-03|2026-04|2026-05`),
  en: dimensions(`
    Month|Period: January|February|March|April|May|June
    Month: Jan 2026|Feb 2026|Mar 2026|Apr 2026|May 2026|Jun 2026
    Month|Period: Jan-26|Feb-26|Mar-26|Apr-26|May-26|Jun-26
    Month: Jul|Aug|Sep|Oct|Nov|Dec
    Quarter|Period: Q1 2025|Q2 2025|Q3 2025|Q4 2025
    Week: Week 31|Week 32|Week 33|Week 34|Week 35
    Week: W1|W2|W3|W4
    Date|Day: 2026-09-01|2026-09-02|2026-09-03|2026-09-04|2026-09-05
    Month: 2026-01|2026-02|2026-03|2026-04|2026-05`),
};

function dimensions(lines: string): Dimension[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [heads, values] = line.split(": ");
      return { heads: heads!.trim().split("|"), values: values!.split("|") };
    });
}
