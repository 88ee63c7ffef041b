import type { Maybe } from "../maybe";

/** How a deal stands: it may still be won, or it was decided. */
export type Outcome = "open" | "won" | "lost";

/** A deal of a list with one row each, as of the day of the list. Days are numbered as cells number them. */
export interface Deal {
  /** Where it stands in its sheet, by which it is named to people. */
  readonly row: number;
  readonly outcome: Outcome;
  /** The furthest stage that it is known to have reached, as an index; of a won deal the last one. */
  readonly furthest: number;
  /** False of a lost deal that may have got further than that before it was lost. */
  readonly isExact: boolean;
  readonly created: Maybe;
  /** The day on which it was decided; of an open deal nothing that matters. */
  readonly closed: Maybe;
  readonly amount: Maybe;
  /** Who has it, and where it came from; "" where the list does not say. */
  readonly owner: string;
  readonly source: string;
  /** Why it was lost; "" where the list does not say. */
  readonly reason: string;
}
