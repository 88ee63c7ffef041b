import { readFileSync } from "node:fs";
import { createHost } from "../src/host/createHost";
import { dispatchAll } from "../src/host/engine/batch";
import { sheetsError } from "../src/host/engine/errorCodes";
import { toCanonical } from "../src/host/engine/formulas";
import { type EvaluatedCell, helpers } from "../src/host/engine/spreadsheet";
import { warmRealm } from "./warmRealm";

/** What a test puts into a cell: a formula as typed in the locale, a text (never a formula unless it begins with `=`), a number, a boolean. */
export type Typed = string | number | boolean;

export interface EvaluateOptions {
  readonly locale?: string;
  /** The code of the project; by default the bundle that goes to Google. */
  readonly code?: string;
}

/**
 * The values of a sheet's cells, by address, as the built bundle computes them in the local host: those that were put there and those that
 * results spilled into. An error is its code; `evaluateCells` has its message.
 */
export function evaluate(
  cells: Readonly<Record<string, Typed>>,
  options: EvaluateOptions = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(evaluateCells(cells, options)).map(([address, { value }]) => [address, value]),
  );
}

/** The same with each cell's error message, "" where there is none. */
export function evaluateCells(
  cells: Readonly<Record<string, Typed>>,
  { locale = "en_US", code = readFileSync(BUNDLE, "utf8") }: EvaluateOptions = {},
): Record<string, { readonly value: unknown; readonly message: string }> {
  const host = createHost(warmRealm, { locale });
  host.install({ code, html: {} });
  const { getters } = host.model;
  const decimal = getters.getLocale().decimalSeparator === "," ? "," : ".";
  const commands = Object.entries(cells).map(([address, typed]) => ({
    type: "UPDATE_CELL",
    sheetId: "0",
    ...helpers.toCartesian(address),
    content: contentOf(typed, decimal),
  }));
  dispatchAll(host.model, commands);
  const entries = getters.getEvaluatedCellsPositions("0").flatMap((position) => {
    const evaluated = getters.getEvaluatedCell(position);
    return evaluated.value === null ? [] : [[helpers.toXC(position.col, position.row), shown(evaluated)] as const];
  });
  return Object.fromEntries(entries);
}

const BUNDLE = new URL("../dist/Code.js", import.meta.url);

function contentOf(typed: Typed, decimal: "." | ","): string {
  if (typeof typed === "boolean") return typed ? "TRUE" : "FALSE";
  if (typeof typed === "number") return String(typed);
  return typed.startsWith("=") ? toCanonical(typed, decimal) : `'${typed}`;
}

function shown(cell: EvaluatedCell) {
  const error = sheetsError(cell.value);
  return { value: error ?? cell.value, message: (error && "message" in cell && cell.message) || "" };
}
