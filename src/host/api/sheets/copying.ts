import { dispatchAll, type SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { notInHost } from "../exception";
import { readRule, ruling } from "../validation/cellRules";
import { type Area, cellsOf, positionAt, zoneOf } from "./area";
import { entering, readValue } from "./content";
import { mergesIn, merging } from "./merges";
import { noting, readNotes } from "./notes";
import { withinSheet } from "./references";

/** What a copy takes along. */
export interface CopyParts {
  readonly content?: "formulas" | "values";
  readonly look?: boolean;
  readonly borders?: boolean;
  readonly merges?: boolean;
  readonly validations?: boolean;
  readonly notes?: boolean;
}

const LOOKS: CopyParts = { look: true, borders: true, merges: true };

/** What each of Apps Script's kinds of pasting takes along. */
export const COPY_PARTS: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: { content: "formulas", ...LOOKS, validations: true, notes: true },
  PASTE_NO_BORDERS: { content: "formulas", look: true, merges: true, validations: true, notes: true },
  PASTE_FORMAT: LOOKS,
  PASTE_FORMULA: { content: "formulas" },
  PASTE_VALUES: { content: "values" },
  PASTE_DATA_VALIDATION: { validations: true },
};

/**
 * Copies an area. A smaller target takes the whole source all the same, a larger one as many whole copies as fit: gas-fakes
 * notes/oddities.md:382-391 at dedcae3.
 */
export function copyArea(state: HostState, source: Area, target: Area, parts: CopyParts, transposed: boolean): void {
  if (parts.look) refuseConditionalFormats(state, source);
  const [rows, columns] = transposed ? [source.columns, source.rows] : [source.rows, source.columns];
  const down = Math.max(1, Math.floor(target.rows / rows));
  const across = Math.max(1, Math.floor(target.columns / columns));
  const commands = Array.from({ length: down * across }, (_, index) => {
    const row = target.row + Math.floor(index / across) * rows;
    const column = target.column + (index % across) * columns;
    const place = withinSheet(state, { sheetId: target.sheetId, row, column, rows, columns });
    return copying(state, source, place, parts, transposed);
  });
  dispatchAll(state.model, commands.flat());
}

function copying(state: HostState, source: Area, place: Area, parts: CopyParts, transposed: boolean): SheetCommand[] {
  const notes = parts.notes ? readNotes(state, source) : [];
  const cells = cellsOf(source).map((from) => {
    const [row, column] = [from.row - source.row, from.column - source.column];
    const to = {
      ...place,
      rows: 1,
      columns: 1,
      row: place.row + (transposed ? column : row),
      column: place.column + (transposed ? row : column),
    };
    return { from, to, note: notes[row]?.[column] ?? "" };
  });
  const noteAt = new Map(cells.map(({ to, note }) => [`${to.row},${to.column}`, note]));
  return [
    ...cells.flatMap(({ from, to }) => [
      ...copyingContent(state, from, to, parts, transposed),
      ...copyingLook(state, from, to, parts),
    ]),
    ...(parts.validations
      ? cells.flatMap(({ from, to }) => ruling(state, [to], readRule(state, positionAt(from))))
      : []),
    ...(parts.notes ? noting(state, [place], (_, cell) => noteAt.get(`${cell.row},${cell.column}`)!) : []),
    ...(parts.merges ? copyingMerges(state, source, place, transposed) : []),
  ];
}

function copyingContent(
  state: HostState,
  from: Area,
  to: Area,
  { content }: CopyParts,
  transposed: boolean,
): SheetCommand[] {
  if (!content) return [];
  const [source, target] = [positionAt(from), positionAt(to)];
  const cell = state.model.getters.getCell(source);
  if (content === "values" || !cell) {
    const value = readValue(state, source);
    // Text that looks like a formula or a number stays the text it is.
    const command = entering(state, target, typeof value === "string" && value !== "" ? `'${value}` : value);
    return command ? [command] : [];
  }
  if (cell.isFormula && transposed) throw notInHost("Range.copyTo of formulas, transposed");
  return [{ type: "UPDATE_CELL", ...target, content: contentFor(state, cell, from, to) }];
}

type Cell = NonNullable<ReturnType<HostState["model"]["getters"]["getCell"]>>;

/** What is written in a cell, a formula as it reads in another place. */
export const contentFor = (state: HostState, cell: Cell, from: Area, to: Area): string =>
  cell.isFormula ? translated(state, from, to, cell) : cell.content;

type FormulaCell = Extract<Cell, { isFormula: true }>;

function translated({ model }: HostState, from: Area, to: Area, { compiledFormula }: FormulaCell): string {
  return model.getters.getTranslatedCellFormula(
    to.sheetId,
    to.column - from.column,
    to.row - from.row,
    compiledFormula,
  );
}

function copyingLook({ model }: HostState, from: Area, to: Area, { look, borders }: CopyParts): SheetCommand[] {
  const [source, target] = [positionAt(from), positionAt(to)];
  const { style, format } = model.getters.getCell(source) ?? {};
  const border = model.getters.getCellBorder(source);
  return [
    ...(look ? [{ type: "UPDATE_CELL", ...target, style: style ?? null, format: format ?? "" }] : []),
    ...(borders ? [{ type: "SET_BORDER", ...target, border: border ?? undefined }] : []),
  ];
}

function copyingMerges(state: HostState, source: Area, place: Area, transposed: boolean): SheetCommand[] {
  const merges = mergesIn(state, source);
  if (transposed && merges.length > 0) throw notInHost("Range.copyTo of merged cells, transposed");
  return merging(
    state,
    merges.map((merge) => ({
      ...merge,
      sheetId: place.sheetId,
      row: place.row + merge.row - source.row,
      column: place.column + merge.column - source.column,
    })),
  );
}

function refuseConditionalFormats({ model }: HostState, { sheetId, ...rest }: Area): void {
  const zone = zoneOf({ sheetId, ...rest });
  if (model.getters.getRulesSelection(sheetId, [zone]).length > 0) {
    throw notInHost("Range.copyTo of cells with conditional formats");
  }
}

/** The parts of a kind of pasting; throws for one the host lacks. */
export function copyParts(type: unknown): CopyParts {
  const parts = COPY_PARTS[String(type)];
  if (!parts) throw notInHost(`CopyPasteType.${String(type)}`);
  return parts;
}
