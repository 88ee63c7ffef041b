import type { Cell } from "../tables/stageTable";
import type { FunnelModel } from "./funnelModel";
import { cellsOf, modelOf, type Sketch } from "./gallery/sketch";
import { SKETCHES } from "./gallery/sketches";

/** A source sheet and the model of its report: what the playground, the screenshots and the snapshots show. */
export interface Scenario {
  readonly name: string;
  /** The source sheet from A1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly model: FunnelModel;
}

/** The gallery. */
export const SCENARIOS: readonly Scenario[] = Object.entries(SKETCHES).map(([name, sketch]) =>
  scenarioOf(name, sketch),
);

/** A scenario of the gallery; throws for a name that it does not have. */
export function scenario(name: string): Scenario {
  const found = SCENARIOS.find((each) => each.name === name);
  if (!found) throw new Error(`No scenario "${name}"; there are ${SCENARIOS.map((each) => each.name).join(", ")}.`);
  return found;
}

/** A sketch of a sheet as a scenario. */
export function scenarioOf(name: string, sketch: Sketch): Scenario {
  return { name, cells: cellsOf(sketch), model: modelOf(sketch) };
}
