import { FEW } from "../../core/answer/few";
import { cell } from "../formula";
import { LINE_OF_NAMES, percentFormat } from "../formulaPieces";
import type { Block, PlanCell } from "../plan";
import { type PathContext, short } from "./journeyModel";
import { type Matrix, matrixRows, shades } from "./matrix";
import { paragraph } from "./paragraph";

/** Where people go from each touchpoint, as a heat map. */
export function transitions({ model, figures, goal, say }: PathContext): Block {
  const { touchpoints, counts } = figures.moves;
  const percent = percentFormat(null, model.locale);
  const shown = (row: number, column: number): PlanCell => {
    const line = counts[row]!;
    const all = line.reduce((sum, each) => sum + each, 0);
    const count = line[column]!;
    if (count === 0) return { style: "heat" };
    if (all < FEW) return { content: say("ofFew", { count, all }), style: "heat" };
    return { content: count / all, style: "heat", format: percent };
  };
  const matrix: Matrix = {
    corner: say("from"),
    rows: [say("start"), ...touchpoints.map((name) => short(name, LINE_OF_NAMES))],
    columns: [...touchpoints.map((name) => short(name, 34)), say("goal", { goal: short(goal, 26) }), say("exit")],
    cellOf: shown,
    nameOf: (row, column) => cell(`move ${row} ${column}`),
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: say("moves"), style: "heading" } } },
      paragraph(say("movesNote")),
      ...matrixRows(matrix),
    ],
    rules: shades(matrix, (share) => share),
  };
}
