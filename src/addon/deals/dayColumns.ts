import type { Deal } from "../../core/deals/deal";
import type { Maybe } from "../../core/maybe";
import type { Line } from "../../tables/line";
import { cellAt } from "../../tables/profile/rows";
import { dayOfTime, timeOf } from "../../tables/times";
import type { DealSheet } from "./readDeals";

type Listed = Pick<DealSheet, "cells" | "list" | "deals">;

/** The column with the day on which each deal was created; null where formulas cannot read it. */
export const createdIn = (read: Listed): Line | null =>
  readable(read, read.list.created ?? read.list.stageColumns[0] ?? null, read.deals, ({ created }) => created);

/** The column with the day on which each deal was won; null where formulas cannot read it. */
export function wonOnIn(read: Listed): Line | null {
  const { closed, alsoClosed, shape, stageColumns } = read.list;
  const line = shape === "dates" ? (stageColumns.at(-1) ?? null) : alsoClosed.length > 0 ? null : closed;
  const won = read.deals.filter(({ outcome }) => outcome === "won");
  return readable(read, line, won, (deal) => deal.closed);
}

/** A column that has the day of each deal as a day and no text: formulas read no other. */
function readable(
  { cells }: Listed,
  line: Line | null,
  deals: readonly Deal[],
  dayOf: (deal: Deal) => Maybe,
): Line | null {
  const isDay = (deal: Deal): boolean => {
    const cell = line && cellAt(cells, deal.row, line.index);
    const time = typeof cell === "string" ? null : timeOf(cell);
    const day = dayOf(deal);
    return day === null ? !time : time !== null && dayOfTime(time) === day;
  };
  return deals.every(isDay) ? line : null;
}
