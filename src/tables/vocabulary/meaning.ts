import { DIFFERENCES, PREVIOUS } from "./changes";
import { IDS, ORDERS, ORIGINS, STAGE_HEADERS } from "./dimensions";
import type { Match } from "./idea";
import { BOUNCES, LOSSES, ROBOTS } from "./losses";
import { ASIDES, MEASURES, THINGS } from "./measures";
import { AMOUNTS, BUDGETS, COSTS, REVENUES, SOLD } from "./money";
import { FACTS, FORECASTS, NORMS, PLANS } from "./plans";
import { OF_ONE, PRICES } from "./prices";
import { RATES, STEP_RATES } from "./rates";
import { ACTS, CERTAIN_STAGES, STAGES } from "./stages";
import { type Name, nameParts, words } from "./tokens";
import { AVERAGES, PARTS, TOTALS } from "./totals";

/** What a name says of its line. */
export type Meaning =
  | "stage"
  | "total"
  | "average"
  | "order"
  | "id"
  | "previous"
  | "difference"
  | "forecast"
  | "plan"
  | "fact"
  | "benchmark"
  | "bots"
  | "bounces"
  | "loss"
  | "part"
  | "measure"
  | "rate"
  | "price"
  | "revenue"
  | "cost"
  | "budget"
  | "money"
  | "aside";

/** The meaning of a name in either language; null for one that nothing is known of, which may be anything. */
export function meaningOf(name: string): Meaning | null {
  return name.trim() === "" ? null : meant(nameParts(name));
}

/** Whether a name is that of a stage. */
export function isStageName(name: string): boolean {
  return meaningOf(name) === "stage";
}

/** Whether a name speaks of a stage, whatever else it says. */
export function hasStageWord(name: string): boolean {
  return STAGES.find(words(name)) !== null;
}

/** Whether a name begins like a stage's, after its number: what an event is called may end in anything. */
export function beginsLikeStage(name: string): boolean {
  const tokens = words(name);
  const named = tokens.slice(tokens.findIndex((token) => !/^\d+$/.test(token)));
  return STAGES.find(named)?.at === 0 && isStageName(name);
}

function meant(name: Name): Meaning | null {
  const { tokens } = name;
  if (tokens.length === 0) return name.hasPercent ? "rate" : null;
  const whole = (idea: { isWhole: (tokens: readonly string[]) => boolean }) => idea.isWhole(tokens);
  const has = (idea: { find: (tokens: readonly string[]) => Match | null }) => idea.find(tokens) !== null;
  if (whole(ORDERS) || whole(STAGE_HEADERS)) return whole(ORDERS) ? "order" : null;
  // "Price comparison" is where people come from.
  if (whole(ORIGINS) && tokens.length > 1 && !has(STAGES)) return null;
  if (tokens.length === 1 && /^(comparison|сравнение)$/.test(tokens[0]!)) return "stage";
  if (has(CERTAIN_STAGES) && !name.hasPercent && name.unit !== "money") return "stage";
  if (whole(BOUNCES)) return "bounces";
  if (has(PARTS)) return "part";
  if (isDeed(name)) return "stage";
  if (isId(name)) return "id";
  if (has(STEP_RATES)) return "rate";
  const isStage = STAGES.find(tokens);
  const previous = PREVIOUS.find(tokens);
  const isOfStage = previous !== null && isStage !== null && isStage.at !== previous.at;
  if (previous && (isOfStage || previous.length > 1 || (previous.at === 0 && !/^(compar|сравн)/.test(tokens[0]!)))) {
    return "previous";
  }
  if (has(DIFFERENCES)) return "difference";
  if (has(FORECASTS) && !isStage) return "forecast";
  if (has(ROBOTS)) return "bots";
  if (isAct(name)) return "stage";
  const loss = LOSSES.find(tokens);
  if (loss && !(isStage && isStage.at < loss.at && isStage.length > loss.length)) return "loss";
  if (has(NORMS)) return "benchmark";
  const plan = PLANS.find(tokens);
  if (plan && isHead(plan, name))
    return has(RATES) || name.hasPercent ? (whole(RATES) ? "rate" : ofPlan(name)) : "plan";
  if (has(FORECASTS)) return "forecast";
  if (isCountOf(tokens)) return isStage ? "stage" : (figure(name, isStage) ?? null);
  const meaning = figure(name, isStage);
  if (meaning !== null) return meaning;
  const head = HEADS[tokens.at(-1)!];
  if (head && tokens.length > 1 && !isAct(name)) return head;
  const total = TOTALS.find(tokens);
  if (total && (!isStage || total.length === tokens.length)) return "total";
  if (AVERAGES.find(tokens) && !isStage) return "average";
  if (isStage) return "stage";
  if (whole(FACTS)) return "fact";
  return isPastAct(tokens) ? "stage" : null;
}

/** The last word of an English name says what it is: "Handling time", "Order number". */
const HEADS: Readonly<Record<string, Meaning>> = { time: "measure", number: "id", code: "id" };

/** "% of plan" is a rate, "Plan conversion" a norm. */
function ofPlan({ tokens }: Name): Meaning {
  return PLANS.find(tokens)!.at === 0 ? "benchmark" : "rate";
}

/** A figure by its words: what the unit says, then what it is. */
function figure(name: Name, stage: Match | null): Meaning | null {
  const { tokens, unit } = name;
  const at = (idea: { find: (tokens: readonly string[]) => Match | null }) => idea.find(tokens);
  const cost = at(COSTS);
  const revenue = at(REVENUES);
  const amount = at(AMOUNTS);
  const price = at(PRICES);
  const budget = at(BUDGETS);
  const isMoney = cost !== null || revenue !== null || amount !== null || budget !== null;
  if (unit === "percent") return "rate";
  if (at(MEASURES) && !isMoney && unit !== "money" && !isStageFirst(stage, at(MEASURES), name)) {
    return price && !at(MEASURES)?.length ? "price" : "measure";
  }
  if (unit === "measure") return "measure";
  if (name.hasSlash && isMoney) return revenue && cost ? "rate" : "price";
  if (name.hasSlash && price) return "price";
  if (at(RATES) && !isStageFirst(stage, at(RATES), name)) return "rate";
  if (price && !(unit === "count" && stage && stage.at < price.at))
    return isAverageOnly(name, stage, isMoney) ? "average" : "price";
  if (stage !== null && at(OF_ONE) !== null && cost !== null) return "price";
  if (name.hasSlash && stage === null) return "rate";
  if (revenue && !cost) return "revenue";
  if (amount && at(SOLD) && !cost) return "revenue";
  if (cost) return "cost";
  if (budget) return "budget";
  if (unit === "money") return at(SOLD) ? "revenue" : "money";
  if (amount) return "money";
  if (at(ASIDES) && !isStageOnly(stage, tokens)) return "aside";
  return at(THINGS) && !isStageFirst(stage, at(THINGS), name) ? "aside" : null;
}

const isStageOnly = (stage: Match | null, tokens: readonly string[]): boolean =>
  stage !== null && stage.length === tokens.length;

/** "Среднее по отделу" is an average of rows, "Средний чек" a price. */
function isAverageOnly({ tokens, unit }: Name, stage: Match | null, isMoney: boolean): boolean {
  const average = AVERAGES.find(tokens);
  if (average?.at !== 0 || stage || isMoney || unit !== null) return false;
  const rest = tokens.slice(average.length);
  return PRICES.find(rest) === null && MEASURES.find(rest) === null;
}

/** In Russian the first word says what a name is of; in English a word for a figure does wherever it stands. */
function isStageFirst(stage: Match | null, other: Match | null, { tokens }: Name): boolean {
  if (stage === null || other === null) return false;
  if (stage.at <= other.at && stage.at + stage.length >= other.at + other.length && stage.length > other.length)
    return true;
  return stage.at < other.at && /[а-я]/.test(tokens[stage.at]!);
}

/** Words that mean a plan only where a name begins with them: "Конверсии (цель)" are people. */
const GOALS = ["goal", "цель", "objective", "objectives", "aim"];

/** The plan is what the name is about, not "Plan presented" or "Презентация плана". */
function isHead(match: Match, { tokens }: Name): boolean {
  if (match.at === 0 || match.length === tokens.length) return true;
  return match.at + match.length === tokens.length && !GOALS.includes(tokens[match.at]!);
}

function isId({ tokens, raw }: Name): boolean {
  const found = IDS.find(tokens);
  return found !== null && (found.at === 0 || found.at + found.length === tokens.length) && !/[,%]/.test(raw);
}

/** "Количество лидов", "Number of leads", "# of calls". */
function isCountOf(tokens: readonly string[]): boolean {
  const text = tokens.slice(0, 2).join(" ");
  return /^(количество|кол|колво|число|number of|count of|amount of|# of|no of|num of|qty of|total number)/.test(text);
}

const OBJECTS = ["a", "an", "the", "their", "your"];
const GIVEN = ["a", "an", "their", "your"];

/**
 * A sentence without its subject says what people did, whatever words it ends in: "Left a request", "Got the price list", "Получили план". What
 * was lost ("Left the site", "Отменили заказ") and what was done with money ("Потратили бюджет") is none.
 */
function isDeed({ tokens, hasPercent, unit }: Name): boolean {
  const [first, second] = tokens;
  if (second === undefined || hasPercent || unit === "money") return false;
  const isEnglish =
    OBJECTS.includes(second) && (PAST.test(first!) || /^(got|took|saw|left|gave|made|sent|paid)$/.test(first!));
  if (!isEnglish && !/[а-я](ли|лись)$/.test(first!)) return false;
  if (LOSSES.find(tokens) !== null && !(first === "left" && GIVEN.includes(second))) return false;
  // In English a plain noun may be an amount's or a thing's, too: "Got the price".
  const others = [COSTS, REVENUES, BUDGETS, ASIDES, PREVIOUS, DIFFERENCES, ...(isEnglish ? [] : [AMOUNTS])];
  return others.every((other) => other.find(tokens) === null);
}

/** Something of money or of a plan that was done: the name ends in the act. */
function isAct({ tokens, hasPercent, unit }: Name): boolean {
  const act = ACTS.find(tokens.slice(-1));
  if (!act || tokens.length < 2 || hasPercent || unit === "money") return false;
  const before = tokens.slice(0, -1);
  return (
    !AMOUNTS.find(before.filter((token) => token !== "price" && token !== "prices")) &&
    !REVENUES.find(before) &&
    !LOSSES.find(before)
  );
}

/** A past form says that people did something: "увидели", "кликнули", "chosen", "matched". */
function isPastAct(tokens: readonly string[]): boolean {
  return tokens.some((token) => PAST.test(token) && !` ${NOT_ACTS} `.includes(` ${token} `));
}

const PAST =
  /^([а-я]{3,}(али|яли|или|ели|ули|ыли|лись)|[a-z]{3,}ed|came|saw|went|got|found|heard|chose|began|knew|took|gave|wrote|spoke|asked|chosen|made|given|taken|gone|held|written|drawn|begun|shown|known)$/;
const NOT_ACTS =
  "недели модели цели доли рубли были стали туннели панели отели медали детали печали земли или need feed seed speed breed embed indeed fixed blended weighted combined estimated expected projected adjusted united limited unlimited advanced based related mixed hundred red wed shed undefined unnamed seasoned budgeted planned committed accrued amortized discounted levered unlevered annualized normalized smoothed trailed compounded aggregated averaged indexed inferred unexplained required allocated invested deferred";

/** A name without the words of one idea: "Январь план" without the plan is "Январь". */
export function without(name: string, idea: { find: (tokens: readonly string[]) => Match | null }): string {
  const tokens = words(name);
  const match = idea.find(tokens);
  if (!match) return name.trim();
  const drop = tokens.slice(match.at, match.at + match.length);
  let rest = name;
  // What ends a name may stand in it before, too: "Treatment plan presented plan".
  const isLast = match.at > 0 && match.at + match.length === tokens.length;
  for (const word of isLast ? drop.reverse() : drop) {
    const small = rest.toLowerCase().replace(/ё/g, "е");
    const at = isLast ? small.lastIndexOf(word) : small.indexOf(word);
    // With the stop of an abbreviation.
    if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + word.length).replace(/^\./, "");
  }
  return rest
    .replace(/\(\s*\)|\[\s*\]/g, "")
    .replace(/[\s,;:([/–—-]+$/u, "")
    .replace(/^[\s,;:)\]/–—-]+/u, "")
    .trim();
}
