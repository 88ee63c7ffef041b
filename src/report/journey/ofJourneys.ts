import { attribution, type Credits, directConversions, MODELS, type Model } from "../../core/journeys/attribution";
import type { Journeys } from "../../core/journeys/journeys";
import { transitions } from "../../core/journeys/transitions";

/** How often journeys went from a place (the start, then the touchpoints) to another (the touchpoints, the goal, the exit). */
export interface Moves {
  readonly touchpoints: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** Conversions credited by each model to each touchpoint, and those reached directly. */
export interface Credit {
  readonly touchpoints: readonly string[];
  /** Whether the touchpoints are channels; otherwise they are events. */
  readonly areChannels: boolean;
  readonly byModel: Readonly<Record<Model, readonly number[]>>;
  readonly direct: number;
  readonly conversions: number;
}

/** What a report has room for. */
export const TOP_PATHS = 10;
const MOST_TOUCHPOINTS = 12;
const MOST_MOVES = 10;
/** What the chain of an attribution is solved for in well under a second. */
export const MOST_NAMES = 300;

/** Transitions between the most visited touchpoints; what is between the others is moved together. */
export function movesOf(found: Journeys, other: string): Moves {
  const { touchpoints, counts } = transitions(found);
  const size = touchpoints.length;
  const shown = size <= MOST_MOVES ? size : MOST_MOVES - 1;
  const folded = size > shown;
  const places = shown + (folded ? 1 : 0);
  const column = (to: number) => (to < size ? Math.min(to, shown) : to - size + places);
  const rows = Array.from({ length: places + 1 }, () => new Array<number>(places + 2).fill(0));
  counts.forEach((row, from) => {
    const line = rows[Math.min(from, places)]!;
    row.forEach((count, to) => {
      line[column(to)]! += count;
    });
  });
  return { touchpoints: [...touchpoints.slice(0, shown), ...(folded ? [other] : [])], counts: rows };
}

/** What the journeys brought, credited to touchpoints by each model: the conversions, unless it says something else. */
export function creditOf(
  found: Journeys,
  areChannels: boolean,
  other: string,
  brought: Float64Array = found.converted,
): Credit {
  const credits = Object.fromEntries(MODELS.map((model) => [model, attribution(found, model, brought)])) as Record<
    Model,
    Credits
  >;
  const touched = new Set(found.touchpoints);
  const ranked = [...found.names.keys()]
    .filter((name) => touched.has(name))
    .sort((a, b) => credits.linear[b]! - credits.linear[a]! || (found.names[a]! < found.names[b]! ? -1 : 1));
  const shown = ranked.length <= MOST_TOUCHPOINTS ? ranked : ranked.slice(0, MOST_TOUCHPOINTS - 1);
  const rest = ranked.slice(shown.length);
  const byModel = Object.fromEntries(
    MODELS.map((model) => {
      const own = credits[model];
      const others = rest.length > 0 ? [rest.reduce((sum, name) => sum + own[name]!, 0)] : [];
      return [model, [...shown.map((name) => own[name]!), ...others]];
    }),
  ) as unknown as Record<Model, readonly number[]>;
  return {
    touchpoints: [...shown.map((name) => found.names[name]!), ...(rest.length > 0 ? [other] : [])],
    areChannels,
    byModel,
    direct: directConversions(found, brought),
    conversions: brought.reduce((sum, one) => sum + one, 0),
  };
}
