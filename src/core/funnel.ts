import { reach, share, stepConversions } from "./conversion";
import { finite, type Maybe } from "./maybe";

/** One stage of a funnel: people, and the shares and losses against the stage before and the first stage. */
export interface FunnelRow {
  readonly people: Maybe;
  readonly conversion: Maybe;
  readonly fromStart: Maybe;
  /** People who did not come from the stage before; negative when the stage grew. */
  readonly lost: Maybe;
  readonly lostShare: Maybe;
}

/** The funnel of a list of stage counts, one row a stage. */
export function funnel(counts: readonly Maybe[]): FunnelRow[] {
  const conversions = stepConversions(counts);
  const reached = reach(counts);
  return counts.map((people, stage) => {
    const before = stage === 0 ? null : counts[stage - 1]!;
    const lost = people === null || before === null ? null : before - people;
    return {
      people,
      conversion: conversions[stage]!,
      fromStart: reached[stage]!,
      lost,
      lostShare: share(lost, before),
    };
  });
}

/** People by stage over all channels: `counts[stage][channel]`; null where a channel has no data, since a part is not the whole. */
export function totals(counts: readonly (readonly Maybe[])[]): Maybe[] {
  return counts.map((channels) => {
    const known = channels.filter((count) => count !== null);
    const complete = known.length === channels.length && known.length > 0;
    return complete ? finite(known.reduce((sum, count) => sum + count, 0)) : null;
  });
}
