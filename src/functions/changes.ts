import type { Mode } from "../core/change";
import { UserError } from "../core/userError";
import { type PerStep, stepsIn } from "./readPerStep";

/** The change of each step of a funnel: the one change at `step` or at every step, or a list of changes, where blank is no change. `room` as in `stepsIn`. */
export function changes(
  points: number | PerStep,
  stages: number,
  step: number | undefined,
  mode: Mode,
  room: number,
): number[] {
  if (step !== undefined) checkedStep(step, stages);
  if (typeof points === "number") {
    const change = checkedChange(points, mode);
    return Array.from({ length: stages - 1 }, (_, at) => (step === undefined || step === at + 1 ? change : 0));
  }
  if (step !== undefined) throw new UserError("listAndStep", { a: "points", b: "step" });
  return stepsIn(points, stages, room).map((index) => checkedChange(points.at(index) ?? 0, mode, points.place(index)));
}

/** A step that the funnel has; UserError noSuchStep. */
export function checkedStep(step: number, stages: number): number {
  if (step >= stages) throw new UserError("noSuchStep", { argument: "step", step, steps: stages - 1 });
  return step;
}

/** A change that can be meant: percentage points lie within ±100 %. */
export function checkedChange(change: number, mode: Mode, place: Readonly<Record<string, number>> = {}): number {
  const tooLarge = mode === "points" && Math.abs(change) > 1;
  if (tooLarge) throw new UserError("tooManyPoints", { argument: "points", value: change, ...place });
  return change;
}
