import type { Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import { PIPELINES } from "../vocabulary/deals";
import { headed, isHeaded, lineOf } from "./dealColumns";
import type { DealList } from "./dealList";
import { nameInList } from "./names";
import { valuesOf } from "./valuesOf";

/** The deals of one pipeline: of several, which have stages of their own each, the one with most deals. */
export function largestPipeline(frame: Frame): { frame: Frame; pipeline: DealList["pipeline"] } {
  const words = frame.columns.filter(({ holds }) => holds === "words");
  // Pipelines may be called by numbers, but so is their money.
  const numbered = frame.columns.find((column) => column.holds === "numbers" && isHeaded(column, PIPELINES));
  const column = headed(words, PIPELINES, "whole") ?? numbered ?? null;
  const names = column ? valuesOf(frame, column) : [];
  if (!column || names.length < 2 || (column === numbered && names.length * 2 > frame.rows.length))
    return { frame, pipeline: null };
  const rowsOf = (name: string) =>
    frame.rows.filter((row) => nameInList(cellAt(frame.cells, row, column.index)) === name);
  const [largest, ...others] = names
    .map((name) => ({ name, rows: rowsOf(name) }))
    .sort((a, b) => b.rows.length - a.rows.length);
  return {
    frame: { ...frame, rows: largest!.rows },
    pipeline: {
      line: lineOf(column),
      name: largest!.name,
      others: others.map(({ name }) => name),
      blank: rowsOf("").length,
    },
  };
}
