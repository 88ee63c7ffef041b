import { periodOf } from "../periods";
import { DIMENSIONS, MEASURE_HEADERS, ORIGINS, STAGE_HEADERS } from "../vocabulary/dimensions";
import { isStageName } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import type { Funnel } from "./funnel";
import { numberOf } from "./view";

/**
 * How much a reading is like a funnel, from what its names and figures look like. The principle: *people are lost along the stages, and stages
 * are called like stages*. Each reading is asked the same questions about what it takes for stages and for channels; names weigh more than
 * figures, because campaigns sorted by size fall, too.
 */
export function likeness(funnel: Funnel): number {
  const { view, stages, people, lines, chosen } = funnel;
  const names = stages.map((at) => lines[at]!.name);
  const sides = people.slice(0, SAMPLE).map((i) => view.sides[i]!.name);
  return (
    // "Показы, Клики, Заявки" against "Direct, VK, SEO" or months.
    4 * (shareOf(names, isStageName) - shareOf(sides, isStageName)) +
    3 * (shareOrigins(sides) - shareOrigins(names)) +
    headers(funnel) +
    // Columns that are rates, prices and money beside people are measures of one thing: a row.
    (view.orientation === "across" && hasMeasures(funnel) ? 1 : 0) +
    // Totals that fall because they were sorted prove nothing.
    (chosen.isReordered ? 0 : 2 * shareFalling(funnel)) +
    // Of two axes that fall, people are lost faster along the stages than from one campaign to the next.
    steepness(funnel)
  );
}

const SAMPLE = 200;

function shareOf(names: readonly string[], is: (name: string) => boolean): number {
  return names.length === 0 ? 0 : names.filter((name) => is(name)).length / names.length;
}

function shareOrigins(names: readonly string[]): number {
  return Math.max(
    shareOf(names, (name) => periodOf(name) !== null),
    shareOf(names, (name) => ORIGINS.find(words(name)) !== null),
  );
}

/** What stands over the names: "Этап" over stages, "Канал" over channels. */
function headers({ view, channelColumns }: Funnel): number {
  const header = words(view.orientation === "down" ? view.stageHeader : (channelColumns[0]?.header ?? ""));
  if (header.length === 0) return 0;
  const isDown = view.orientation === "down";
  if (STAGE_HEADERS.isWhole(header)) return isDown ? 3 : -3;
  if (MEASURE_HEADERS.isWhole(header)) return isDown ? 1 : -1;
  return DIMENSIONS.find(header) !== null ? (isDown ? -2 : 1) : 0;
}

function hasMeasures({ lines }: Funnel): boolean {
  const measures = lines.filter(({ role }) => ["rate", "price", "measure"].includes(role)).length;
  const money = lines.some(({ role }) => role === "cost" || role === "revenue");
  return measures > 0 && (money || measures > 1);
}

/** The share of steps, over all lines of people, that do not grow. */
function shareFalling({ view, stages, people }: Funnel): number {
  let [steps, falling] = [0, 0];
  for (const side of people.slice(0, SAMPLE)) {
    let before = Number.NaN;
    for (const stage of stages) {
      const count = numberOf(view, stage, side);
      if (!Number.isNaN(before) && !Number.isNaN(count)) {
        steps++;
        if (count <= before) falling++;
      }
      before = count;
    }
  }
  return steps === 0 ? 0 : falling / steps;
}

/** 0 for a total that stays, 1 for one that falls a thousandfold. */
function steepness({ view, stages, people }: Funnel): number {
  const sum = (stage: number) => people.reduce((total, side) => total + (numberOf(view, stage, side) || 0), 0);
  const [first, last] = [sum(stages[0]!), Math.max(sum(stages.at(-1)!), 1)];
  return first > last ? Math.min(Math.log10(first / last) / 3, 1) : 0;
}
