import { dispatchAll } from "./batch";
import type { Model } from "./spreadsheet";

/** Reads again the formulas that could not be read, and computes all, since functions have been added. */
export function compileAgain(model: Model): void {
  const unread = model.getters.getSheetIds().flatMap((sheetId) =>
    Object.values(model.getters.getCells(sheetId)).flatMap((cell) => {
      if (!cell?.isFormula || !cell.compiledFormula.isBadExpression) return [];
      const { col, row } = model.getters.getCellPosition(cell.id);
      const content = cell.compiledFormula.toFormulaString(model.getters);
      // The same content again would change nothing.
      return ["", content].map((each) => ({ type: "UPDATE_CELL", sheetId, col, row, content: each }));
    }),
  );
  dispatchAll(model, unread);
  model.dispatch("EVALUATE_CELLS");
}
