import type { ReportOptions } from "../report/options";
import type { Language } from "../text/language";

/**
 * What the sidebar can ask of the add-on: name -> arguments -> value. Each call is one `google.script.run.cjmServe(json)`
 * with `{ endpoint, args }`, answered by the JSON of an `Answer`: HtmlService loses Dates and undefined, a string survives.
 */
export interface Endpoints {
  /** The language of the person looking, and the stage table around the selection: null with the reason when there is none. */
  source(args: Record<string, never>): SourceAnswer;
  /** Builds the report of a table, or rebuilds in place the one it already has, as chosen; as it was chosen before when nothing is. */
  buildReport(args: { sheetId: number; range: string; options?: BuildOptions }): ReportView;
  /** Brings a sheet, and optionally a range in it, in front of the reader. */
  show(args: { sheetId: number; range?: string }): null;
  /** Writes a formula with a custom function into the selected cell, or beside the selected figures; never over anything. */
  insertFunction(args: { name: string }): InsertedView;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

export interface SourceAnswer {
  readonly language: Language;
  readonly source: SourceView | null;
  /** Why there is no source, as a sentence; "" when there is one. */
  readonly reason: string;
}

export interface SourceView {
  readonly sheetId: number;
  readonly sheetName: string;
  /** The table in A1 notation without the sheet: "A1:D7". */
  readonly range: string;
  readonly stages: readonly string[];
  readonly channels: readonly string[];
  /** People by stage, then channel; null where the cell holds no number. */
  readonly counts: readonly (readonly (number | null)[])[];
  /** What was assumed in reading the table, as sentences. */
  readonly assumptions: readonly string[];
  /** The report this table already has. */
  readonly report: ReportView | null;
}

/** Choices for a report, and whether to build one more beside the one that the table already has. */
export interface BuildOptions extends ReportOptions {
  readonly another?: boolean;
}

export interface ReportView {
  readonly sheetId: number;
  readonly name: string;
}

export interface InsertedView {
  /** The cell with the formula, in A1 notation: "C2". */
  readonly cell: string;
  /** The ranges it was given, "A2:A7, B2:B7"; "" when it computes the figures of its example. */
  readonly over: string;
}
