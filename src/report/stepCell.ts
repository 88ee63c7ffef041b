import { STAGE } from "./cellNames";
import { type CellReference, f } from "./formula";
import { LINE_OF_NAMES, shortName, TWO_LINES_OF_NAMES } from "./formulaPieces";
import type { PlanCell, Row } from "./plan";

type Named = readonly { readonly name: string }[];

const ARROW = " → ";
// An arrow is as wide as two letters.
const LINE_OF_STEPS = LINE_OF_NAMES - 2;

const areLong = (stages: Named): boolean =>
  stages.some(
    ({ name }, i) => i > 0 && stages[i - 1]!.name.trim().length + ARROW.length + name.trim().length > LINE_OF_STEPS,
  );

/** The height of rows of steps: of two lines when one of the steps needs them. One for all, since a run of rows costs one call. */
export const stepHeight = (stages: Named): Pick<Row, "height"> => (areLong(stages) ? { height: "twoLines" } : {});

/** A step of a table by both its ends, "Impressions → Clicks", by the number (2 and up) of the stage it leads to; on one line or two. */
export function stepCell(stage: number, stages: Named): PlanCell {
  const whole = f`${STAGE(stage - 1)}&${ARROW}&${STAGE(stage)}`;
  if (!areLong(stages)) return { content: shortName(whole, LINE_OF_STEPS), style: "text" };
  const name = (at: CellReference) => shortName(at, (TWO_LINES_OF_NAMES - ARROW.length - 1) / 2);
  return { content: f`${name(STAGE(stage - 1))}&${ARROW}&${name(STAGE(stage))}`, style: "longName" };
}
