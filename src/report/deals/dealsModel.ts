import type { DealFigures } from "../../core/deals/figures";

/** What a report over the stage table of a list of deals knows of the deals themselves, as of the day it is built. */
export interface DealsModel {
  readonly figures: DealFigures;
  /** Stages in order, won the last. */
  readonly stages: readonly string[];
  /** What a deal is called, by the row of its sheet. */
  readonly nameOf: Readonly<Record<number, string>>;
}
