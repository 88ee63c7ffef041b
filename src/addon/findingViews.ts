import { audit, type Finding } from "../tables/audit";
import { countedSeries } from "../tables/countedSeries";
import { type Cell, countAt, type StageTable } from "../tables/stageTable";
import type { Language } from "../text/language";
import { phraseText } from "../text/phrases";
import { toA1 } from "./a1";
import type { FindingView } from "./endpoints";

type Cells = readonly (readonly Cell[])[];

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the audit finds in a table, as sentences, each with the cell it is about. */
export function findingViews(table: StageTable, cells: Cells, language: Language): FindingView[] {
  const { stated } = table.beside;
  const counted = countedSeries(table);
  const at = ({ row, column }: Place): Cell => cells[row - 1]?.[column - 1] ?? "";
  const found = audit({
    stages: table.stages.map(({ name }) => name),
    cells: table.stages.map((_, stage) => counted.map((series) => at(countAt(table, stage, series)))),
    rates: stated ? table.stages.map((_, stage) => [rate(at(crossing(table, stage, stated.index)), stated.unit)]) : [],
  });
  return found.map((finding) => viewOf(table, counted, finding, language));
}

// The audit takes fractions; a text says itself what it is.
function rate(cell: Cell, unit: string): Cell {
  return unit === "percent" && typeof cell === "number" ? cell / 100 : cell;
}

function viewOf(
  table: StageTable,
  counted: readonly number[],
  { code, stage, channel, params }: Finding,
  language: Language,
): FindingView {
  // One finding of all channels of a table with one is about its only cell.
  const series = channel === null ? (counted.length > 1 ? null : counted[0]!) : counted[channel]!;
  const place = placeOf(table, code, stage, series);
  return {
    stage: table.stages[stage]!.name,
    text: phraseText(code, params, language),
    cell: place && toA1({ ...place, rows: 1, columns: 1 }),
  };
}

const ABOUT_NAMES = new Set(["emptyName", "duplicateName", "totalRow"]);
const ABOUT_RATES = new Set(["notARate", "statedRate"]);

function placeOf(table: StageTable, code: string, stage: number, series: number | null): Place | null {
  const named = table.stages[stage]!.nameAt;
  if (ABOUT_NAMES.has(code)) return named ?? countAt(table, stage, 0);
  if (ABOUT_RATES.has(code) && table.beside.stated) return crossing(table, stage, table.beside.stated.index);
  return series === null ? (named ?? countAt(table, stage, 0)) : countAt(table, stage, series);
}

/** Where a stage crosses a line beside the people. */
function crossing({ orientation, stages }: StageTable, stage: number, line: number): Place {
  const { index } = stages[stage]!;
  return orientation === "down" ? { row: index, column: line } : { row: line, column: index };
}
