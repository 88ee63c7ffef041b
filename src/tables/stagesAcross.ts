import { besideAcross } from "./besideAcross";
import { isBlank, nameOf, people } from "./cells";
import { channelColumns } from "./channelColumns";
import type { Choices } from "./choices";
import { columnName } from "./columnName";
import { type Column, cellAt, type Frame } from "./frame";
import { meaningOf, rowMeaningOf } from "./headers";
import { hull } from "./hull";
import { leftOut } from "./leftOut";
import { rolesOf } from "./roles";
import { rowPeriods } from "./rowPeriods";
import { channelNamesOf, periodsOf } from "./seriesNames";
import { stageColumns } from "./stageColumns";
import { dimensions } from "./stagesDown";
import type { Assumption, Line, Series, StageTable } from "./stageTable";
import { sumLine } from "./sums";

/** The stage table of a frame whose stages go across: one row a campaign or a day, one column a stage. Null when it holds none. */
export function stagesAcross(frame: Frame, choices: Choices): StageTable | null {
  if (frame.headers.length === 0) return null;
  const figures = rolesOf(frame, choices.leaveOut ?? []);
  const counted = figures.filter(({ role }) => role === "people").map(({ column }) => column);
  if (counted.length < 2) return null;
  const { campaigns, others } = parted(frame, counted);
  if (campaigns.length === 0) return null;

  const { taken, dropped, isReordered } = stageColumns(frame, campaigns, counted);
  if (taken.length < 2) return null;
  const naming = channelColumns(frame, campaigns, choices);
  const channel = naming[0];
  const finest = naming.reduce<Column | undefined>(
    (best, column) => (best && differ(frame, campaigns, best) >= differ(frame, campaigns, column) ? best : column),
    undefined,
  );
  const periods = rowPeriods(frame, campaigns);
  const channels = campaigns.map((row, at): Series => {
    const name = finest ? nameOf(cellAt(frame.cells, row, finest.index)) : periods.names[at]!;
    return {
      name,
      index: row,
      nameAt: finest ? { row, column: finest.index } : null,
      channel: channel ? nameOf(cellAt(frame.cells, row, channel.index)) : "",
      period: periods.names[at]!,
    };
  });
  const stages = taken.map(({ header, index, nameAt }): Line => ({ name: header, index, nameAt }));
  const { beside, used } = besideAcross(frame, campaigns, stages, figures, others);
  const assumptions: Assumption[] = [
    { code: "stagesAcross", params: { stages: stages.length, rows: channels.length } },
    ...(isReordered
      ? [{ code: "stagesReordered", params: { stages: stages.map(({ name }) => name).join(" → ") } }]
      : []),
    ...(naming.length > 1
      ? [{ code: "channelColumn", params: { column: channel!.header, others: listed(naming.slice(1)) } }]
      : []),
    ...(periods.days > 0 ? [{ code: "periodsByMonth", params: { days: periods.days } }] : []),
    ...dimensions(channels),
    ...leftOut(
      figures.flatMap(({ column, role }) => {
        const why = role === "people" ? dropped.get(column.index) : role;
        return why === undefined || used.includes(column.index) ? [] : [{ name: columnName(column), why }];
      }),
      "column",
    ),
    ...leftOut(
      others.filter(({ index }) => !used.includes(-index)).map(({ name, role }) => ({ name, why: role })),
      "row",
    ),
  ];
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
    assumptions,
  };
}

/** A row that is no campaign: a total, a benchmark. */
export interface OtherRow extends Line {
  readonly role: "total" | "benchmark" | "rate";
}

const totalRow = /^((grand |sub-?)?totals?|итого|всего)($|[\s:])/i;

// Campaigns have people; a total is one by its name, or when it adds up all the others.
function parted(frame: Frame, counted: readonly Column[]): { campaigns: number[]; others: OtherRow[] } {
  const labels = frame.columns.filter(({ holds }) => holds === "words" || holds === "periods");
  const others: OtherRow[] = [];
  const campaigns: number[] = [];
  for (const row of frame.rows) {
    const names = labels.map(({ index }) => ({ index, name: nameOf(cellAt(frame.cells, row, index)) }));
    const label = names.find(({ name }) => name !== "");
    const role = roleOf(
      names.map(({ name }) => name),
      label?.name ?? "",
    );
    if (role !== null) others.push({ name: label!.name, index: row, nameAt: { row, column: label!.index }, role });
    else if (counted.some(({ index }) => !isBlank(cellAt(frame.cells, row, index)))) campaigns.push(row);
  }
  const sum = sumLine(campaigns.map((row) => counted.map(({ index }) => people(cellAt(frame.cells, row, index)))));
  if (sum !== null && isUnnamed(frame, labels, campaigns[sum]!)) {
    const [row] = campaigns.splice(sum, 1) as [number];
    const first = labels[0];
    others.push({
      name: first ? nameOf(cellAt(frame.cells, row, first.index)) : "",
      index: row,
      nameAt: null,
      role: "total",
    });
  }
  return { campaigns, others };
}

function roleOf(names: readonly string[], label: string): OtherRow["role"] | null {
  if (names.some((name) => meaningOf(name) === "total" || totalRow.test(name))) return "total";
  const meaning = rowMeaningOf(label);
  return meaning === "benchmark" || meaning === "rate" ? meaning : null;
}

/** Fewer names than the rows around it: a day or a campaign that happens to be as large as all others together is named like them. */
function isUnnamed({ cells, rows }: Frame, labels: readonly Column[], row: number): boolean {
  const filled = (one: number) => labels.filter(({ index }) => !isBlank(cellAt(cells, one, index))).length;
  return labels.length === 0 || filled(row) < Math.max(...rows.slice(0, 300).map(filled)) || rows.length > 3;
}

function differ({ cells }: Frame, rows: readonly number[], { index }: Column): number {
  return new Set(rows.map((row) => nameOf(cellAt(cells, row, index)))).size;
}

function listed(columns: readonly Column[]): string {
  return columns.map(({ header }) => header).join(", ");
}
