/** The parts of a report that can be left out, in the order of the report; its head and its stages always stand. */
export const SECTIONS = [
  "keyFigures",
  "chart",
  "whatIf",
  "levers",
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
}
