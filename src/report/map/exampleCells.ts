import { LANES } from "../../text/map";
import { isExample } from "../../text/mapExamples";
import { boxA1 } from "../layout/address";
import { isExampleHypothesis } from "./firstWords";
import type { MapPlaces } from "./mapMemory";
import { type Area, areaOf, type SheetCells, shownAt } from "./standingCells";
import { hypothesisAt } from "./standingWords";

/** The cells of a map that still hold an example as it was put there, in A1 notation. */
export function exampleCells(cells: SheetCells, places: MapPlaces): string[] {
  const inLanes = LANES.flatMap((lane) => {
    const area = areaOf(places, lane);
    return area ? placesIn(area).filter(({ row, column }) => isExample(shownAt(cells, row, column))) : [];
  });
  const ideas = areaOf(places, "hypotheses");
  const rows = ideas ? Array.from({ length: ideas.rows }, (_, i) => ideas.row + i) : [];
  const hypotheses = rows.filter((row) => isExampleHypothesis(hypothesisAt(cells, row, ideas!.column)));
  return [
    ...inLanes.map((place) => boxA1(place, 1, 1)),
    ...hypotheses.map((row) => boxA1({ row, column: ideas!.column }, 1, ideas!.columns)),
  ];
}

function placesIn({ row, column, rows, columns }: Area): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}
