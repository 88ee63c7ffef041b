import type { Cell, StageTable } from "../../tables/stageTable";
import type { Language } from "../../text/language";
import type { CalendarDay } from "../funnelModel";
import type { TypedCell } from "../typedCells";

/** All that the sheet of hypotheses of a stage table is made from. */
export interface ExperimentModel {
  readonly language: Language;
  readonly locale: string;
  readonly builtOn: CalendarDay;
  readonly source: { readonly sheetName: string; readonly sheetId: number; readonly range: string };
  readonly table: StageTable;
  readonly cells: readonly (readonly Cell[])[];
  readonly currency: string;
  /** What the table calls its segments; null where it does not say. */
  readonly dimension: string | null;
  /** The days that the table has figures of; null where nobody knows. */
  readonly days: number | null;
  /** What was typed over its weeks. */
  readonly weeks: TypedCell | null;
  /** What was typed into the rows, from the first on; a row in which nothing is typed is empty. */
  readonly ideas: readonly Idea[];
  /** Columns that people put between the others. */
  readonly ownColumns: readonly OwnColumn[];
  /** What was written where nothing is to be typed. */
  readonly aside: readonly Aside[];
}

/** What people type of a hypothesis, in the order of its columns. */
export const TYPED = [
  "idea",
  "segment",
  "stage",
  "owner",
  "status",
  "points",
  "chance",
  "effort",
  "start",
  "controlAll",
  "controlPart",
  "trialAll",
  "trialPart",
] as const;

/** What is computed until somebody types over it. */
export const TYPED_OVER = ["needed", "stop"] as const;

/** By what a column that people type into is remembered: a sheet has places of its own, such as that of its status. */
export const typedPlace = (key: TypedKey): string => `typed ${key}`;

export type TypedKey = (typeof TYPED)[number] | (typeof TYPED_OVER)[number];

/** What was typed into a row, by its columns; what is left out is empty, or computed. */
export type Idea = Readonly<Partial<Record<TypedKey, TypedCell>>>;

export interface OwnColumn {
  readonly head: TypedCell | null;
  /** By row, null where nothing is typed. */
  readonly cells: readonly (TypedCell | null)[];
}

export interface Aside {
  /** What the row or column is called in which it was written. */
  readonly where: string;
  readonly text: TypedCell;
}
