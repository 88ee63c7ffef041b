import { journeysOfPaths } from "../../core/journeys/journeys";
import { type Paths, paths } from "../../core/journeys/paths";
import { withFewerTouchpoints } from "../../core/journeys/touchpoints";
import type { ReadPaths } from "../../tables/paths/readPaths";
import { type Credit, creditOf, MOST_NAMES, type Moves, movesOf, TOP_PATHS } from "./ofJourneys";

/** All figures of the report of a table of paths. */
export interface PathFigures {
  readonly journeys: number;
  readonly conversions: number;
  readonly paths: Paths;
  readonly moves: Moves;
  readonly credit: Credit;
  /** The value of the conversions, credited likewise; null where the table does not tell it. */
  readonly value: Credit | null;
}

/** Computes the figures of the report of a table of paths; `other` is what the rarest touchpoints are called together. */
export function pathFigures(read: ReadPaths, other: string): PathFigures {
  const { journeys, conversions } = read;
  const few = withFewerTouchpoints(read.paths, MOST_NAMES, other);
  const found = journeysOfPaths(few);
  const values = Float64Array.from(few, ({ value }) => value);
  return {
    journeys,
    conversions,
    paths: topPathsOf(read, TOP_PATHS, other),
    moves: movesOf(found, other),
    credit: creditOf(found, true, other),
    value: values.some((value) => value > 0) ? creditOf(found, true, other, values) : null,
  };
}

/** The paths taken most often; those that the table does not tell are among the others. */
export function topPathsOf(read: ReadPaths, top: number, other: string): Paths {
  const found = paths(journeysOfPaths(withFewerTouchpoints(read.paths, MOST_NAMES, other)), top);
  const { rest } = read;
  if (!rest) return found;
  const { journeys, converted } = found.others ?? { journeys: 0, converted: 0 };
  return { ...found, others: { journeys: journeys + rest.taken, converted: converted + rest.converted } };
}
