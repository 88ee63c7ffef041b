import type { CellReference } from "../../src/report/formula";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import type { SheetPlan } from "../../src/report/plan";
import type { Scenario } from "../../src/report/scenarios";
import { type Evaluated, evaluated } from "./evaluated";

/** A report with its cells by the plan's own names. */
export interface Named {
  readonly report: Evaluated;
  /** The value of a cell; throws for a name that the plan does not have. */
  readonly of: (reference: CellReference) => unknown;
}

/** Where the plan's own names stand, as [row, column] from 0: blocks below each other, then their workings. */
export function placesOfNames({ blocks }: SheetPlan): ReadonlyMap<string, readonly [row: number, column: number]> {
  const rows = [...blocks.flatMap((block) => block.rows), ...blocks.flatMap((block) => block.workings ?? [])];
  return new Map(
    rows.flatMap(({ cells }, row) =>
      Object.entries(cells).flatMap(([letter, { name }]) =>
        name ? [[name.name, [row, letter.charCodeAt(0) - 65]] as const] : [],
      ),
    ),
  );
}

/** The report of a scenario, evaluated. */
export function named(one: Scenario, locale = "en_US"): Named {
  const plan = funnelReport(one.model);
  const report = evaluated(one, layout(plan), locale);
  const places = placesOfNames(plan);
  const of = ({ name }: CellReference) => {
    const place = places.get(name);
    if (!place) throw new Error(`The plan has no cell "${name}".`);
    return report.values[place[0]]![place[1]];
  };
  return { report, of };
}
