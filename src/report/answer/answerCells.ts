import type { Context } from "../blocks/context";
import { BREAKDOWN } from "../cellNames";
import { type CellReference, cell, type Formula, f, type Reference, range } from "../formula";
import { GROUP_OF_LEVEL } from "./groupCells";
import { hasMoney, TOP } from "./levelCells";
import { answerTexts, countText, moneyText, say } from "./words";

const { name: GROUP_NAME } = BREAKDOWN.channel;

/** What the sentences say of the proven group: whose it is, its overall conversion, that of the others, and what all like it would bring. */
export const GROUP = cell("proven group");
export const OWN = cell("proven group's conversion");
export const REST = cell("conversion of the rest");
export const ALL_LIKE = cell("extra of all like the proven group");
export const ALL_LIKE_LEAST = cell("extra of all like the proven group at least");
export const ALL_LIKE_MONEY = cell("money of all like the proven group");
/** What the step worth most brings at least, and in money. */
export const TOP_LEAST = cell("extra of the step worth most at least");
export const TOP_MONEY = cell("money of the step worth most");
/** What is said of growth: of the step worth most, of it after the start, and of the start. */
export const SAID_OF_GROWTH = {
  step: cell("what is said of the step"),
  next: cell("what is said of the step next"),
  entry: cell("what is said of what entered"),
} as const;
/** What is said of chance: of the level, of the start, of the groups, of the periods; blank where there is nothing to say. */
export const SAID_OF_CHANCE = {
  level: cell("what is said of the level"),
  entry: cell("what is said of the start"),
  groups: cell("what is said of the groups"),
  periods: cell("what is said of the periods"),
} as const;

/** The name of the group that a step's level is of. */
export function groupName({ channels, n }: Context, step: Formula | Reference): Formula {
  const which = f`INDEX(${range(GROUP_OF_LEVEL(1), GROUP_OF_LEVEL(n))}; ${step})`;
  return f`INDEX(${range(GROUP_NAME(1), GROUP_NAME(channels.length))}; ${which})`;
}

/** A number of what the worth is counted in: at the stage of the result before it, at the last stage after it. */
export function countAtTop(context: Context, amount: CellReference): Formula {
  const { n, resultStage } = context;
  if (resultStage === n) return countText(context, amount, n);
  return f`IF(${TOP}<=${resultStage}; ${countText(context, amount, resultStage)}; ${countText(context, amount, n)})`;
}

/** ", about so much money" where that is known. */
export function moneyPart(context: Context, amount: CellReference): Formula {
  if (!hasMoney(context)) return f`""`;
  const said = say(context, answerTexts(context).money, { money: moneyText(context, amount, 2) });
  return f`IF(ISNUMBER(${amount}); ${said}; "")`;
}
