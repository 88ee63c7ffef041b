import { idea } from "./idea";

/** Headers of the lines that say whose people, or which time, a row is about. */
export const DIMENSIONS = idea({
  en: "channel*, source*, medium, campaign*, landing, page, pages, platform*, marketplace*, device*, group, groups, segment*, region*, city, cities, country, countries, manager*, owner*, rep, reps, salesperson, seller, agent, agents, responsible, executive*, consultant*, ad name, ad, ads, ad set, adset, brand*, categor*, product*, item, items, title, subject, keyword*, query, queries, phrase*, audience*, creative*, pipeline*, store, stores, shop, shops, branch*, department*, team, teams, message, gender, sex, age, name, list, offer name, site, office, location*, market, markets, territory, industry, partner, partners, vendor, supplier, project*, service, services, tariff, plan name, cohort*, browser, os, language, referrer, traffic, placement, network, account, employee, operator, article, expense type, district, state, area, quarter office, variant, version, test group",
  ru: "канал*, источник*, кампани*, посадочн*, лендинг*, страниц*, площадк*, маркетплейс*, устройств*, групп*, сегмент*, регион*, город*, страна, страны, менеджер*, ответственн*, объявлени*, бренд*, категори*, предмет*, товар*, продукт*, название, наименование, имя, фио, фраз*, ключ, ключев*, поисков* запрос*, аудитори*, креатив*, воронка, магазин*, филиал*, отдел*, пол, возраст, сотрудник*, продавец, агент, партнер*, проект*, услуг*, офис*, точка, точки, склад*, район*, область, округ*, направлени*, команда, бригад*, поставщик*, статья, статьи, номенклатур*, модель, вид, тип, оператор*, специалист*, врач*, преподавател*, курс, тариф, клиент, когорт*, сайт*, домен*, реферер*, рассылк*, вариант*, версия, промокод*, куратор*, риелтор*",
});

/** Things that are sold, or words that are looked for: rows of a list, not stages. */
export const PRODUCTS = idea({
  en: "product*, item, items, sku, category, categories, brand*, model, goods, article",
  ru: "товар*, продукт*, категори*, номенклатур*, артикул*, предмет*, бренд*, модель",
});
export const KEYWORDS = idea({
  en: "keyword*, query, queries, phrase*, search term*",
  ru: "фраз*, ключ, ключев*, запрос, запросы, поисков* запрос*",
});
export const EXPENSES = idea({
  en: "expense*, cost item, item of cost, article",
  ru: "статья, статьи, вид расход*, расходы",
});

/** Headers of text columns that describe a row without saying whose people they are. */
export const ATTRIBUTES = idea({
  en: "status, statuses, state, delivery, currency, reason, reasons, budget, bid strategy, bidding, attribution, indicator, setting, url, tags, tag, weekday, folder, comment, comments, note, notes, remark*, link, account, reporting ends, ends, objective, send date, preview, headline, text, description",
  ru: "статус*, состояни*, валюта, стратеги*, единиц*, удаленн*, комментари*, примечани*, ссылка, аккаунт, цель кампании, текст, описание, заметк*",
});

/** Headers over what the figures of a row are counted in; a business unit is none. */
const UNITS = idea({
  en: "uom, unit of measure",
  ru: "ед, ед изм, единица измерения, единицы измерения, ед измерения",
});

/** Whether a header only describes a row: "Campaign status" does, "Account executive" says whose it is. */
export function isAttribute(header: readonly string[]): boolean {
  if (UNITS.isWhole(header)) return true;
  if (ATTRIBUTES.find(header) === null) return false;
  if (/[а-я]/.test(header.join(""))) return DIMENSIONS.find(header)?.at !== 0;
  return !header.some((_, at) => DIMENSIONS.isWhole(header.slice(at)));
}

/** Headers of those who answer for a row: whose it is only where nothing else says so. */
export const OWNERS = idea({
  en: "responsible*, in charge, assignee, assigned to, executor, who",
  ru: "ответственн*, кто отвечает, исполнител*, кто",
});

/** Headers of groups whose way of working others can take over: how one of them converts is within everybody's reach. */
export const IMITABLE = idea({
  en: "manager*, owner*, rep, reps, salesperson, salespeople, seller*, agent*, executive*, consultant*, operator*, employee*, responsible*, branch*, office*, store*, shop*, department*, team*, landing*, page, pages, form, forms, script*, version*, variant*, message, creative*, headline*",
  ru: "менеджер*, ответственн*, сотрудник*, продавец, продавцы, агент*, консультант*, оператор*, специалист*, врач*, преподавател*, риелтор*, куратор*, филиал*, отдел*, офис*, магазин*, команд*, бригад*, лендинг*, посадочн*, страниц*, форма, формы, скрипт*, вариант*, версия, версии, креатив*",
});
/** Headers of groups that are what they are: what converts better among them is a reason to move money, not a level for the others. */
export const GIVEN = idea({
  en: "channel*, source*, medium, campaign*, device*, platform*, marketplace*, region*, city, cities, country, countries, segment*, audience*, keyword*, query, queries, placement*, network*, browser*, os, language*, gender, age, product*, categor*, brand*, item*, tariff*, cohort*, industry, district*, state, traffic, ad, ads, ad set, ad name, partner*, market, markets, referrer*",
  ru: "канал*, источник*, кампани*, устройств*, площадк*, маркетплейс*, регион*, город*, страна, страны, сегмент*, аудитори*, фраз*, ключ*, запрос*, браузер*, пол, возраст, товар*, продукт*, категори*, бренд*, тариф*, когорт*, район*, область, округ*, объявлени*, партнер*, сайт*, домен*, реферер*, рассылк*, тип трафика, направлени*, услуг*",
});

/** Names of people's origins: what channels are called. */
export const ORIGINS = idea({
  en: "google, yandex, direct, organic, paid, referral, social, email, e mail, mail, seo, ppc, cpc, sem, facebook, face book, fb, instagram, insta, tiktok, tik tok, linkedin, linked in, youtube, you tube, telegram, tg, vk, display, search, affiliate*, brand, retarget*, remarketing, mobile, desktop, tablet, tv, radio, bing, newsletter, sms, push, whatsapp, whats app, viber, partners, web, app, ios, android, offline, twitter, pinterest, reddit, quora, ads, adwords, criteo, mytarget, avito, cian, ozon, wildberries, amazon, ebay, cold calls, outbound, inbound, word of mouth, price comparison, comparison sites, influencers, events, exhibition*, unknown, other, others, meta, north, south, east, west",
  ru: "директ, яндекс, гугл, органик*, реклама, вконтакте, вк, телеграм*, поиск, рся, соцсети, соцсет*, рассылк*, рефер*, прямые заходы, прямой заход, сарафан*, авито, бренд, ретаргет*, 2 гис, переходы из, переходы по, десктоп*, мобильн*, наружка, радио, тв, партнер*, рекомендац*, сайт, офлайн, оффлайн, выставк*, холодные, холодн* звонк*, таргет*, контекст*, посевы, блогер*, маркетплейс*, инстаграм*, ютуб, дзен, циан, карты, прочее, прочие, другое, другие, остальн*, север*, юг, южн*, восток, запад*, москва, спб, питер, санкт петербург, казань, екатеринбург, новосибирск, краснодар, самара, ростов*, уфа, пермь, воронеж, волгоград, омск, челябинск, нижний новгород, сочи, тюмень, минск, алматы, регионы",
});

/** Headers over the names of stages. */
export const STAGE_HEADERS = idea({
  en: "stage, stages, step, steps, deal stage, funnel stage, funnel step, funnel, stage name, step name, pipeline stage, phase",
  ru: "этап, этапы, шаг, шаги, стадия, стадии, этап воронки, этап сделки, стадия сделки, воронка, шаг воронки, этап продаж, ступень",
});
/** Headers over names of measures of any kind. */
export const MEASURE_HEADERS = idea({
  en: "metric, metrics, measure, indicator, indicators, kpi, kpis, parameter, figure, figures",
  ru: "показатель, показатели, метрика, метрики, параметр, параметры, kpi, кпи, наименование показателя",
});
/** Headers over numbers of people that say no more. */
export const COUNT_HEADERS = idea({
  en: "people, count, counts, users, number, number of people, quantity, qty, persons, value, values, total users, active users, n, amount of people, reached, headcount, cnt, unique users, visitors, customers, leads count",
  ru: "люди, людей, количество, кол во, колво, чел, человек, число, значение, количество человек, пользователей, дошли, дошло, сделок, количество сделок, клиентов, штук, шт, кол, пользователи, человек всего, лидов",
});

export const IDS = idea({
  en: "id, ids, guid, uuid, sku, nmid, barcode, uid, hash, phone number, inn, zip code, postcode, postal code",
  ru: "идентификатор*, артикул*, штрихкод*, баркод*, ид, инн, номер телефона, телефон клиента, лицевой счет, кадастровый номер, табельный номер, трек номер",
});
export const ORDERS = idea({
  en: "№, #, no, nr, num, number, rank, nn, sort order",
  ru: "№, № п п, п п, п/п, пп, место, номер, номер п п",
});
