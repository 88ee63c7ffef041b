import type { Box } from "../../tables/line";
import { MAP, WORD_ROWS } from "../../text/map";
import { FORMER_LABELS, FORMER_WORTH } from "../../text/mapExamples/former";
import { areaOf, EDGES, type SheetPlaces, wholeArea } from "../places";
import { type AsideWords, isBlank } from "./cellContent";
import { FACES, shownLevel } from "./mapLadder";
import { LANE_NAMES } from "./mapLanes";
import { isTextLiteral, type SheetCells, shownAt, wordAt } from "./standingCells";

/** What people wrote inside the map's area where it has no cells for it: beside the lanes, over a heading, in rows they inserted. */
export function strays(
  cells: SheetCells,
  places: SheetPlaces,
  columns: readonly number[],
  own: readonly number[],
): AsideWords[] {
  const [whole, top, built] = [wholeArea(places), areaOf(places, "top"), areaOf(places, "built")];
  if (!whole) return [];
  const kept = new Set<string>();
  const keep = (area: Box | null) => {
    if (area)
      for (const r of upTo(area.rows))
        for (const c of upTo(area.columns)) kept.add(`${area.row + r},${area.column + c}`);
  };
  for (const key of Object.keys(places)) if (!NOT_TYPED.test(key)) keep(areaOf(places, key));
  for (const key of ["names", "people", ...WORD_ROWS]) {
    const row = areaOf(places, key)?.row;
    if (row !== undefined) for (const column of columns) kept.add(`${row},${column}`);
  }
  const labels = upTo((areaOf(places, "names")?.column ?? whole.column + 1) - whole.column).map(
    (i) => whole.column + i,
  );
  for (const row of own) for (const column of [...labels, ...columns]) kept.add(`${row},${column}`);
  // Older maps do not say where the title is; and its source, or that it is being rebuilt.
  if (!areaOf(places, "status")) {
    if (top) kept.add(`${top.row},${top.column}`);
    kept.add(`${top ? top.row + 1 : whole.row},${whole.column}`);
  }
  const end = built?.row ?? whole.row + whole.rows - 1;
  const found: AsideWords[] = [];
  for (let row = whole.row; row < end; row++) {
    for (let column = whole.column; column < whole.column + whole.columns; column++) {
      if (kept.has(`${row},${column}`)) continue;
      const word = wordAt(cells, row, column);
      const isOurs = !isTheirs(cells, row, column) && word.content !== "";
      if (isOurs ? word.note !== "" : !isBlank(word)) {
        found.push({ stage: "", lane: "", word: isOurs ? { content: "", note: word.note } : word });
      }
    }
  }
  return found;
}

/** Whether a person wrote what stands in a cell: it is no formula of the map's, and none of its texts. */
export function isTheirs(cells: SheetCells, row: number, column: number): boolean {
  const formula = cells.formulas[row - 1]?.[column - 1] ?? "";
  if (formula !== "" && !isTextLiteral(formula)) return false;
  const { content } = wordAt(cells, row, column);
  const shown = shownAt(cells, row, column);
  return content !== "" && !OURS.has(shown) && !FORMER_WORTH.test(shown);
}

/** Places that are not where people type: the table, the sides of the map, its figures, what an older one's curve is drawn from. */
const NOT_TYPED = new RegExp(
  `^(source|segment|plain names|going|heat|answer|level|price|price people|foot|${EDGES.join("|")}|chart .*)$`,
);

const OURS: ReadonlySet<string> = new Set([
  "",
  ...LANE_NAMES,
  ...FORMER_LABELS,
  ...Object.values(MAP).flatMap(textsIn),
  ...FACES.map(([level]) => shownLevel(level)),
]);

function textsIn(texts: object): string[] {
  return Object.values(texts).flatMap((each: string | object) => (typeof each === "string" ? [each] : textsIn(each)));
}

const upTo = (length: number): number[] => Array.from({ length: Math.max(0, length) }, (_, i) => i);
