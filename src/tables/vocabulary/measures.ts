import { idea } from "./idea";

/** Measures that count nobody: time, depth, scores, stocks. */
export const MEASURES = idea({
  en: "depth, duration*, position*, pos, rank, ranking, score*, scoring points, rating*, frequency, freq, stock, stocks, inventory, bid, bids, days, hours, hour, seconds, minutes, minute, age, pages, time on, time spent, time to, lead time, response time, speed, velocity, cycle, cycle time, sla, aht, acw, asa, frt, ttr, mttr, nps, csat, ces, ctas, temperature, weight, height, area, volume, contract term, lease term, loan term, policy term, nights, room nights, population, households, slots, headcount, open roles, vacancies, reps, sq ft, square footage, miles, mileage, csi, handle time, fte, ftes, staff, employees, agents, seats, stores, branches, sku count, capacity, latency, uptime, lag days, runway, tenure, period days, working days, quality score, difficulty, kd, search volume, session time, watch time, dwell, streak, distance, dau mau, dau, wau, mau, tam, sam, som, size, sizes, length, width, capacity, coverage, brand lift, lift, visibility, viewability, awareness score, upt, gb, mb, tb, kg, sqm, sq m, square, reach potential, seasonality, inflation, exchange rate, economics, unit economics, volatility, quality, touchpoints count, lifetime, lifespan, recency, workdays, workload, bandwidth, shelf, turnover days",
  ru: "глубин*, вовлеченность, узнаваемост*, видимост*, потенциал*, емкост*, наполнени*, наполняемост*, длина, длины, ширина, высота, икс, гб, мб, кг, м 2, кв м, сезонност*, инфляц*, курс доллара, курс евро, курс валют*, экономика, юнит экономика, качество, среднее время, время, времени, длительност*, позици*, рейтинг*, остаток, остатки, остатков, запас, запасы, частота, частотност*, ставк*, дней, дня, дни, часов, часы, час, минут, минуты, секунд*, срок, сроки, срока, возраст, скорост*, цикл, цикла, балл, баллы, баллов, оценка, оценки, площад*, объем, объема, масса, сотрудник*, персонал*, штат, численност*, менеджеров, продавцов, операторов, филиалов, магазинов, рабочих дней, удовлетворенност*, сложност*, продолжительност*, задержк*, нагрузк*, давност*, на складе, в наличии, csi, смен, смены, стаж, периодичност*, дальност*, расстояни*, температур*, ранг, возраст, горизонт*, кол во дней, количество дней",
});

/** Things that people do besides, no step towards the goal. */
export const ASIDES = idea({
  en: "like, likes, liked, comments, comment, shares, reactions, reaction, follows, follower*, following, social actions, engagements, engagement, engagement score, viral, linked in page, event count, events, events count, page views, pageviews, page view, pageview, forward, forwards, forwarded, video, trueview, new visits, new users, comparable, other clicks, total opens, total clicks, starts, mentions, saves, bookmarks, wishlist, hits, posts, tweets, notes, tasks, ad groups",
  ru: "просмотры страниц, просмотров страниц, просмотр страниц, избранн*, отложенные, лайк*, комментари*, репост*, количество событий, всего событий, событий, взвешенн*, новые посетител*, новых посетител*, реакци*, упоминани*, сохранени*, хиты, хитов, постов, публикац*, в отложенные, в избранное",
});

/** Things that are counted beside people; after the word for a stage they say what of: "Заказано товаров". */
export const THINGS = idea({
  en: "keywords, backlinks, domains, ads, campaigns, creatives, banners, products, items, units, skus, tasks, letters",
  ru: "объявлений, кампаний, креативов, баннеров, товаров, позиций, единиц, задач, задачи, писем, касаний, касания, примечани*",
});
