import type { Box, Place } from "../../tables/line";
import { WORD_ROWS, type WordRow } from "../../text/map";
import type { Standing } from "../carrying";
import { areaOf, type SheetPlaces, wholeArea } from "../places";
import {
  type AsideWords,
  type HypothesisWords,
  isBlank,
  type MapWords,
  NOTHING,
  PERSONA_PARTS,
  type PersonaPart,
  type StageWords,
  type Word,
} from "./cellContent";
import { isOwnPhase } from "./mapPhases";
import type { TYPED } from "./mapPlaces";
import { type SheetCells, shownAt, wordAt } from "./standingCells";
import { isTheirs, strays } from "./strays";
import { theirLook, type WordPlace } from "./theirLooks";

/** A stage as it stands on a map: by the name it was built with, and by the one that is shown now. */
export interface StandingStage extends StageWords {
  readonly builtName: string;
  readonly shownName: string;
  /** By which hypotheses know it; null for a column that the map did not make. */
  readonly number: number | null;
}

export interface StandingMap extends Omit<MapWords, "stages"> {
  readonly stages: readonly StandingStage[];
}

/** All that people wrote on a map, wherever they wrote it. */
export function standingWords(cells: SheetCells, places: SheetPlaces, isFree: boolean): StandingMap {
  const names = areaOf(places, "names");
  const columns = names ? stageColumns(cells, names, isFree) : [];
  const laneRows = new Map(WORD_ROWS.map((lane) => [lane, areaOf(places, lane)?.row ?? null] as const));
  const own = ownRows(cells, places, laneRows, names);
  const lookOf = (row: number, column: number, place: WordPlace): Word => lookedAt(cells, places, row, column, place);
  const lineOf = (key: string, column: number): Word => {
    const area = areaOf(places, key);
    return area ? wordAt(cells, area.row, column) : NOTHING;
  };
  const shift = shiftIn(cells, places, names);
  const movable = (row: number, column: number, place: WordPlace): Word & { from: Standing } => {
    const from = { row, column: column + shift(row), home: column };
    return { ...lookOf(row, from.column, place), from };
  };
  const laneOf = (lane: WordRow, column: number): Word => {
    const row = laneRows.get(lane);
    if (row == null) return NOTHING;
    const { from, ...word } = movable(row, column, lane);
    return isOfRatings(cells, places, from) ? { ...word, content: "" } : { ...word, from };
  };
  const [built, choice] = [areaOf(places, "built"), areaOf(places, "choice")];
  const whole = wholeArea(places);
  // Where older maps have it, it stands in the first cell.
  const head = areaOf(places, "title") ?? areaOf(places, "top");
  const isRetitled = head !== null && (cells.formulas[head.row - 1]?.[head.column - 1] ?? "") === "";
  const title = isRetitled ? wordIn(cells, head) : NOTHING;
  const plain = isFree ? null : areaOf(places, "plain names");
  const phases = phasesIn(cells, places, columns);
  return {
    title: isBlank(title) ? null : title,
    about: placeIn(cells, places, "about"),
    persona: areaOf(places, "persona face") ? personaIn(cells, places) : null,
    ownLanes: own.map(({ row, after }) => ({ label: labelIn(cells, row, whole, names), after })),
    stages: columns.map((column, i) => ({
      builtName: built ? shownAt(cells, built.row, column) : "",
      shownName: names ? shownAt(cells, plain?.row ?? names.row, column) : "",
      number: choice ? numberOf(shownAt(cells, choice.row, column)) : null,
      name: isFree ? lineOf("names", column) : NOTHING,
      phase: phases[i]!,
      people: isFree ? lineOf("people", column) : NOTHING,
      lanes: Object.fromEntries(WORD_ROWS.map((lane) => [lane, laneOf(lane, column)])) as Record<WordRow, Word>,
      ownLanes: own.map(({ row }) => movable(row, column, "own")),
    })),
    hypotheses: standingHypotheses(cells, places).map(({ words }) => words),
    aside: [
      ...asideIn(cells, places),
      ...strays(
        cells,
        places,
        columns,
        own.map(({ row }) => row),
      ),
    ],
  };
}

/** The columns of the stages; where these are typed into the map, also those that somebody began to the right of the last one. */
function stageColumns(cells: SheetCells, { row, column, columns }: Box, isFree: boolean): number[] {
  let end = column + columns;
  while (isFree && !isBlank(wordAt(cells, row, end))) end++;
  return count(end - column).map((i) => column + i);
}

const count = (length: number): number[] => Array.from({ length: Math.max(0, length) }, (_, i) => i);

const wordIn = (cells: SheetCells, area: Box | null): Word => (area ? wordAt(cells, area.row, area.column) : NOTHING);

/** Whether a cell shows what ratings come to: then it is nobody's word. */
function isOfRatings({ formulas }: SheetCells, places: SheetPlaces, { row, column }: Place): boolean {
  const rated = areaOf(places, "rated");
  const [, of] = /^=\s*\$?[A-Z]+\$?(\d+)$/i.exec(formulas[row - 1]?.[column - 1] ?? "") ?? [];
  return rated !== null && Number(of) === rated.row;
}

/**
 * By how many columns what stands in a row was moved away from its stages: a rebuild that is cut off leaves rows where they were put meanwhile,
 * and what is remembered of a lane has followed it there.
 */
function shiftIn(cells: SheetCells, places: SheetPlaces, names: Box | null): (row: number) => number {
  const first = names?.column ?? 1;
  const lanes = Object.keys(places).filter((key) => key.startsWith("own ") || WORD_ROWS.some((lane) => lane === key));
  const known = new Map(
    lanes.flatMap((key) => {
      const area = areaOf(places, key);
      return area ? [[area.row, area.column - first] as const] : [];
    }),
  );
  const away = [...known.values()].find((by) => by !== 0);
  const stands = (row: number) =>
    count(names?.columns ?? 0).some((i) => !isBlank(wordAt(cells, row, first + (away ?? 0) + i)));
  return (row) => known.get(row) ?? (away !== undefined && stands(row) ? away : 0);
}

/** A word with what somebody made of its look, where that was read. */
function lookedAt(cells: SheetCells, places: SheetPlaces, row: number, column: number, place: WordPlace): Word {
  const word = wordAt(cells, row, column);
  if (!cells.looks) return word;
  const look = theirLook(cells.looks, row, column, place, areaOf(places, "status") === null);
  return look ? { ...word, look } : word;
}

function placeIn(cells: SheetCells, places: SheetPlaces, place: WordPlace): Word {
  const area = areaOf(places, place);
  return area ? lookedAt(cells, places, area.row, area.column, place) : NOTHING;
}

const personaIn = (cells: SheetCells, places: SheetPlaces) =>
  Object.fromEntries(PERSONA_PARTS.map((part) => [part, placeIn(cells, places, `persona ${part}`)])) as Record<
    PersonaPart,
    Word
  >;

/** The phase of each stage where somebody wrote another than the map does by itself: a merged cell says it for all that it reaches over. */
function phasesIn(cells: SheetCells, places: SheetPlaces, columns: readonly number[]): Word[] {
  const area = areaOf(places, "phases");
  let last = NOTHING;
  return columns.map((column) => {
    const word = area ? wordAt(cells, area.row, column) : NOTHING;
    const isSaid = word.content !== "";
    if (isSaid) last = typeof word.content === "string" && isOwnPhase(word.content) ? NOTHING : word;
    return isSaid && word.note !== "" ? { ...last, content: word.content, note: word.note } : { ...last, note: "" };
  });
}

/** What a lane of people's own is called: what stands nearest before its stages. */
function labelIn(cells: SheetCells, row: number, whole: Box | null, names: Box | null): Word {
  const first = whole?.column ?? 1;
  const before = names ? names.column - first : 1;
  const words = count(before).map((i) => wordAt(cells, row, first + i));
  return words.reverse().find((word) => !isBlank(word)) ?? NOTHING;
}

/** Rows between the lanes that the map did not make: lanes of people's own, as long as something stands in them. */
function ownRows(
  cells: SheetCells,
  places: SheetPlaces,
  laneRows: ReadonlyMap<WordRow, number | null>,
  names: Box | null,
): { readonly row: number; readonly after: WordRow | null }[] {
  const hiddenFrom = areaOf(places, "built")?.row ?? Number.POSITIVE_INFINITY;
  const stands = (row: number) => ({
    row,
    after:
      [...laneRows]
        .filter(([, at]) => at !== null && at < row && at < hiddenFrom)
        .reduce<[WordRow, number] | null>(
          (best, [lane, at]) => (best && best[1] > at! ? best : [lane, at!]),
          null,
        )?.[0] ?? null,
  });
  const known = [...laneRows].flatMap(([, row]) => (row === null ? [] : [row]));
  const earlier = Object.keys(places).filter((key) => key.startsWith("own "));
  const earlierRows = earlier.flatMap((key) => areaOf(places, key)?.row ?? []);
  const seen = [...known, ...earlierRows].filter((row) => row < hiddenFrom);
  if (seen.length === 0 || !names) return earlierRows.map(stands);
  const [first, last] = [Math.min(...seen), Math.max(...seen)];
  const left = wholeArea(places)?.column ?? 1;
  const shift = shiftIn(cells, places, names);
  const isWritten = (row: number) =>
    shift(row) !== 0 || count(names.column + names.columns - left).some((i) => isTheirs(cells, row, left + i));
  return count(last - first + 1)
    .map((i) => first + i)
    .filter((row) => earlierRows.includes(row) || (!known.includes(row) && isWritten(row)))
    .map(stands);
}

/** The hypotheses as they stand, with their rows; lines in which nothing is typed are none. */
export function standingHypotheses(cells: SheetCells, places: SheetPlaces): { row: number; words: HypothesisWords }[] {
  return rowsOf(places, "idea").flatMap((row) => {
    const at = (what: (typeof TYPED)[number]): Word => {
      const area = areaOf(places, what);
      const place = what === "idea" || what === "stage" ? "hypothesis" : "figure";
      return area ? lookedAt(cells, places, row, area.column, place) : NOTHING;
    };
    const chosen = shownIn(cells, places, "stage", row);
    const typed = {
      idea: noted(at("idea"), at("stage")),
      points: at("points"),
      chance: at("chance"),
      effort: at("effort"),
    };
    if (chosen === "" && Object.values(typed).every(isBlank)) return [];
    return [{ row, words: { ...typed, stage: numberOf(chosen) ?? chosen } }];
  });
}

/** The number in "2. Click". */
function numberOf(chosen: string): number | null {
  const found = /^(\d+)\. /.exec(chosen);
  return found && Number(found[1]);
}

function asideIn(cells: SheetCells, places: SheetPlaces): AsideWords[] {
  const column = areaOf(places, "aside word")?.column ?? 1;
  const [whole, stages] = [wholeArea(places), areaOf(places, "aside stage")];
  // Beyond the map it was put meanwhile, by a rebuild that was cut off.
  const isAway = whole !== null && stages !== null && column >= whole.column + whole.columns;
  const from = { column, home: isAway ? stages.column + 2 : column };
  return rowsOf(places, "aside word")
    .map((row) => ({
      stage: shownIn(cells, places, "aside stage", row),
      lane: shownIn(cells, places, "aside lane", row),
      word: {
        ...noted(
          lookedAt(cells, places, row, column, "aside"),
          inColumn(cells, places, "aside stage", row),
          inColumn(cells, places, "aside lane", row),
        ),
        from: { row, ...from },
      },
    }))
    .filter(({ word, stage, lane }) => !isBlank(word) || stage !== "" || lane !== "");
}

/** A word that also has the notes of cells whose texts are not written back as they were. */
function noted(word: Word, ...others: readonly Word[]): Word {
  const notes = [word, ...others].map(({ note }) => note).filter((note) => note !== "");
  return { ...word, note: notes.join("\n") };
}

function rowsOf(places: SheetPlaces, key: string): number[] {
  const area = areaOf(places, key);
  return area ? count(area.rows).map((i) => area.row + i) : [];
}

function inColumn(cells: SheetCells, places: SheetPlaces, key: string, row: number): Word {
  const area = areaOf(places, key);
  return area ? wordAt(cells, row, area.column) : NOTHING;
}

function shownIn(cells: SheetCells, places: SheetPlaces, key: string, row: number): string {
  const area = areaOf(places, key);
  return area ? shownAt(cells, row, area.column) : "";
}
