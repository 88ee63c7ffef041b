import { type Context, stagesFrom } from "../blocks/context";
import { BREAKDOWN } from "../cellNames";
import { cell, type Formula, f, join } from "../formula";
import { from, OVERALL, to } from "./groupCells";

const { people: PEOPLE } = BREAKDOWN.period;

/** The conversion whose trend is drawn: of the step that changed, otherwise the overall one. */
export const DRAWN = cell("step drawn");

/** A figure of the drawn step. */
export const ofDrawn = ({ n }: Context, figure: (step: number) => Formula): Formula =>
  f`CHOOSE(${DRAWN}; ${join(stagesFrom(OVERALL, n).map(figure), "; ")})`;

/** People who entered and made the drawn step in a period, and between which limits its conversion usually is. */
export function drawnAt(context: Context, period: number) {
  const { n } = context;
  return {
    whole: ofDrawn(context, (step) => f`${PEOPLE(period, from(step))}`),
    part: ofDrawn(context, (step) => f`${PEOPLE(period, to(step, n))}`),
  };
}
export const DRAWN_CENTRE = cell("centre drawn");
export const DRAWN_SPREAD = cell("spread drawn");
