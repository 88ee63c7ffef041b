/** Sorts times[from] .. times[to - 1] in place, and carries the other columns along; equal times keep their order. */
export function sortByTime(times: Float64Array, carried: readonly Int32Array[], from: number, to: number): void {
  // Most people have few events, and most logs are nearly in order: insertion, until it has moved too much.
  const patience = 16 * (to - from);
  let moved = 0;
  for (let at = from + 1; at < to; at++) {
    const time = times[at]!;
    let place = at;
    while (place > from && times[place - 1]! > time) place--;
    if (place === at) continue;
    moved += at - place;
    if (moved > patience) {
      sortAll(times, carried, from, to);
      return;
    }
    times.copyWithin(place + 1, place, at);
    times[place] = time;
    for (const column of carried) {
      const value = column[at]!;
      column.copyWithin(place + 1, place, at);
      column[place] = value;
    }
  }
}

function sortAll(times: Float64Array, carried: readonly Int32Array[], from: number, to: number): void {
  const order = new Int32Array(to - from);
  for (let index = 0; index < order.length; index++) order[index] = from + index;
  order.sort((a, b) => times[a]! - times[b]! || a - b);
  for (const column of [times, ...carried]) {
    const before = column.slice();
    for (let index = 0; index < order.length; index++) column[from + index] = before[order[index]!]!;
  }
}
