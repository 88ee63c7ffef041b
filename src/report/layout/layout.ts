import { letters } from "../../tables/columnName";
import type { Box, Place } from "../../tables/line";
import { type CellReference, cell, type Formula } from "../formula";
import type { Grid, Matrix, Run } from "../grid";
import { type PlannedPlaces, placesFormula } from "../places";
import type { Block, OwnLook, PlanCell, Row, SheetPlan } from "../plan";
import { FORMAT, HEIGHTS, LINES, type LineName, STYLES, type Style } from "../styles";
import { a1, boxA1, columnNumber, formulaText, type Places } from "./address";
import { contentOf } from "./content";
import { runsAround, runsOf } from "./runs";
import { withWholeLabels } from "./wholeLabels";

/**
 * Puts a plan on a grid that begins at a cell: the only place that knows addresses. Throws for a reference to a cell that the plan does not have, and for
 * two places with one key.
 */
export function layout(plan: SheetPlan, origin: Place = { row: 1, column: 1 }): Grid {
  const seen = plan.blocks.flatMap((block) => block.rows).map((row) => withWholeLabels(row, plan.columnWidths));
  const workings = plan.blocks.flatMap((block) => block.workings ?? []);
  const columns = plan.columnWidths.length;
  // The last row is empty: what people write below it stays when the report is rebuilt.
  const rows = [
    ...seen,
    ...workings,
    placesRow(plan, { ...origin, columns, rows: seen.length + workings.length + 2 }),
    { cells: {} },
  ];
  const places = placesOf(rows, plan.sourceSheet, origin);
  const cells = rows.map((row) => cellsOf(row, columns));
  const all = <Item>(items: (block: Block) => readonly Item[] | undefined) =>
    plan.blocks.flatMap((block) => items(block) ?? []);
  const inputs = plan.inputs && { names: a1(plan.inputs.names, places), values: a1(plan.inputs.values, places) };
  return {
    ...origin,
    rows: rows.length,
    columns,
    seen: seen.length,
    contents: map(cells, (cell) => (cell ? contentOf(cell, places) : "")),
    ...looks(cells.slice(0, seen.length)),
    ...shapes(cells.slice(0, seen.length), origin),
    columnWidths: from(origin.column, runsOf(plan.columnWidths)),
    rowHeights: from(origin.row, [...runsAround(HEIGHTS.row, rows.map(heightOf)), ...growing(rows)]),
    hidden: { start: origin.row + seen.length, count: workings.length + 1 },
    merges: rows.flatMap((row, i) => mergesIn(row, i, origin)),
    lines: linesOf(rows, columns, origin),
    rules: all((block) => block.rules).map(({ on, when, style }) => ({
      range: a1(on, places),
      formula: formulaText(when, places),
      style,
    })),
    validations: all((block) => block.validations).map((each) => ({
      range: a1(each.on, places),
      help: each.help,
      ...("oneOf" in each ? { oneOf: a1(each.oneOf, places) } : { between: each.between }),
    })),
    notes: cells.flat().some((cell) => cell?.note) ? map(cells, (cell) => cell?.note ?? "") : null,
    charts: all((block) => block.charts).map(({ at, data, ...chart }) => ({
      row: places.of(at).row,
      column: origin.column,
      data: data.map((range) => a1(range, places)),
      ...chart,
    })),
    unprotected: [...(inputs ? [inputs.values] : []), ...(plan.open ?? []).map((range) => a1(range, places))],
    carried: cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell?.from ? [{ from: cell.from, to: { row: origin.row + r, column: origin.column + c } }] : [],
      ),
    ),
    keepsWords: plan.keepsWords ?? false,
    frozenRows: frozenAt(origin.row, plan.frozenRows),
    frozenColumns: plan.frozenColumns ? frozenAt(origin.column, plan.frozenColumns) : 0,
    fontFamily: plan.fontFamily ?? null,
    tabColor: plan.tabColor,
    inputs,
    places: a1(PLACES, places),
    status: a1(plan.status, places),
  };
}

const PLACES = cell("places");

/** The row that remembers where the report stands, the data of its charts, and what the plan wants remembered. */
function placesRow({ places, blocks }: SheetPlan, { row, column, rows, columns }: Box): Row {
  const charts = blocks.flatMap((block) => block.charts ?? []);
  const remembered: PlannedPlaces = [
    ["left", at({ row, column }, rows, 1)],
    ["right", at({ row, column: column + columns - 1 }, rows, 1)],
    ["top", at({ row, column }, 1, columns)],
    ["bottom", at({ row: row + rows - 1, column }, 1, columns)],
    ...places,
    ...charts.flatMap(({ data }, i) => data.map((range, k) => [`chart ${i + 1} ${k + 1}`, range] as const)),
  ];
  const keys = remembered.map(([key]) => key);
  const twice = keys.find((key, i) => keys.indexOf(key) < i);
  // The later one would be read in place of the other, and with it what people typed there.
  if (twice !== undefined) throw new Error(`Two places of the plan are remembered as "${twice}".`);
  return { cells: { B: { content: placesFormula(remembered), style: "workings", name: PLACES } } };
}

const at = (place: Place, rows: number, columns: number): Formula => ({
  kind: "formula",
  parts: [boxA1(place, rows, columns)],
});

// With what stands above the report; but not so much that there is little left to scroll.
function frozenAt(first: number, count: number): number {
  const frozen = first - 1 + count;
  return frozen <= MOST_FROZEN ? frozen : 0;
}

const MOST_FROZEN = 8;

function placesOf(rows: readonly Row[], sourceSheet: string, origin: Place): Places {
  const places = new Map<string, Place>();
  rows.forEach(({ cells }, i) => {
    for (const [letters, { name }] of Object.entries(cells)) {
      if (name && places.has(name.name)) throw new Error(`Two cells of the plan are named "${name.name}".`);
      if (name) places.set(name.name, placeOf(i, letters, origin));
    }
  });
  const of = ({ name }: CellReference): Place => {
    const place = places.get(name);
    if (!place) throw new Error(`The plan has no cell "${name}".`);
    return place;
  };
  return { of, sourceSheet };
}

const placeOf = (row: number, letters: string, origin: Place): Place => ({
  row: origin.row + row,
  column: origin.column + columnNumber(letters) - 1,
});

const from = (first: number, runs: readonly Run[]): Run[] =>
  runs.map((run) => ({ ...run, start: run.start + first - 1 }));

function cellsOf({ cells }: Row, columns: number): (PlanCell | null)[] {
  const line: (PlanCell | null)[] = Array.from({ length: columns }, () => null);
  for (const [letters, cell] of Object.entries(cells)) line[columnNumber(letters) - 1] = cell;
  return line;
}

function map<T>(cells: Matrix<PlanCell | null>, value: (cell: PlanCell | null) => T): T[][] {
  return cells.map((row) => row.map(value));
}

function looks(cells: Matrix<PlanCell | null>) {
  const styled = <T>(value: (style: Style) => T) =>
    map(cells, (cell) => value({ ...STYLES[cell?.style ?? "empty"], ...cell?.own }));
  return {
    numberFormats: map(cells, (cell) => cell?.format ?? FORMAT.general),
    backgrounds: styled((style) => style.background ?? "#ffffff"),
    fontColors: styled((style) => style.color),
    fontSizes: styled((style) => style.size),
    fontWeights: styled((style) => (style.bold ? ("bold" as const) : ("normal" as const))),
    horizontalAlignments: styled((style) => style.align),
    verticalAlignments: styled((style) => style.vertical ?? ("middle" as const)),
    wraps: map(cells, (cell) => cell?.wraps ?? wrapOf(cell)),
  };
}

/** What is drawn of some cells only, as ranges of neighbours in a row. */
function shapes(cells: Matrix<PlanCell | null>, origin: Place) {
  const where = (is: (style: Style & OwnLook) => boolean): string[] =>
    cells.flatMap((row, r) =>
      neighbours(row.map((cell) => cell !== null && is({ ...STYLES[cell.style], ...cell.own }))).map(
        ({ start, count }) => boxA1({ row: origin.row + r, column: origin.column + start }, 1, count),
      ),
    );
  return {
    italics: where((style) => style.italic ?? false),
    turned: where((style) => style.turned ?? false),
    fontLines: {
      underline: where(({ line }) => line === "underline"),
      "line-through": where(({ line }) => line === "line-through"),
    },
    cards: { all: where(({ card }) => card === "all"), sides: where(({ card }) => card === "sides") },
  };
}

function neighbours(are: readonly boolean[]): { start: number; count: number }[] {
  const found: { start: number; count: number }[] = [];
  are.forEach((is, i) => {
    const last = found.at(-1);
    if (!is) return;
    if (last && last.start + last.count === i) last.count++;
    else found.push({ start: i, count: 1 });
  });
  return found;
}

const wrapOf = (cell: PlanCell | null): boolean => (STYLES[cell?.style ?? "empty"] as Style).wrap ?? false;

const heightOf = ({ height = "row" }: Row): number => (typeof height === "number" ? height : HEIGHTS[height]);

const growing = (rows: readonly Row[]): Run[] =>
  runsOf(rows.map((row) => (row.grows ? heightOf(row) : 0)))
    .filter(({ pixels }) => pixels > 0)
    .map((run) => ({ ...run, grows: true }));

function mergesIn({ cells }: Row, row: number, origin: Place): string[] {
  return Object.entries(cells).flatMap(([letters, { across = 1, down = 1 }]) =>
    across > 1 || down > 1 ? [boxA1(placeOf(row, letters, origin), down, across)] : [],
  );
}

function linesOf(rows: readonly Row[], columns: number, origin: Place): Grid["lines"] {
  return (Object.keys(LINES) as LineName[]).map((kind) => ({
    kind,
    ...LINES[kind],
    ranges: rows.flatMap(({ line, lined: [from, to] = ["A", letters(columns)] }, i) =>
      line === kind ? [boxA1(placeOf(i, from, origin), 1, columnNumber(to) - columnNumber(from) + 1)] : [],
    ),
  }));
}
