import type { Deal, Outcome } from "../../core/deals/deal";
import type { Maybe } from "../../core/maybe";
import { found } from "../cells";
import { timeReader, timeWriting } from "../events/eventTimes";
import type { Cell, Line } from "../line";
import { cellAt } from "../profile/rows";
import { dayOfTime, timeOf } from "../times";
import { amountOfCell, isOtherMoney } from "./amounts";
import type { DealList } from "./dealList";
import { dealsInStocks } from "./dealsInStocks";
import { MARKS } from "./marks";
import { nameInList } from "./names";

type Cells = readonly (readonly Cell[])[];

/**
 * The deals of a list as of today, row by row: its pipeline's and its currency's only, and those whose stage is known. `counted.ts` of the report has the same in
 * formulas.
 */
export function dealsIn(cells: Cells, list: DealList, today: number): Deal[] {
  if (list.stocks) return dealsInStocks(cells, { ...list, stocks: list.stocks });
  const rows = Array.from({ length: list.lastRow - list.firstRow + 1 }, (_, i) => list.firstRow + i);
  const text = (row: number, line: Line | null) => (line ? nameInList(cellAt(cells, row, line.index)) : "");
  const placed = list.shape === "now" ? placedNow(cells, list) : placedByDates(cells, list, rows, today);
  const written = (row: number) => (list.amount ? cellAt(cells, row, list.amount.index) : null);
  const isOther = (row: number) =>
    list.currency?.inAmounts === null
      ? !["", ...list.currency.names].includes(text(row, list.currency.line))
      : isOtherMoney(written(row), list);
  const created = list.created && dayReader(cells, rows, list.created);
  const closes = [list.closed, ...list.alsoClosed].flatMap((line) => (line && dayReader(cells, rows, line)) ?? []);
  const closed = (row: number) =>
    closes.reduce<Maybe>((last, day) => (day(row) === null ? last : Math.max(last ?? 0, day(row)!)), null);
  return rows
    .filter((row) => !list.pipeline || text(row, list.pipeline.line) === list.pipeline.name)
    .filter((row) => !isOther(row))
    .flatMap((row): Deal[] => {
      const place = placed(row);
      if (!place) return [];
      return [
        {
          created: created ? created(row) : null,
          closed: closed(row),
          ...place,
          row,
          amount: amountOfCell(written(row), list),
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

type PlaceOfDeal = Pick<Deal, "outcome" | "furthest" | "isExact"> & Partial<Pick<Deal, "created" | "closed">>;

/** By its stage now. A deal that was won and then lost is lost, where it says or as far as it came. */
function placedNow(cells: Cells, list: DealList): (row: number) => PlaceOfDeal | null {
  const { stage, status, lostFrom, stages, won, lost, statusWon, statusLost, out } = list;
  const place = new Map(stages.map((name, i) => [name, i]));
  for (const name of won) place.set(name, stages.length - 1);
  const text = (row: number, line: Line | null) => (line ? nameInList(cellAt(cells, row, line.index)) : "");
  return (row) => {
    const now = text(row, stage);
    const says = text(row, status);
    if (out.includes(now) || out.includes(says)) return null;
    if (lost.includes(now) || statusLost.includes(says)) {
      const from = text(row, lostFrom);
      const at = place.get(from === "" ? now : from);
      return { outcome: "lost", furthest: at ?? 0, isExact: at !== undefined };
    }
    if (won.includes(now) || statusWon.includes(says)) {
      return { outcome: "won", furthest: stages.length - 1, isExact: true };
    }
    const at = place.get(now);
    return at === undefined ? null : { outcome: "open", furthest: at, isExact: true };
  };
}

/** Where each stage has a column: what is not won is open, or lost where it has a reason for that. */
function placedByDates(
  cells: Cells,
  list: DealList,
  rows: readonly number[],
  today: number,
): (row: number) => PlaceOfDeal | null {
  const { stageColumns, reason } = list;
  const last = stageColumns.length - 1;
  const days = stageColumns.map((line) => dayReader(cells, rows, line));
  return (row) => {
    const furthest = stageColumns.map(({ index }) => isMarked(cellAt(cells, row, index), today)).lastIndexOf(true);
    if (furthest < 0) return null;
    const isLost = reason !== null && nameInList(cellAt(cells, row, reason.index)) !== "";
    const outcome: Outcome = furthest === last ? "won" : isLost ? "lost" : "open";
    const [first = null] = days.flatMap((day) => day?.(row) ?? []);
    return { outcome, furthest, isExact: true, created: first, closed: days[furthest]?.(row) ?? null };
  };
}

/** Whether the cell of a stage says that a deal has been there: a day that has come, or a mark; a number in a total is neither. */
function isMarked(cell: Cell | undefined, today: number): boolean {
  const time = found(cell) === "date" || (typeof cell === "number" && cell > FIRST_DAY) ? timeOf(cell) : null;
  if (time !== null && !Number.isNaN(time)) return dayOfTime(time) <= today;
  const name = nameInList(cell).toLowerCase();
  return MARKS.includes(name) || (typeof cell === "string" && /^\d.{4,}\d$/.test(name));
}

/** What is less is a number of something, and no day. */
const FIRST_DAY = 20_000;

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
    return time === null || Number.isNaN(time) ? null : dayOfTime(time);
  };
}
