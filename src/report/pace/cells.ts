import type { Days } from "../../core/plan/workingDays";
import { hasMoney } from "../answer/levelCells";
import type { Context } from "../blocks/context";
import { type CellReference, cell, type RangeReference, type Reference, range } from "../formula";
import { plannedRevenueOf } from "../sourceFormulas";

/** The columns of the yellow cells, and the rows of holidays that there are at least. */
export const COLUMNS = ["C", "D", "E", "F", "G", "H"] as const;
const HOLIDAY_ROWS = 2;

/** What may be typed over: the days of the period, through which of them there are data, and by what days it is counted. */
export const DAY = {
  first: cell("first day"),
  last: cell("last day"),
  through: cell("data through"),
  by: cell("days by"),
};
/** A holiday, by its row and column from 0. */
export const HOLIDAY = (row: number, column: number): CellReference => cell(`holiday ${row} ${column}`);

/** As many rows as the holidays take that were typed. */
export const holidayRows = ({ model }: Context): number =>
  Math.max(HOLIDAY_ROWS, Math.ceil((model.typedPace?.holidays.length ?? 0) / COLUMNS.length));

export const holidays = (context: Context): RangeReference =>
  range(HOLIDAY(0, 0), HOLIDAY(holidayRows(context) - 1, COLUMNS.length - 1));

/** What people may change, and what is remembered of it: each by itself, since columns may come between. */
export const pacePlaces = (context: Context): readonly (readonly [key: string, reference: Reference])[] => [
  ["first day", DAY.first],
  ["last day", DAY.last],
  ["data through", DAY.through],
  ["counted by", DAY.by],
  ["holidays", holidays(context)],
];

/** All the yellow cells. */
export const paceInputs = (context: Context): readonly RangeReference[] => [
  range(DAY.first, DAY.by),
  holidays(context),
];

/** The first and the last day that the table itself says. */
export const PACE_OFFERED: RangeReference = range(cell("offered first day"), cell("offered last day"));

/** The days that a table said when its report was built before; null where it said none. */
export function offeredDays(before: readonly unknown[] = []): Days | null {
  const [first, last] = before;
  return typeof first === "number" && typeof last === "number" ? { first, last } : null;
}

/** The two ways of counting by their names. */
export const CALENDAR = cell("name of all days");
export const WORKING = cell("name of working days");

/** Days of the period in all, how many of them have data and how many have not, and the share of the first; blank where that is not known. */
export const ALL_DAYS = cell("days of the period");
export const GONE = cell("days with data");
export const LEFT = cell("days left");
export const SHARE = cell("share of the period");

/** The forecast of a stage, and both ends of its likely range; blank before it can be told. */
export const FORECAST = (stage: number): CellReference => cell(`forecast ${stage}`);
export const FORECAST_LOW = (stage: number): CellReference => cell(`forecast low ${stage}`);
export const FORECAST_HIGH = (stage: number): CellReference => cell(`forecast high ${stage}`);

/** Whether a report has a pace: where people are planned, or what is to be earned. */
export const hasPace = (context: Context): boolean => hasPeoplePace(context) || hasMoneyPace(context);

export const hasPeoplePace = ({ model }: Context): boolean => model.table.plan.length > 0;

export const hasMoneyPace = (context: Context): boolean =>
  hasMoney(context) && toldStages(context) === context.n && plannedRevenueOf(context.model) !== null;

/** The last stage that is told of: of those who entered lately the later stages are still to come. */
export const toldStages = ({ countedBy, n }: Context): number => (countedBy === "entrants" ? 1 : n);
