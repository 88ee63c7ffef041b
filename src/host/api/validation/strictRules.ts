import { dispatchAll, type SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { exception } from "../exception";
import type { Position } from "../sheets/content";
import { toA1 } from "../sheets/notation";

/** Enters content into cells as one; where a rule that rejects input is broken, it throws as Sheets does and nothing is written. */
export function entered(state: HostState, commands: readonly SheetCommand[]): void {
  const { model } = state;
  const { getters } = model;
  const positions = commands as readonly (SheetCommand & Position)[];
  const guarded = positions.filter((position) => getters.getValidationRuleForCell(position)?.isBlocking);
  const before = guarded.length > 0 ? positions.map((position) => asItIs(state, position)) : [];
  dispatchAll(model, commands);
  const broken = guarded.find((position) => getters.isDataValidationInvalid(position));
  if (!broken) return;
  dispatchAll(model, before);
  const cell = toA1({ sheetId: broken.sheetId, row: broken.row + 1, column: broken.col + 1, rows: 1, columns: 1 });
  throw exception(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}

/** The command that gives a cell what it holds now. */
function asItIs({ model }: HostState, { sheetId, row, col }: Position): SheetCommand {
  const cell = model.getters.getCell({ sheetId, row, col });
  const content = cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : (cell?.content ?? "");
  const { style = null, format = "" } = cell ?? {};
  return { type: "UPDATE_CELL", sheetId, row, col, content, style, format };
}
