import type { Breakdown } from "../../tables/deals/breakdowns";
import type { DealList } from "../../tables/deals/dealList";
import type { Language } from "../../text/language";
import type { CalendarDay } from "../funnelModel";

/** What the stage table of a list of deals is made from. */
export interface StageModel {
  readonly language: Language;
  readonly locale: string;
  readonly builtOn: CalendarDay;
  /** The sheet of the list. */
  readonly source: { readonly sheetName: string; readonly sheetId: number };
  readonly deals: DealList;
  /** By what the deals are told apart; null for all together. */
  readonly breakdown: Breakdown | null;
  /** The sign of the money; "" where nobody knows. */
  readonly currency: string;
}
