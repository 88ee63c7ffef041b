import type { Choices } from "./choices";
import type { Line } from "./line";

/** What a row or a column is in a table. */
export type LineRole =
  | "stage"
  | "people"
  | "plan"
  | "benchmark"
  | "stated"
  | "total"
  | "average"
  | "difference"
  | "forecast"
  | "previous"
  | "cost"
  | "budget"
  | "revenue"
  | "money"
  | "price"
  | "rate"
  | "measure"
  | "id"
  | "order"
  | "period"
  | "dimension"
  | "bots"
  | "bounces"
  | "loss"
  | "part"
  | "flag"
  | "same"
  | "aside"
  | "nobody"
  | "text"
  | "unnamed"
  | "chosen"
  | "unknown";

/** A row or a column of a table with what it is and why. `name` is the key of `Choices.roles`. */
export interface ReadLine extends Line {
  readonly axis: "row" | "column";
  readonly role: LineRole;
  readonly evidence: Evidence;
}

/**
 * What says that a line is what it is, as a code with parameters: `word` (its own name), `chosen`, `sum` {of}, `difference` {a, b}, `ratio` {a, b},
 * `mean`, `best`, `multiple` {of, factor}, `same` {of}, `percent`, `fractions`, `currency`, `period`, `order` (fits the falling order),
 * `breaksOrder`, `nothing`.
 */
export interface Evidence {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Two readings that are nearly as good as each other and show other figures; the first answer is how the table was read. */
export interface Question extends Evidence {
  readonly answers: readonly [Answer, Answer];
}

/** One answer to a question: the choices that it stands for, to be kept with the sheet, and what the report would then show. */
export interface Answer extends Evidence {
  readonly choices: Choices;
  readonly stages: readonly { readonly name: string; readonly people: number | null }[];
}
