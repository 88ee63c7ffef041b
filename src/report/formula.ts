/** A cell of the plan, known by its name; `pinned` keeps the column, or row and column, when a rule is spread over a range. */
export interface CellReference {
  readonly kind: "cell";
  readonly name: string;
  readonly pinned?: "column" | "both";
}

/** The cells between two cells of the plan. */
export interface RangeReference {
  readonly kind: "range";
  readonly from: CellReference;
  readonly to: CellReference;
}

/** Cells of the user's own sheet, or of another one, rows and columns from 1. */
export interface SourceReference {
  readonly kind: "source";
  readonly sheetName?: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A whole column, from 1, of any sheet: for what is found in it wherever it stands. */
export interface ColumnReference {
  readonly kind: "column";
  readonly sheetName: string;
  readonly column: number;
}

/** A column of the user's own sheet, or of another one, from a row on, with all that will be added below. */
export interface OpenReference {
  readonly kind: "open";
  readonly sheetName?: string;
  readonly row: number;
  readonly column: number;
}

export type Reference = CellReference | RangeReference | SourceReference | ColumnReference | OpenReference;

/** A native formula without its "=": text in the portable subset, and references whose addresses only the layout knows. */
export interface Formula {
  readonly kind: "formula";
  readonly parts: readonly (string | Reference)[];
}

/** What may stand in a formula template: a text becomes a quoted literal, a number must be whole (decimal signs follow the locale). */
export type Operand = Formula | Reference | string | number;

/**
 * Writes a formula: f`IF(${people(2)}>0; ${"yes"}; 1/2)`. The template itself is code; whatever is put into it is data and cannot
 * become code. Throws for a number that is not whole.
 */
export function f(code: TemplateStringsArray, ...operands: readonly Operand[]): Formula {
  const parts = code.flatMap((text, i) => (i < operands.length ? [text, ...partsOf(operands[i]!)] : [text]));
  return { kind: "formula", parts };
}

/** Formulas one after another with a sign or separator between them. */
export function join(formulas: readonly (Formula | Reference)[], between: string): Formula {
  return { kind: "formula", parts: formulas.flatMap((each, i) => [...(i > 0 ? [between] : []), ...partsOf(each)]) };
}

/** `value` where every one of `needed` is a number, otherwise an empty text: neither errors nor zeros stand in for "unknown". */
export function known(needed: readonly Reference[], value: Operand): Formula {
  const missing = needed.map((each) => f`ISNUMBER(${each})`);
  return missing.reduceRight<Formula>((inner, test) => f`IF(${test}; ${inner}; "")`, f`${value}`);
}

export const cell = (name: string): CellReference => ({ kind: "cell", name });
export const range = (from: CellReference, to: CellReference): RangeReference => ({ kind: "range", from, to });
export const pinColumn = (reference: CellReference): CellReference => ({ ...reference, pinned: "column" });
export const pin = (reference: CellReference): CellReference => ({ ...reference, pinned: "both" });

function partsOf(operand: Operand): readonly (string | Reference)[] {
  if (typeof operand === "string") return [literal(operand)];
  if (typeof operand === "number") {
    if (!Number.isInteger(operand))
      throw new RangeError(`${operand} in a formula: its decimal sign depends on the locale`);
    return [String(operand)];
  }
  return operand.kind === "formula" ? operand.parts : [operand];
}

// Excel allows a text of 255 characters in a formula; line breaks inside one are read differently by each program.
const LONGEST_LITERAL = 200;

/** A text as a formula's literal, such as "say ""yes""". */
export function literal(text: string): string {
  const characters = [...text.replace(/[\n\r\t\v\f\u2028\u2029]/gu, " ")];
  const chunks: string[] = [];
  for (let at = 0; at === 0 || at < characters.length; at += LONGEST_LITERAL) {
    chunks.push(
      `"${characters
        .slice(at, at + LONGEST_LITERAL)
        .join("")
        .replaceAll('"', '""')}"`,
    );
  }
  return chunks.join("&");
}
