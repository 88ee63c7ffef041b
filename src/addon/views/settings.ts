import type { Mode } from "../../core/change";
import type { ReportOptions } from "../../report/options";

// What the panel remembers with the document: it crosses as JSON.

/** What the panel remembers with the document. */
export interface Settings extends Pick<ReportOptions, "chart" | "sections"> {
  /** How changes are meant in *What if*. */
  readonly mode?: Mode;
  /** What was asked of a database last. */
  readonly database?: DatabaseWish;
}

/** A question to a database, as typed: stages on a line each. */
export interface DatabaseWish {
  readonly place: string;
  readonly table: string;
  readonly user: string;
  readonly time: string;
  readonly event: string;
  readonly channel: string;
  readonly stages: string;
  readonly days: string;
  readonly question: string;
}
