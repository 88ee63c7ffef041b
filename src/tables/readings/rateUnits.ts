import { found } from "../cells";
import { numberIn } from "../profile/numberOrWords";
import type { Unit } from "../stageTable";

/** How the cells of a rate are written: as fractions, as percent (3.4 for 3.4 %), as text that no formula reads, or not as a rate at all. */
export function unitOf(cells: readonly unknown[], header: string): Unit {
  const filled = cells.filter((cell) => found(cell) === "number" || found(cell) === "text");
  if (filled.some((cell) => typeof cell === "string" && /%\s*$/.test(cell))) return "text";
  const numbers = filled.map(numberIn).filter((value) => value !== null);
  if (numbers.every((value) => value <= 1)) return "share";
  const isPercent =
    /%|процент|percent|rate|доля|показатель|конверс|\bcr\b|\bcvr\b|bench|бенч|норматив/i.test(header) ||
    numbers.some((value) => value % 1 !== 0);
  return isPercent && numbers.every((value) => value <= 100) ? "percent" : "people";
}

/** What shares beside stages are shares of: the stage before, the first stage, or the stage itself by the next one. */
export type Sense = "from before" | "from start" | "to next";

const senses: readonly Sense[] = ["from before", "from start", "to next"];

/** What stated conversions mean, by which reading fits most of the counts; null when none fits any. By stage. */
export function senseOf(rates: readonly (number | null)[], counts: readonly (number | null)[]): Sense | null {
  const fits = (sense: Sense) =>
    rates.filter((rate, stage) => rate !== null && agrees(rate, sense, stage, counts)).length;
  const best = senses.reduce((a, b) => (fits(b) > fits(a) ? b : a));
  return fits(best) > 0 ? best : null;
}

function agrees(rate: number, sense: Sense, stage: number, counts: readonly (number | null)[]): boolean {
  const to = sense === "to next" ? stage + 1 : stage;
  const [count, whole] = [counts[to], counts[sense === "from start" ? 0 : to - 1]];
  if (to === 0 || count == null || whole == null || whole <= 0) return false;
  return Math.abs(count / whole - rate) < 0.006; // stated in whole percent
}
