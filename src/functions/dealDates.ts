import type { Deal, Outcome } from "../core/deals/deal";
import { UserError } from "../core/userError";
import { quote } from "../tables/cells";
import { isLost, isWon } from "../tables/deals/outcome";
import { hasHeader, readNames, readTimes } from "../tables/eventColumns";
import { dayOfTime } from "../tables/times";
import { OPEN } from "../tables/vocabulary/open";
import { words } from "../tables/vocabulary/tokens";
import { below, type EventColumn } from "./readEventLog";

/** The columns of a list of deals in time. */
export interface DealColumns {
  readonly created: EventColumn;
  readonly closed: EventColumn;
  readonly outcomes: EventColumn;
}

/** A deal in time, and where its closing date stands in the argument. */
export interface DatedDeal extends Pick<Deal, "created" | "closed" | "outcome"> {
  readonly place: Readonly<Record<string, string | number>>;
}

/** Reads the deals that have a day of creation; of open ones the closing date is not looked at: it is when somebody hopes to win. */
export function readDatedDeals(columns: DealColumns): DatedDeal[] {
  const { created, closed, outcomes } = hasHeader(columns.created) ? belowHeader(columns) : columns;
  const begun = readTimes(created, created.place);
  const { ids, names } = readNames(
    outcomes,
    outcomes.place,
    Uint8Array.from(begun, (time) => (Number.isNaN(time) ? 0 : 1)),
  );
  const meanings = names.map((name, id) => {
    const outcome = outcomeOf(name);
    if (outcome) return outcome;
    throw new UserError("unknownOutcome", { value: quote(name), ...outcomes.place(ids.indexOf(id)) });
  });
  const outcomeIn = (row: number): Outcome => meanings[ids[row]!] ?? "open";
  const decided = closed.rows.map((cells, row) => (outcomeIn(row) === "open" ? BLANK : [cells[closed.at]]));
  const ended = readTimes({ rows: decided, at: 0 }, closed.place);
  const deals: DatedDeal[] = [];
  for (const [row, time] of begun.entries()) {
    if (Number.isNaN(time)) continue;
    const end = ended[row]!;
    deals.push({
      created: dayOfTime(time),
      closed: Number.isNaN(end) ? null : dayOfTime(end),
      outcome: outcomeIn(row),
      place: closed.place(row),
    });
  }
  return deals;
}

const BLANK = [""];

const belowHeader = ({ created, closed, outcomes }: DealColumns): DealColumns => ({
  created: below(created),
  closed: below(closed),
  outcomes: below(outcomes),
});

function outcomeOf(name: string): Outcome | null {
  if (/^(1|true|истина)$/i.test(name) || isWon(name)) return "won";
  if (/^(0|false|ложь)$/i.test(name) || isLost(name)) return "lost";
  return OPEN.isWhole(words(name)) ? "open" : null;
}
