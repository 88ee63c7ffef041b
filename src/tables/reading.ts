import type { DealList } from "./deals/dealList";
import type { EventTable } from "./events/findEventTable";
import type { Question, ReadLine } from "./explained";
import type { Assumption, Box } from "./line";
import type { PathTable } from "./paths/pathTable";
import type { StageTable } from "./stageTable";

/**
 * What the cells of a sheet were found to be, the best of all readings that were tried. `kind` null is a refusal: `refusal` says what it looks like
 * and what is missing. Every line with numbers has exactly one role in `lines`.
 */
export type Reading =
  | (Explained & { readonly kind: "stages"; readonly table: StageTable })
  | (Explained & { readonly kind: "stocks"; readonly table: StageTable; readonly deals: DealList | null })
  | (Explained & { readonly kind: "events"; readonly log: EventTable })
  | (Explained & { readonly kind: "deals"; readonly deals: DealList })
  | (Explained & { readonly kind: "paths"; readonly paths: PathTable })
  | (Explained & { readonly kind: null; readonly refusal: Refusal });

/** The list of deals that cells are, or that they count; null where there is none, or none that can be counted. */
export const listIn = (reading: Reading): DealList | null =>
  reading.kind === "deals" || reading.kind === "stocks" ? reading.deals : null;

interface Explained {
  readonly box: Box;
  readonly lines: readonly ReadLine[];
  readonly question: Question | null;
  readonly assumptions: readonly Assumption[];
}

/** Why cells are no table that can be reported on, as a code with parameters: `noStageTable`, `looksLike…`; `text/` has the sentence. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
