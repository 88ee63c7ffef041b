/** The indexes of the items that are so, in their order. */
export function indexesOf<T>(items: readonly T[], is: (item: T, at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = 0; at < items.length; at++) if (is(items[at]!, at)) found.push(at);
  return found;
}
