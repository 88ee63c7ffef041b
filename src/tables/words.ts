/** Names that stages have in cabinets, analytics, shops and CRMs, as the start of a name. */
const stage =
  /^(\d+[.)]\s*)?(всего |total |unique |all |link |website )?(impr|показ|охват|reach|shows?\b|views?\b|просмотр|клик|click|перех|перешли|visit|визит|посетит|посещ|session|сесси|сеанс|users?\b|visitors?\b|active users|пользовател|engaged|landing page view|online store|лид|lead|заяв|обращен|звон(ки|ок)|calls?\b|mql|sql\b|qualif|квалиф|регистрац|sign-?up|registration|trial|install|установ|activat|активац|корзин|в корзин|положили|добав|add(ed)? to cart|cart|basket|checkout|оформ|заказ|order|placed order|покуп|purchase|оплат|paid|payment|выкуп|доставлен|deliver|получател|recipient|successful|sent\b|sends\b|отправлен|opens?\b|opened|прочитан|открыт|прочт|сделк|deal|продаж|sales?\b|клиент|customer|won\b|closed won|договор|contract|встреч|meeting|demo|демо|предложен|proposal|offer|кп(\s|$)|счет|счёт|invoice|opportunit|конверсии|conversions?$|conversions \(|key events|results?$|результат|достижени|подпис|subscri|потенциал|interested|interest|awareness|attention|desire|action|интерес|внимани|знаком|возврат клиент|repeat|повторн)/i;

/** Names of people's origins: what channels are called. */
const channel =
  /\b(google|yandex|direct|organic|paid|referral|social|email|e-mail|seo|ppc|cpc|facebook|fb|instagram|tiktok|linkedin|youtube|telegram|vk|display|search|affiliate|brand|retarget\w*|remarketing|mobile|desktop|tablet|bing|newsletter)\b|директ|яндекс|гугл|органик|реклама|вконтакте|(^|\s)вк($|\s)|телеграм|поиск|рся|соцсет|рассылк|рефер|прям(ые|ой) заход|сарафан|авито|avito|бренд|ретаргет|2гис|переходы из|десктоп|мобильн/i;

/** Headers of the columns that name what a row is about. */
const dimension =
  /канал|channel|источник|source|medium|campaign|кампани|landing|посадоч|лендинг|страниц|page|площадк|platform|device|устройств|group|групп|сегмент|segment|регион|region|город|city|country|страна|менеджер|manager|owner|ответственн|ad name|объявлени|бренд|brand|категори|category|предмет|товар|product|название|^name$|title|subject|keyword|фраза|audience|аудитори|креатив|creative|воронка|pipeline|магазин|store|филиал|отдел|message|пол$|возраст/i;

/** Headers of text columns that describe a row without saying whose people they are. */
const attribute =
  /status|state|delivery|currency|reason|budget|bid strategy|bidding|attribution|indicator|setting|^(url|tags?)$|(click|final) url|weekday|folder|статус|состояни|валюта|стратеги|единиц|удал[её]нн|comment|комментари|note|примечани|link$|ссылка|account|аккаунт|клиент$|reporting ends|ends$|objective|цель кампании|send date|preview|headline|text$|текст/i;

/** Stages that a visit to a site begins with: bounces and robots are counted among them. */
const visits = /visit|визит|session|сесси|сеанс|посещ/i;
const clicks = /click|клик|переход|перешли/i;

export const words = { stage, channel, dimension, attribute, visits, clicks } as const;

/** The share in [0, 1] of names that a pattern knows; 0 for none. */
export function shareKnown(names: readonly string[], pattern: RegExp): number {
  return names.length === 0 ? 0 : names.filter((name) => pattern.test(name.trim())).length / names.length;
}
