import { DIFFERENCES, PREVIOUS } from "./changes";
import { idea } from "./idea";
import { LOSSES } from "./losses";
import { ASIDES, MEASURES } from "./measures";
import { AMOUNTS, BUDGETS, COSTS, REVENUES } from "./money";
import { isDone, isParticiple } from "./participles";
import { FORECASTS, PLANS } from "./plans";
import { RATES } from "./rates";
import { ACTS } from "./stages";
import type { Name } from "./tokens";

const OBJECTS = ["a", "an", "the", "their", "your"];
const GIVEN = ["a", "an", "their", "your"];

/**
 * A sentence without its subject says what people did, whatever words it ends in: "Left a request", "Got the price list", "Получили план". What
 * was lost ("Left the site", "Отменили заказ") and what was done with money ("Потратили бюджет") is none.
 */
export function isDeed({ tokens, hasPercent, unit }: Name): boolean {
  const [first, second] = tokens;
  if (second === undefined || hasPercent || unit === "money") return false;
  const isEnglish =
    OBJECTS.includes(second) && (PAST.test(first!) || /^(got|took|saw|left|gave|made|sent|paid)$/.test(first!));
  if (!isEnglish && !/[а-я](ли|лись)$/.test(first!)) return false;
  // "Стали клиентами"; "стали" alone are metals.
  if (first === "стали" && /[аяыи]ми$/.test(second)) return true;
  if (!isEnglish && isNotVerb(first!)) return false;
  if (LOSSES.find(tokens) !== null && !(first === "left" && GIVEN.includes(second))) return false;
  // What is seen and agreed to may be money, too: "Узнали стоимость", "Согласовали бюджет".
  if (SEEN.find(tokens)?.at === 0) return true;
  // In English a plain noun may be an amount's or a thing's, too: "Got the price".
  const others = [COSTS, REVENUES, BUDGETS, ASIDES, PREVIOUS, DIFFERENCES, ...(isEnglish ? [] : [AMOUNTS])];
  return others.every((other) => other.find(tokens) === null);
}

/** What one may do with a sum without moving it. */
const SEEN = idea({
  en: "saw, learned, asked, discussed",
  ru: "увидели, узнали, запросили, согласовали, утвердили, обсудили, посмотрели, рассчитали, уточнили, подтвердили",
});

/** Papers that are named for money or for what is expected: they can be sent, approved and signed. */
const PAPERS = idea({
  en: "price, prices, price list, estimate, estimates, loan, loans, rate, rates, bond, bonds, treatment plan, plan",
  ru: "оценка, план лечения, план работ, план проекта, смета, прайс",
});

/** Something of money or of a plan that was done: the name ends in the act, "Budget agreed", "План лечения составлен"; in Russian it may begin in it. */
export function isAct({ tokens, hasPercent, unit }: Name): boolean {
  if (tokens.length < 2 || hasPercent || (unit !== null && unit !== "count")) return false;
  const before = tokens.slice(0, -1);
  if (ACTS.find(tokens.slice(-1)) && !isOfMoney(before) && !isExpected(before)) return true;
  const paper = PAPERS.find(tokens);
  const rest = paper ? [...tokens.slice(0, paper.at), ...tokens.slice(paper.at + paper.length)] : tokens;
  const isRussian = /[а-я]/.test(tokens[0]!);
  const isActed = isRussian ? isDone(tokens) : isPast(tokens.at(-1)!);
  if (!isActed || isOfMoney(rest) || LOSSES.find(rest) || isExpected(rest)) return false;
  return [COSTS, BUDGETS, PLANS, MEASURES, RATES, ASIDES, PREVIOUS, DIFFERENCES].every((other) => !other.find(rest));
}

const isOfMoney = (tokens: readonly string[]): boolean =>
  AMOUNTS.find(tokens.filter((token) => token !== "price" && token !== "prices")) !== null ||
  REVENUES.find(tokens) !== null ||
  LOSSES.find(tokens) !== null;

const isExpected = (tokens: readonly string[]): boolean => {
  const paper = PAPERS.find(tokens);
  return FORECASTS.find(paper ? tokens.slice(paper.at + paper.length) : tokens) !== null;
};

/** A past form says that people did something: "увидели", "кликнули", "chosen", "matched". */
export function isPastAct(tokens: readonly string[]): boolean {
  return (
    tokens.some((token, i) => isPast(token) && !isAdjective(tokens, i)) || isDone(tokens) || WHO_DID.test(tokens[0]!)
  );
}

/** "Smoked salmon" and "Printed shirts" are goods; "Upgraded to paid" and "Joined the gym" are deeds. */
const isAdjective = (tokens: readonly string[], at: number): boolean =>
  at === 0 &&
  tokens.length === 2 &&
  /ed$|^used$/.test(tokens[0]!) &&
  !/^(in|out|up|off|on|to|by|back|over|for|with|down)$/.test(tokens[1]!);

/** "Записавшиеся", "Дошедшие". */
const WHO_DID = /^[а-я]{3,}(вшие|вшиеся|вших|вшихся|шедшие|шедших)$/;

const isPast = (token: string): boolean =>
  PAST.test(token) && !NOT_ACTS.has(token) && !(/[а-я]/.test(token) && isNotVerb(token));

/** What was not done is lost on the way: "Не пришли", "Не берут трубку", "Договор не заключён", "Did not show". */
export function isUndone(tokens: readonly string[]): boolean {
  const at = tokens.findIndex((token) => token === "не" || token === "not" || token === "never" || token === "didn");
  if (at < 0) return false;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (tokens[at] !== "не") return true;
  return (
    (isPast(next) || isParticiple(next) || /[а-я]{2,}(ют|ут|ят|ат|ет|ит|л|ла|ло|вшие|вшиеся)(ся)?$/.test(next)) &&
    !LOSSES.find([next])
  );
}

const PAST =
  /^([а-я]{2,}(ли|лись)|[a-z]{3,}ed|came|saw|went|got|found|heard|chose|began|knew|took|gave|wrote|spoke|asked|chosen|made|given|taken|gone|held|written|drawn|begun|shown|known|bound|bought|built|brought|sought|sent|met|used|sold|won|set|put|paid|kept|told|taught|understood|seen|done|let)$/;

/** Nouns in -ли: agents and devices ("покупатели", "двигатели"), things ("автомобили"), names. */
const isNotVerb = (token: string): boolean => NOT_VERBS.test(token) || NOT_ACTS.has(token);

const NOT_VERBS =
  /((?<!ле|хо|вер)тел|мобил|фел|бел|модел|недел|цел|дол|рол|сол|рубл|панел|туннел|педал|медал|детал|магистрал|спирал|вертикал|печал|эмил|натал|капл|петл|земл|туфл|вафл|кегл|корабл|коктейл|кабел|профил|лл)и$/;
const NOT_ACTS = new Set(
  "недели модели цели доли рубли были стали туннели панели отели медали детали печали земли или если дели бали сомали мебели профили стили need feed seed speed breed embed indeed fixed blended weighted combined estimated expected projected adjusted united limited unlimited advanced based related mixed hundred red wed shed undefined unnamed seasoned budgeted planned committed accrued amortized discounted levered unlevered annualized normalized smoothed trailed compounded aggregated averaged indexed inferred unexplained required allocated invested deferred ahmed mohammed mohamed muhammed alfred wilfred manfred winifred jared khaled waleed javed saeed rashed hamed sacred naked wicked bed satisfied dissatisfied married divorced widowed separated employed unemployed retired али шарли".split(
    " ",
  ),
);
