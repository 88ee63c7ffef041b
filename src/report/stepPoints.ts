import { oneLine } from "../core/oneLine";
import type { Line, Place } from "../tables/stageTable";
import { ANSWER } from "../text/answer";
import { numberOfUnnamed, REPORT } from "../text/report";
import type { Formula } from "./formula";
import { columnNumber } from "./layout/address";
import { asTyped } from "./typedFormula";

/** What stood in a what-if cell of a report. */
export interface PreviousInput {
  /** The stage that the step leads to, as the report shows it. */
  readonly stage: string;
  /** What it was called when the report was built, where the report says it: its own cell may be gone. */
  readonly builtAs?: string;
  /** The cell of the source that names it; null where the report does not say. */
  readonly nameAt: Place | null;
  /** As found in the cell. */
  readonly points: unknown;
  /** The formula of the cell with its "=", where that still means what it meant; null where a number was typed. */
  readonly formula: string | null;
  /** What is to be said of it on its cell; "" for nothing. */
  readonly remark: string;
}

/** What is written into a what-if cell, and the note on it. */
export interface StepPoints {
  readonly content: number | Formula;
  readonly note: string;
}

/**
 * What is written into the what-if cells of steps, `first` on a first build: kept by the cell that names the stage, or else by its name, the n-th of
 * equal names to the n-th. What a report adds to names is in the language it was built in, so it tells no stages apart.
 */
export function stepPoints(
  steps: readonly Step[],
  previousInputs: readonly PreviousInput[] | null,
  first: readonly number[],
): StepPoints[] {
  if (previousInputs === null) return steps.map((_, i) => ({ content: first[i] ?? 0, note: "" }));
  const { found } = stepInputs(steps, previousInputs);
  return found.map((input) => ({ content: input ? contentOf(input) : 0, note: input?.remark ?? "" }));
}

/** What stood in the what-if cell of each step, null where there was none; and what is left, of steps that are there no more. */
export function stepInputs(
  steps: readonly Step[],
  previousInputs: readonly PreviousInput[],
): { readonly found: readonly (PreviousInput | null)[]; readonly left: readonly PreviousInput[] } {
  const left = [...previousInputs];
  const found: (PreviousInput | null)[] = steps.map(() => null);
  for (const isSame of SAME) {
    steps.forEach((step, i) => {
      const at = found[i] ? -1 : left.findIndex((input) => isSame(input, step));
      if (at >= 0) [found[i]] = left.splice(at, 1) as [PreviousInput];
    });
  }
  return { found, left };
}

/** Whether a what-if cell belongs to the step that leads to a stage. */
export const isOfStep = (input: PreviousInput, stage: Step): boolean => SAME.some((isSame) => isSame(input, stage));

type Step = Pick<Line, "name" | "nameAt">;

const SAME: readonly ((input: PreviousInput, step: Step) => boolean)[] = [
  ({ nameAt }, step) => nameAt !== null && nameAt.row === step.nameAt?.row && nameAt.column === step.nameAt.column,
  ({ stage }, { name }) => oneLine(name) !== "" && oneLine(stage) === oneLine(name),
  ({ stage }, { name }) => oneLine(name) !== "" && isCleaned(oneLine(stage), oneLine(name)),
  ({ stage }, { name }) => oneLine(name) === "" && numberOfUnnamed(stage) !== null,
  // Of no stage, but of the average amount, whose name is in the language of the report.
  ({ stage }, { name, nameAt }) => nameAt === null && [stage, name].every((each) => AVERAGES.includes(oneLine(each))),
];

const AVERAGES: readonly string[] = Object.values(ANSWER).map(({ average }) => average);

/** Whether a name is that of a stage without its bots or bounces, in any language and also as earlier reports had it. */
const isCleaned = (stage: string, name: string): boolean =>
  Object.values(REPORT)
    .flatMap(({ cleaned }) => Object.values(cleaned).map((text) => text.replace("{stage}", () => name)))
    .concat(`${name}, cleaned`, `${name}, чистые`)
    .includes(stage);

/** What stood in a what-if cell, as it is written again. */
export function contentOf({ points, formula }: PreviousInput): number | Formula {
  if (formula !== null) return asTyped(formula);
  return typeof points === "number" && Number.isFinite(points) ? points : 0;
}

/** The cell of the source's sheet that a formula with a stage's name refers to first; null when it refers to another sheet or to none. */
export function nameCellIn(formula: string, sourceSheet: string): Place | null {
  for (const [, quoted, bare, column, row] of formula.matchAll(TEXT_OR_REFERENCE)) {
    if (column === undefined) continue;
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    return sheet !== sourceSheet ? null : { row: Number(row), column: columnNumber(column) };
  }
  return null;
}

const TEXT_OR_REFERENCE = /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([\p{L}\d_.]+))!\$?([A-Z]+)\$?(\d+)/gu;
