import { DIFFERENCES, PREVIOUS } from "./changes";
import { isAct, isDeed, isPastAct, isUndone } from "./deeds";
import { IDS, ORDERS, ORIGINS, STAGE_HEADERS } from "./dimensions";
import { figure } from "./figures";
import { isAboutDeals, isActOnMoney, isCode, isPassage } from "./heads";
import type { Idea, Match } from "./idea";
import { BOUNCES, closedFor, LOSSES, ROBOTS, WON } from "./losses";
import { MEASURES } from "./measures";
import { AMOUNTS, COSTS, REVENUES } from "./money";
import { saysNothing } from "./nothing";
import { FACTS, FORECASTS, NORMS, PLANS } from "./plans";
import { PRICES } from "./prices";
import { RATES, STEP_RATES } from "./rates";
import { CERTAIN_STAGES, STAGES } from "./stages";
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
  // "N/A" is no ratio, and "(not set)" no loss.
  if (saysNothing(name.raw)) return null;
  const closed = words(closedFor(name.raw) ?? "");
  if (closed.length > 0 && !name.hasPercent && !VARIANTS.some((idea) => idea.isWhole(closed)))
    return WON.find(closed)?.at === 0 ? "stage" : "loss";
  // The address of a page.
  if (/^\/\p{L}/u.test(name.raw)) return null;
  const whole = (idea: Idea) => idea.isWhole(tokens);
  const has = (idea: Idea) => idea.find(tokens) !== null;
  if (whole(ORDERS)) return "order";
  if (whole(STAGE_HEADERS)) return name.hasPercent ? "rate" : null;
  // "Price comparison" is where people come from.
  if (whole(ORIGINS) && tokens.length > 1 && !has(STAGES)) return null;
  // Alone they are a stage; "New York" and "Новый Уренгой" are none.
  if (tokens.length === 1 && /^(comparison|сравнение|new|новая|новые|новый|новых)$/.test(tokens[0]!)) return "stage";
  if (isOfBefore(name)) return "previous";
  if (isRateOf(name)) return "rate";
  if (isCertain(name) || (isActOnMoney(tokens) && (name.unit === null || name.unit === "count"))) return "stage";
  if (whole(BOUNCES)) return "bounces";
  if (has(PARTS)) return "part";
  if (isUndone(tokens) && !has(DIFFERENCES)) return "loss";
  if (isDeed(name) || isAct(name)) return "stage";
  const loss = LOSSES.find(tokens);
  if (isId(name) || (isCode(tokens) && !loss)) return "id";
  if (isAboutDeals(tokens) && !isPastAct(tokens)) return null;
  if (has(STEP_RATES) || isPassage(tokens)) return "rate";
  const isStage = STAGES.find(tokens);
  if (isPrevious(tokens, isStage)) return "previous";
  if (has(DIFFERENCES)) return "difference";
  if (has(FORECASTS) && !isStage) return "forecast";
  if (has(ROBOTS)) return "bots";
  // "Days past due" and "Частота отказов" measure.
  const isMeasured = MEASURES.find(tokens)?.at === 0 && tokens.length > 1;
  if (loss && !isMeasured && !(isStage && isStage.at < loss.at && isStage.length > loss.length)) return "loss";
  if (has(NORMS)) return "benchmark";
  const plan = PLANS.find(tokens);
  if (plan && isHead(plan, name))
    return has(RATES) || name.hasPercent ? (whole(RATES) ? "rate" : ofPlan(name)) : "plan";
  if (has(FORECASTS)) return "forecast";
  if (isCountOf(tokens)) {
    // "Количество дней до сделки" are days.
    const isOfStage = isStage !== null && !((MEASURES.find(tokens)?.at ?? isStage.at) < isStage.at);
    return isOfStage ? "stage" : figure(name, isStage);
  }
  if (whole(TOTALS)) return "total";
  const meaning = figure(name, isStage);
  if (meaning !== null) return meaning;
  if (tokens.length > 1 && tokens.at(-1) === "time") return "measure";
  const total = TOTALS.find(tokens);
  if (total && (!isStage || total.length === tokens.length)) return "total";
  if (AVERAGES.find(tokens) && (!isStage || EXTREMES.test(tokens[0]!))) return "average";
  if (isStage) return "stage";
  if (whole(FACTS)) return "fact";
  return isPastAct(tokens) ? "stage" : null;
}

/** What may stand behind any name: "Closed: plan". */
const VARIANTS: readonly Idea[] = [PLANS, FACTS, FORECASTS, PREVIOUS, RATES];

/** "CR to Closed won", «Конв. Замер назначен»: into a stage, whatever that is called. */
function isRateOf(name: Name): boolean {
  const [first, second, ...rest] = name.tokens;
  if (second === undefined || !/^(cr|cvr|ctr|conv|conversion|конв|конверси[яию]|доля)$/.test(first!)) return false;
  if (/^(to|into|in|from|of|в|во|из|на)$/.test(second)) return true;
  return first!.length < 5 && meant({ ...name, tokens: [second, ...rest] }) === "stage";
}

/** "Closed won (prior month)", "Prev. Deals", «Купили прошлый год»: the same of another time. */
function isOfBefore({ raw, tokens }: Name): boolean {
  const [, inside] = /\(([^()]+)\)\s*$/.exec(raw) ?? [];
  if (inside !== undefined && PREVIOUS.isWhole(words(inside))) return true;
  const isShort = tokens.length > 1 && /^(prev|пред)$/.test(tokens[0]!);
  return isShort || (tokens.length > 2 && (PREVIOUS.isWhole(tokens.slice(-2)) || /^прошл\p{L}*$/u.test(tokens[0]!)));
}

/** "Лучший результат", "Max leads". */
const EXTREMES = /^(лучш|худш|макс|мин$|миним|best|worst|max|min$|maximum|minimum)/;

/** A phrase that is a stage, unless a figure of it is meant: "Доля повторных покупок". */
function isCertain({ tokens, hasPercent, unit }: Name): boolean {
  const found = CERTAIN_STAGES.find(tokens);
  if (found === null || hasPercent || unit === "money" || FIGURE_HEADS.test(tokens.at(-1)!)) return false;
  const before = tokens.slice(0, found.at);
  return ![RATES, PRICES, COSTS, REVENUES, AMOUNTS, MEASURES].some((figures) => figures.find(before) !== null);
}

/** "Closed won amount" is money. */
const FIGURE_HEADS = /^(amount|value|sum|revenue|cost|rate|ratio)s?$/;

/** Another period's; "Разница к прошлому году" is a difference first. */
function isPrevious(tokens: readonly string[], stage: Match | null): boolean {
  const previous = PREVIOUS.find(tokens);
  if (previous === null) return false;
  const difference = DIFFERENCES.find(tokens);
  if (difference !== null && difference.at < previous.at) return false;
  const isOfStage = stage !== null && stage.at !== previous.at;
  return isOfStage || previous.length > 1 || (previous.at === 0 && !/^(compar|сравн)/.test(tokens[0]!));
}

/** "% of plan" is a rate, "Plan conversion" a norm. */
function ofPlan({ tokens }: Name): Meaning {
  return PLANS.find(tokens)!.at === 0 ? "benchmark" : "rate";
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
    .replace(/^(\/\s+|[\s,;:)\]–—-])+/u, "")
    .trim();
}
