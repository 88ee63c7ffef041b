import { openStages } from "../../tables/deals/dealList";
import { allPeople } from "../answer/selector";
import { type Context, stagesFrom } from "../blocks/context";
import { type CellReference, cell, type Formula, f, range } from "../formula";
import { pale } from "../pale";
import type { Block, Row } from "../plan";
import { type Counted, countedIn } from "../stageSheet/counted";
import type { DealsModel } from "./dealsModel";

/** Open deals at a stage (from 1), their money, and deals lost there for certain: counted in the list, as the stage table counts. */
export const STANDING = (stage: number): CellReference => cell(`standing at ${stage}`);
export const STANDING_MONEY = (stage: number): CellReference => cell(`money standing at ${stage}`);
export const LOST_AT = (stage: number): CellReference => cell(`lost at ${stage}`);
/** All of the list: open deals, their money, how many of them have no amount; lost deals, and those lost nobody knows where; rows not counted. */
export const OPEN = cell("open deals");
export const OPEN_MONEY = cell("money of open deals");
export const WITHOUT_AMOUNT = cell("open deals without an amount");
export const LOST = cell("lost deals");
export const LOST_SOMEWHERE = cell("deals lost somewhere");
export const NOT_COUNTED = cell("rows of the list not counted");
export const IN_OTHERS = cell("deals in other currencies");
/** The largest of what stands at the stages. */
export const MOST_STANDING = cell("most that stands at a stage");

/** All deals, and the won ones. */
export const allDeals = (context: Context): CellReference => allPeople(context, 1);
export const wonDeals = (context: Context, { list }: DealsModel): Formula =>
  list.wonStage === null ? f`0` : f`${allPeople(context, context.n)}`;

/** How the deals behind a report are counted. */
export const countedDeals = ({ list, sheetName }: DealsModel): Counted => countedIn(list, sheetName);

/** Whether the list has money that can be added up. */
export const hasAmounts = ({ list, figures }: DealsModel): boolean =>
  list.amount !== null && figures.openMoney !== null;

/** What is counted of the deals, out of sight: the blocks of deals show it. */
export function dealCounts(context: Context): Block {
  const { deals } = context.model;
  if (!deals) return { rows: [] };
  const counted = countedDeals(deals);
  const stages = stagesFrom(1, openStages(deals.list).length);
  const isPaid = hasAmounts(deals);
  const all = (of: (stage: number) => CellReference) => range(of(1), of(stages.length));
  return {
    rows: [],
    workings: [
      ...stages.map(
        (stage): Row => ({
          cells: {
            B: pale(counted.standing(stage, {}), STANDING(stage)),
            C: pale(counted.lostAt(stage, {}), LOST_AT(stage)),
            D: pale(isPaid ? f`IFERROR(${counted.openMoney(stage)}; "")` : "", STANDING_MONEY(stage)),
          },
        }),
      ),
      {
        cells: {
          B: pale(f`SUM(${all(STANDING)})`, OPEN),
          C: pale(f`IF(COUNT(${all(STANDING_MONEY)})=${stages.length}; SUM(${all(STANDING_MONEY)}); "")`, OPEN_MONEY),
          D: pale(isPaid ? counted.withoutAmount() : 0, WITHOUT_AMOUNT),
          E: pale(counted.lost({}), LOST),
          F: pale(f`${LOST}-SUM(${all(LOST_AT)})`, LOST_SOMEWHERE),
          G: pale(deals.list.shape !== "dates" ? counted.unknown() : 0, NOT_COUNTED),
          A: pale(counted.inOtherCurrencies(), IN_OTHERS),
          H: pale(f`MAX(0; ${all(isPaid ? STANDING_MONEY : STANDING)})`, MOST_STANDING),
        },
      },
    ],
  };
}
