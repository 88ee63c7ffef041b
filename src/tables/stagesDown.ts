import { besideDown } from "./besideDown";
import { isBlank, isText, nameOf, people } from "./cells";
import type { Choices } from "./choices";
import { columnName } from "./columnName";
import { numberIn } from "./figure";
import { type Column, cellAt, type Frame } from "./frame";
import { rowMeaningOf } from "./headers";
import { hull } from "./hull";
import { leftOut } from "./leftOut";
import { namesColumn, onePart } from "./namesColumn";
import { type Role, rolesOf } from "./roles";
import { channelNamesOf, namings, periodsOf } from "./seriesNames";
import type { Assumption, Line, Series, StageTable } from "./stageTable";
import { isSum, sumLine } from "./sums";

/** More rows than this are no stages but a log. */
const MANY = 500;

/** A row among the stages: a stage, or what its name says instead. */
export interface NamedRow extends Line {
  readonly role: Role | "stage";
}

/** The stage table of a frame whose stages go down: names in a column, people in the columns beside it. Null when it holds none. */
export function stagesDown(whole: Frame, choices: Choices): StageTable | null {
  if (whole.rows.length > MANY) return null;
  const names = namesColumn(whole);
  if (names === null) return null;
  const part = onePart(whole, names);
  const frame = part ? { ...whole, rows: part.rows } : whole;

  const roles = rolesOf(frame, choices.leaveOut ?? []);
  const named = withTotalRow(frame, namedRows(frame, names, choices), roles.filter(isPeople));
  const stages = named.filter(({ role }) => role === "stage");
  const figures = withTotalColumn(frame, stages, roles);
  const taken = figures.filter(isPeople).map(({ column }) => column);
  if (taken.length === 0 || stages.length < 2) return null;

  const naming = namings(taken);
  const channels = taken.map(
    ({ header, index, nameAt }, at): Series => ({ name: header, index, nameAt, ...naming[at]! }),
  );
  const counts = stages.map(({ index }) =>
    channels.map((channel) => people(cellAt(frame.cells, index, channel.index))),
  );
  const { beside, usedColumns, usedRows } = besideDown(frame, stages, named, figures, counts);
  const assumptions: Assumption[] = [
    ...(part ? [{ code: "partRead", params: { column: part.column, value: part.value } }] : []),
    ...dimensions(channels),
    ...leftOut(
      figures.flatMap(({ column, role }) =>
        role === "people" || usedColumns.includes(column.index) ? [] : [{ name: columnName(column), why: role }],
      ),
      "column",
    ),
    ...leftOut(
      named.flatMap(({ name, index, role }) =>
        role === "stage" || usedRows.includes(index) ? [] : [{ name, why: role }],
      ),
      "row",
    ),
  ];
  return {
    orientation: "down",
    box: hull(whole),
    stages: stages.map(({ name, index, nameAt }) => ({ name, index, nameAt })),
    channels,
    counts,
    channelNames: channelNamesOf(channels),
    periods: periodsOf(channels),
    beside,
    channelColumns: [],
    assumptions,
  };
}

/** What is assumed about channels and periods when there are several. */
export function dimensions(series: readonly Series[]): Assumption[] {
  const [channels, periods] = [channelNamesOf(series), periodsOf(series)];
  return [
    ...(channels.length > 0 ? [{ code: "channelsAddedUp", params: { channels: channels.length } }] : []),
    ...(periods.length > 0
      ? [{ code: "periodsFound", params: { periods: periods.length, first: periods[0]!, last: periods.at(-1)! } }]
      : []),
  ];
}

type Figures = ReturnType<typeof rolesOf>[number];
const isPeople = ({ role }: Figures) => role === "people";

// From the first row that is named beside figures to the last: a note below has none.
function namedRows({ cells, rows, columns }: Frame, names: Column, { leaveOut = [] }: Choices): NamedRow[] {
  const figures = columns.filter(({ holds }) => holds === "numbers");
  const isNamed = (row: number) =>
    isText(cellAt(cells, row, names.index)) && figures.some(({ index }) => !isBlank(cellAt(cells, row, index)));
  const named = rows.filter(isNamed);
  const [first, last] = [rows.indexOf(named[0]!), rows.indexOf(named.at(-1)!)];
  return rows.slice(Math.max(first, 0), last + 1).map((row) => {
    const name = nameOf(cellAt(cells, row, names.index));
    const role: NamedRow["role"] = leaveOut.includes(name) && name !== "" ? "chosen" : (rowMeaningOf(name) ?? "stage");
    return { name, index: row, nameAt: { row, column: names.index }, role };
  });
}

// Under whatever name, a last row that adds up the others is no stage: a funnel's last stage is its smallest.
function withTotalRow({ cells }: Frame, rows: readonly NamedRow[], figures: readonly Figures[]): NamedRow[] {
  const stages = rows.filter(({ role }) => role === "stage");
  const last = stages.at(-1);
  const lines = stages.map(({ index }) => figures.map(({ column }) => numberIn(cellAt(cells, index, column.index))));
  const isTotal = stages.length > 2 && isSum(lines.at(-1)!, lines.slice(0, -1));
  return rows.map((row) => (isTotal && row === last ? { ...row, role: "total" } : row));
}

function withTotalColumn({ cells }: Frame, stages: readonly NamedRow[], figures: readonly Figures[]): Figures[] {
  const counted = figures.filter(isPeople);
  const total = sumLine(
    counted.map(({ column }) => stages.map(({ index }) => numberIn(cellAt(cells, index, column.index)))),
  );
  return figures.map((one) => (total !== null && one === counted[total] ? { ...one, role: "total" } : one));
}
