import { formatCount } from "../../text/number";
import { sayIn, short } from "./journeyModel";
import type { PathFigures } from "./pathFigures";

/** What a table of paths comes to, in a sentence: whose loss would cost most conversions; none without a conversion by a touchpoint. */
export function pathAnswer({ journeys, conversions, credit }: PathFigures, locale: string): string[] {
  const { touchpoints, byModel } = credit;
  const most = touchpoints.reduce((best, _, at) => (byModel.markov[at]! > byModel.markov[best]! ? at : best), 0);
  if (touchpoints.length === 0 || !(byModel.markov[most]! > 0)) return [];
  const credited = formatCount(Math.round(byModel.markov[most]! * 10) / 10, locale);
  return [
    sayIn(locale)("pathAnswer", { journeys, conversions, name: short(touchpoints[most]!, 60), credit: credited }),
  ];
}
