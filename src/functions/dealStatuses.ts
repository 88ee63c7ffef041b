import type { Placed } from "../core/deals/stageCounts";
import type { Numbered } from "../core/journeys/numbered";
import { UserError } from "../core/userError";
import { quote } from "../tables/cells";
import { isLost } from "../tables/deals/outcome";
import { readNames } from "../tables/eventColumns";
import { STATUS_HEADERS } from "../tables/vocabulary/deals";
import { words } from "../tables/vocabulary/tokens";
import type { EventColumn } from "./readEventLog";

/** A column with the status of each deal, and the one with the stage at which it was lost. */
export interface StatusColumns {
  readonly statuses: EventColumn;
  readonly lostFrom?: EventColumn | undefined;
}

/** How far each deal of a list is by its status, row by row, null for a blank one; an error for a status that is no stage and not lost. */
export function readPlaced({ statuses, lostFrom }: StatusColumns, stages: readonly string[]): (Placed | null)[] {
  const last = stages.length - 1;
  const { ids, names } = readNames(statuses, statuses.place);
  const places = names.map((name, id): Placed | null => {
    const furthest = stages.indexOf(name);
    if (furthest >= 0) return { outcome: furthest === last ? "won" : "open", furthest, isExact: true };
    if (isLost(name)) return null;
    const row = ids.indexOf(id);
    refuseOtherCase(name, stages, statuses);
    throw new UserError("unknownStatus", { value: quote(name), ...statuses.place(row) });
  });
  const from =
    lostFrom &&
    stagesOf(
      lostFrom,
      stages,
      Uint8Array.from(ids, (id) => (id >= 0 && !places[id] ? 1 : 0)),
    );
  return Array.from(ids, (id, row): Placed | null => {
    if (id < 0) return null;
    const furthest = from?.[row] ?? -1;
    return places[id] ?? { outcome: "lost", furthest: Math.max(0, furthest), isExact: furthest >= 0 };
  });
}

/** Whether a column of statuses begins with its header, as a whole column does. */
export const hasStatusHeader = ({ rows, at }: EventColumn, stages: readonly string[]): boolean => {
  const first = rows[0]?.[at];
  return typeof first === "string" && !stages.includes(first.trim()) && STATUS_HEADERS.isWhole(words(first));
};

/** The stage in each wanted row of a column, as an index; -1 where there is none. */
function stagesOf(column: EventColumn, stages: readonly string[], wanted: Uint8Array): number[] {
  const { ids, names }: Numbered = readNames(column, column.place, wanted);
  const places = names.map((name) => {
    const at = stages.indexOf(name);
    if (at < 0) refuseOtherCase(name, stages, column);
    return at;
  });
  return Array.from(ids, (id) => places[id] ?? -1);
}

function refuseOtherCase(name: string, stages: readonly string[], { argument }: EventColumn): void {
  const stage = stages.find((one) => one.toLowerCase() === name.toLowerCase());
  if (stage !== undefined) {
    throw new UserError("otherCase", { a: argument, value: quote(name), b: "stages", found: quote(stage) });
  }
}
