import { FROM_START, PEOPLE } from "../cellNames";
import { type Formula, f, known, type Reference } from "../formula";
import { percentFormat } from "../formulaPieces";
import type { PlanCell } from "../plan";
import type { Context } from "./context";

/** A share of people; blank without a whole to divide by. */
export function shareOf(part: Reference, whole: Reference): Formula {
  return known([part, whole], f`IF(${whole}>0; ${part}/${whole}; "")`);
}

/** The share of the first stage that reached a stage. */
export function fromStart({ built, model }: Context, stage: number): PlanCell {
  return {
    content: shareOf(PEOPLE(stage), PEOPLE(1)),
    style: "number",
    name: FROM_START(stage),
    format: percentFormat(built[stage - 1]!.fromStart, model.locale),
  };
}
