import { groupedTable } from "./grouped";
import { longTable } from "./long";
import type { Made, Unnamed } from "./made";
import { monthTables } from "./months";
import { plainTable } from "./plain";
import { plannedHalves, plannedRows, plannedTable } from "./planned";
import type { Random } from "./random";
import { plannedColumn, singleRow, singleTable } from "./single";

const MAKERS: Readonly<Record<string, (random: Random) => Unnamed>> = {
  "stages across, by channel": (random) => plainTable(random, "across", { channels: true, periods: false }),
  "stages across, by period": (random) => plainTable(random, "across", { channels: false, periods: true }),
  "stages across, by channel and period": (random) => plainTable(random, "across", { channels: true, periods: true }),
  "stages down, by channel": (random) => plainTable(random, "down", { channels: true, periods: false }),
  "stages down, by period": (random) => plainTable(random, "down", { channels: false, periods: true }),
  "one funnel": singleTable,
  "one funnel, plan and fact": plannedColumn,
  "one funnel, stages across": singleRow,
  "stages down, plan and fact under two rows of headers": (random) => plannedTable(random, "down", "two rows"),
  "stages down, plan and fact in the headers": (random) => plannedTable(random, "down", "one row"),
  "stages across, plan and fact under two rows of headers": (random) => plannedTable(random, "across", "two rows"),
  "stages across, plan and fact in the headers": (random) => plannedTable(random, "across", "one row"),
  "stages across, plan and fact in rows": plannedRows,
  "stages down, all plans beside all facts": plannedHalves,
  "stages down, periods over channels": (random) => groupedTable(random, ["period", "channel", "stage"]),
  "stages down, channels over periods": (random) => groupedTable(random, ["channel", "period", "stage"]),
  "channels over stages, by period": (random) => groupedTable(random, ["channel", "stage", "period"]),
  "periods over stages, by channel": (random) => groupedTable(random, ["period", "stage", "channel"]),
  "stages over channels, by period": (random) => groupedTable(random, ["stage", "channel", "period"]),
  "long, by channel": (random) => longTable(random, { channels: true, periods: false }),
  "long, by period": (random) => longTable(random, { channels: false, periods: true }),
  "long, by channel and period": (random) => longTable(random, { channels: true, periods: true }),
  "a sheet a month": monthTables,
};

export const LAYOUTS = Object.keys(MAKERS);

/** A table as a commercial director might have it, with what it says. */
export function makeTable(random: Random): Made {
  const layout = random.pick(LAYOUTS);
  return { ...MAKERS[layout]!(random), layout };
}
