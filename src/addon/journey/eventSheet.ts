import type { Column } from "../../core/journeys/numbered";
import { UserError } from "../../core/userError";
import { type EventColumnChoices, type EventTable, findEventTable } from "../../tables/events/findEventTable";
import { type ReadEvents, readEvents } from "../../tables/events/readEvents";
import { MOST_EVENTS } from "../../tables/limits";
import { toA1 } from "../a1";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The event log of a sheet. */
export interface EventSheet {
  readonly sheet: Sheet;
  readonly table: EventTable;
  /** All of it with its header, in A1 notation without the sheet. */
  readonly range: string;
  readonly read: ReadEvents;
}

/** Rows by which the columns are told. */
const SAMPLE = 1000;

/** Reads the event log of a sheet: its first rows, then the columns that matter, once. UserError noEventTable, tooManyEvents. */
export function eventSheet(sheet: Sheet, choices: EventColumnChoices = {}): EventSheet {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows < 2 || columns < 3) throw new UserError("noEventTable");
  const table = findEventTable(sheet.getRange(1, 1, Math.min(rows, SAMPLE), columns).getValues(), choices);
  const count = rows - table.firstRow + 1;
  if (count > MOST_EVENTS) throw new UserError("tooManyEvents", { rows: count, most: MOST_EVENTS });
  const read = columnReader(sheet, table, count);
  return {
    sheet,
    table,
    range: toA1({
      row: Math.max(1, table.firstRow - 1),
      column: 1,
      rows: rows - Math.max(1, table.firstRow - 1) + 1,
      columns,
    }),
    read: readEvents(
      {
        user: read(table.user.index),
        time: read(table.time.index),
        event: read(table.event.index),
        channel: table.channel && read(table.channel.index),
      },
      table.time.writing,
    ),
  };
}

/** Reads the columns of a log in as many calls as they stand apart: at most four, however many rows and other columns there are. */
function columnReader(sheet: Sheet, table: EventTable, rows: number): (index: number) => Column {
  const wanted = [table.user, table.time, table.event, ...(table.channel ? [table.channel] : [])].map(
    ({ index }) => index,
  );
  const runs: { first: number; last: number }[] = [];
  for (const index of [...new Set(wanted)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last + 1 === index) run.last = index;
    else runs.push({ first: index, last: index });
  }
  const parts = runs.map(({ first, last }) => ({
    first,
    last,
    rows: sheet.getRange(table.firstRow, first, rows, last - first + 1).getValues() as unknown[][],
  }));
  return (index) => {
    const part = parts.find(({ first, last }) => index >= first && index <= last)!;
    return { rows: part.rows, at: index - part.first };
  };
}
