import { helpers, type Style } from "@odoo/o-spreadsheet";
import type { SheetCommand } from "../../engine/batch";
import { sheetsError } from "../../engine/errorCodes";
import { type DecimalSign, fromCanonical, toCanonical } from "../../engine/formulas";
import { parseTyped } from "../../engine/parseTyped";
import { inRussian } from "../../engine/russianFormulas";
import type { HostState } from "../../state";
import { dateOf, isDate, serialOf } from "./dates";

/** A cell's place in the model, counted from 0. */
export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** A cell's value as `getValue` gives it: number, text, boolean, Date, "" when empty, an error's code. */
export function readValue({ model }: HostState, position: Position): unknown {
  const { value, format, link } = model.getters.getEvaluatedCell(position);
  if (value === null) return "";
  if (typeof value === "number" && format && helpers.isDateTimeFormat(format)) return dateOf(value);
  // o-spreadsheet reads "[label](address)" as a link and shows the label; Sheets leaves the text alone.
  const written = link ? model.getters.getCell(position) : undefined;
  if (written && !written.isFormula && helpers.isDefined(written.parsedValue)) return written.parsedValue;
  return sheetsError(value) ?? value;
}

/** What a cell shows. */
export function readDisplay({ model }: HostState, position: Position): string {
  const { value, formattedValue } = model.getters.getEvaluatedCell(position);
  return sheetsError(value) ?? formattedValue;
}

/** A cell's formula as the script's separators write it; "" when it has none. */
export function readFormula(state: HostState, position: Position): string {
  const cell = state.model.getters.getCell(position);
  if (!cell?.isFormula) return "";
  const canonical = cell.compiledFormula.toFormulaString(state.model.getters);
  if (state.formulasIn === "russian") return inRussian(fromCanonical(canonical, localeSign(state)));
  return fromCanonical(canonical, decimalSign(state));
}

/** The command that enters a value as `setValue` does: a string as if typed, a leading `=` as a formula. */
export function entering(state: HostState, position: Position, value: unknown): SheetCommand | null {
  const cell = state.model.getters.getCell(position);
  if (isDate(value)) {
    const serial = serialOf(value);
    const { dateFormat, timeFormat } = state.model.getters.getLocale();
    const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`;
    return updating(state, position, String(serial), cell?.format ? {} : { format });
  }
  const text = textOf(value);
  if (typeof value !== "string") return updating(state, position, text);
  if (isPlainText(cell)) return updating(state, position, ...asPlainText(text, cell?.style));
  if (text.startsWith("=") && text.length > 1) return updating(state, position, toCanonical(text, decimalSign(state)));
  const { content, format } = parseTyped(text, state.model.getters.getLocale());
  return updating(state, position, content, format && !cell?.format ? { format } : {});
}

/** The command that enters a text that is already one: it becomes no formula and no number. */
export function enteringText(state: HostState, position: Position, text: string): SheetCommand | null {
  const cell = state.model.getters.getCell(position);
  return isPlainText(cell)
    ? updating(state, position, ...asPlainText(text, cell?.style))
    : updating(state, position, text === "" ? "" : `'${text}`);
}

/** The command that enters a formula as `setFormula` does: always a formula, "" clears. */
export function enteringFormula(state: HostState, position: Position, formula: string): SheetCommand | null {
  const text = formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
  return updating(state, position, toCanonical(text, decimalSign(state)));
}

/** The decimal sign of formulas in this host's scripts. */
export function decimalSign(state: HostState): DecimalSign {
  return state.separators === "locale" ? localeSign(state) : ".";
}

const localeSign = ({ model }: HostState): DecimalSign =>
  model.getters.getLocale().decimalSeparator === "," ? "," : ".";

/** The number format of cells whose content stays the text it was typed as. */
export const PLAIN_TEXT = "@";

/** A cell's look with what o-spreadsheet has no place for. */
export interface HostStyle extends Style {
  readonly fontFamily?: string;
  /** What `getHorizontalAlignment` says, where o-spreadsheet draws another alignment's look. */
  readonly horizontal?: "general-left";
  /** The number format as the script gave it, where the engine's is another: "@" of a text that looks like a formula, "M/d/yyyy". */
  readonly numberFormat?: string;
}

function isPlainText(cell: { readonly format?: string; readonly style?: HostStyle } | undefined): boolean {
  return cell?.format === PLAIN_TEXT || cell?.style?.numberFormat === PLAIN_TEXT;
}

// o-spreadsheet computes formulas in plain-text cells too; the apostrophe keeps the text, and then the format must go, since a
// plain-text cell shows its apostrophe.
function asPlainText(text: string, style: HostStyle | undefined): [string, object] {
  const content = text.replace(/^'/, "");
  const unmarked = { ...style, numberFormat: undefined };
  return content.startsWith("=")
    ? [`'${content}`, { format: "", style: { ...style, numberFormat: PLAIN_TEXT } }]
    : [content, { format: PLAIN_TEXT, style: unmarked }];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && !Number.isFinite(value)) return "#NUM!";
  return String(value);
}

// The cells of a merge but the first hold nothing; where there is no cell, there is nothing to empty.
function updating({ model }: HostState, position: Position, content: string, more = {}): SheetCommand | null {
  if (content === "" && !model.getters.getCell(position)) return null;
  const main = model.getters.getMainCellPosition(position);
  if (main.col !== position.col || main.row !== position.row) return null;
  return { type: "UPDATE_CELL", ...position, content, ...more };
}
