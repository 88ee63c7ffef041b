import type { Mode } from "../core/change";
import { UserError } from "../core/userError";
import { found, isBlank, nameOf, quote } from "../tables/cells";
import { rateFromText } from "../tables/numberText";
import { placeIn, readCounts } from "./counts";
import { toMatrix } from "./matrix";

/**
 * What an argument means: each kind turns what cells may hold (number, text, blank, date, error, 2-D array) into a checked value, or throws a
 * `UserError` that says where. Only an optional argument is left out; its kind then never sees it.
 */
export const kinds = {
  /** People by stage: a column, a row or a table. */
  counts: readCounts,
  /** Names of stages in a column or a row; blank ones are "". */
  labels: readLabels,
  /** A fraction, or a range: see `Base`. */
  base: readBase,
  /** Changes of conversions, as fractions: one, or a list. */
  points: readPoints,
  /** The number of a step: 1 is from the first stage to the second. */
  step: readStep,
  /** "points" or "relative". */
  mode: readMode,
} as const;

export type Kind = keyof typeof kinds;
export type ValueOf<K extends Kind> = ReturnType<(typeof kinds)[K]>;

/** Either one rate in [0, 1], or stage counts. */
export type Base = { readonly rate: number | null } | { readonly counts: ReturnType<typeof readCounts> };

/**
 * One change for every step, or a list of changes: `size` cells as given, of which those after `used` are blank. A cell is read when it is asked
 * for, since the first of a list aligned with the stages does not count; blank is no change.
 */
export type Points =
  | { readonly all: number }
  | { readonly size: number; readonly used: number; readonly at: (index: number) => number };

function readLabels(argument: unknown, name: string): string[] {
  const matrix = toMatrix(argument);
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length > 1 && columns > 1) throw new UserError("notAList", { argument: name });
  return matrix.flat().map((cell) => nameOf(cell));
}

function readBase(argument: unknown, name: string): Base {
  if (!Array.isArray(argument)) return { rate: isBlank(argument) ? null : readRate(argument, name) };
  const counts = readCounts(argument, name);
  const known = counts.lists.flat().filter((count) => count !== null);
  if (known.every((count) => count <= 1) && known.some((count) => count % 1 !== 0)) {
    throw new UserError("ratesForCounts", { argument: name });
  }
  return { counts };
}

function readRate(cell: unknown, argument: string): number {
  const rate = readFraction(cell, argument, "rate", {});
  if (rate < 0 || rate > 1) throw new UserError("notAShare", { argument, value: quote(cell) });
  return rate;
}

function readPoints(argument: unknown, name: string): Points {
  if (!Array.isArray(argument)) return { all: readFraction(argument, name, "points", {}) };
  const [rows, columns] = [argument.length, (argument[0] as unknown[]).length];
  if (rows > 1 && columns > 1) throw new UserError("notAList", { argument: name });
  const cells = toMatrix(argument).flat();
  const place = (index: number) => placeIn(rows, columns, rows > 1 ? index : 0, rows > 1 ? 0 : index);
  return {
    size: Math.max(rows, columns),
    used: cells.length,
    at: (index) => (isBlank(cells[index]) ? 0 : readFraction(cells[index], name, "points", place(index))),
  };
}

function readFraction(cell: unknown, argument: string, expected: string, place: Record<string, number>): number {
  const fraction = typeof cell === "number" ? cell : typeof cell === "string" ? rateFromText(cell) : null;
  if (fraction === null || !Number.isFinite(fraction)) {
    throw new UserError("wrongCell", { argument, found: found(cell), value: quote(cell), expected, ...place });
  }
  return fraction + 0;
}

function readStep(argument: unknown, name: string): number {
  const step = typeof argument === "string" ? Number(argument) : argument;
  if (typeof step !== "number" || !Number.isInteger(step) || step < 1) {
    throw new UserError("notAStep", { argument: name, value: quote(argument) });
  }
  return step;
}

function readMode(argument: unknown, name: string): Mode {
  const mode = String(argument).trim().toLowerCase();
  if (mode !== "points" && mode !== "relative")
    throw new UserError("unknownMode", { argument: name, value: quote(argument) });
  return mode;
}
