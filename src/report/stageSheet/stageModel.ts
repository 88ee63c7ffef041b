import type { Maybe } from "../../core/maybe";
import type { ByMonth, ByName } from "../../tables/deals/breakdowns";
import type { DealCheck } from "../../tables/deals/checks";
import type { DealList } from "../../tables/deals/dealList";
import type { Language } from "../../text/language";
import type { CalendarDay } from "../funnelModel";
import type { TypedCell } from "../typedCells";
import type { DayColumn } from "./dayColumn";

/** As of which day a list is told, the day of its newest row, and what somebody typed over that; `day` is the newest where that does not count. */
export interface DayOfList {
  readonly day: Maybe;
  readonly newest: Maybe;
  readonly typed: TypedCell | null;
}

/** By what deals are told apart: of months formulas have to read the days. */
export type CountedBy = ByName | (ByMonth & { readonly column: DayColumn });

/** What the stage table of a list of deals is made from. */
export interface StageModel {
  readonly language: Language;
  readonly locale: string;
  readonly builtOn: CalendarDay;
  /** The sheet of the list. */
  readonly source: { readonly sheetName: string; readonly sheetId: number };
  readonly deals: DealList;
  /** By what the deals are told apart; null for all together. */
  readonly breakdown: CountedBy | null;
  /** The sign of the money; "" where nobody knows. */
  readonly currency: string;
  readonly day: DayOfList;
  /** What to check in the list. */
  readonly checks: readonly DealCheck[];
}
