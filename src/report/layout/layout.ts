import type { CellReference } from "../formula";
import type { Grid, Matrix } from "../grid";
import type { PlanCell, Row, SheetPlan } from "../plan";
import { FORMAT, HEIGHTS, LINES, type LineName, STYLES, type Style } from "../styles";
import { a1, boxA1, columnNumber, formulaText, type Place, type Places } from "./address";
import { contentOf } from "./content";
import { runsAround, runsOf } from "./runs";

/** Puts a plan on a grid: the only place that knows addresses. Throws for a reference to a cell that the plan does not have. */
export function layout(plan: SheetPlan): Grid {
  const rows = plan.blocks.flatMap((block) => block.rows);
  const columns = plan.columnWidths.length;
  const places = placesOf(rows, plan.sourceSheet);
  const cells = rows.map((row) => cellsOf(row, columns));
  const rules = plan.blocks.flatMap((block) => block.rules ?? []);
  const validations = plan.blocks.flatMap((block) => block.validations ?? []);
  const charts = plan.blocks.flatMap((block) => block.charts ?? []);
  const values = a1(plan.inputs.values, places);
  return {
    rows: rows.length,
    columns,
    contents: map(cells, (cell) => (cell ? contentOf(cell, places) : "")),
    numberFormats: map(cells, (cell) => cell?.format ?? FORMAT.general),
    ...looks(cells),
    columnWidths: runsOf(plan.columnWidths),
    rowHeights: runsAround(HEIGHTS.row, rows.map(heightOf)),
    merges: rows.flatMap((row, i) => mergesIn(row, i + 1)),
    lines: linesOf(rows, columns),
    rules: rules.map(({ on, when, style }) => ({ range: a1(on, places), formula: formulaText(when, places), style })),
    validations: validations.map(({ on, between, help }) => ({ range: a1(on, places), between, help })),
    charts: charts.map(({ at, data, ...chart }) => ({
      row: places.of(at).row,
      column: 1,
      data: a1(data, places),
      ...chart,
    })),
    unprotected: [values],
    frozenRows: plan.frozenRows,
    tabColor: plan.tabColor,
    inputs: { names: a1(plan.inputs.names, places), values },
    memory: a1(plan.memory, places),
  };
}

function placesOf(rows: readonly Row[], sourceSheet: string): Places {
  const places = new Map<string, Place>();
  rows.forEach(({ cells }, i) => {
    for (const [letters, { name }] of Object.entries(cells)) {
      if (name && places.has(name.name)) throw new Error(`Two cells of the plan are named "${name.name}".`);
      if (name) places.set(name.name, { row: i + 1, column: columnNumber(letters) });
    }
  });
  const of = ({ name }: CellReference): Place => {
    const place = places.get(name);
    if (!place) throw new Error(`The plan has no cell "${name}".`);
    return place;
  };
  return { of, sourceSheet };
}

function cellsOf({ cells }: Row, columns: number): (PlanCell | null)[] {
  const line: (PlanCell | null)[] = Array.from({ length: columns }, () => null);
  for (const [letters, cell] of Object.entries(cells)) line[columnNumber(letters) - 1] = cell;
  return line;
}

function map<T>(cells: Matrix<PlanCell | null>, value: (cell: PlanCell | null) => T): T[][] {
  return cells.map((row) => row.map(value));
}

function looks(cells: Matrix<PlanCell | null>) {
  const styled = <T>(value: (style: Style) => T) => map(cells, (cell) => value(STYLES[cell?.style ?? "empty"]));
  return {
    backgrounds: styled((style) => style.background ?? "#ffffff"),
    fontColors: styled((style) => style.color),
    fontSizes: styled((style) => style.size),
    fontWeights: styled((style) => (style.bold ? ("bold" as const) : ("normal" as const))),
    horizontalAlignments: styled((style) => style.align),
    verticalAlignments: styled((style) => style.vertical ?? ("middle" as const)),
    wraps: styled((style) => style.wrap ?? false),
  };
}

const heightOf = ({ height = "row" }: Row): number => (typeof height === "number" ? height : HEIGHTS[height]);

function mergesIn({ cells }: Row, row: number): string[] {
  return Object.entries(cells).flatMap(([letters, { across = 1 }]) =>
    across > 1 ? [boxA1({ row, column: columnNumber(letters) }, 1, across)] : [],
  );
}

function linesOf(rows: readonly Row[], columns: number): Grid["lines"] {
  return (Object.keys(LINES) as LineName[]).map((kind) => ({
    kind,
    ...LINES[kind],
    ranges: rows.flatMap(({ line }, i) => (line === kind ? [boxA1({ row: i + 1, column: 1 }, 1, columns)] : [])),
  }));
}
