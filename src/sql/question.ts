import type { Order } from "../core/journeys/attemptTypes";

/** What a query can tell: people by stage, distinct paths with their counts, moves between touchpoints, or the time between stages. */
export const QUESTIONS = ["funnel", "paths", "transitions", "times"] as const;

/** Which stages a funnel has and how people go through them. */
export interface Stages {
  readonly stages: readonly string[];
  readonly order: Order;
  /** Days from the first stage within which the others count; null for any time. Open funnels have none. */
  readonly window: number | null;
}

/**
 * A question to a database, as data. Paths are those of channels when the log has a column of channels; beyond `most` distinct ones they are told
 * together.
 */
export type Question =
  | ({ readonly kind: "funnel" } & Stages)
  | ({ readonly kind: "times" } & Stages)
  | { readonly kind: "paths"; readonly goal: string; readonly most: number }
  | { readonly kind: "transitions"; readonly goal: string };

/** Where a database keeps its log: a table (its path with dots) and the columns of who, when, what and, perhaps, where. */
export interface Source {
  readonly table: string;
  readonly user: string;
  readonly time: string;
  readonly event: string;
  readonly channel?: string | undefined;
}
