import type { Carried } from "./carrying";
import type { ChartLook, RuleStyle } from "./plan";
import type { CardSides, LineName } from "./styles";

/** A matrix of rows, all of one length. */
export type Matrix<T> = readonly (readonly T[])[];

/** Neighbouring rows or columns of one size; `start` counts from 1. */
export interface Run {
  readonly start: number;
  readonly count: number;
  readonly pixels: number;
  /** Of rows: at least so high, and as high as their text needs. */
  readonly grows?: boolean;
}

/** A sheet ready to be written, whole properties at a time; addresses are A1 without the sheet. */
export interface Grid {
  /** The row and column of its first cell: people insert rows above a report. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen: looks are given for these only, the others are hidden. */
  readonly seen: number;
  /** Values and formulas; a text that begins with "=" is a formula, any other string stays text wherever it is written. */
  readonly contents: Matrix<string | number>;
  readonly numberFormats: Matrix<string>;
  readonly backgrounds: Matrix<string>;
  readonly fontColors: Matrix<string>;
  readonly fontSizes: Matrix<number>;
  readonly fontWeights: Matrix<"normal" | "bold">;
  /** Cells in italics, turned by a quarter, and on cards: with white between them on all sides, or only on the left and the right. */
  readonly italics: readonly string[];
  readonly turned: readonly string[];
  /** Cells with a line that a person drew through or under their text. */
  readonly fontLines: Readonly<Record<"underline" | "line-through", readonly string[]>>;
  readonly cards: Readonly<Record<CardSides, readonly string[]>>;
  readonly horizontalAlignments: Matrix<"left" | "center" | "right">;
  readonly verticalAlignments: Matrix<"top" | "middle" | "bottom">;
  readonly wraps: Matrix<boolean>;
  readonly columnWidths: readonly Run[];
  /** In order; a later run replaces what an earlier one said. */
  readonly rowHeights: readonly Run[];
  readonly hidden: { readonly start: number; readonly count: number };
  readonly merges: readonly string[];
  readonly lines: readonly {
    readonly kind: LineName;
    readonly color: string;
    readonly thick: boolean;
    readonly ranges: readonly string[];
  }[];
  readonly rules: readonly { readonly range: string; readonly formula: string; readonly style: RuleStyle }[];
  readonly validations: readonly GridValidation[];
  /** People's notes on cells; null when there is none. */
  readonly notes: Matrix<string> | null;
  readonly charts: readonly GridChart[];
  /** What may be changed without a warning. */
  readonly unprotected: readonly string[];
  readonly frozenRows: number;
  /** Whether a rebuild leaves alone the cells that may be changed, where they stay as they are. */
  readonly keepsWords: boolean;
  /** Where the cells stand that a person wrote, and where they are to be. */
  readonly carried: readonly Carried[];
  /** How many columns of the sheet are frozen; 0 for none. */
  readonly frozenColumns: number;
  readonly fontFamily: string | null;
  readonly tabColor: string;
  /** The what-if inputs, and the stage names they belong to: one column each, of one height. */
  readonly inputs: { readonly names: string; readonly values: string } | null;
  /** The cell whose formula remembers where everything is; see places.ts. */
  readonly places: string;
  /** The cell that says when the report is being rebuilt. */
  readonly status: string;
}

/** Numbers between two bounds, or the values of a range. */
export type GridValidation = { readonly range: string; readonly help: string } & (
  | { readonly between: readonly [number, number] }
  | { readonly oneOf: string }
);

export interface GridChart {
  /** The cell of the chart's upper left corner, from 1. */
  readonly row: number;
  readonly column: number;
  readonly data: readonly string[];
  readonly look: ChartLook;
  readonly colors: readonly string[];
  readonly width: number;
  readonly height: number;
}
