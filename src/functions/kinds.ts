import type { Mode } from "../core/change";
import { ORDERS } from "../core/journeys/attemptTypes";
import { MODELS } from "../core/journeys/attribution";
import type { Maybe } from "../core/maybe";
import { UserError } from "../core/userError";
import { nameOf, quote } from "../tables/cells";
import { readDay, readDays } from "./days";
import { lists, type Matrix, toMatrix } from "./matrix";
import { type Counts, readCounts } from "./readCounts";
import { readChoice, readColumn, readName, readStages, readTop, readWindow } from "./readEventLog";
import { readChange, readCount, readFlag, readMoney, readProbability, readRate } from "./readNumbers";
import { type PerStep, readPerStep } from "./readPerStep";

/**
 * What an argument means: each kind turns what cells may hold (number, text, blank, date, error, 2-D array) into a checked value, or throws a
 * `UserError` that says where. An optional argument that is left out never gets here.
 */
export const kinds = {
  /** People by stage: a column, a row or a table. */
  counts: (argument: unknown, name: string) => readCounts(argument, name, readCount),
  /** Money, in the shape of counts. */
  money: (argument: unknown, name: string) => readCounts(argument, name, readMoney),
  /** Cells as they are. */
  cells: readCells,
  /** Names in a column or a row; blank ones are "", and nothing else but blanks is no names. */
  labels: readLabels,
  /** Either one rate in [0, 1], or stage counts. */
  base: readBase,
  /** Rates in [0, 1], one per step or aligned with the stages; blank is none. */
  rates: (argument: unknown, name: string) => readPerStep(argument, name, readRate),
  /** Changes of conversions as fractions: one for all steps, or one per step, or aligned with the stages. */
  points: (argument: unknown, name: string): number | PerStep =>
    Array.isArray(argument) ? readPerStep(argument, name, readChange) : readChange(argument, name, {}),
  /** One number of people. */
  count: one(readCount),
  /** One amount of money. */
  amount: one(readMoney),
  /** One day, as cells count them. */
  day: one(readDay),
  /** Days in a range. */
  days: readDays,
  /** TRUE or FALSE. */
  flag: one(readFlag),
  /** One rate in [0, 1]. */
  rate: one(readRate),
  /** One change of a conversion, as a fraction. */
  change: one(readChange),
  /** A probability strictly between 0 and 1. */
  probability: one(readProbability),
  /** The number of a step: 1 is from the first stage to the second. */
  step: one(readStep),
  /** "points" or "relative". */
  mode: one(readMode),
  /** A column of an event log with names: users, events, touchpoints, channels. */
  names: readColumn,
  /** A column of an event log with times: dates, numbers of days, ISO text. */
  times: readColumn,
  /** A column of numbers in the rows of a column of names. */
  figures: readColumn,
  /** Names of at least two stages, in a column or a row. */
  stages: readStages,
  /** A number of days, as milliseconds. */
  window: one(readWindow),
  /** "ordered", "strict" or "open". */
  order: one(readChoice(ORDERS)),
  /** The name of an event. */
  name: one(readName),
  /** How many rows to show. */
  top: one(readTop),
  /** An attribution model. */
  model: one(readChoice(MODELS)),
} as const;

export type Kind = keyof typeof kinds;
export type ValueOf<K extends Kind> = ReturnType<(typeof kinds)[K]>;

/** Kinds whose blank argument is no data, so that everything computed from it is blank. */
export const blankIsNoData: ReadonlySet<Kind> = new Set(["amount", "day", "points", "count", "rate", "change", "step"]);

/** A rate, null for a blank cell; or stage counts. */
export type Base = { readonly rate: Maybe } | { readonly counts: Counts };

/** Cells as they are, a single row turned into a column: `size` rows as given, of which those after `down` are blank. */
export interface Cells {
  readonly down: Matrix<unknown>;
  readonly size: number;
}

type Reader<T> = (cell: unknown, argument: string, place: Readonly<Record<string, number>>) => T;

function one<T>(read: Reader<T>) {
  return (argument: unknown, name: string): T => {
    if (Array.isArray(argument)) throw new UserError("notOneCell", { argument: name });
    return read(argument, name, {});
  };
}

function readCells(argument: unknown): Cells {
  const matrix = toMatrix(argument);
  const [rows, columns] = Array.isArray(argument) ? [argument.length, (argument[0] as unknown[]).length] : [1, 1];
  const isRow = rows === 1 && columns > 1;
  return { down: isRow ? lists(matrix, "down") : matrix, size: isRow ? columns : rows };
}

function readLabels(argument: unknown, name: string): string[] {
  const matrix = toMatrix(argument);
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length > 1 && columns > 1) throw new UserError("notAList", { argument: name });
  const names = matrix.flat().map((cell) => nameOf(cell));
  return names.every((name) => name === "") ? [] : names;
}

function readBase(argument: unknown, name: string): Base {
  if (argument === "") return { rate: null };
  if (!Array.isArray(argument)) return { rate: readRate(argument, name, {}, "neitherShareNorPeople") };
  const counts = readCounts(argument, name, readCount);
  const known = counts.lists.flat().filter((count) => count !== null);
  if (known.every((count) => count <= 1) && known.some((count) => count % 1 !== 0)) {
    throw new UserError("ratesForCounts", { argument: name });
  }
  return { counts };
}

function readStep(cell: unknown, argument: string): number {
  const step = typeof cell === "string" ? Number(cell) : cell;
  if (typeof step !== "number" || !Number.isInteger(step) || step < 1) {
    throw new UserError("notAStep", { argument, value: quote(cell) });
  }
  return step;
}

function readMode(cell: unknown, argument: string): Mode {
  const mode = String(cell).trim().toLowerCase();
  if (mode !== "points" && mode !== "relative") throw new UserError("unknownMode", { argument, value: quote(cell) });
  return mode;
}
