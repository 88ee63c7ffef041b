import { UserError } from "../core/userError";
import { MOST_POINTS } from "../report/blocks/whatIf";
import type { Memory } from "../report/memory";
import { buildReport, reportOf } from "./buildReport";
import type { ReportView, StepPoints } from "./endpoints";
import { alone } from "./lock";
import { placesOf, type Report } from "./reportSheets";
import { sourceAt } from "./source";

/** Writes percentage points into the yellow cells of a table's report; builds it first when there is none, or when its steps are others. */
export function putWhatIf(args: { sheetId: number; range: string; changes: readonly StepPoints[] }): ReportView {
  const { sheetId, range, changes } = args;
  // The yellow cells refuse more, whoever writes it: more than a whole conversion is hardly meant.
  const beyond = changes.find(({ points }) => Math.abs(points) > MOST_POINTS);
  if (beyond) throw new UserError("pointsBeyondReport", { stage: beyond.stage, most: MOST_POINTS });
  const standing = reportOf(sourceAt(sheetId, range));
  if (standing && written(standing, changes))
    return { sheetId: standing.sheet.getSheetId(), name: standing.sheet.getName() };
  const view = buildReport({ sheetId, range, ...(standing ? { options: withWhatIf(standing) } : {}) });
  const built = reportOf(sourceAt(sheetId, range));
  if (!built || !written(built, changes)) throw new Error("The report that was just built takes no what-if");
  return view;
}

function withWhatIf({ note: { options = {} } }: Report) {
  const { sections } = options;
  return sections && !sections.includes("whatIf")
    ? { ...options, sections: [...sections, "whatIf" as const] }
    : options;
}

/** Writes the points where the report has exactly these steps; false where it has not. */
function written(report: Report, changes: readonly StepPoints[]): boolean {
  return alone(() => {
    const places = placesOf(report);
    if (!places || !hasSteps(report, places, changes)) return false;
    report.sheet.getRange(places.values!).setValues(changes.map(({ points }) => [points]));
    return true;
  });
}

function hasSteps({ sheet }: Report, { names, values }: Memory, changes: readonly StepPoints[]): boolean {
  if (names === null || values === null) return false;
  const shown = sheet.getRange(names).getDisplayValues().flat();
  // A stage without a name is called something in the report.
  const isSame = (stage: string, at: number) => oneLine(stage) === "" || oneLine(stage) === oneLine(shown[at]!);
  return shown.length === changes.length && changes.every(({ stage }, at) => isSame(stage, at));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
