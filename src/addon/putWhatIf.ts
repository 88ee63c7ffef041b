import { UserError } from "../core/userError";
import { MOST_POINTS } from "../report/blocks/whatIf";
import { isOfStep } from "../report/stepPoints";
import { buildReport } from "./buildReport";
import type { ReportView, StepPoints } from "./endpoints";
import { existingOn } from "./existing";
import { alone } from "./lock";
import { inputsIn } from "./reportPlan";
import { type Report, reportOf } from "./reportSheets";
import { type Source, sourceAt } from "./source";

/**
 * Writes percentage points into the yellow cells of a table's report; builds it first when there is none, or when its steps are others. The
 * table has just the steps that the points are for, or UserError stagesChanged.
 */
export function putWhatIf(args: { sheetId: number; range: string; changes: readonly StepPoints[] }): ReportView {
  const { sheetId, range, changes } = args;
  // The yellow cells refuse more, whoever writes it: more than a whole conversion is hardly meant.
  const beyond = changes.find(({ points }) => Math.abs(points) > MOST_POINTS);
  if (beyond) throw new UserError("pointsBeyondReport", { stage: beyond.stage, most: MOST_POINTS });
  const source = sourceAt(sheetId, range);
  if (!areFor(changes, source)) throw new UserError("stagesChanged");
  const standing = reportOf(source);
  if (standing && written(standing, source, changes))
    return { sheetId: standing.sheet.getSheetId(), name: standing.sheet.getName() };
  const view = buildReport({ sheetId, range, ...(standing ? { options: withWhatIf(standing) } : {}) });
  const again = sourceAt(sheetId, range);
  const built = reportOf(again);
  if (!built || !written(built, again, changes)) throw new UserError("stagesChanged");
  return view;
}

function areFor(changes: readonly StepPoints[], { table }: Source): boolean {
  const steps = table.stages.slice(1);
  return steps.length === changes.length && steps.every(({ name }, i) => oneLine(name) === oneLine(changes[i]!.stage));
}

function withWhatIf({ note: { options = {} } }: Report) {
  const { sections } = options;
  return sections && !sections.includes("whatIf")
    ? { ...options, sections: [...sections, "whatIf" as const] }
    : options;
}

/** Writes the points where the report has exactly the steps of its table; false where it has not. */
function written(report: Report, { table }: Source, changes: readonly StepPoints[]): boolean {
  return alone(() => {
    const existing = existingOn(report.sheet);
    const steps = existing && inputsIn(report.sheet, existing);
    const isSame = steps?.length === changes.length && steps.every((step, i) => isOfStep(step, table.stages[i + 1]!));
    if (!isSame) return false;
    report.sheet.getRange(existing!.places.values!).setValues(changes.map(({ points }) => [points]));
    return true;
  });
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
