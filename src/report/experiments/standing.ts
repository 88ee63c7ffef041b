import { oneLine } from "../../core/oneLine";
import type { Box } from "../../tables/line";
import { EXPERIMENTS, STATUSES } from "../../text/experiments";
import type { Language } from "../../text/language";
import { areaOf, type SheetPlaces, wholeArea } from "../places";
import type { TypedCell } from "../typedCells";
import {
  type Aside,
  type ExperimentModel,
  type Idea,
  type OwnColumn,
  TYPED,
  TYPED_OVER,
  type TypedKey,
  typedPlace,
} from "./model";

/** The cells of the sheet as they stand, by row and column from 1. */
export interface StandingCells {
  /** What somebody typed, null for nothing. */
  typed(row: number, column: number): TypedCell | null;
  shown(row: number, column: number): string;
  formula(row: number, column: number): string;
}

/** The names of the stages now, by which those that were chosen are found again. */
export interface StagesNow {
  readonly names: readonly string[];
  readonly language: Language;
}

type Standing = Pick<ExperimentModel, "weeks" | "ideas" | "ownColumns" | "aside">;

/** All that people wrote on the sheet, wherever they wrote it. */
export function standingExperiments(cells: StandingCells, places: SheetPlaces, now: StagesNow): Standing {
  const heads = headsIn(places);
  const rows = ideaRows(places);
  const own = ownColumnsAt(places, heads);
  const known = knownStages(cells, places);
  return {
    weeks: weeksIn(cells, places),
    ideas: withoutEmptyEnd(rows.map((row) => ideaIn(cells, places, row, known, now))),
    ownColumns: own
      .map(
        (column): OwnColumn => ({
          head: cells.typed(heads!.row, column),
          cells: rows.map((row) => cells.typed(row, column)),
        }),
      )
      .filter(({ head, cells: below }) => head !== null || below.some((cell) => cell !== null)),
    aside: [...asideIn(cells, places), ...strays(cells, places, rows, own)],
  };
}

/** Whether the columns are where they were built: then what refers to them is still right. */
export function columnsStand(places: SheetPlaces): boolean {
  const columns = headsIn(places)?.columns ?? [];
  return columns.every((column, i) => column === columns[0]! + i);
}

/** The row of the headers, and the columns of those that are left, in their order. */
function headsIn(places: SheetPlaces): { readonly row: number; readonly columns: readonly number[] } | null {
  const boxes = Object.keys(places).flatMap((key) => (key.startsWith("head ") ? (areaOf(places, key) ?? []) : []));
  return boxes.length > 0 ? { row: boxes[0]!.row, columns: boxes.map(({ column }) => column) } : null;
}

/** The rows of the hypotheses: those of any column that is left. */
function ideaRows(places: SheetPlaces): number[] {
  const boxes = TYPED.flatMap((key) => areaOf(places, typedPlace(key)) ?? []);
  const [first] = boxes;
  return first ? rowsOf(first) : [];
}

const rowsOf = ({ row, rows }: Box): number[] => Array.from({ length: rows }, (_, i) => row + i);

const columnsOf = ({ column, columns }: Box): number[] => Array.from({ length: columns }, (_, i) => column + i);

function ownColumnsAt(places: SheetPlaces, heads: ReturnType<typeof headsIn>): number[] {
  const area = wholeArea(places);
  return area && heads ? columnsOf(area).filter((column) => !heads.columns.includes(column)) : [];
}

function weeksIn(cells: StandingCells, places: SheetPlaces): TypedCell | null {
  const at = areaOf(places, "weeks");
  if (!at) return null;
  const typed = cells.typed(at.row, at.column);
  // What the sheet put there itself follows its table.
  return /^=\s*\d+\s*\/\s*7$/.test(cells.formula(at.row, at.column)) ? null : typed;
}

function ideaIn(
  cells: StandingCells,
  places: SheetPlaces,
  row: number,
  known: readonly KnownStage[],
  now: StagesNow,
): Idea {
  const typed: Partial<Record<TypedKey, TypedCell>> = {};
  for (const key of TYPED) {
    const at = areaOf(places, typedPlace(key));
    const cell = at && cells.typed(row, at.column);
    if (cell) typed[key] = CHANGED[key]?.(cell, known, now) ?? cell;
  }
  const hasStart = typeof typed.start?.content === "number";
  for (const key of TYPED_OVER) {
    const at = areaOf(places, typedPlace(key));
    const cell = at && cells.typed(row, at.column);
    if (!cell) continue;
    const isComputed = cells.formula(row, at.column) !== "";
    // What was decided beforehand stays as it was then.
    if (isComputed && !(key === "needed" && hasStart && typeof cell.content === "number")) continue;
    typed[key] = { content: cell.content, formula: null, remark: "" };
  }
  return typed;
}

interface KnownStage {
  readonly built: string;
  readonly shown: string;
}

/** The stages by their numbers: as they were built, and as they are called since. */
function knownStages(cells: StandingCells, places: SheetPlaces): KnownStage[] {
  const [built, choice] = [areaOf(places, "built"), areaOf(places, "choice")];
  if (!built || !choice) return [];
  return rowsOf(built).map((row) => ({
    built: cells.shown(row, built.column),
    shown: withoutNumber(cells.shown(row, choice.column)),
  }));
}

const withoutNumber = (chosen: string): string => chosen.replace(/^\d+\. /, "");

/** A stage that was chosen elsewhere by its name, as the list offers it now. */
export const stageAsOffered = (cell: TypedCell, now: StagesNow): TypedCell => CHANGED.stage!(cell, [], now);

/** What is chosen from a list follows what the list offers now. */
const CHANGED: Partial<Record<TypedKey, (cell: TypedCell, known: readonly KnownStage[], now: StagesNow) => TypedCell>> =
  {
    stage: (cell, known, { names }) => {
      const chosen = String(cell.content);
      const number = Number(/^(\d+)\. /.exec(chosen)?.[1] ?? 0);
      const stage = known[number - 1];
      const found = [stage?.built, stage?.shown, withoutNumber(chosen)].flatMap((name) => {
        const at = name ? nthOf(names, name, known, number) : -1;
        return at >= 0 ? [at] : [];
      })[0];
      const said = found === undefined ? withoutNumber(chosen) : `${found + 1}. ${names[found]}`;
      return { ...cell, content: said, formula: null };
    },
    status: (cell, _, { language }) => {
      const status = STATUSES.find((each) =>
        Object.values(EXPERIMENTS).some(({ statuses }) => statuses[each] === cell.content),
      );
      return status ? { ...cell, content: EXPERIMENTS[language].statuses[status] } : cell;
    },
    segment: (cell, _, { language }) => {
      const isAll = Object.values(EXPERIMENTS).some(({ everybody }) => everybody === cell.content);
      return isAll ? { ...cell, content: EXPERIMENTS[language].everybody } : cell;
    },
  };

/** Where a name is now: the n-th of equal names where it was the n-th. */
function nthOf(names: readonly string[], name: string, known: readonly KnownStage[], number: number): number {
  const same = (other: string) => oneLine(other) === oneLine(name);
  const nth = known.slice(0, Math.max(0, number - 1)).filter(({ built }) => same(built)).length;
  const found = names.flatMap((each, at) => (same(each) ? [at] : []));
  return found[nth] ?? found[0] ?? -1;
}

function withoutEmptyEnd(ideas: readonly Idea[]): Idea[] {
  const last = ideas.reduce((end, idea, at) => (Object.keys(idea).length > 0 ? at + 1 : end), 0);
  return ideas.slice(0, last);
}

function asideIn(cells: StandingCells, places: SheetPlaces): Aside[] {
  const [where, text] = [areaOf(places, "aside where"), areaOf(places, "aside text")];
  if (!text) return [];
  return rowsOf(text).flatMap((row) => {
    const said = where ? cells.shown(row, where.column) : "";
    const typed = cells.typed(row, text.column);
    if (!typed && said === "") return [];
    return [{ where: said, text: typed ?? { content: "", formula: null, remark: "" } }];
  });
}

/** What people wrote inside the sheet's area where it has no cells for it: over a formula or a heading, beside the boxes. */
function strays(cells: StandingCells, places: SheetPlaces, rows: readonly number[], own: readonly number[]): Aside[] {
  const area = wholeArea(places);
  const hidden = areaOf(places, "hidden");
  if (!area) return [];
  const kept = new Set<string>();
  for (const key of [...[...TYPED, ...TYPED_OVER].map(typedPlace), "weeks", "aside where", "aside text"]) {
    const box = areaOf(places, key);
    if (box) for (const row of rowsOf(box)) for (const column of columnsOf(box)) kept.add(`${row},${column}`);
  }
  const head = headsIn(places)?.row;
  for (const column of own) for (const row of [...rows, head]) kept.add(`${row},${column}`);
  // The source, or that the sheet is being rebuilt.
  kept.add(`${area.row + 1},${area.column}`);
  const end = Math.min(hidden?.row ?? Number.POSITIVE_INFINITY, area.row + area.rows);
  const found: Aside[] = [];
  for (let row = area.row; row < end; row++) {
    for (const column of columnsOf(area)) {
      const shown = cells.shown(row, column);
      if (kept.has(`${row},${column}`) || cells.formula(row, column) !== "" || isOurs(shown)) continue;
      const text = cells.typed(row, column);
      if (text) found.push({ where: head === undefined ? "" : cells.shown(head, column), text });
    }
  }
  return found;
}

const OURS: ReadonlySet<string> = new Set(Object.values(EXPERIMENTS).flatMap((texts) => flat(texts)));

function flat(texts: object): string[] {
  return Object.values(texts).flatMap((each: unknown) =>
    typeof each === "string" ? [each] : typeof each === "object" && each ? flat(each) : [],
  );
}

// The money's header ends with its sign.
const isOurs = (shown: string): boolean =>
  OURS.has(shown) || Object.values(EXPERIMENTS).some(({ heads }) => shown.startsWith(`${heads.money}, `));
