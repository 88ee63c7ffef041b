import type { DealList } from "../../tables/deals/dealList";
import type { Line, Place } from "../../tables/line";
import { type Formula, f, join, type Reference } from "../formula";

/**
 * How many of the columns of a list that are counted, and of some more, are called otherwise now: with another order of columns other figures would be
 * counted.
 */
export function columnsMoved(
  { stage, lostFrom, status, amount, pipeline, currency, stageColumns, stocks }: DealList,
  more: readonly (Line | null | undefined)[],
  headerAt: (place: Place) => Reference | Formula,
): Formula {
  const lines = [
    stage,
    lostFrom,
    status,
    amount,
    pipeline?.line,
    currency?.line,
    ...stageColumns,
    ...(stocks?.columns ?? []).map(({ line }) => line),
    ...more,
  ];
  const tests = lines.flatMap((line) =>
    line?.nameAt ? [f`IF(EXACT(TRIM(${headerAt(line.nameAt)}); TRIM(${line.name})); 0; 1)`] : [],
  );
  return tests.length === 0 ? f`0` : join(tests, "+");
}
