import type { Formula } from "./formula";
import { asTyped } from "./typedFormula";

/** What a person typed into a yellow cell of a report, as it is written again. */
export interface TypedCell {
  readonly content: string | number;
  /** The formula of the cell with its "=", where that still means what it meant; null where a value was typed. */
  readonly formula: string | null;
}

/** By row and column of the cells; null where nobody typed over what the report had put there. */
export type TypedCells = readonly (readonly (TypedCell | null)[])[];

/** What was typed as the content of the cell that has it again. */
export const writtenAgain = ({ content, formula }: TypedCell): string | number | Formula =>
  formula ? asTyped(formula) : content;
