import type { Words } from "./names/words";
import type { Random } from "./random";
import type { Cell } from "./writing";

/** A table where people put it: under a title, a column to the right, with notes below. */
export function onSheet(random: Random, words: Words, table: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(...table.map((row) => row.length));
  const rows = table.map((row) => [...row, ...blank(width - row.length)]);
  const line = (text: string): Cell[] => [text, ...blank(width - 1)];
  if (random.chance(0.2))
    rows.unshift(...[line(random.pick(words.title)), ...(random.chance(0.6) ? [blank(width)] : [])]);
  if (random.chance(0.15))
    rows.push(...[...(random.chance(0.7) ? [blank(width)] : []), line(random.pick(words.below))]);
  if (random.chance(0.07)) rows.unshift(blank(width));
  return random.chance(0.07) ? rows.map((row) => [null, ...row]) : rows;
}

export function blank(count: number): Cell[] {
  return Array.from({ length: Math.max(0, count) }, () => null);
}

export function transposed(lines: readonly (readonly Cell[])[]): Cell[][] {
  const length = Math.max(...lines.map((line) => line.length));
  return Array.from({ length }, (_, i) => lines.map((line) => line[i] ?? null));
}
