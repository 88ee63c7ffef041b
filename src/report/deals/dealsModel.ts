import type { DealFigures } from "../../core/deals/figures";
import type { DealCheck } from "../../tables/deals/checks";
import type { Costs } from "../../tables/deals/costs";
import type { DealList } from "../../tables/deals/dealList";
import type { DayColumn } from "../stageSheet/dayColumn";

/** What a report over the stage table of a list of deals knows of the deals themselves, as of the day it is built. */
export interface DealsModel {
  readonly figures: DealFigures;
  /** Stages in order, won the last. */
  readonly stages: readonly string[];
  /** What a deal is called, by the row of its sheet. */
  readonly nameOf: Readonly<Record<number, string>>;
  /** The list, and its sheet: what is counted in it is counted live. */
  readonly list: DealList;
  readonly sheetName: string;
  /** The column with the day each deal was created; null where formulas cannot read it. */
  readonly created: DayColumn | null;
  /** What to check in the list. */
  readonly checks: readonly DealCheck[];
  /** The formula that says as of which day the list is told, such as "=TODAY()"; null where a day does. */
  readonly dayFormula: string | null;
  /** Null where no table was chosen for it, or that says nothing of it. */
  readonly costs: CostsOfSources | null;
}

/** What was spent on the sources of the deals, by another table of the spreadsheet: its names that deals have, and those that none has. */
export interface CostsOfSources extends Costs {
  readonly sheetName: string;
  readonly matched: readonly string[];
  readonly unmatched: readonly string[];
}
