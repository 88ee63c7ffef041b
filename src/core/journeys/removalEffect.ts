import { invert } from "./invert";

/**
 * Removal effects of the touchpoints of a first-order Markov chain (Anderl, Becker, von Wangenheim and Schumann 2016, Int. J. of Research in
 * Marketing 33:457): the share of conversions lost when everybody who comes to the touchpoint leaves instead.
 *
 * No chain is solved again for each removal. Who converts without the touchpoint never visits it, so the loss is P(visit it) · P(convert from
 * it); with the fundamental matrix N = (I - Q)^-1 these are N[start, i] / N[i, i] (Kemeny and Snell 1976, theorem 3.5.7) and (N · goal)[i].
 *
 * `counts`: a row for the start, then one for each touchpoint; columns: touchpoints, goal, exit. Nobody goes from the start to the goal.
 * `brought`: what came of the conversions after each touchpoint, so many conversions or their value; the effect is the share of that which is lost.
 */
export function removalEffects(counts: readonly Float64Array[], brought: Float64Array): number[] {
  const size = counts.length - 1;
  const left = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const [start, ...chain] = counts.map((row, i) => row.map((count) => (left[i] === 0 ? 0 : count / left[i]!)));
  const fundamental = invert(chain.map((row, i) => row.slice(0, size).map((to, j) => (i === j ? 1 : 0) - to)));
  const dot = (a: ArrayLike<number>, b: (i: number) => number) => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += a[i]! * b(i);
    return sum;
  };
  const converting = fundamental.map((row) => dot(row, (i) => (left[i + 1] === 0 ? 0 : brought[i]! / left[i + 1]!)));
  const conversion = dot(start!, (i) => converting[i]!);
  return converting.map((fromHere, i) => {
    const visiting = dot(start!, (j) => fundamental[j]![i]!) / fundamental[i]![i]!;
    return conversion === 0 ? 0 : (visiting * fromHere) / conversion;
  });
}
