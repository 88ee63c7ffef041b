import type { Only } from "../core/answer/only";
import type { CountedBy } from "../core/answer/verdict";

/** The parts of a report that can be left out, in the order of the report; its head and its stages always stand. */
export const SECTIONS = [
  "keyFigures",
  "chart",
  "whatIf",
  "hypotheses",
  "channels",
  "periods",
  "money",
  "findings",
] as const;

export type Section = (typeof SECTIONS)[number];

/** What a person may choose of a report; what is left out is as it is by default: all sections, a centred funnel, a title from the source. */
export interface ReportOptions {
  readonly title?: string;
  readonly chart?: "funnel" | "bars";
  readonly sections?: readonly Section[];
  /** The channel and period it is of; of all where that is left out. */
  readonly only?: Only;
  /** People wanted at the end, as they were put into the report first: from then on its own cell says them. */
  readonly goal?: number;
  /** By what dates the rows of periods count people: those of the entrants, or of each event; nobody has said where it is left out. */
  readonly countedBy?: CountedBy;
  /** Whether a channel can do as another does; by the table where it is left out. */
  readonly imitable?: boolean;
}
