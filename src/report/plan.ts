import type { Standing } from "./carrying";
import type { CellReference, Formula, RangeReference } from "./formula";
import type { PlannedPlaces } from "./places";
import type { HeightName, LineName, NumberFormat, StyleName } from "./styles";

/** A report as data: blocks below each other on one grid of columns; nothing in it knows an address. */
export interface SheetPlan {
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  readonly frozenRows: number;
  /** Columns that stay in sight when one scrolls to the right: no merged cell may reach over their edge. */
  readonly frozenColumns?: number;
  /** The font of all its cells; the spreadsheet's own where it is left out. */
  readonly fontFamily?: string;
  readonly tabColor: string;
  /** Null in a report without a what-if block. */
  readonly inputs: { readonly names: RangeReference; readonly values: RangeReference } | null;
  /** What is remembered of the report besides where it stands and what its charts are drawn from: see places.ts. */
  readonly places: PlannedPlaces;
  /** What people may change without a warning besides the inputs. */
  readonly open?: readonly RangeReference[];
  /** Whether what people typed into it is more than figures: then a rebuild leaves alone each of their cells that stays as it is. */
  readonly keepsWords?: boolean;
  /** The cell that says when the report is being rebuilt. */
  readonly status: CellReference;
  /** The name of the user's sheet that source references point into. */
  readonly sourceSheet: string;
}

export interface Block {
  readonly rows: readonly Row[];
  /** Rows of figures that the block stands on: hidden, below everything that is seen. */
  readonly workings?: readonly Row[];
  readonly rules?: readonly Rule[];
  readonly validations?: readonly Validation[];
  readonly charts?: readonly ChartPlan[];
}

export interface Row {
  readonly height?: HeightName | number;
  /** Cells by column letter; those not named are empty. */
  readonly cells: Readonly<Record<string, PlanCell>>;
  /** The line under the row, across the report or from a column to another. */
  readonly line?: LineName;
  readonly lined?: readonly [from: string, to: string];
  /** Whether the height is the least, and the row grows with its text. */
  readonly grows?: boolean;
}

export interface PlanCell {
  readonly content?: string | number | Formula;
  readonly style: StyleName;
  readonly format?: NumberFormat;
  /** The name by which formulas, rules and charts refer to this cell. */
  readonly name?: CellReference;
  /** How many columns and rows the cell takes. */
  readonly across?: number;
  readonly down?: number;
  /** Whether a text that is longer than the cell goes on in the next line, where its style does not say so. */
  readonly wraps?: boolean;
  /** Where in the sheet what a person wrote stands until it is written here. */
  readonly from?: Standing;
  /** A person's note on the cell, and what they made of its look. */
  readonly note?: string;
  readonly own?: OwnLook;
}

/** What a person changed of a cell's look. */
export interface OwnLook extends RuleStyle {
  readonly italic?: boolean;
  readonly line?: "underline" | "line-through";
}

/** A conditional format: its formula is that of the first cell of `on`, and uses no separators. */
export interface Rule {
  readonly on: RangeReference;
  readonly when: Formula;
  readonly style: RuleStyle;
}

export interface RuleStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Cells that take numbers between two bounds only, or only what stands in other cells. */
export type Validation = { readonly on: RangeReference; readonly help: string } & (
  | { readonly between: readonly [number, number] }
  | { readonly oneOf: RangeReference }
);

/** A chart over ranges that begin with a header row: labels, then one column a series. */
export interface ChartPlan {
  readonly at: CellReference;
  readonly data: readonly RangeReference[];
  readonly look: ChartLook;
  readonly colors: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Horizontal stacked bars on an axis from 0 to a fixed end, or lines on an axis of their own. */
export type ChartLook = { readonly kind: "bars"; readonly axisEnd: number } | { readonly kind: "lines" };
