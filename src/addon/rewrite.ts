import type { Grid } from "../report/grid";
import { boxesAround } from "../report/layout/around";
import { areaOf, readPlaces, type SheetPlaces } from "../report/places";
import { HEIGHTS, LINES, STYLES } from "../report/styles";
import type { Box } from "../tables/line";
import { boxOfA1 } from "./a1";
import { type Existing, headOf, isStillThere } from "./existing";
import { hash } from "./hash";
import type { Remembered } from "./managedSheets";
import { finish, setHeights, setRules, standsAt, withStatus } from "./render";
import { othersRules } from "./render/clear";
import { writeBox } from "./render/writeBox";
import { isWritten } from "./render/written";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is noted of how a grid is laid out, for sheets that keep words. */
export function lookNoted(grid: Grid): Pick<Remembered, "look"> {
  if (!grid.keepsWords) return {};
  const { fontSizes, horizontalAlignments, verticalAlignments, wraps, merges, lines, cards, turned, frozenColumns } =
    grid;
  const shape = {
    fontSizes,
    horizontalAlignments,
    verticalAlignments,
    wraps,
    merges,
    lines,
    cards,
    turned,
    frozenColumns,
  };
  return { look: hash(JSON.stringify([STYLES, LINES, HEIGHTS, shape])) };
}

/** Whether a grid that keeps words has each cell where a finished build has put it: then only what changed is to be written. */
export function isLaidOutAs(grid: Grid, existing: Existing, look: string | undefined): boolean {
  if (!grid.keepsWords || look === undefined || look !== lookNoted(grid).look) return false;
  const head = headOf(existing);
  // What was cut off says so instead.
  if ((existing.formulas[head.row - 1]?.[head.column - 1] ?? "") === "") return false;
  if (grid.carried.some(({ from, to }) => from.row !== to.row || from.column !== to.column)) return false;
  const planned = placesOf(grid);
  return planned !== null && samePlaces(planned, existing.places);
}

function placesOf(grid: Grid): SheetPlaces | null {
  const at = areaOf({ places: grid.places }, "places")!;
  const formula = grid.contents[at.row - grid.row]?.[at.column - grid.column];
  return readPlaces([[String(formula)]])?.places ?? null;
}

/** Those of another sheet move as that one does. */
function samePlaces(planned: SheetPlaces, standing: SheetPlaces): boolean {
  const own = (places: SheetPlaces) => Object.keys(places).filter((key) => !places[key]?.includes("!"));
  const area = (places: SheetPlaces, key: string) => JSON.stringify(areaOf(places, key));
  const [now, before] = [own(planned), own(standing)];
  return now.length === before.length && now.every((key) => area(planned, key) === area(standing, key));
}

/**
 * Writes a grid over the same one of before, in a number of calls that depends on its blocks only. What people typed and nobody changed is not
 * touched: with it stay links and pictures in cells, comments, and whatever else a script cannot write. Returns as `render` does.
 */
export function rewrite(sheet: Sheet, grid: Grid, existing: Existing, status: string): boolean {
  const { row, column, rows, columns } = grid;
  const otherRules = othersRules(sheet, existing);
  const values: unknown[][] = sheet.getRange(row, column, rows, columns).getValues();
  const kept = new Set(
    grid.unprotected
      .map(boxOfA1)
      .flatMap(cellsIn)
      .filter(({ row: r, column: c }) =>
        isWritten(
          grid.contents[r - row]![c - column]!,
          existing.formulas[r - 1]?.[c - 1] ?? "",
          values[r - row]![c - column],
        ),
      )
      .map(({ row: r, column: c }) => `${r},${c}`),
  );
  if (!isStillThere(sheet, existing)) return false;
  const contents = withStatus(grid, status, rows);
  for (const box of boxesAround(grid, (r, c) => kept.has(`${r},${c}`))) writeBox(sheet, grid, box, box, contents);
  if (grid.notes) sheet.getRange(row, column, rows, columns).setNotes(grid.notes as string[][]);
  setHeights(sheet, grid);
  setRules(sheet, grid, otherRules);
  finish(sheet, grid);
  return standsAt(sheet, grid);
}

const cellsIn = ({ row, column, rows, columns }: Box) =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
