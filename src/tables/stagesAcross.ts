import { besideAcross } from "./besideAcross";
import { campaignRows } from "./campaignRows";
import { isBlank, people } from "./cells";
import { channelColumns } from "./channelColumns";
import type { Choices } from "./choices";
import { columnName } from "./columnName";
import { dimensions } from "./dimensions";
import { areTexts } from "./figure";
import { type Column, cellAt, type Frame } from "./frame";
import { hull } from "./hull";
import { labelsOf } from "./labels";
import { leftOut } from "./leftOut";
import { isPeople, type Role, rolesOf } from "./roles";
import { rowPeriods } from "./rowPeriods";
import { channelNamesOf, periodsOf } from "./seriesNames";
import { type StageColumns, stageColumns } from "./stageColumns";
import { type Assumption, type Line, plainTable, type Series, type StageTable } from "./stageTable";
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
  const beside = besideAcross(frame, campaigns, stages, figures, others);
  const { benchmark, stated, cost, revenue, bots, bounces } = beside;
  const isIn = (used: readonly (Line | null)[], index: number) => used.some((line) => line?.index === index);
  const columnsLeft = figures.flatMap(({ column, role }) => {
    const why = role === "people" ? columns.dropped.get(column.index) : role;
    const isUsed = isIn([cost, revenue, bots, bounces], column.index);
    return why === undefined || isUsed
      ? []
      : [{ name: columnName(column), why: whyLeft(frame, campaigns, column, why) }];
  });
  const rowsLeft = others
    .filter(({ index }) => !isIn([benchmark, stated], index))
    .map(({ name, role }) => ({ name, why: role }));
  return {
    orientation: "across",
    box: hull(frame),
    stages,
    channels,
    ...plainTable,
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
  frame: Frame,
  rows: readonly number[],
  naming: readonly Column[],
  periods: readonly string[],
): Series[] {
  const named = naming.map((column) => ({ column, labels: labelsOf(frame, rows, column) }));
  const apart = ({ labels }: { labels: readonly string[] }) => new Set(labels).size;
  const finest = [...named].sort((a, b) => apart(b) - apart(a))[0];
  return rows.map((row, at) => ({
    name: finest?.labels[at] ?? periods[at]!,
    index: row,
    nameAt:
      finest && !isBlank(cellAt(frame.cells, row, finest.column.index)) ? { row, column: finest.column.index } : null,
    channel: named[0]?.labels[at] ?? "",
    period: periods[at]!,
  }));
}

/** Money is known as money, but of no use as text. */
function whyLeft({ cells }: Frame, rows: readonly number[], { index }: Column, why: Role): Role {
  const isMoney = why === "cost" || why === "budget" || why === "revenue";
  return isMoney && areTexts(rows.map((row) => cellAt(cells, row, index))) ? "text" : why;
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
