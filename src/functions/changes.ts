import type { Mode } from "../core/change";
import { UserError } from "../core/userError";
import type { Points } from "./kinds";

/** The change of each of the `stages - 1` steps of a funnel: the one change at `step` or at every step, or a list of changes by step. */
export function changes(points: Points, stages: number, step: number | undefined, mode: Mode): number[] {
  const steps = stages - 1;
  if (step !== undefined && step > steps) throw new UserError("noSuchStep", { argument: "step", step, steps });
  if ("all" in points) {
    return Array.from({ length: steps }, (_, index) =>
      step === undefined || step === index + 1 ? checked(points.all, mode) : 0,
    );
  }
  if (step !== undefined) throw new UserError("listAndStep", { a: "points", b: "step" });
  if (points.size < steps || points.used > stages) {
    throw new UserError("wrongNumberOfPoints", { argument: "points", found: points.used, steps, stages });
  }
  // A list as long as the stages, or an open range beside them (C2:C), has nothing to say of the first.
  const first = points.size === steps ? 0 : 1;
  return Array.from({ length: steps }, (_, index) => checked(points.at(index + first), mode));
}

function checked(change: number, mode: Mode): number {
  if (mode === "points" && Math.abs(change) > 1)
    throw new UserError("tooManyPoints", { argument: "points", value: change });
  return change;
}
