import { found } from "./cells";
import { numberIn } from "./figure";
import type { Unit } from "./stageTable";

/** How the cells of a rate are written: as fractions, as percent (3.4 for 3.4 %), as text that no formula reads, or not as a rate at all. */
export function unitOf(cells: readonly unknown[], header: string): Unit {
  const filled = cells.filter((cell) => found(cell) === "number" || found(cell) === "text");
  if (filled.some((cell) => typeof cell === "string" && /%\s*$/.test(cell))) return "text";
  const numbers = filled.map(numberIn).filter((value) => value !== null);
  if (numbers.every((value) => value <= 1)) return "share";
  const isPercent =
    /%|процент|percent|rate|доля|показатель|конверс/i.test(header) || numbers.some((value) => value % 1 !== 0);
  return isPercent && numbers.every((value) => value <= 100) ? "percent" : "people";
}

/**
 * True when stated conversions are those to the next stage ("completion rate"), not from the one before: they fit the counts better one
 * row higher. `rates` and `counts` by stage.
 */
export function looksAhead(rates: readonly (number | null)[], counts: readonly (number | null)[]): boolean {
  const fits = (shift: number) =>
    rates.filter((rate, stage) => {
      const [part, whole] = [counts[stage + shift], counts[stage + shift - 1]];
      return rate !== null && part != null && whole != null && whole > 0 && Math.abs(part / whole - rate) < 0.006;
    }).length;
  const fromStart = rates.filter((rate, stage) => {
    const [count, first] = [counts[stage], counts[0]];
    return rate !== null && count != null && first != null && first > 0 && Math.abs(count / first - rate) < 0.006;
  }).length;
  return fits(1) > Math.max(fits(0), fromStart);
}
