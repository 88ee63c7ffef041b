/** The stages of the funnel that is timed, and the window in days. */
export const STAGES = ["Visit", "View product", "Add to cart", "Payment"];
export const WINDOW = 7;

/** An event as Apps Script gives a row of three cells. */
export type EventRow = [user: string, day: number, event: string];

const EVENTS: readonly (readonly [name: string, share: number])[] = [
  ["Visit", 0.3],
  ["View product", 0.25],
  ["Add to cart", 0.13],
  ["Payment", 0.05],
  ["Search", 0.12],
  ["Checkout", 0.08],
  ["Support", 0.04],
  ["Return", 0.03],
];

/** So many events of 0.12 times as many people in 90 days, nearly in order, the same each time. Each cell has a text of its own, as from a service. */
export function eventRows(howMany: number): EventRow[] {
  const random = mulberry32(6);
  const people = Math.round(howMany * 0.12);
  return Array.from({ length: howMany }, (_, row): EventRow => {
    const user = `user-${100_000 + Math.floor(random() * people)}`;
    const day = 45_000 + (90 * row) / howMany + (random() - 0.5) / 5;
    return [ownText(user), day, ownText(event(random()))];
  });
}

function event(share: number): string {
  let left = share;
  for (const [name, part] of EVENTS) {
    if (left < part) return name;
    left -= part;
  }
  return EVENTS[0]![0];
}

const bytes = Buffer.alloc(64);

function ownText(text: string): string {
  return bytes.toString("latin1", 0, bytes.write(text, "latin1"));
}

// Tommy Ettinger's generator: small, and good enough to mix a log.
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
