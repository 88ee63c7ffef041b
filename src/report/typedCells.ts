import type { PlanCell } from "./plan";
import { asTyped } from "./typedFormula";

/** What a person typed into a yellow cell of a report, as it is written again. */
export interface TypedCell {
  readonly content: string | number;
  /** The formula of the cell with its "=", where that still means what it meant; null where a value was typed. */
  readonly formula: string | null;
  /** What is to be said of it on its cell; "" for nothing. */
  readonly remark: string;
}

/** What was typed over the days of the pace, each null where nobody did; and the holidays. */
export interface TypedPace {
  readonly first: TypedCell | null;
  readonly last: TypedCell | null;
  readonly through: TypedCell | null;
  readonly by: TypedCell | null;
  readonly holidays: readonly TypedCell[];
}

/** What was typed as the cell has it again. */
export const writtenAgain = ({ content, formula, remark }: TypedCell): Pick<PlanCell, "content" | "note"> => ({
  content: formula ? asTyped(formula) : content,
  ...(remark ? { note: remark } : {}),
});
