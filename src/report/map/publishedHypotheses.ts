import { EXAMPLE_MARK } from "../../text/mapExamples/examples";
import { type Formula, f, type Reference } from "../formula";
import type { Row } from "../plan";
import { all, HYPOTHESIS as H } from "./mapNames";

/** What a map tells of each of its best hypotheses, in the order of its cells. */
export const PUBLISHED = ["key", "idea", "stage", "points", "chance", "extra", "growth"] as const;
export type Published = (typeof PUBLISHED)[number];

/** The cell above the best hypotheses of a map; no other cell of its column holds this. */
export const BEST_MARK = "cjm-best-hypotheses";

/** How many hypotheses a map tells of. */
export const BEST = 5;

/**
 * The best hypotheses of a map once more, for reports of the same table: out of sight, all in the first column and found by the mark above
 * them, so that a report finds them after the map was rebuilt with other lanes and stages.
 */
export function publishedHypotheses(hypotheses: number): Row[] {
  const ranks = all(H.rank, hypotheses);
  const of = (rank: number, cells: Reference): Formula => f`INDEX(${cells}; MATCH(${rank}; ${ranks}; 0))`;
  const told = (rank: number, what: Published): Formula => {
    const value = of(rank, all(H[what], hypotheses));
    if (what === "idea" || what === "stage") return f`IFERROR(${value}&""; "")`;
    // Growth as a factor, as reports and maps of any age exchange it.
    const figure = f`IF(ISNUMBER(${value}); ${what === "growth" ? f`1+${value}` : value}; "")`;
    // An example shows how a map computes: it is nobody's idea to report.
    const isExample = f`LEFT(${of(rank, all(H.idea, hypotheses))})=${EXAMPLE_MARK}`;
    return f`IFERROR(${what === "key" ? f`IF(${isExample}; ""; ${figure})` : figure}; "")`;
  };
  const hidden = (content: string | Formula): Row => ({ cells: { A: { content, style: "workings" } } });
  return [
    hidden(BEST_MARK),
    ...Array.from({ length: BEST }, (_, i) => PUBLISHED.map((what) => hidden(told(i + 1, what)))).flat(),
  ];
}
