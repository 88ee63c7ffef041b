import { countedSeries } from "../tables/countedSeries";
import { rateFromText } from "../tables/numberText";
import { plannedAt, plannedRevenueAt } from "../tables/plan";
import { type Amounts, crossing, type Money, type Place, type Rates, type StageTable } from "../tables/stageTable";
import { type Formula, f, join, known, type SourceReference } from "./formula";
import type { FunnelModel } from "./funnelModel";

/**
 * People of a stage (from 1) in some series of the source, without its robots and bounces. A part is not the whole: blank unless every
 * series has a count; a negative number is no count.
 */
export function peopleOf(
  { table, cells }: Pick<FunnelModel, "table" | "cells">,
  stage: number,
  series: readonly number[],
): Formula {
  const cleanings = cleaningsAt(table, stage);
  const runs = countsOf(table, series, stage);
  if (runs.length === 0) return f`""`;
  const counts = join(runs, "; ");
  if (cleanings.length === 0) {
    if (runs.length === 1 && isCell(runs[0]!)) return known(runs, f`IF(${counts}>=0; ${counts}; "")`);
    return complete(runs, f`IF(MIN(${counts})>=0; SUM(${counts}); "")`);
  }
  const cleaned = join(
    partsOf(table, series, cleanings).map((part) => {
      const people = linesOf(table, part, stageLine(table, stage));
      return f`SUMPRODUCT(${cleanings.reduce<Formula>((left, rates) => f`(${without(table, cells, left, rates, part)})`, f`${people}`)})`;
    }),
    "+",
  );
  return complete(runs, f`IF(MIN(${counts})>=0; IFERROR(MAX(0; ${cleaned}); ""); "")`);
}

/** Robots, then bounces, that are taken from the people of a stage. */
export function cleaningsAt({ beside }: StageTable, stage: number): Rates[] {
  return [beside.bots, beside.bounces].flatMap((rates) => (rates && rates.after === stage - 1 ? [rates] : []));
}

/** The sum of a line of money over some series; blank when no cell of it holds a number, or one holds an error. */
export function moneyOf(table: StageTable, line: Amounts, series: readonly number[]): Formula {
  const runs = amountsOf(table, line, series);
  if (runs.length === 0) return f`""`;
  const amounts = join(runs, "; ");
  return f`IF(COUNT(${amounts})>0; IFERROR(${inUnit(f`SUM(${amounts})`, line)}; ""); "")`;
}

/** The cells of a line of money that belong to some series. */
export function amountsOf(table: StageTable, line: Amounts, series: readonly number[]): SourceReference[] {
  const indexes = [...series.map((each) => table.channels[each]!), ...withoutPeople(table, series)].map(
    ({ index }) => index,
  );
  return line.places
    ? runsOf(series.flatMap((each) => line.places![each]!))
    : neighbours(indexes).map((part) => linesOf(table, part, line.index));
}

/** An amount of a line in the unit of the table's money. */
export function inUnit(amount: Formula, { times = 1 }: Money): Formula {
  if (times === 1) return amount;
  return times < 1 ? f`${amount}/${Math.round(1 / times)}` : f`${amount}*${times}`;
}

/** Series that have money and nobody, whose money belongs to some series: to all, to their channel or to their period. */
function withoutPeople(table: StageTable, series: readonly number[]): StageTable["moneyOnly"] {
  const { channels, moneyOnly } = table;
  const one = (key: "channel" | "period") => {
    const names = new Set(series.map((each) => channels[each]![key]));
    return names.size === 1 ? [...names][0]! : null;
  };
  const [channel, period] = [one("channel"), one("period")];
  return moneyOnly.filter(
    (line) => series.length === countedSeries(table).length || line.channel === channel || line.period === period,
  );
}

/** What some series earned in all; null when the table does not say. */
export function revenueOf(table: StageTable, series: readonly number[]): Formula | null {
  const { revenue, stageRevenue } = table.beside;
  if (revenue) return moneyOf(table, revenue, series);
  if (!stageRevenue) return null;
  const earned = besideStage(table, table.stages.length, stageRevenue.index);
  return known([earned], earned);
}

/** What is planned at a stage (from 1) for some series, over all their plans; blank where one has no number or a negative one, or some have no plan. */
export function planOf({ plan }: Pick<StageTable, "plan">, series: readonly number[], stage: number): Formula {
  const cells = plannedAt(plan, series, stage - 1).map(sourceCell);
  return cells.length === 0 ? f`""` : plannedIn(cells);
}

/** The sum of planned numbers, of money in the unit of the table's; blank where one is none, or is negative. */
export function plannedIn(cells: readonly SourceReference[], line: Money | null = null): Formula {
  const all = join(cells, "; ");
  const sum = line ? inUnit(f`SUM(${all})`, line) : f`SUM(${all})`;
  return f`IF(COUNT(${all})=${cells.length}; IF(MIN(${all})>=0; ${sum}; ""); "")`;
}

/** What is planned to be earned, by all that is counted or by some series; blank where a cell of it has no number, and null where nothing is planned. */
export function plannedRevenueOf(
  { table, cells }: Pick<FunnelModel, "table" | "cells">,
  series?: readonly number[],
): Formula | null {
  const places = plannedRevenueAt(table, cells, series).map(sourceCell);
  return places.length === 0 ? null : plannedIn(places, table.beside.revenuePlan);
}

/** Where the stages and the series cross a line that stands beside them. */
export function besideStage(table: StageTable, stage: number, line: number): SourceReference {
  return sourceCell(crossing(table, stage - 1, line));
}

/** One cell of the source. */
export const sourceCell = ({ row, column }: Place): SourceReference => ({
  kind: "source",
  row,
  column,
  rows: 1,
  columns: 1,
});

/** A rate in the source as a fraction, whatever it is written as; a text, which no formula can use, as of the day built: the head says when it is another. */
export function rateAt(rates: Rates, at: SourceReference, cells: FunnelModel["cells"]): Formula {
  if (rates.unit === "percent") return known([at], f`${at}/100`);
  return rates.unit === "text" ? orNumber(at, fraction(rateIn(cells, at))) : known([at], at);
}

const stageLine = (table: StageTable, stage: number): number => table.stages[stage - 1]!.index;

const isCell = ({ rows, columns }: SourceReference): boolean => rows === 1 && columns === 1;

// What is inserted into a run belongs to it from then on.
function complete(runs: readonly SourceReference[], value: Formula): Formula {
  const counts = join(runs, "; ");
  const single = runs.filter(isCell).length;
  const sizes = runs.filter((run) => !isCell(run)).map((run) => (run.rows > 1 ? f`ROWS(${run})` : f`COLUMNS(${run})`));
  const size = join([...sizes, ...(single > 0 || sizes.length === 0 ? [f`${single}`] : [])], "+");
  return f`IF(COUNT(${counts})=${size}; ${value}; "")`;
}

/** The cells with the people of a stage in some series as the fewest rectangles: neighbours are one range; none where one has no cell. */
function countsOf(table: StageTable, series: readonly number[], stage: number): SourceReference[] {
  const line = stageLine(table, stage);
  if (!table.places) return neighbours(indexesOf(table, series)).map((part) => linesOf(table, part, line));
  const places = series.map((each) => table.places![stage - 1]![each] ?? null);
  if (places.includes(null)) return [];
  return runsOf(places as Place[]);
}

/** Cells as the fewest rectangles of neighbours in a column. */
function runsOf(places: readonly Place[]): SourceReference[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of places) {
    const rows = byColumn.get(column);
    if (rows) rows.push(row);
    else byColumn.set(column, [row]);
  }
  return [...byColumn].flatMap(([column, rows]) =>
    neighbours(rows).map(
      ({ first, length }): SourceReference => ({ kind: "source", row: first, column, rows: length, columns: 1 }),
    ),
  );
}

const indexesOf = ({ channels }: StageTable, series: readonly number[]): number[] =>
  series.map((each) => channels[each]!.index);

interface Part {
  readonly first: number;
  readonly length: number;
}

function neighbours(indexes: readonly number[]): Part[] {
  const parts: Part[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && last.first + last.length === index) parts[parts.length - 1] = { ...last, length: last.length + 1 };
    else parts.push({ first: index, length: 1 });
  }
  return parts;
}

function linesOf({ orientation }: StageTable, { first, length }: Part, line: number): SourceReference {
  return orientation === "down"
    ? { kind: "source", row: line, column: first, rows: 1, columns: length }
    : { kind: "source", row: first, column: line, rows: length, columns: 1 };
}

// A rate in words is a number of its own for each series.
function partsOf(table: StageTable, series: readonly number[], cleanings: readonly Rates[]): Part[] {
  const parts = neighbours(indexesOf(table, series));
  return cleanings.some(({ unit }) => unit === "text")
    ? parts.flatMap(({ first, length }) => Array.from({ length }, (_, i) => ({ first: first + i, length: 1 })))
    : parts;
}

function without(
  table: StageTable,
  cells: FunnelModel["cells"],
  people: Formula,
  { unit, index }: Rates,
  part: Part,
): Formula {
  const at = linesOf(table, part, index);
  if (unit === "people") return f`${people}-${at}`;
  if (unit === "text") {
    const asBuilt = fraction(textAt(cells, at).trim() === "" ? 0 : rateIn(cells, at));
    return f`${people}*(1-${orNumber(at, asBuilt)})`;
  }
  return unit === "percent" ? f`${people}*(1-${at}/100)` : f`${people}*(1-${at})`;
}

const rateIn = (cells: FunnelModel["cells"], at: SourceReference): number | null => rateFromText(textAt(cells, at));

const textAt = (cells: FunnelModel["cells"], { row, column }: SourceReference): string =>
  String(cells[row - 1]?.[column - 1] ?? "");

const orNumber = (at: SourceReference, asBuilt: Formula): Formula => f`IF(ISNUMBER(${at}); ${at}; ${asBuilt})`;

// 0.034 as 340000/10000000: a decimal sign follows the locale.
function fraction(rate: number | null): Formula {
  return rate === null ? f`""` : f`${Math.round(rate * PRECISION)}/${PRECISION}`;
}

const PRECISION = 10_000_000;
