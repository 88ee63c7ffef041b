import type { TakenPath } from "../../core/journeys/journeys";
import { words } from "../vocabulary/tokens";
import { EVERYTHING, TOTALS } from "../vocabulary/totals";
import { touchpointsIn } from "./touchpoints";

/** How many journeys there were, how many of them reached the goal, and what those brought. */
export interface Weight {
  readonly taken: number;
  readonly converted: number;
  readonly value: number;
}

/** A row of a table of paths; a blank path is a goal reached directly. */
export interface PathRow extends Weight {
  readonly path: string;
}

/** A table of paths taken apart. */
export interface WeighedPaths {
  readonly paths: readonly (TakenPath & Weight)[];
  /** Journeys whose paths are not told: the row of all others. */
  readonly rest: Weight | null;
  /** Rows that add up the others, which do not count. */
  readonly totals: number;
}

/** Takes the rows of a table of paths apart. UserErrors as of `touchpointsIn`. */
export function weighedPaths(rows: readonly PathRow[]): WeighedPaths {
  const filled = rows.filter((row) => row.path !== "" || row.taken > 0 || row.converted > 0 || row.value > 0);
  const split = touchpointsIn(filled.map(({ path }) => (DIRECT.test(path) ? "" : path)));
  const inPaths = new Set(split.filter((touchpoints) => touchpoints.length > 1).flat());
  const alone = (row: PathRow, at: number) => split[at]!.length < 2 && !inPaths.has(row.path);
  const isRest = (row: PathRow, at: number) => alone(row, at) && REST.test(row.path);
  const isTotal = (row: PathRow, at: number) => alone(row, at) && saysTotal(row, filled);
  const kinds = filled.map((row, at) => (isRest(row, at) ? "rest" : isTotal(row, at) ? "total" : "path"));
  const rest = filled.filter((_, at) => kinds[at] === "rest");
  return {
    paths: filled.flatMap((row, at) => (kinds[at] === "path" ? [{ ...row, touchpoints: split[at]! }] : [])),
    rest:
      rest.length === 0
        ? null
        : { taken: sum(rest, "taken"), converted: sum(rest, "converted"), value: sum(rest, "value") },
    totals: kinds.filter((kind) => kind === "total").length,
  };
}

// As CJM_PATHS writes them, and databases and Analytics.
const DIRECT = /^\((straight to the goal|сразу к цели)\)$/i;
const REST =
  /^(\((other|others|rest|other paths|другие|остальные|прочие|прочее)\)|other paths|all other paths|другие маршруты|остальные пути)$/i;

/** A row called a total; or one that may be one, stands last, and adds up all above it. */
function saysTotal(row: PathRow, rows: readonly PathRow[]): boolean {
  const name = words(row.path);
  if (TOTALS.isWhole(name)) return true;
  const mayBe = row.path === "" || EVERYTHING.isWhole(name) || TOTALS.find(name)?.at === 0;
  if (!mayBe || rows.length < 3 || row !== rows.at(-1)) return false;
  const above = rows.slice(0, -1);
  return (["taken", "converted", "value"] as const).every((figure) => {
    const all = sum(above, figure);
    return Math.abs(all - row[figure]) <= 1e-6 * Math.max(1, all);
  });
}

const sum = (rows: readonly Weight[], figure: keyof Weight): number =>
  rows.reduce((total, row) => total + row[figure], 0);
