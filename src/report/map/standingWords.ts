import { LANES, type Lane, MAP } from "../../text/map";
import { LANE_NAMES } from "./mapLosses";
import type { MapPlaces } from "./mapMemory";
import { type Area, areaOf, isTextLiteral, type SheetCells, shownAt, wordAt } from "./standingCells";
import {
  type AsideWords,
  type HypothesisWords,
  isBlank,
  type MapWords,
  NOTHING,
  type StageWords,
  type Word,
} from "./words";

/** A stage as it stands on a map: by the name it was built with, and by the one that is shown now. */
export interface StandingStage extends StageWords {
  readonly builtName: string;
  readonly shownName: string;
}

export interface StandingMap extends Omit<MapWords, "stages"> {
  readonly stages: readonly StandingStage[];
}

/** All that people wrote on a map, wherever they wrote it. */
export function standingWords(cells: SheetCells, places: MapPlaces, isFree: boolean): StandingMap {
  const names = areaOf(places, "names");
  const columns = names ? count(names.columns).map((i) => names.column + i) : [];
  const laneRows = new Map(LANES.map((lane) => [lane, areaOf(places, lane)?.row ?? null] as const));
  const own = ownRows(cells, places, laneRows, names);
  const lineOf = (key: string, column: number): Word => {
    const area = areaOf(places, key);
    return area ? wordAt(cells, area.row, column) : NOTHING;
  };
  const built = areaOf(places, "built");
  const first = areaOf(places, "first");
  const isRetitled = first !== null && (cells.formulas[first.row - 1]?.[first.column - 1] ?? "") === "";
  const title = isRetitled ? wordIn(cells, first) : NOTHING;
  return {
    title: isBlank(title) ? null : title,
    about: wordIn(cells, areaOf(places, "about")),
    ownLanes: own.map((row) => wordAt(cells, row, 1 + (names ? names.column - 2 : 0))),
    stages: columns.map((column) => ({
      builtName: built ? shownAt(cells, built.row, column) : "",
      shownName: names ? shownAt(cells, names.row, column) : "",
      name: isFree ? lineOf("names", column) : NOTHING,
      people: isFree ? lineOf("people", column) : NOTHING,
      lanes: Object.fromEntries(LANES.map((lane) => [lane, lineOf(lane, column)])) as Record<Lane, Word>,
      ownLanes: own.map((row) => wordAt(cells, row, column)),
    })),
    hypotheses: hypothesesIn(cells, areaOf(places, "hypotheses")),
    aside: [...asideIn(cells, areaOf(places, "aside")), ...strays(cells, places, columns, own)],
  };
}

const count = (length: number): number[] => Array.from({ length: Math.max(0, length) }, (_, i) => i);

const wordIn = (cells: SheetCells, area: Area | null): Word => (area ? wordAt(cells, area.row, area.column) : NOTHING);

/** Rows between the lanes that the map did not make: lanes of people's own, as long as something stands in them. */
function ownRows(
  cells: SheetCells,
  places: MapPlaces,
  laneRows: ReadonlyMap<Lane, number | null>,
  names: Area | null,
): number[] {
  const known = [...laneRows].flatMap(([lane, row]) => (row === null || lane === "emotion" ? [] : [row]));
  const earlier = Object.keys(places).filter((key) => key.startsWith("own "));
  const earlierRows = earlier.flatMap((key) => areaOf(places, key)?.row ?? []);
  const hiddenFrom = areaOf(places, "built")?.row ?? Number.POSITIVE_INFINITY;
  const seen = [...known, ...earlierRows].filter((row) => row < hiddenFrom);
  if (seen.length === 0 || !names) return earlierRows;
  const [first, last] = [Math.min(...seen), Math.max(...seen)];
  const isWritten = (row: number) =>
    count(names.columns + 1).some((i) => !isBlank(wordAt(cells, row, names.column - 1 + i)));
  return count(last - first + 1)
    .map((i) => first + i)
    .filter((row) => earlierRows.includes(row) || (!known.includes(row) && isWritten(row)));
}

/** The hypothesis in a row. */
export function hypothesisAt(cells: SheetCells, row: number, column: number): HypothesisWords {
  const at = (offset: number) => wordAt(cells, row, column + offset);
  const chosen = shownAt(cells, row, column + 1);
  const number = /^(\d+)\. /.exec(chosen);
  return { idea: at(0), stage: number ? Number(number[1]) : chosen, points: at(2), chance: at(3), effort: at(4) };
}

function hypothesesIn(cells: SheetCells, area: Area | null): HypothesisWords[] {
  if (!area) return [];
  const found = count(area.rows).map((i) => hypothesisAt(cells, area.row + i, area.column));
  const isWritten = ({ idea, stage, points, chance, effort }: HypothesisWords) =>
    stage !== "" || [idea, points, chance, effort].some((word) => !isBlank(word));
  return found.filter(isWritten);
}

function asideIn(cells: SheetCells, area: Area | null): AsideWords[] {
  if (!area) return [];
  return count(area.rows)
    .map((i) => ({
      stage: shownAt(cells, area.row + i, area.column),
      lane: shownAt(cells, area.row + i, area.column + 1),
      word: wordAt(cells, area.row + i, area.column + 2),
    }))
    .filter(({ word, stage, lane }) => !isBlank(word) || stage !== "" || lane !== "");
}

/** What people wrote inside the map's area where it has no cells for it: beside the lanes, over a heading, in rows they inserted. */
function strays(
  cells: SheetCells,
  places: MapPlaces,
  columns: readonly number[],
  own: readonly number[],
): AsideWords[] {
  const [first, last, built] = [areaOf(places, "first"), areaOf(places, "last"), areaOf(places, "built")];
  if (!first || !last) return [];
  const kept = new Set<string>();
  const keep = (area: Area | null) => {
    if (area)
      for (const r of count(area.rows))
        for (const c of count(area.columns)) kept.add(`${area.row + r},${area.column + c}`);
  };
  for (const key of Object.keys(places)) if (key !== "source" && key !== "segment") keep(areaOf(places, key));
  for (const row of own) for (const column of [first.column, ...columns]) kept.add(`${row},${column}`);
  // Its source, or that it is being rebuilt.
  kept.add(`${first.row + 1},${first.column}`);
  const lastRow = (built?.row ?? last.row) - 1;
  const found: AsideWords[] = [];
  for (let row = first.row; row <= lastRow; row++) {
    for (let column = first.column; column <= last.column; column++) {
      if (kept.has(`${row},${column}`)) continue;
      const formula = cells.formulas[row - 1]?.[column - 1] ?? "";
      const word = wordAt(cells, row, column);
      const isOurs = (formula !== "" && !isTextLiteral(formula)) || OURS.has(shownAt(cells, row, column));
      if (isOurs ? word.note !== "" : !isBlank(word)) {
        found.push({ stage: "", lane: "", word: isOurs ? { content: "", note: word.note } : word });
      }
    }
  }
  return found;
}

const OURS: ReadonlySet<string> = new Set(["", ...LANE_NAMES, ...Object.values(MAP).flatMap(({ en, ru }) => [en, ru])]);
