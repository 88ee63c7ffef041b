import type { Maybe } from "../maybe";
import { quantile } from "../statistics/quantile";
import type { Deal } from "./deal";
import type { Span } from "./spans";

/** The age that half of the open deals at each stage have at least, in days; null where none stands, or nobody knows since when. */
export function medianAges(spans: readonly Span<Pick<Deal, "furthest">>[], stages: number): Maybe[] {
  return Array.from({ length: stages }, (_, stage) => {
    const here = spans.filter(({ outcome, deal }) => outcome === "open" && deal.furthest === stage);
    return quantile(Float64Array.from(here, ({ days }) => days).sort(), 0.5);
  });
}

/** Different names, each once, the commonest first, equals by name. */
export function mostFirst(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([name]) => name);
}
