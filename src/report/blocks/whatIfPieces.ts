import { FACTOR, POINTS } from "../cellNames";
import { type CellReference, type Formula, f, range } from "../formula";
import { INDENT } from "../formulaPieces";
import type { PlanCell } from "../plan";
import type { StepPoints } from "../stepPoints";
import { typedPercentFormat } from "../styles";
import type { Context } from "./context";

/** More entrants, or a larger amount, by so many percent. */
export const sizeFactor = (percent: CellReference): Formula => f`IF(ISNUMBER(${percent}); MAX(0; 1+${percent}/100); 1)`;

/** The yellow cell of a number of entrants or an amount, in percent. */
export function sizeInput({ model }: Pick<Context, "model">, { content, note }: StepPoints, stage: number): PlanCell {
  return {
    content,
    style: "input",
    format: typedPercentFormat(model.locale),
    name: POINTS(stage),
    ...(note ? { note } : {}),
  };
}

/** What all steps up to a stage multiply the result by, one each. */
export const factors = (stage: number) => range(FACTOR(1), FACTOR(stage));

/** Growth by a factor; a dash where nothing changes. */
export const asGrowth = (factor: Formula): Formula =>
  f`IF(ISNUMBER(${factor}); IF(${factor}=1; ${UNCHANGED}; ${factor}-1); "")`;

export const UNCHANGED = `${INDENT}—`;
