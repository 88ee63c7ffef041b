import { areaOf } from "../../report/places";
import { isBlank, nameOf, people } from "../../tables/cells";
import type { Cell } from "../../tables/line";
import { nothingBeside, plainTable, type StageTable } from "../../tables/stageTable";
import { existingOn } from "../existing";
import type { Managed } from "../managedSheets";
import type { StagesNote } from "./dealSheets";

/**
 * The stage table that counts a list of deals, by where its parts were written: whatever its stages and owners are called, it is not guessed anew. Null
 * for any other sheet, and where somebody deleted the rows that say it.
 */
export function stageTableOn(one: Managed<StagesNote> | null, cells: readonly (readonly Cell[])[]): StageTable | null {
  const places = one && existingOn(one.sheet)?.places;
  if (!places) return null;
  const [names, series, revenue] = [areaOf(places, "stages"), areaOf(places, "series"), areaOf(places, "revenue")];
  if (!names || !series || names.rows < 2) return null;
  const at = (row: number, column: number): Cell => cells[row - 1]?.[column - 1] ?? "";
  const rows = Array.from({ length: names.rows }, (_, i) => names.row + i);
  const columns = Array.from({ length: series.columns }, (_, i) => series.column + i);
  const { dimension } = one.note;
  const isBrokenDown = columns.length > 1;
  const channels = columns.map((index) => {
    const name = isBrokenDown ? nameOf(at(series.row, index)) : "";
    return { name, index, nameAt: isBrokenDown ? { row: series.row, column: index } : null, channel: name, period: "" };
  });
  const last = Math.max(names.row + names.rows - 1, revenue?.row ?? 0);
  const hasRevenue = revenue !== null && columns.some((column) => !isBlank(at(revenue.row, column)));
  const named = (row: number) => ({
    name: nameOf(at(row, names.column)),
    index: row,
    nameAt: { row, column: names.column },
  });
  return {
    ...plainTable,
    orientation: "down",
    box: {
      row: series.row,
      column: names.column,
      rows: last - series.row + 1,
      // With the total behind them.
      columns: columns.at(-1)! + (isBrokenDown ? 2 : 1) - names.column,
    },
    stages: rows.map(named),
    channels,
    counts: rows.map((row) => columns.map((column) => people(at(row, column)))),
    dimension: isBrokenDown ? dimension || null : null,
    channelNames: isBrokenDown ? channels.map(({ name }) => name) : [],
    periods: [],
    beside: { ...nothingBeside, revenue: hasRevenue ? { ...named(revenue.row), places: null } : null },
    channelColumns: [],
    assumptions: [],
    countsDeals: true,
  };
}
