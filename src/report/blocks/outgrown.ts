import type { StageTable } from "../../tables/stageTable";
import { type Formula, f, join, type SourceReference } from "../formula";
import type { FunnelModel } from "../funnelModel";

/**
 * 1 when the table has more or fewer rows or columns than on the day built, which formulas over it cannot follow. What counts is the cells
 * that name them, up to one beyond the last: there the next stage or campaign is written.
 */
export function outgrown({ table, cells }: Pick<FunnelModel, "table" | "cells">): Formula {
  const lines = namingLines(table);
  if (lines.length === 0) return f`0`;
  // Not COUNTA: a cell whose formula gives "" names nothing.
  const named = lines.map((line) => f`SUMPRODUCT((LEN(${line})>0)*1)`);
  const then = lines.reduce((sum, line) => sum + namedIn(cells, line), 0);
  return f`IFERROR(IF(${join(named, "+")}=${then}; 0; 1); 0)`;
}

/** The column and the row of a table that name its stages and series, each with the cell after its last. */
function namingLines({ orientation, box, stages, channels }: StageTable): SourceReference[] {
  const [stage, series] = [stages[0]!.nameAt, channels[0]!.nameAt];
  const [inColumn, inRow] = orientation === "down" ? [stage, series] : [series, stage];
  return [
    ...(inColumn ? [{ kind: "source", ...box, column: inColumn.column, rows: box.rows + 1, columns: 1 } as const] : []),
    ...(inRow ? [{ kind: "source", ...box, row: inRow.row, rows: 1, columns: box.columns + 1 } as const] : []),
  ];
}

function namedIn(cells: FunnelModel["cells"], { row, column, rows, columns }: SourceReference): number {
  const inLine = cells.slice(row - 1, row - 1 + rows).flatMap((line) => line.slice(column - 1, column - 1 + columns));
  return inLine.filter((cell) => String(cell) !== "").length;
}
