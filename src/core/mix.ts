import { share } from "./conversion";
import { finite, type Maybe } from "./maybe";

/** People of a channel at the first and the last stage; null where there is no data. */
export interface Ends {
  readonly first: Maybe;
  readonly last: Maybe;
}

/** What a channel adds to the change of the overall conversion, as fractions. */
export interface MixEffect {
  /** By converting differently. */
  readonly rate: Maybe;
  /** By taking a different part of the entrants. */
  readonly mix: Maybe;
}

/**
 * Splits the change of the overall conversion into channels converting differently (rate) and entrants moving between channels (mix):
 * rate = (r1 - r0)(w1 + w0)/2, mix = (w1 - w0)((r1 + r0)/2 - (R1 + R0)/2), which add up to R1 - R0. A channel absent in a period takes its
 * conversion from the other. Null throughout when a period has no entrants, or a channel people at one end and no data at the other.
 */
export function mixEffects(before: readonly Ends[], after: readonly Ends[]): MixEffect[] {
  const overall = [before, after].map((period) => share(sum(period, "last"), sum(period, "first")));
  const [R0, R1] = overall as [Maybe, Maybe];
  if (R0 === null || R1 === null) return before.map(() => ({ rate: null, mix: null }));
  const [entered0, entered1] = [sum(before, "first")!, sum(after, "first")!];
  return before.map((then, channel) => {
    const now = after[channel]!;
    const [w0, w1] = [(then.first ?? 0) / entered0, (now.first ?? 0) / entered1];
    const r0 = share(then.last, then.first) ?? share(now.last, now.first) ?? 0;
    const r1 = share(now.last, now.first) ?? r0;
    return { rate: finite(((r1 - r0) * (w1 + w0)) / 2), mix: finite((w1 - w0) * ((r1 + r0) / 2 - (R1 + R0) / 2)) };
  });
}

// A channel with nobody at both ends is absent; one with people at an end and the other unknown makes the sum unknown.
function sum(period: readonly Ends[], end: keyof Ends): Maybe {
  return period.reduce<Maybe>((total, ends) => {
    const value = ends.first || ends.last ? ends[end] : 0;
    return total === null || value === null ? null : finite(total + value);
  }, 0);
}
