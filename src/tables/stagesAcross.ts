import { besideAcross } from "./besideAcross";
import { campaignRows } from "./campaignRows";
import { nameOf, people } from "./cells";
import { channelColumns } from "./channelColumns";
import type { Choices } from "./choices";
import { columnName } from "./columnName";
import { dimensions } from "./dimensions";
import { type Column, cellAt, type Frame } from "./frame";
import { hull } from "./hull";
import { leftOut } from "./leftOut";
import { isPeople, rolesOf } from "./roles";
import { rowPeriods } from "./rowPeriods";
import { channelNamesOf, periodsOf } from "./seriesNames";
import { type StageColumns, stageColumns } from "./stageColumns";
import type { Assumption, Line, Series, StageTable } from "./stageTable";
import { taken } from "./taken";

/** The stage table of a frame whose stages go across: one row a campaign or a day, one column a stage. Null when it holds none. */
export function stagesAcross(frame: Frame, choices: Choices): StageTable | null {
  if (frame.headers.length === 0) return null;
  const figures = rolesOf(frame, choices.leaveOut ?? []);
  const counted = figures.filter(isPeople).map(({ column }) => column);
  if (counted.length < 2) return null;
  const { campaigns, others } = campaignRows(frame, counted);
  const columns = stageColumns(frame, campaigns, counted);
  if (campaigns.length === 0 || columns.taken.length < 2) return null;

  const naming = channelColumns(frame, campaigns, choices);
  const periods = rowPeriods(frame, campaigns, naming[0]);
  const channels = seriesOf(frame, campaigns, naming, periods.names);
  const stages = columns.taken.map(({ header, index, nameAt }): Line => ({ name: header, index, nameAt }));
  const { beside, used } = besideAcross(frame, campaigns, stages, figures, others);
  const columnsLeft = figures.flatMap(({ column, role }) => {
    const why = role === "people" ? columns.dropped.get(column.index) : role;
    return why === undefined || used.includes(column.index) ? [] : [{ name: columnName(column), why }];
  });
  const rowsLeft = others.filter(({ index }) => !used.includes(-index)).map(({ name, role }) => ({ name, why: role }));
  return {
    orientation: "across",
    box: hull(frame),
    stages,
    channels,
    counts: stages.map(({ index }) => channels.map((series) => people(cellAt(frame.cells, series.index, index)))),
    channelNames: channelNamesOf(channels),
    periods: periodsOf(channels),
    beside,
    channelColumns: naming.map(({ header }) => header),
    assumptions: [
      { code: "stagesAcross", params: { stages: stages.length, rows: channels.length } },
      ...order(columns),
      ...whose(naming),
      ...(periods.days > 0 ? [{ code: "periodsByMonth", params: { days: periods.days } }] : []),
      ...dimensions(channels),
      ...taken(beside),
      ...leftOut(columnsLeft, "column"),
      ...leftOut(rowsLeft, "row"),
    ],
  };
}

/** A row is called by the column that tells most rows apart, and belongs to the channel in the first. */
function seriesOf(
  { cells }: Frame,
  rows: readonly number[],
  naming: readonly Column[],
  periods: readonly string[],
): Series[] {
  const finest = naming.at(-1);
  const text = (row: number, { index }: Column) => nameOf(cellAt(cells, row, index));
  return rows.map((row, at) => ({
    name: finest ? text(row, finest) : periods[at]!,
    index: row,
    nameAt: finest ? { row, column: finest.index } : null,
    channel: naming[0] ? text(row, naming[0]) : "",
    period: periods[at]!,
  }));
}

function order({ taken, isReordered }: StageColumns): Assumption[] {
  return isReordered
    ? [{ code: "stagesReordered", params: { stages: taken.map(({ header }) => header).join(" → ") } }]
    : [];
}

function whose([taken, ...others]: readonly Column[]): Assumption[] {
  if (!taken || others.length === 0) return [];
  const names = others.map(({ header }) => header).join(", ");
  return [{ code: "channelColumn", params: { column: taken.header, others: names } }];
}
