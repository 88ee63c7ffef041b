/** P-values made larger for being several, so that one false alarm among all stays as rare as for one: S. Holm (1979), Scand. J. Statist. 6:65. */
export function holm(pValues: readonly number[]): number[] {
  const order = inOrder(pValues);
  const adjusted = new Array<number>(pValues.length);
  let most = 0;
  order.forEach((at, rank) => {
    most = Math.max(most, Math.min(1, (pValues.length - rank) * pValues[at]!));
    adjusted[at] = most;
  });
  return adjusted;
}

/** P-values by which at most a share of what is called different is not: Y. Benjamini and Y. Hochberg (1995), JRSS B 57:289. */
export function falseDiscovery(pValues: readonly number[]): number[] {
  const order = inOrder(pValues);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const at = order[rank]!;
    least = Math.min(least, (pValues.length / (rank + 1)) * pValues[at]!);
    adjusted[at] = least;
  }
  return adjusted;
}

const inOrder = (values: readonly number[]): number[] =>
  values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
