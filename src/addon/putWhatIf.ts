import { oneLine } from "../core/oneLine";
import { UserError } from "../core/userError";
import { MOST_POINTS } from "../report/blocks/whatIf";
import { isOfStep } from "../report/stepPoints";
import { buildReport } from "./buildReport";
import { withDocumentLock } from "./documentLock";
import { existingOn, isStillThere } from "./existing";
import { MOST_TRIES } from "./managedBuild";
import type { ReportView, StepPoints } from "./protocol";
import { refuseGoal } from "./reportPlan";
import { type Report, reportOf } from "./reportSheets";
import { type Source, sourceAt } from "./source";
import { inputsIn } from "./typedInReport";

/** What is written into a report's yellow cells: points by step, percent more entrants and a larger average amount, and people wanted at the end. */
interface Changes {
  readonly changes: readonly StepPoints[];
  readonly entrants?: number;
  readonly average?: number;
  /** The goal of the report stays as it is where nobody wants one here. */
  readonly goal?: number | null;
}

/**
 * Writes the changes of a plan into the yellow cells of a table's report; builds it first when there is none, or when its steps are others. The
 * table has just the steps that the points are for, or UserError stagesChanged.
 */
export function putWhatIf(args: { sheetId: number; range: string } & Changes): ReportView {
  const { sheetId, range, changes, entrants = 0, average = 0, goal = null } = args;
  // The yellow cells refuse more, whoever writes it: more than a whole conversion is hardly meant.
  const isBeyond = (change: number) => Math.abs(change) > MOST_POINTS;
  const beyond = changes.find(({ points }) => isBeyond(points));
  if (beyond) throw new UserError("pointsBeyondReport", { stage: beyond.stage, most: MOST_POINTS });
  if (isBeyond(entrants)) throw new UserError("entrantsBeyondReport", { most: MOST_POINTS });
  if (isBeyond(average)) throw new UserError("averageBeyondReport", { most: MOST_POINTS });
  refuseGoal(goal);
  const wanted = { changes, entrants, average, goal };
  const source = sourceAt(sheetId, range);
  if (!areFor(changes, source)) throw new UserError("stagesChanged");
  if (source.table.countsDeals && source.table.counts.some((stage) => stage.every((count) => count === null)))
    throw new UserError("stepsUnknown");
  const standing = reportOf(source);
  // The panel's changes are those of all: a report of a part becomes one of all.
  if (standing && !standing.note.options?.only && written(standing, source, wanted))
    return { sheetId: standing.sheet.getSheetId(), name: standing.sheet.getName() };
  const options = { ...(standing ? withWhatIf(standing) : {}), ...(goal === null ? {} : { goal }) };
  const view = buildReport({ sheetId, range, options });
  const again = sourceAt(sheetId, range);
  const built = reportOf(again);
  if (!built || !written(built, again, wanted)) throw new UserError("stagesChanged");
  return view;
}

function areFor(changes: readonly StepPoints[], { table }: Source): boolean {
  const steps = table.stages.slice(1);
  return steps.length === changes.length && steps.every(({ name }, i) => oneLine(name) === oneLine(changes[i]!.stage));
}

function withWhatIf({ note: { options = {} } }: Report) {
  const { only: _, ...ofAll } = options;
  const { sections } = ofAll;
  return sections && !sections.includes("whatIf") ? { ...ofAll, sections: [...sections, "whatIf" as const] } : ofAll;
}

/** Writes the changes where the report has exactly the stages of its table; false where it has not. */
function written(report: Report, { table }: Source, { changes, entrants, average, goal }: Required<Changes>): boolean {
  return withDocumentLock(() => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const existing = existingOn(report.sheet);
      const inputs = existing && inputsIn(report.sheet, existing);
      const { stages } = table;
      // After those of the stages there is one of the average amount where the report knows money.
      const hasPlaces = inputs?.length === stages.length || inputs?.length === stages.length + 1;
      if (!hasPlaces || !stages.every((stage, i) => isOfStep(inputs[i]!, stage))) return false;
      const values = [entrants, ...changes.map(({ points }) => points), average].slice(0, inputs.length);
      const { places } = existing!;
      if (goal !== null && !places.goal) return false;
      const cells = report.sheet.getRange(places.values!);
      const goalCell = goal === null ? null : report.sheet.getRange(places.goal!);
      if (!isStillThere(report.sheet, existing!)) continue;
      cells.setValues(values.map((value) => [value]));
      if (!goalCell) return true;
      if (!isStillThere(report.sheet, existing!)) continue;
      goalCell.setValue(goal);
      return true;
    }
    throw new UserError("beingEdited");
  });
}
