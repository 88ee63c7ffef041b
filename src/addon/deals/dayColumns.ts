import type { Deal } from "../../core/deals/deal";
import type { Maybe } from "../../core/maybe";
import { type DayColumn, monthIn, type Writing, writingOf } from "../../report/stageSheet/dayColumn";
import { found, isBlank } from "../../tables/cells";
import type { Line } from "../../tables/line";
import { cellAt } from "../../tables/profile/rows";
import { dayOfTime, timeOf } from "../../tables/times";
import type { DealSheet } from "./readDeals";

type Listed = Pick<DealSheet, "cells" | "list" | "deals">;

/** The column with the day on which each deal was created; null where formulas cannot read it. */
export const createdIn = (read: Listed): DayColumn | null =>
  readable(read, read.list.created ?? read.list.stageColumns[0] ?? null, read.deals, ({ created }) => created);

/** The column with the day on which each deal was won; null where formulas cannot read it. */
export function wonOnIn(read: Listed): DayColumn | null {
  const { closed, alsoClosed, shape, stageColumns } = read.list;
  const line = shape === "dates" ? (stageColumns.at(-1) ?? null) : alsoClosed.length > 0 ? null : closed;
  const won = read.deals.filter(({ outcome }) => outcome === "won");
  return readable(read, line, won, (deal) => deal.closed);
}

/** The column with the day on which deals came to a stage, from 1, where each has one; null where some of it is no day. */
export function stageDaysIn({ cells, list, deals }: Listed, stage: number): DayColumn | null {
  const line = list.stageColumns[stage - 1];
  const isDay = (cell: unknown) => isBlank(cell) || found(cell) === "date" || typeof cell === "number";
  return line && deals.every(({ row }) => isDay(cellAt(cells, row, line.index))) ? { line, texts: null } : null;
}

/** A column whose cells say of each deal the month that was read of it, to a formula as well: a day, or texts that are all written alike. */
function readable(
  { cells }: Listed,
  line: Line | null,
  deals: readonly Deal[],
  dayOf: (deal: Deal) => Maybe,
): DayColumn | null {
  if (!line) return null;
  let texts: Writing | null = null;
  for (const deal of deals) {
    const cell = cellAt(cells, deal.row, line.index);
    const day = dayOf(deal);
    if (day === null || isBlank(cell)) {
      if (day !== null || !isBlank(cell)) return null;
    } else if (typeof cell === "string") {
      const writing: Writing | null = texts ?? writingOf(cell);
      if (!writing || !cell.includes(monthIn(writing, day))) return null;
      texts = writing;
    } else {
      const time = timeOf(cell);
      if (time === null || dayOfTime(time) !== day) return null;
    }
  }
  return { line, texts };
}
