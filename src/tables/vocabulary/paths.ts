import { idea } from "./idea";

/** What the column of paths is called. */
export const PATH_HEADERS = idea({
  en: "path, paths, journey, journeys, touchpoints, route, routes",
  ru: "путь, пути, цепочка, цепочки, маршрут, маршруты, последовательность, касания",
});

/** How many took a path. */
export const TAKEN = idea({
  en: "journeys, total paths, paths, path count, sessions, visits, users, people, customers, visitors, persons, all, count",
  ru: "пути, путей, цепочки, цепочек, маршруты, маршрутов, прошли, визиты, визитов, сеансы, сеансов, пользователей, пользователи, клиентов, клиенты, людей, посетители, посетителей, всего, количество, кол во",
});

/** How many of them came to the goal. */
export const CONVERTED = idea({
  en: "converted, conversions, conversion, conv, key events, key event, won, orders, sales, purchases, converting paths",
  ru: "конверсии, конверсий, сконвертировал*, дошли, заказы, заказов, продажи, продаж, сделки, сделок, ключев* событ*, успешн*",
});

/** How many did not. */
export const UNCONVERTED = idea({
  en: "unconverted, not converted, lost, null, total null, non converting, without conversion, without conversions",
  ru: "без конверсии, без конверсий, не сконвертировал*, не дошли, неуспешн*, потерян*",
});

/** What the conversions brought. */
export const BROUGHT = idea({
  en: "value, conversion value, revenue, purchase revenue, total revenue, income",
  ru: "ценность, ценность конверси*, выручка, доход, стоимость конверси*",
});

/** Headers of places in a site, whose names have signs between them as paths do. */
export const PLACES = idea({
  en: "page*, url, urls, section*, screen*, breadcrumb*, menu, folder*, directory, address",
  ru: "страниц*, раздел*, экран*, адрес, адреса, меню, папка, папки, крошки",
});
