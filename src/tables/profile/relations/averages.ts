import { isRoundedTo, type Numbers } from "./rounding";

/** In how many cells a line is the mean of some others that differ, to its decimals; 0 when it is not in one of them. */
export function meanOf(line: Numbers, others: readonly Numbers[]): number {
  let telling = 0;
  const cells = everywhere(line, (cell) => {
    const values = valuesAt(others, cell);
    if (values.length < 2) return null;
    if (values.some((value) => value !== values[0])) telling++;
    return values.reduce((a, b) => a + b, 0) / values.length;
  });
  return cells > 0 ? telling : 0;
}

/** In how many cells a line is the best, or the least, of others, where no single line is it in all of them; 0 when it is not. */
export function bestOf(line: Numbers, others: readonly Numbers[]): number {
  if (others.length < 3) return 0;
  for (const pick of [Math.max, Math.min]) {
    const cells = everywhere(line, (cell) => {
      const values = valuesAt(others, cell);
      return values.length < 3 ? null : pick(...values);
    });
    const isOne = others.some((other) =>
      other.every((value, cell) => Number.isNaN(line[cell]!) || value === line[cell]),
    );
    if (cells > 0 && !isOne) return cells;
  }
  return 0;
}

/** In how many cells a line is one of two others less the other; 0 when it is not in one of them. */
export function differenceOf(line: Numbers, a: Numbers, b: Numbers): number {
  let telling = 0;
  const cells = everywhere(line, (cell) => {
    const [from, to] = [a[cell]!, b[cell]!];
    if (Number.isNaN(from) || Number.isNaN(to)) return null;
    if (from !== to && to !== 0) telling++;
    return from - to;
  });
  return cells > 0 ? Math.min(cells, telling) : 0;
}

/** The factor by which a line is another everywhere, in at least `least` cells, to its decimals; null when there is none. */
export function multipleOf(line: Numbers, other: Numbers, least: number): number | null {
  let top = -1;
  for (let cell = 0; cell < line.length; cell++) {
    if (line[cell]! > 0 && other[cell]! > 0 && (top < 0 || line[cell]! > line[top]!)) top = cell;
  }
  if (top < 0) return null;
  const factor = line[top]! / other[top]!;
  if (factor === 1) return null;
  const cells = everywhere(line, (cell) => (Number.isNaN(other[cell]!) ? null : other[cell]! * factor));
  return cells >= least ? factor : null;
}

/** In how many cells a line is 100 times, or once, one number by another; 0 when it is not in one of them. */
export function ratioOf(
  line: Numbers,
  numerator: (cell: number) => number,
  denominator: (cell: number) => number,
): number {
  for (const scale of [1, 100]) {
    const cells = everywhere(line, (cell) => {
      const [above, below] = [numerator(cell), denominator(cell)];
      return below > 0 && !Number.isNaN(above) ? (scale * above) / below : null;
    });
    if (cells > 0) return cells;
  }
  return 0;
}

/** In how many cells a computed number is the written one; 0 as soon as it is not. What cannot be computed says nothing. */
function everywhere(line: Numbers, computed: (cell: number) => number | null): number {
  let cells = 0;
  for (let cell = 0; cell < line.length; cell++) {
    const written = line[cell]!;
    if (Number.isNaN(written)) continue;
    const value = computed(cell);
    if (value === null) continue;
    if (!isRoundedTo(written, value)) return 0;
    cells++;
  }
  return cells;
}

function valuesAt(lines: readonly Numbers[], cell: number): number[] {
  return lines.map((line) => line[cell]!).filter((value) => !Number.isNaN(value));
}
