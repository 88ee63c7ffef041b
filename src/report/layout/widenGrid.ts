import type { Grid, Matrix } from "../grid";
import { COLOR, FORMAT, STYLES } from "../styles";

/** A grid with empty columns after it, so that what an older and wider one had there goes in the same call. */
export function widenGrid(grid: Grid, columns: number): Grid {
  if (columns <= grid.columns) return grid;
  const wider = <T>(matrix: Matrix<T>, filler: T): T[][] =>
    matrix.map((row) => [...row, ...Array.from({ length: columns - grid.columns }, () => filler)]);
  return {
    ...grid,
    columns,
    contents: wider(grid.contents, ""),
    numberFormats: wider(grid.numberFormats, FORMAT.general),
    backgrounds: wider<string>(grid.backgrounds, COLOR.paper),
    fontColors: wider<string>(grid.fontColors, STYLES.empty.color),
    fontSizes: wider<number>(grid.fontSizes, STYLES.empty.size),
    fontWeights: wider(grid.fontWeights, "normal"),
    horizontalAlignments: wider(grid.horizontalAlignments, "left"),
    verticalAlignments: wider(grid.verticalAlignments, "middle"),
    wraps: wider(grid.wraps, false),
    notes: grid.notes && wider(grid.notes, ""),
  };
}
