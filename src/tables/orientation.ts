import { periodOf } from "./periods";
import type { StageTable } from "./stageTable";
import { sumOf } from "./sums";
import { shareKnown, words } from "./words";

/**
 * Which of two readings of one table is meant, its stages going down or across. The principle: *people are lost along the stages, and stages
 * are called like stages*. Each reading is asked the same questions about what it takes for stages and for channels; names weigh more than
 * figures, because campaigns sorted by size fall, too; a tie goes to names in the first column, which is how people write by hand.
 */
export function meant(down: StageTable, across: StageTable): StageTable {
  return likeness(across) > likeness(down) ? across : down;
}

/** How much a reading is like a funnel, from what its names and figures look like. */
export function likeness(table: StageTable): number {
  const stages = table.stages.map(({ name }) => name);
  const series = table.channels.slice(0, SAMPLE).map(({ name }) => name);
  const isSorted = table.assumptions.some(({ code }) => code === "stagesReordered");
  return (
    // "Показы, Клики, Заявки" against "Direct, VK, SEO" or months.
    4 * (shareKnown(stages, words.stage) - shareKnown(series, words.stage)) +
    3 * (shareOrigins(series) - shareOrigins(stages)) +
    // Columns that are rates, prices and money beside people are measures of one thing: a row.
    (table.orientation === "across" && hasMeasures(table) ? 1 : 0) +
    // Totals that fall because they were sorted prove nothing.
    (isSorted ? 0 : 2 * shareFalling(table)) +
    // Of two axes that fall, people are lost faster along the stages than from one campaign to the next.
    steepness(table)
  );
}

const SAMPLE = 200;

function shareOrigins(names: readonly string[]): number {
  const periods = names.filter((name) => periodOf(name) !== null).length;
  return Math.max(shareKnown(names, words.channel), names.length === 0 ? 0 : periods / names.length);
}

function hasMeasures({ assumptions, beside }: StageTable): boolean {
  const measures = assumptions.filter(
    ({ code, params }) => code === "columnLeftOut" && ["rate", "price", "measure"].includes(String(params.meaning)),
  );
  return measures.length > 0 && (beside.cost !== null || beside.revenue !== null || measures.length > 1);
}

/** The share of steps, over all lines of people, that do not grow. */
function shareFalling({ counts, channels }: StageTable): number {
  let [steps, falling] = [0, 0];
  for (let series = 0; series < Math.min(channels.length, SAMPLE); series++) {
    for (let stage = 1; stage < counts.length; stage++) {
      const [before, count] = [counts[stage - 1]![series], counts[stage]![series]];
      if (before == null || count == null) continue;
      steps++;
      if (count <= before) falling++;
    }
  }
  return steps === 0 ? 0 : falling / steps;
}

/** 0 for a total that stays, 1 for one that falls a thousandfold. */
function steepness({ counts }: StageTable): number {
  const [first, last] = [sumOf(counts[0]!), Math.max(sumOf(counts.at(-1)!), 1)];
  return first > last ? Math.min(Math.log10(first / last) / 3, 1) : 0;
}
