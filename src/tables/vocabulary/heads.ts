import { idea, type Match } from "./idea";
import { STAGES } from "./stages";

/**
 * The head of a name says what it is. In English it is the last word before a preposition: "Tax consultations" are consultations, "Order number" an
 * id, "Store page views" views. In Russian it is the first noun: "Номер договора" is an id, "Канал продаж" no sale.
 */
function head(tokens: readonly string[]): string {
  const preposition = tokens.findIndex((token, i) => i > 0 && PREPOSITIONS.includes(token));
  return tokens.some((token) => /[а-я]/.test(token))
    ? tokens[0]!
    : (preposition < 0 ? tokens.at(-1) : tokens[preposition - 1])!;
}

const PREPOSITIONS = ["of", "to", "from", "for", "by", "with", "per", "in", "at", "on", "into", "out"];

/** What codes and numbers of papers are called. */
const CODES = /^(number|numbers|no|#|code|postcode|номер|№|код|артикул|штрихкод|телефон|идентификатор|логин|шифр)$/;

/** "Номер договора", "Invoice #"; not "№ 1 Заявка" nor "# of calls". */
export const isCode = (tokens: readonly string[]): boolean =>
  tokens.length > 1 && CODES.test(head(tokens)) && !tokens.includes("of") && !/^(\d+|of|п)$/.test(tokens[1]!);

const WORDS_ABOUT =
  /^(status|type|source|reason|channel|channels|owner|manager|rep|name|link|category|team|department|статус|тип|источник|причина|канал|каналы|менеджер|менеджеры|ответственный|название|имя|фио|ссылка|куратор|категория|способ|вид|отдел|команда)$/;

/** Texts about deals, or what they are sorted by: "Статус оплаты", "Lead source". */
export const isAboutDeals = (tokens: readonly string[]): boolean => tokens.length > 1 && WORDS_ABOUT.test(head(tokens));

/** What is asked for, or read about: money in front of what people did with it. */
const SUBJECTS = idea({
  en: "price, prices, pricing, price list, loan, loans, tax, budget, cost, salary, rate, mortgage, discount, coupon, tariff, value, bonus, credit, rent, fee, expense, freight, policy, item, page, video",
});
const DONE_WITH = idea({
  en: "download, downloads, viewers, request, requests, requested, application, applications, applicant, applicants, submissions, consultations, consultation, inquiries, enquiries, visitors, readers, starts, signups, calculators, guides, approvals, quotes, claims, alerts, subscribers, seekers, holders, buyers",
});

/** "Price list downloads" are downloads. */
export function isActOnMoney(tokens: readonly string[]): boolean {
  const subject = SUBJECTS.find(tokens);
  return subject?.at === 0 && tokens.length === subject.length + 1 && DONE_WITH.find(tokens.slice(-1)) !== null;
}

/** "Открываемость", "Доходимость до вебинара": how many of a hundred let it be done. */
export const isShareNoun = (tokens: readonly string[]): boolean =>
  /[а-я]{3,}(аем|яем|ем|им)ость$/.test(tokens[0]!) &&
  !/^(стоим|себестоим|недвижим|необходим|видим|посещаем)/.test(tokens[0]!);

/** "Lead to sale", "Из лида в сделку": how many go on. */
export const isPassage = (tokens: readonly string[]): boolean =>
  (tokens[0] === "из" && tokens.includes("в")) || PASSAGE.test(tokens.join(" "));

const PASSAGE =
  /^(visit|visitor|session|click|view|lead|mql|sql|opp|contact|call|inquiry|application|interview|trial|demo|meeting|appointment|quote|proposal|offer|cart|checkout) (to|2) (lead|mql|sql|opp|opportunity|call|interview|trial|demo|meeting|appointment|booking|quote|bind|offer|hire|order|purchase|deal|sale|customer|client|close|closed|won|win|paid|contract)$/;

/** "Стоимость обращения", of one, is a price, "Стоимость показов" a cost. */
export function isCostOfOne(tokens: readonly string[], stage: Match | null): boolean {
  if (!/^стоимост[ьи]$/.test(tokens[0]!)) return false;
  const noun = tokens.slice(1).at(-1);
  if (noun === undefined || !/[аяыи]$/.test(noun) || tokens.some((token) => /^(доставк|логистик)/.test(token)))
    return false;
  return STAGES.find([noun]) !== null && stage !== null;
}
