import type { Maybe } from "../maybe";
import { incidence, standingAt } from "./incidence";
import type { Span } from "./spans";

/**
 * The day before which a list lacks the deals that were closed, as an export of what is open and of what was closed lately does: of the deals created
 * before its first close only the slow ones are there, and no share of them means anything. Told where it is no chance that none of them was closed
 * earlier, by how fast the later ones were; null otherwise, and where too few of those are decided to tell.
 */
export function missingBefore(spans: readonly Span[]): Maybe {
  const closes = spans.flatMap(({ deal, days, outcome }) => (outcome === "open" ? [] : [deal.created! + days]));
  if (closes.length === 0) return null;
  const first = closes.reduce((a, b) => Math.min(a, b));
  const later = spans.filter(({ deal }) => deal.created! >= first);
  const curve = incidence(later);
  if (!curve || later.filter(({ outcome }) => outcome !== "open").length < ENOUGH_DECIDED) return null;
  const chance = spans
    .filter(({ deal }) => deal.created! < first)
    .reduce((product, { deal }) => product * standingAt(curve, first - 1 - deal.created!).open, 1);
  return chance < NO_CHANCE ? first : null;
}

const ENOUGH_DECIDED = 30;
const NO_CHANCE = 0.001;
