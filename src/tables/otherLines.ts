import type { OwnRole } from "./choices";
import { letters } from "./columnName";
import type { LineRole, ReadLine } from "./explained";
import type { Place, StageTable } from "./stageTable";

/** Lines with numbers that are neither stages nor counts, and those that a person has decided about, in the order of the sheet. */
export function otherLines({ lines }: StageTable): ReadLine[] {
  return lines.filter(({ role, evidence }) => !isCounted(role) || evidence.code === "chosen").sort(bySheet);
}

/** Whether a line is a stage or holds counts. */
export const isCounted = (role: LineRole): boolean => role === "stage" || role === "people";

/** Lines in the order of the sheet: columns from the left, then rows from the top. */
export const bySheet = (a: ReadLine, b: ReadLine): number =>
  a.axis === b.axis ? a.index - b.index : a.axis === "column" ? -1 : 1;

/** The cell by which a line is shown: the one that names it, else where it enters its table. */
export function cellOfLine({ axis, index, nameAt }: ReadLine, { box }: StageTable): Place {
  if (nameAt) return nameAt;
  return axis === "row" ? { row: index, column: box.column } : { row: box.row, column: index };
}

/** What stands for a line without a name: its letter or its number. */
export const lineAddress = ({ axis, index }: ReadLine): string => (axis === "column" ? letters(index) : String(index));

/** What a person may say that a line is instead: what makes sense for a line that is, or crosses, the stages. */
export function ownRolesOf({ axis }: ReadLine, { orientation, places }: StageTable): readonly OwnRole[] {
  const isAlongStages = (axis === "row") === (orientation === "down");
  if (isAlongStages)
    return orientation === "down" || places
      ? ["stage", "plan", "cost", "revenue", "total", "leaveOut"]
      : ["stage", "plan", "cost", "revenue", "period", "dimension", "total", "leaveOut"];
  return orientation === "down"
    ? ["people", "plan", "benchmark", "cost", "revenue", "total", "leaveOut"]
    : ["people", "plan", "benchmark", "total", "leaveOut"];
}

/** The role that a person would choose to leave a line as it was read; null where none says it. */
export function ownRoleOf({ role }: ReadLine): OwnRole | null {
  return same[role] ?? null;
}

const same: Partial<Readonly<Record<LineRole, OwnRole>>> = {
  stage: "stage",
  people: "people",
  plan: "plan",
  benchmark: "benchmark",
  cost: "cost",
  revenue: "revenue",
  period: "period",
  dimension: "dimension",
  total: "total",
  chosen: "leaveOut",
};
