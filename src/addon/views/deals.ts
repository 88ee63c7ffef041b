import type { Status } from "../../tables/deals/dealList";
import type { DealsWish } from "../../tables/deals/wish";
import type { ReportView } from "./report";

export type { DealMark, DealsWish } from "../../tables/deals/wish";

// What the panel is shown of a list of deals: it crosses as JSON.

/** A list of deals, or a table that counts them, as found: its stages are counted in a table of its own, and the report is of that. */
export interface DealsView {
  readonly sheetId: number;
  readonly sheetName: string;
  /** Whether it says how many deals stand at each stage, and nothing of single ones. */
  readonly areStocks: boolean;
  /** Open stages in order, then that of won deals; people are the deals that reached each, null where the list does not tell, or not in which order. */
  readonly stages: readonly { readonly name: string; readonly people: number | null }[];
  /** How many of the stages somebody may put into another order: all but that of won deals, and none where each has a column. */
  readonly movable: number;
  /** False where nothing tells the order of some stages. */
  readonly isOrderKnown: boolean;
  /** What is still open, which is no loss, and what is expected of it, in a sentence; "" while the order of the stages is open. */
  readonly said: string;
  /** What each status says of a deal, as decided and as found, and how many deals have it; none where each stage has a column. */
  readonly statuses: readonly (Status & { readonly deals: number })[];
  /** What a second column, beside that of the stage, calls deals that were won, and lost. */
  readonly won: readonly string[];
  readonly lost: readonly string[];
  /** As of which day the list is told; null in a list without days. */
  readonly day: DealsDayView | null;
  /** Which column is what, as a sentence. */
  readonly columns: string;
  /** What to check in the list, in sentences. */
  readonly checks: readonly string[];
  /** Headers of the columns by which the deals can be told apart. */
  readonly breakdowns: readonly string[];
  /** That of days among them, by whose months the deals are told apart; null for none. */
  readonly monthly: string | null;
  /** Of which of several pipelines these deals are, and what is left out for it, as a sentence; "" in a list of one. */
  readonly pipeline: string;
  /** In which currency these deals are, the others, and how many deals are left out for them; null where they are in one. */
  readonly currency: { readonly name: string; readonly others: readonly string[]; readonly n: number } | null;
  /** Other sheets, one of which may say what each source cost; none in a list without sources. */
  readonly sheets: readonly { readonly sheetId: number; readonly name: string }[];
  /** What that sheet says of the sources, or why it says nothing; "" where none was chosen. */
  readonly costs: string;
  /** How they were counted last. */
  readonly wish: DealsWish;
  /** The stage table, and the report of that; null before they were built. */
  readonly table: ReportView | null;
  readonly report: ReportView | null;
}

/** The day of a list of deals, as cells number days. */
export interface DealsDayView {
  /** As of which everything is told. */
  readonly day: number;
  /** Of the newest row that is not after today: what it is as long as nobody types another. */
  readonly newest: number;
  readonly by: "list" | "typed" | "formula";
  /** Why what was typed does not count; "" where it does. */
  readonly wrong: string;
}
