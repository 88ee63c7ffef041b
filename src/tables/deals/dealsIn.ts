import type { Deal, Outcome } from "../../core/deals/deal";
import { DAY } from "../../core/journeys/day";
import type { Maybe } from "../../core/maybe";
import { nameOf } from "../cells";
import { timeReader, timeWriting } from "../events/eventTimes";
import type { Cell, Line } from "../line";
import { cellAt } from "../profile/rows";
import type { DealList } from "./dealList";
import { isMarked } from "./reached";

type Cells = readonly (readonly Cell[])[];

/** The deals of a list, row by row: its pipeline's only, and those whose stage is known. */
export function dealsIn(cells: Cells, list: DealList): Deal[] {
  const rows = Array.from({ length: list.lastRow - list.firstRow + 1 }, (_, i) => list.firstRow + i);
  const text = (row: number, line: Line | null) => (line ? nameOf(cellAt(cells, row, line.index)) : "");
  const placed = list.shape === "now" ? placedNow(cells, list) : placedByDates(cells, list, rows);
  const amount = (row: number): Maybe => {
    const cell = list.amount ? cellAt(cells, row, list.amount.index) : null;
    return typeof cell === "number" ? cell : null;
  };
  const created = list.created && dayReader(cells, rows, list.created);
  const closed = list.closed && dayReader(cells, rows, list.closed);
  return rows
    .filter((row) => !list.pipeline || text(row, list.pipeline.line) === list.pipeline.name)
    .flatMap((row): Deal[] => {
      const place = placed(row);
      if (!place) return [];
      return [
        {
          created: created ? created(row) : null,
          closed: closed ? closed(row) : null,
          ...place,
          row,
          amount: amount(row),
          owner: text(row, list.owner),
          source: text(row, list.source),
          reason: text(row, list.reason),
        },
      ];
    });
}

/** The day of a list: the latest in it that is not after today, for an export is as old as its newest row; null without days. */
export function dayOfList(deals: readonly Deal[], today: number): Maybe {
  return deals
    .flatMap(({ created, closed, outcome }) => [created, outcome === "open" ? null : closed])
    .reduce<Maybe>((day, each) => (each !== null && each <= today && each > (day ?? 0) ? each : day), null);
}

type Placed = Pick<Deal, "outcome" | "furthest" | "isExact"> & Partial<Pick<Deal, "created" | "closed">>;

function placedNow(cells: Cells, list: DealList): (row: number) => Placed | null {
  const { stage, status, lostFrom, stages, won, lost, statusWon, statusLost } = list;
  const place = new Map(stages.map((name, i) => [name, i]));
  const text = (row: number, line: Line | null) => (line ? nameOf(cellAt(cells, row, line.index)) : "");
  return (row) => {
    const now = text(row, stage);
    const says = text(row, status);
    if (won.includes(now) || statusWon.includes(says)) {
      return { outcome: "won", furthest: stages.length - 1, isExact: true };
    }
    const isLost = lost.includes(now) || statusLost.includes(says);
    const from = text(row, lostFrom);
    const at = isLost && from !== "" ? place.get(from) : place.get(now);
    if (isLost) return { outcome: "lost", furthest: at ?? 0, isExact: at !== undefined };
    return at === undefined ? null : { outcome: "open", furthest: at, isExact: true };
  };
}

/** Where each stage has a column nothing says that a deal was lost: what is not won is open. */
function placedByDates(
  cells: Cells,
  { stageColumns }: DealList,
  rows: readonly number[],
): (row: number) => Placed | null {
  const last = stageColumns.length - 1;
  const days = stageColumns.map((line) => dayReader(cells, rows, line));
  return (row) => {
    const furthest = stageColumns.map(({ index }) => isMarked(cellAt(cells, row, index))).lastIndexOf(true);
    if (furthest < 0) return null;
    const outcome: Outcome = furthest === last ? "won" : "open";
    const [first = null] = days.flatMap((day) => day?.(row) ?? []);
    return { outcome, furthest, isExact: true, created: first, closed: days[furthest]?.(row) ?? null };
  };
}

/** The day in each cell of a column, as cells number them; null for a column that has none. */
function dayReader(cells: Cells, rows: readonly number[], { index }: Line): ((row: number) => Maybe) | null {
  const writing = timeWriting(
    rows.map((row) => cellAt(cells, row, index)),
    true,
  );
  if (!writing) return null;
  const read = timeReader(writing);
  return (row) => {
    const time = read(cellAt(cells, row, index));
    return time === null || Number.isNaN(time) ? null : Math.floor(time / DAY) + FIRST_OF_1970;
  };
}

const FIRST_OF_1970 = 25_569;
