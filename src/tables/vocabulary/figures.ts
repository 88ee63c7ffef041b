import { isCostOfOne, isShareNoun } from "./heads";
import type { Idea, Match } from "./idea";
import type { Meaning } from "./meaning";
import { ASIDES, MEASURES, THINGS } from "./measures";
import { AMOUNTS, BUDGETS, COSTS, PAID_OUT, REVENUES, SOLD, SUMS } from "./money";
import { OF_EACH, OF_ONE, PRICES } from "./prices";
import { RATES } from "./rates";
import type { Name } from "./tokens";
import { AVERAGES } from "./totals";

/** A figure by its words: what the unit says, then what it is. */
export function figure(name: Name, stage: Match | null): Meaning | null {
  const { tokens, unit } = name;
  const at = (idea: Idea) => idea.find(tokens);
  const cost = at(COSTS);
  const revenue = at(REVENUES);
  const amount = at(AMOUNTS);
  const price = at(PRICES);
  const budget = at(BUDGETS);
  const isMoney = cost !== null || revenue !== null || amount !== null || budget !== null;
  if (unit === "percent" || isShareNoun(tokens)) return "rate";
  if (tokens.length > 1 && tokens.at(-1) === "ratio") return "rate";
  if (at(MEASURES) && !isMoney && unit !== "money" && !isStageFirst(stage, at(MEASURES), name)) {
    return price && isPriceFirst(price, at(MEASURES)!, tokens) ? "price" : "measure";
  }
  if (unit === "measure") return "measure";
  if (name.hasSlash && isMoney) return revenue && cost ? "rate" : "price";
  if (name.hasSlash && (price || EACH_TIME.test(tokens.at(-1)!))) return "price";
  const rate = at(RATES);
  // "Conversion value" is money.
  const isValue = revenue !== null && rate !== null && revenue.at <= rate.at && revenue.length > rate.length;
  if (rate && !isValue && !isStageFirst(stage, rate, name)) return "rate";
  if (price && !(unit === "count" && stage && stage.at < price.at))
    return isAverageOnly(name, stage, isMoney) ? "average" : "price";
  if (stage !== null && at(OF_ONE) !== null && cost !== null) return "price";
  if ((isMoney && at(OF_EACH) !== null) || isCostOfOne(tokens, stage)) return "price";
  if (name.hasSlash && stage === null) return "rate";
  if (revenue && !cost) return "revenue";
  if (at(SUMS) && at(SOLD) && !cost) return "revenue";
  // "Cost of goods sold" is no spending on people.
  if (cost && !(amount && amount.at <= cost.at && amount.length > cost.length)) return "cost";
  if (budget) return "budget";
  if (unit === "money") return at(PAID_OUT) ? "cost" : at(SOLD) ? "revenue" : "money";
  if (amount) return "money";
  if (at(ASIDES) && !isStageOnly(stage, tokens)) return "aside";
  const thing = at(THINGS);
  return thing && !isStageFirst(stage, thing, name) && !(stage && isPutSomewhere(thing, tokens)) ? "aside" : null;
}

/** "Items added to the basket" is what people did, and no number of items. */
const isPutSomewhere = ({ at, length }: Match, tokens: readonly string[]): boolean =>
  /^(added|put|placed)$/.test(tokens[at + length] ?? "");

/** "Цена за м2" and "Average deal size" are prices, "Средняя оценка" is a measure. */
const isPriceFirst = (price: Match, measure: Match, tokens: readonly string[]): boolean =>
  price.at < measure.at && (price.length > 1 || /^(цена|per)$/.test(tokens[price.at]!));

/** "Calls / day". */
const EACH_TIME = /^(hour|day|week|month|rep|manager|час|день|неделя|неделю|месяц|менеджер|менеджера)$/;

const isStageOnly = (stage: Match | null, tokens: readonly string[]): boolean =>
  stage !== null && stage.length === tokens.length;

/** "Среднее по отделу" is an average of rows, "Средний чек" a price. */
function isAverageOnly({ tokens, unit }: Name, stage: Match | null, isMoney: boolean): boolean {
  const average = AVERAGES.find(tokens);
  if (average?.at !== 0 || stage || isMoney || unit !== null || PRICES.find(tokens)!.length > 1) return false;
  const rest = tokens.slice(average.length);
  return PRICES.find(rest) === null && MEASURES.find(rest) === null;
}

/** In Russian the first word says what a name is of; in English a word for a figure does wherever it stands. */
function isStageFirst(stage: Match | null, other: Match | null, { tokens }: Name): boolean {
  if (stage === null || other === null) return false;
  if (stage.at <= other.at && stage.at + stage.length >= other.at + other.length && stage.length > other.length)
    return true;
  // An adjective is no head: "Скоринговый балл".
  if (other.at === stage.at + 1 && /(ый|ий|ая|ое)$/.test(tokens[stage.at]!)) return false;
  return stage.at < other.at && /[а-я]/.test(tokens[stage.at]!);
}
