import { found } from "../tables/cells";
import { countedSeries } from "../tables/countedSeries";
import { missingMoney } from "../tables/money";
import { type Box, crossing, type Line, type Place, type StageTable } from "../tables/stageTable";
import { type CellReference, cell, type Formula, f, join, range, type SourceReference } from "./formula";
import type { FunnelModel } from "./funnelModel";
import type { Row } from "./plan";
import { amountsOf, sourceCell } from "./sourceFormulas";
import { columnsMoved } from "./stageSheet/moved";

type Source = Pick<FunnelModel, "table" | "cells" | "deals">;

/** 1 when a table has changed since the day built in what formulas over it cannot follow. */
export const SOURCE_CHANGED = cell("source changed");

/**
 * Hidden rows that know whether a table has more or fewer rows or columns than on the day built, other names of stages (people may have sorted
 * it, or put another stage into the place of one), or another rate that stands in it as text.
 */
export function sourceChanged(source: Source): Row[] {
  const checks = [
    ...stageChecks(source),
    ...rateChecks(source),
    ...unitChecks(source),
    ...moneyChecks(source),
    ...emptyChecks(source),
    ...listChecks(source),
  ];
  const parts = Array.from({ length: Math.ceil(checks.length / IN_A_CELL) }, (_, i) =>
    join(checks.slice(i * IN_A_CELL, (i + 1) * IN_A_CELL), "+"),
  );
  const changed = join(
    [outgrown(source), ...(parts.length > 0 ? [f`SUM(${range(PART(1), PART(parts.length))})`] : [])],
    "+",
  );
  return [
    { cells: { B: { content: f`IF(${changed}>0; 1; 0)`, style: "workings", name: SOURCE_CHANGED } } },
    ...parts.map((part, i): Row => ({ cells: { B: { content: part, style: "workings", name: PART(i + 1) } } })),
  ];
}

// Excel reads at most 8,192 characters of a formula.
const IN_A_CELL = 20;
const PART = (number: number): CellReference => cell(`source changed, part ${number}`);

/** 1 when other cells than on the day built name rows and columns, up to one beyond the last: there the next stage or campaign is written. */
function outgrown({ table, cells }: Source): Formula {
  const lines = namingLines(table, cells);
  if (lines.length === 0) return f`0`;
  // Not COUNTA: a cell whose formula gives "" names nothing.
  const named = lines.map((line) => f`SUMPRODUCT((LEN(${line})>0)*1)`);
  const then = lines.reduce((sum, line) => sum + namedIn(cells, line), 0);
  const beyond = lines.map((line) => f`IF(LEN(INDEX(${line}; ROWS(${line}); COLUMNS(${line})))>0; 1; 0)`);
  const beyondThen = lines.filter((line) => textAt(cells, lastOf(line)) !== "").length;
  return f`IFERROR(IF(${join(named, "+")}=${then}; IF(${join(beyond, "+")}=${beyondThen}; 0; 1); 1); 0)`;
}

/** The column and the row of a table that name its stages and series, each with the cell after its last. */
function namingLines(table: StageTable, cells: Source["cells"]): SourceReference[] {
  const { orientation, box, stages, channels } = table;
  const isDown = orientation === "down";
  const stage = namedAt(stages) ?? filledLine(table, cells, isDown ? "column" : "row", stages, channels);
  const series = namedAt(channels) ?? filledLine(table, cells, isDown ? "row" : "column", channels, stages);
  const [inColumn, inRow] = isDown ? [stage, series] : [series, stage];
  return [
    ...(inColumn ? [{ kind: "source", ...box, column: inColumn.column, rows: box.rows + 1, columns: 1 } as const] : []),
    ...(inRow ? [{ kind: "source", ...box, row: inRow.row, rows: 1, columns: box.columns + 1 } as const] : []),
  ];
}

const namedAt = (lines: readonly Line[]): Place | null => lines.find(({ nameAt }) => nameAt !== null)?.nameAt ?? null;

/**
 * Where lines without names are told apart: the first column (of rows) or row (of columns) that is filled in all of them, such as the dates of a
 * table with a row a day; one that does not hold the figures, if there is one.
 */
function filledLine(
  { box, places }: StageTable,
  cells: Source["cells"],
  axis: "row" | "column",
  lines: readonly Line[],
  figures: readonly Line[],
): Place | null {
  if (places) return null;
  const at = (index: number, line: number): Place =>
    axis === "column" ? { row: line, column: index } : { row: index, column: line };
  const [first, length] = axis === "column" ? [box.column, box.columns] : [box.row, box.rows];
  const filled = Array.from({ length }, (_, i) => first + i).filter((index) =>
    lines.every((line) => textAt(cells, at(index, line.index)) !== ""),
  );
  const holdsFigures = new Set(figures.map(({ index }) => index));
  const index = filled.find((each) => !holdsFigures.has(each)) ?? filled[0];
  return index === undefined ? null : at(index, lines[0]!.index);
}

/** 1 for rows or columns of a table that held no figures of any stage on the day built, and hold some now: a month that has come since. */
function emptyChecks({ table, cells }: Source): Formula[] {
  const { orientation, box, stages, channels, places } = table;
  if (places) return [];
  const [first, length] = orientation === "down" ? [box.column, box.columns] : [box.row, box.rows];
  const series = new Set(channels.map(({ index }) => index));
  const isEmpty = (line: number) =>
    !series.has(line) && stages.every((_, stage) => textAt(cells, crossing(table, stage, line)) === "");
  const empty = Array.from({ length }, (_, i) => first + i).filter(isEmpty);
  // Right after the table a date or a month may stand ahead of its figures.
  const next = first + length;
  const nextCells =
    orientation === "down"
      ? { row: box.row, column: next, rows: box.rows, columns: 1 }
      : { row: next, column: box.column, rows: 1, columns: box.columns };
  if (isEmpty(next) && namedIn(cells, nextCells) > 0) empty.push(next);
  return runs(empty).flatMap(([from, count]) =>
    runs(stages.map(({ index }) => index).sort((a, b) => a - b)).map(([stage, height]) => {
      const cellsOfRun: SourceReference =
        orientation === "down"
          ? { kind: "source", row: stage, column: from, rows: height, columns: count }
          : { kind: "source", row: from, column: stage, rows: count, columns: height };
      return f`IFERROR(IF(SUMPRODUCT((LEN(${cellsOfRun})>0)*1)>0; 1; 0); 0)`;
    }),
  );
}

/** Whole numbers in order as runs: the first of each, and how many. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}

const namedIn = (cells: Source["cells"], box: Box): number =>
  cellsOf(cells, box).filter((cell) => String(cell) !== "").length;

const cellsOf = (cells: Source["cells"], { row, column, rows, columns }: Box) =>
  cells.slice(row - 1, row - 1 + rows).flatMap((line) => line.slice(column - 1, column - 1 + columns));

const lastOf = ({ row, column, rows, columns }: SourceReference): Place => ({
  row: row + rows - 1,
  column: column + columns - 1,
});

const stageChecks = ({ table, cells }: Source): Formula[] =>
  table.stages.flatMap(({ nameAt }) => (nameAt ? [checkOf(cells, nameAt)] : []));

/** The names of lines of money, by which one was brought into the unit of another. */
function unitChecks({ table, cells }: Source): Formula[] {
  const { revenue, stageRevenue, revenuePlan, cost, stageCost } = table.beside;
  const lines = [revenue, stageRevenue, revenuePlan, cost, stageCost].filter((line) => line !== null);
  if (lines.every(({ times }) => times === undefined)) return [];
  return lines.flatMap(({ nameAt }) => (nameAt ? [checkOf(cells, nameAt)] : []));
}

/** Whether money has come, or gone, of a line that had none of some series: what it was divided by is as of the day built. */
function moneyChecks({ table, cells }: Source): Formula[] {
  const missing = missingMoney(table, cells);
  return (["cost", "revenue"] as const).flatMap((kind) => {
    const line = table.beside[kind];
    if (missing[kind].length === 0 || !line) return [];
    const runs = amountsOf(table, line, countedSeries(table));
    const then = runs.flatMap((run) => cellsOf(cells, run)).filter((cell) => typeof cell === "number").length;
    return [f`IF(COUNT(${join(runs, "; ")})=${then}; 0; 1)`];
  });
}

/** Whether the columns of the list of deals behind a table are where they were, and those of what its sources cost. */
function listChecks({ deals }: Source): Formula[] {
  if (!deals) return [];
  const { list, sheetName, created, costs } = deals;
  // The first cell of what is open: only such a reference can be of another sheet.
  const header = (place: Place): Formula => f`INDEX(${{ kind: "open", sheetName, ...place }}; 1)`;
  const spent = [costs?.source, costs?.spend].flatMap((line): Formula[] => {
    if (!line || !costs) return [];
    const first = { kind: "open", sheetName: costs.sheetName, row: costs.headerRow, column: line.index } as const;
    return [f`IF(IFERROR(EXACT(TRIM(INDEX(${first}; 1)); TRIM(${line.name})); 1=2); 0; 1)`];
  });
  return [
    f`IF(${columnsMoved(list, [list.owner, list.source, list.reason, created?.line], header)}>0; 1; 0)`,
    ...spent,
  ];
}

/** The cells of rates in text, which formulas have as of the day built. */
function rateChecks({ table, cells }: Source): Formula[] {
  const { benchmark, stated, bots, bounces } = table.beside;
  const alongStages = [benchmark, stated].flatMap((rates) =>
    rates?.unit === "text" ? table.stages.slice(1).map((_, i) => crossing(table, i + 1, rates.index)) : [],
  );
  const alongSeries = [bots, bounces].flatMap((rates) =>
    rates?.unit === "text" ? table.channels.map(({ index }) => besideSeries(table, index, rates.index)) : [],
  );
  return [...alongStages, ...alongSeries].map((place) => checkOf(cells, place));
}

const besideSeries = ({ orientation }: StageTable, series: number, line: number): Place =>
  orientation === "down" ? { row: line, column: series } : { row: series, column: line };

/** 1 when a cell does not hold its text of the day built, or is gone. */
function checkOf(cells: Source["cells"], place: Place): Formula {
  const value = cells[place.row - 1]?.[place.column - 1] ?? "";
  const now = sourceCell(place);
  // How a number reads as text depends on the locale; and no formula holds such white space.
  const isPlain = typeof value === "string" && found(value) !== "error" && !/[\r\t\v\f\u2028\u2029]/.test(value);
  if (!isPlain) return f`IF(ISERROR(ROWS(${now})); 1; 0)`;
  return f`IF(IFERROR(EXACT(SUBSTITUTE(${now}&""; CHAR(10); " "); ${value}); 1=2); 0; 1)`;
}

const textAt = (cells: Source["cells"], { row, column }: Place): string => String(cells[row - 1]?.[column - 1] ?? "");
