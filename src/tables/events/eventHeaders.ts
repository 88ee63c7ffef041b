/** What a column of an event log says of each row. */
export type EventRole = "user" | "time" | "event" | "channel";

/**
 * What the columns of event logs are called, the surest first, in words without their punctuation (see `plainHeader`). From the field lists of
 * Yandex Metrica's Logs API (ym:s:clientID, ym:pv:dateTime), GA4's BigQuery export (user_pseudo_id, event_timestamp, event_name,
 * traffic_source.source), Amplitude's and Mixpanel's raw exports (amplitude_id, event_type; distinct_id), AppMetrica, AppsFlyer and Segment, the
 * event list of amoCRM (Дата, Объект, Название, Событие, Значение после), process mining logs (XES: case:concept:name, concept:name,
 * time:timestamp; Disco: Case ID, Activity, Complete Timestamp; Celonis: _CASE_KEY), and what people write by hand.
 */
const headers: Readonly<Record<EventRole, readonly RegExp[]>> = {
  user: [
    /^(case (concept name|id|key|number)|caseid|case)$/,
    /^(user pseudo id|distinct id|amplitude id|client id|visitor id|visitorid|full ?visitor ?id|user id|userid|customer id|anonymous id|person id|contact id|lead id|deal id|appmetrica device id|apps ?flyer id|profile id|counter user id hash|customer user id)$/,
    /^(id|номер|№|код) ?(сделки|клиента|пользователя|посетителя|покупателя|лида|контакта|заявки)$|^(сделка|клиент|пользователь|посетитель|покупатель|лид|контакт|заявка|обращение) ?(id|№|номер)$/,
    /^(user|client|customer|visitor|person|contact|lead|deal|patient|who|record id|record|deal name|contact name|company|opportunity id|opportunity|пользователь|клиент|посетитель|покупатель|контакт|лид|сделка|заявка|обращение|кто|человек|название сделки)$/,
    /^(email|e mail|phone|телефон|почта|cookie|cookie id|guid|uid|device id|user|id|объект|название)$/,
    /\b(user|client|customer|visitor|case|cookie|contact|lead|deal|person)\b.*\b(id|hash|key|number)\b|клиент|пользовател|посетител|покупател|сделк|контакт/,
  ],
  time: [
    /^(time timestamp|event timestamp|event time|event date ?time|eventtime|timestamp|complete timestamp|date ?time|дата и время|время события|дата события|дата и время события)$/,
    /^(time|date|when|время|дата|когда|момент|moment|day|день)$/,
    /^(client event time|created at|occurred at|received at|original timestamp|start timestamp|date ?time utc|created|дата создания|дата изменения|changed at|updated at|event date|дата перехода)$/,
    /\b(time|timestamp|date)\b|дата|время/,
  ],
  event: [
    /^(concept name|event name|event type|activity|activity en|activity name|event action|название события|тип события|активность)$/,
    /^(event|action|событие|действие|interaction|what|что|что произошло)$/,
    /^(stage|status|step|этап|стадия|статус|шаг|новый этап|новый статус|этап сделки|значение после|deal stage|lead status|status name|stage name)$/,
    /^(goals id|goal|цель|page|url|page url|start url|страница|page path|page location|screen|title)$/,
    /\b(event|activity|action|stage)\b|событи|действи|этап|стади/,
  ],
  channel: [
    /^(channel|канал|case channel|touchpoint|точка касания|маркетинговый канал|рекламный канал|канал привлечения)$/,
    /^(traffic source source|traffic source|source|источник|utm source|media source|источник трафика|источник перехода|источник сделки|session default channel group|default channel group(ing)?|(last|first|lastsign|last sign|automatic) traffic source|collected traffic source manual source|source medium|network name|initial referring domain|referring domain)$/,
    /^(medium|utm medium|traffic source medium|campaign|utm campaign|кампания|площадка|referrer|initial referrer|referer|landing|лендинг|посадочная|platform|платформа|device|устройство)$/,
    /\b(channel|traffic source|utm source)\b|канал|источник/,
  ],
};

/** Columns of times that are not when a row happened: an attribute of the case, or when the row was stored. */
const notTheTime =
  /\b(case|start|end|planned|deadline|birth|first|install|upload|processed|server|touch|creation|previous|expir\w*|due|close[ds]?|order|duration)\b|план|рожд|срок|оконч|закрыт|первы|предыдущ|длительн/;

/** A header in plain words: "ym:s:lastTrafficSource" is "last traffic source", "time:timestamp" is "time timestamp". */
export function plainHeader(header: string): string {
  return header
    .trim()
    .replace(/^ym:(s|pv|ev):/i, "")
    .replace(/([a-zа-яё\d])([A-ZА-ЯЁ])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}№]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** How surely a header names a role: 1 is the surest, 0 says nothing. */
export function likeness(header: string, role: EventRole): number {
  const plain = plainHeader(header);
  const place = headers[role].findIndex((pattern) => pattern.test(plain));
  if (place < 0) return 0;
  const sure = 1 - place / headers[role].length;
  return role === "time" && place > 0 && notTheTime.test(plain) ? sure / 4 : sure;
}
