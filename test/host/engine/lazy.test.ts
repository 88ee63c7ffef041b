import { expect, test } from "vitest";
import { dispatchAll } from "../../../src/host/engine/batch";
import { createModel } from "../../../src/host/engine/model";
import type { Command, Model } from "../../../src/host/engine/spreadsheet";
import "../../../src/host/xlsx/nodeXml";
import { toXlsx } from "../../../src/host/xlsx/export";
import { readXlsx } from "../../../src/host/xlsx/import";

const write = (col: number, row: number, content: string) => ({ type: "UPDATE_CELL", sheetId: "0", col, row, content });
const value = (model: Model, col: number, row: number) =>
  model.getters.getEvaluatedCell({ sheetId: "0", col, row }).value;

/** The commands that reach the plugins while something is done. */
function heard(model: Model, act: () => void): string[] {
  const types: string[] = [];
  model.on("command-dispatched", heard, (command) => types.push((command as Command).type));
  act();
  model.off("command-dispatched", heard);
  return types;
}

test("what is written in many steps is computed once, when somebody looks", () => {
  const model = createModel({ locale: "en_US" });
  let computed = 0;
  const { evaluator } = (
    model as unknown as { handlers: { evaluator?: { computeFormulaCell(...args: never): unknown } }[] }
  ).handlers.find((handler) => handler.evaluator) as { evaluator: { computeFormulaCell(...args: never): unknown } };
  const compute = evaluator.computeFormulaCell;
  evaluator.computeFormulaCell = (...args) => {
    computed += 1;
    return compute.apply(evaluator, args);
  };
  dispatchAll(model, [write(0, 0, "1"), write(1, 0, "=A1+1")]);
  for (const each of ["2", "3", "4"]) dispatchAll(model, [write(0, 0, each)]);
  expect(computed).toBe(0);
  expect(value(model, 1, 0)).toBe(5);
  expect(value(model, 1, 0)).toBe(5);
  expect(computed).toBe(1);
});

test("a formula keeps its value and its reference through a change of looks, rows and undo", () => {
  const model = createModel({ locale: "en_US" });
  dispatchAll(model, [write(0, 0, "7"), write(1, 0, "=A1*2"), write(2, 0, "=TRANSPOSE(A1:B1)")]);
  dispatchAll(model, [{ type: "UPDATE_CELL", sheetId: "0", col: 1, row: 0, style: { bold: true }, format: "0.0" }]);
  const cell = model.getters.getCell({ sheetId: "0", col: 1, row: 0 });
  expect(cell).toMatchObject({ isFormula: true, style: { bold: true }, format: "0.0" });
  expect([value(model, 1, 0), value(model, 2, 1)]).toEqual([14, 14]);
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: "0",
    sheetName: "Sheet1",
    dimension: "ROW",
    base: 0,
    quantity: 2,
    position: "before",
  });
  expect([value(model, 1, 2), value(model, 2, 3)]).toEqual([14, 14]);
  model.dispatch("REQUEST_UNDO");
  model.dispatch("REQUEST_UNDO");
  expect(model.getters.getCell({ sheetId: "0", col: 1, row: 0 })).toMatchObject({
    format: undefined,
    style: undefined,
  });
  expect([value(model, 1, 0), value(model, 2, 1)]).toEqual([14, 14]);
});

test("rows in which nothing stands are removed without a word about each of their cells", () => {
  const model = createModel({ locale: "en_US" });
  dispatchAll(model, [write(0, 500, "5"), write(0, 999, "9")]);
  const elements = Array.from({ length: 900 }, (_, i) => i);
  const commands = heard(model, () =>
    model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId: "0", sheetName: "Sheet1", dimension: "ROW", elements }),
  );
  expect(commands.filter((type) => type === "UPDATE_CELL")).toEqual(["UPDATE_CELL"]);
  expect(value(model, 0, 99)).toBe(9);
});

test("what was just written is in the exported file, computed", async () => {
  const model = createModel({ locale: "en_US" });
  dispatchAll(model, [write(0, 0, "21"), write(0, 1, "=A1*2")]);
  const again = createModel({ locale: "en_US", data: readXlsx(await toXlsx(model)) });
  expect(again.getters.getCell({ sheetId: "0", col: 0, row: 1 })).toMatchObject({ isFormula: true });
  expect(value(again, 0, 1)).toBe(42);
});
