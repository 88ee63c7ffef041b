import { OPEN_STATUSES, STATUSES } from "../../text/experiments";
import { type CellReference, type ColumnReference, cell, type Formula, f } from "../formula";
import { pale } from "../pale";
import type { PlanCell, Row } from "../plan";
import { all, COLUMN, HIDDEN, STATUS_NAME } from "./cells";
import { type ExperimentContext, upTo } from "./context";
import { stageName } from "./figures";

// What a test has proven, and nobody has put into practice yet, is within reach of its step: by how many points more go on at least.

/** Where a report or map of the same table finds it. */
export interface TestsOfTable {
  readonly sheetName: string;
  /** The column, from 1, that the sheet begins in. */
  readonly column: number;
}

/** The cell above what was proven of each step; no other cell of its column holds this. */
export const TESTED_MARK = "cjm-tested-steps";

/** What a hypothesis adds to the conversion of its step for everybody at least; 0 where nothing is proven, and for one that is done or closed. */
export function provenIdea(number: number): Record<string, PlanCell> {
  const h = HIDDEN;
  const place = f`IFERROR(MATCH(${COLUMN("status", number)}; ${all(STATUS_NAME, STATUSES.length)}; 0); 1)`;
  const isOpen = f`(${h.worked(number)}=1)*(${place}<=${OPEN_STATUSES})>0`;
  return { I: pale(f`IF(${h.segment(number)}=1; IF(${isOpen}; ${h.low(number)}; 0); 0)`, h.proven(number)) };
}

/** The best of each step out of sight, by the stage that it begins at: effects of several tests are not added up. */
export function publishedTests(context: ExperimentContext): Row[] {
  const { n, rows } = context;
  const hidden = (content: string | Formula): Row => ({ cells: { A: pale(content) } });
  const best = (stage: number) => f`SUMPRODUCT(MAX((${all(HIDDEN.stage, rows)}=${stage})*${all(HIDDEN.proven, rows)}))`;
  return [
    hidden(TESTED_MARK),
    ...upTo(n - 1).flatMap((stage) => [
      hidden(f`${stageName(context, stage)}&""`),
      hidden(f`IF(${best(stage)}>0; ${best(stage)}; "")`),
    ]),
  ];
}

const MARK = cell("mark of the tested steps");

/** Where they stand, for whoever takes them. */
export const testsRow = (tests: TestsOfTable): Row => ({
  // Blank when the sheet is gone or lost its hidden rows.
  cells: { B: pale(f`IFERROR(MATCH(${TESTED_MARK}; ${columnOf(tests)}; 0); "")`, MARK) },
});

/** The points that a test has proven for the step to a stage, where the sheet means the same step; blank where none has. */
export function testedPoints(tests: TestsOfTable, to: number, from: CellReference): Formula {
  const at = (offset: number) => f`INDEX(${columnOf(tests)}; ${MARK}+${2 * (to - 2) + offset})`;
  return f`IFERROR(IF(EXACT(${at(1)}; ${from}); ${at(2)}; ""); "")`;
}

const columnOf = ({ sheetName, column }: TestsOfTable): ColumnReference => ({ kind: "column", sheetName, column });

/** The same as it stands in the cells of the column, by the names of the stages. */
export function testedIn(column: readonly unknown[], names: readonly string[]): (number | null)[] {
  const mark = column.indexOf(TESTED_MARK);
  return names.map((_, to) => {
    const [name, points] = [column[mark + 2 * to - 1], column[mark + 2 * to]];
    const isSame = mark >= 0 && to > 0 && String(name).trim() === names[to - 1]!.trim();
    return isSame && typeof points === "number" && points > 0 ? points / 100 : null;
  });
}
