import { isBlank, isText, nameOf, people } from "./cells";
import { meaningOf } from "./headers";
import type { Assumption, Beside, Box, Cell, Line, Series, StageTable } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

const nothingBeside: Beside = {
  benchmark: null,
  stated: null,
  stageCost: null,
  cost: null,
  revenue: null,
  bots: null,
  bounces: null,
};

/** The stage table of a region whose stages go down: names in a column, people in columns to its right. Null when it holds none. */
export function stagesDown(cells: Cells, region: Box): StageTable | null {
  const rows = range(region.row, region.rows);
  const columns = range(region.column, region.columns);
  const at = (row: number, column: number) => cells[row - 1]?.[column - 1];

  const names = columns.find((column) => rows.filter((row) => isNamedRow(row, column)).length >= 2);
  if (names === undefined) return null;
  const named = rows.filter((row) => isNamedRow(row, names));
  const body = rows.filter((row) => row >= named[0]! && row <= named[named.length - 1]! && !rowIsBlank(row));
  const headerRow = rows
    .filter((row) => row < body[0]! && columns.some((column) => column > names && !isBlank(at(row, column))))
    .pop();

  const assumptions: Assumption[] = [];
  const channels: Series[] = [];
  for (const column of columns.filter((one) => one > names)) {
    const header = headerRow === undefined ? "" : nameOf(at(headerRow, column));
    const values = body.map((row) => at(row, column));
    if (values.filter((value) => people(value) !== null).length < 2) continue;
    const meaning = meaningOf(header) ?? (looksLikeRates(values) ? "rate" : null);
    if (meaning !== null) assumptions.push({ code: "columnLeftOut", params: { column: header, meaning } });
    else
      channels.push({
        name: header,
        channel: header,
        period: "",
        index: column,
        nameAt: headerRow === undefined ? null : { row: headerRow, column },
      });
  }
  if (channels.length === 0) return null;

  const stages: Line[] = [];
  for (const row of body) {
    const name = nameOf(at(row, names));
    if (meaningOf(name) === "total") assumptions.push({ code: "rowLeftOut", params: { row: name } });
    else stages.push({ name, index: row, nameAt: { row, column: names } });
  }
  if (stages.length < 2) return null;

  const top = headerRow ?? body[0]!;
  const bottom = stages[stages.length - 1]!.index;
  const right = channels[channels.length - 1]!.index;
  return {
    orientation: "down",
    box: { row: top, column: names, rows: bottom - top + 1, columns: right - names + 1 },
    stages,
    channels,
    channelNames: channels.length > 1 ? channels.map(({ name }) => name) : [],
    periods: [],
    beside: nothingBeside,
    counts: stages.map((stage) => channels.map((channel) => people(at(stage.index, channel.index)))),
    assumptions: [
      ...(channels.length > 1 ? [{ code: "channelsAddedUp", params: { channels: channels.length } }] : []),
      ...assumptions,
    ],
  };

  function isNamedRow(row: number, column: number): boolean {
    return isText(at(row, column)) && columns.some((other) => other > column && people(at(row, other)) !== null);
  }

  function rowIsBlank(row: number): boolean {
    return columns.every((column) => isBlank(at(row, column)));
  }
}

/** Numbers of people are hardly ever all at most 1 with fractions among them. */
function looksLikeRates(values: readonly (Cell | undefined)[]): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.every((value) => value <= 1) && numbers.some((value) => value % 1 !== 0);
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
