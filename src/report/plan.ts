import type { CellReference, Formula, RangeReference } from "./formula";
import type { HeightName, LineName, NumberFormat, StyleName } from "./styles";

/** A report as data: blocks below each other on one grid of columns; nothing in it knows an address. */
export interface SheetPlan {
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  readonly frozenRows: number;
  readonly tabColor: string;
  readonly inputs: { readonly names: RangeReference; readonly values: RangeReference };
  readonly memory: CellReference;
  /** The name of the user's sheet that source references point into. */
  readonly sourceSheet: string;
}

export interface Block {
  readonly rows: readonly Row[];
  readonly rules?: readonly Rule[];
  readonly validations?: readonly Validation[];
  readonly charts?: readonly ChartPlan[];
}

export interface Row {
  readonly height?: HeightName | number;
  /** Cells by column letter; those not named are empty. */
  readonly cells: Readonly<Record<string, PlanCell>>;
  /** The line under the row, across the report. */
  readonly line?: LineName;
}

export interface PlanCell {
  readonly content?: string | number | Formula;
  readonly style: StyleName;
  readonly format?: NumberFormat;
  /** The name by which formulas, rules and charts refer to this cell. */
  readonly name?: CellReference;
  /** How many columns the cell takes. */
  readonly across?: number;
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

/** Cells that take numbers between two bounds only. */
export interface Validation {
  readonly on: RangeReference;
  readonly between: readonly [number, number];
  readonly help: string;
}

/** A horizontal stacked bar chart over a header row and the rows below: labels, then one column a series. */
export interface ChartPlan {
  readonly at: CellReference;
  readonly data: RangeReference;
  readonly colors: readonly string[];
  /** The fixed end of the axis of values, which starts at 0. */
  readonly axisEnd: number;
  readonly width: number;
  readonly height: number;
}
