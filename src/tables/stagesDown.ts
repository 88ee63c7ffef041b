import { besideDown } from "./besideDown";
import { people } from "./cells";
import type { Choices } from "./choices";
import { columnName } from "./columnName";
import { dimensions } from "./dimensions";
import { numberIn } from "./figure";
import { cellAt, type Frame } from "./frame";
import { hull } from "./hull";
import { leftOut } from "./leftOut";
import { namedRows } from "./namedRows";
import { namesColumn, onePart } from "./namesColumn";
import { type Figures, isPeople, rolesOf, rolesOrAverages } from "./roles";
import { channelNamesOf, namings, periodsOf } from "./seriesNames";
import { type Line, plainTable, type Series, type StageTable } from "./stageTable";
import { sumLine } from "./sums";
import { taken } from "./taken";

/** More rows than this are no stages but a log. */
const MANY = 500;

/** The stage table of a frame whose stages go down: names in a column, people in the columns beside it. Null when it holds none. */
export function stagesDown(whole: Frame, choices: Choices): StageTable | null {
  if (whole.rows.length > MANY) return null;
  const names = namesColumn(whole);
  if (names === null) return null;
  const part = onePart(whole, names);
  const frame = part ? { ...whole, rows: part.rows } : whole;

  const roles = rolesOrAverages(rolesOf(frame, choices.leaveOut ?? []));
  const counted = roles.filter(isPeople).map(({ column }) => column);
  const rows = namedRows(frame, names, counted, choices);
  const stages = rows
    .filter(({ role }) => role === "stage")
    .map(({ name, index, nameAt }): Line => ({ name, index, nameAt }));
  const figures = withoutTotal(frame, stages, roles);
  const lines = figures.filter(isPeople).map(({ column }) => column);
  if (lines.length === 0 || stages.length < 2) return null;

  const naming = namings(lines);
  const channels = lines.map(
    ({ header, index, nameAt }, at): Series => ({ name: header, index, nameAt, ...naming[at]! }),
  );
  const counts = stages.map(({ index }) =>
    channels.map((channel) => people(cellAt(frame.cells, index, channel.index))),
  );
  const beside = besideDown(frame, { stages, channels, counts, rows, figures });
  const { benchmark, stated, stageCost, cost, revenue, stageRevenue, bots, bounces } = beside;
  const isIn = (used: readonly (Line | null)[], index: number) => used.some((line) => line?.index === index);
  return {
    orientation: "down",
    box: hull(whole),
    stages,
    channels,
    counts,
    ...plainTable,
    channelNames: channelNamesOf(channels),
    periods: periodsOf(channels),
    beside,
    channelColumns: [],
    assumptions: [
      ...(part ? [{ code: "partRead", params: { column: part.column, value: part.value } }] : []),
      ...dimensions(channels),
      ...taken(beside),
      ...leftOut(
        figures.flatMap(({ column, role }) =>
          role === "people" || isIn([benchmark, stated, stageCost, stageRevenue], column.index)
            ? []
            : [{ name: columnName(column), why: role }],
        ),
        "column",
      ),
      ...leftOut(
        rows.flatMap(({ name, index, role }) =>
          role === "stage" || isIn([cost, revenue, bots, bounces], index) ? [] : [{ name, why: role }],
        ),
        "row",
      ),
    ],
  };
}

function withoutTotal({ cells }: Frame, stages: readonly Line[], figures: readonly Figures[]): Figures[] {
  const counted = figures.filter(isPeople);
  const values = ({ column }: Figures) => stages.map(({ index }) => numberIn(cellAt(cells, index, column.index)));
  const total = sumLine(counted.map(values));
  return figures.map((one) => (total !== null && one === counted[total] ? { ...one, role: "total" } : one));
}
