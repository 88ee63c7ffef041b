import type { Evidence, LineRole } from "../explained";
import type { Columns } from "../profile/relations/sums";
import type { Side } from "../roles/side";
import { derivedAmong } from "./ratesAndPricesAmong";
import { totalsAmong } from "./totalsAmong";

/** What arithmetic makes of a line of people: its index with a role and its evidence. */
export interface Computed {
  readonly at: number;
  readonly role: LineRole;
  readonly evidence: Evidence;
  /** The lines that a difference compares. */
  readonly compared: readonly number[];
}

/** More lines than these are not compared with each other, only with their sums. */
const FEW_LINES = 60;

/** Roles whose figures tell something of others. */
const COMPARED: readonly LineRole[] = ["people", "plan", "difference", "loss"];

/** Which lines of people are computed from others. `columns[cell][line]` over the stages; `names` are quoted as evidence. */
export function computedSides(
  sides: readonly Side[],
  columns: Columns,
  names: readonly string[],
  isDown: boolean,
): Computed[] {
  const totals = totalsAmong(sides, columns, names);
  if (sides.filter(({ role }) => role === "people").length > FEW_LINES) return totals;
  const lines = sides.map(({ role }, i) => (COMPARED.includes(role) ? columns.map((column) => column[i]!) : []));
  const known = totals.map(({ at }) => at);
  return [...totals, ...derivedAmong(sides, lines, names, known, isDown)];
}
