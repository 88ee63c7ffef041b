import type { Box } from "../../tables/line";
import { LANES } from "../../text/map";
import { isExample } from "../../text/mapExamples/examples";
import { boxA1 } from "../layout/address";
import { areaOf, type SheetPlaces } from "../places";
import { PERSONA_PARTS } from "./cellContent";
import { isExampleHypothesis } from "./initialContent";
import { TYPED } from "./mapPlaces";
import { type SheetCells, shownAt } from "./standingCells";
import { standingHypotheses } from "./standingWords";

/** The examples of a map that stand as they were put there: the cells of each, in A1 notation. */
export function exampleCells(cells: SheetCells, places: SheetPlaces): string[][] {
  const inWords = ["about", ...PERSONA_PARTS.map((part) => `persona ${part}`), ...LANES].flatMap((key) => {
    const area = areaOf(places, key);
    return area ? placesIn(area).filter(({ row, column }) => isExample(shownAt(cells, row, column))) : [];
  });
  const names = areaOf(places, "names");
  const nameOf = (stage: number | string): string =>
    names && typeof stage === "number" ? shownAt(cells, names.row, names.column + stage - 1) : "";
  const hypotheses = standingHypotheses(cells, places).filter(({ words }) =>
    isExampleHypothesis(words, nameOf(words.stage)),
  );
  const columns = TYPED.flatMap((what) => areaOf(places, what)?.column ?? []);
  return [
    ...inWords.map((place) => [boxA1(place, 1, 1)]),
    ...hypotheses.map(({ row }) => columns.map((column) => boxA1({ row, column }, 1, 1))),
  ];
}

function placesIn({ row, column, rows, columns }: Box): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}
