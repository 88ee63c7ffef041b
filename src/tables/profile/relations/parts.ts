import { isExactly, type Numbers } from "./rounding";

/** Two lines that add up to a whole wherever it has a number, as indexes; none when there are none. */
export function sumsOfTwo(whole: Numbers, lines: readonly Numbers[]): number[] {
  for (let a = 0; a < lines.length; a++) {
    for (let b = a + 1; b < lines.length; b++) {
      let cells = 0;
      const holds = whole.every((value, cell) => {
        if (Number.isNaN(value)) return true;
        const sum = (lines[a]![cell]! || 0) + (lines[b]![cell]! || 0);
        if (sum > 0) cells++;
        return isExactly(value, sum);
      });
      if (holds && cells > 0) return [a, b];
    }
  }
  return [];
}
