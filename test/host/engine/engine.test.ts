import { expect, test } from "vitest";
import { attach, attachmentsOf, detach } from "../../../src/host/engine/attachments";
import { dispatchAll } from "../../../src/host/engine/batch";
import { createModel } from "../../../src/host/engine/model";
import type { Model } from "../../../src/host/engine/spreadsheet";

function typed(content: string, locale = "en_US"): unknown {
  const model = createModel({ locale });
  model.dispatch("UPDATE_CELL", { sheetId: "0", col: 0, row: 0, content });
  return model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row: 0 }).value;
}

// Oracle: Python's statistics.NormalDist; otherwise Google's function reference, by its examples and definitions.
test.each([
  ["=NORMSINV(0.975)", 1.95996398454005],
  ["=NORMSINV(1-5/200)", 1.95996398454005],
  ["=NORM.S.INV(0.0001)", -3.71901648545571],
  ["=NORMSINV(1e-10)", -6.36134090240406],
  ["=NORMSDIST(1.96)", 0.97500210485178],
  ["=NORMSDIST(-3)", 0.0013498980316300957],
  ["=N(5)", 5],
  ['=N("5")', 0],
  ["=N(TRUE)", 1],
  ['=T("a")', "a"],
  ["=T(5)", ""],
  ["=SIGN(-0.1)", -1],
  ["=SIGN(0)", 0],
  ['=REPT("ha",3.9)', "hahaha"],
  ['=REPT("ha",0)', ""],
  ['=REPT("ha",-1)', "#VALUE!"],
  ["=UNICHAR(9608)", "█"],
  ["=UNICHAR(0)", "#NUM!"],
  ['=UNICODE("€")', 8364],
  ["=NORMSINV(1)", "#NUM!"],
  ['=REGEXMATCH("Spreadsheets","S.r")', true],
  // LibreOffice: an error in any of the cells, as in SUM.
  ["=SUMPRODUCT({1;2}/{1;0})", "#DIV/0!"],
  ['=SUMPRODUCT({1;2};{"a";3})', 6],
])("%s is %s", (formula, expected) => {
  const value = typed(formula);
  if (typeof expected === "number") expect((value as number) / (expected || 1)).toBeCloseTo(expected ? 1 : 0, 13);
  else expect(value).toBe(expected);
});

// Oracle: Google's reference for FIXED, with each locale's separators (CLDR); 1.005 is rounded as it is shown, not as it is stored.
test.each([
  ["=FIXED(1234567.891)", "en_US", "1,234,567.89"],
  ["=FIXED(1234567.891,1)", "de_DE", "1.234.567,9"],
  ["=FIXED(1234567.891,0)", "ru_RU", "1\u00a0234\u00a0568"],
  ["=FIXED(-1234.5,0,TRUE)", "ru_RU", "-1235"],
  ["=FIXED(1.005,2)", "en_US", "1.01"],
  ["=FIXED(1234.5,-2)", "en_US", "1,200"],
  ["=FIXED(-0.001,2)", "en_US", "0.00"],
  // LibreOffice rounds these halves away from zero.
  ['=ROUND(305000,-4)&" "&ROUND(-495000,-4)&" "&ROUND(2.5)&" "&ROUND(1.005,2)', "en_US", "310000 -500000 3 1.01"],
])("%s in %s is %s", (formula, locale, expected) => expect(typed(formula, locale)).toBe(expected));

test.each([
  ["=SUM(1000; 50)", 1050],
  ['=IF(1>0;"a;b";2)', "a;b"],
  ['="say ""hi"""', 'say "hi"'],
  ['="back\\slash"', "back\\slash"],
  ["=2.5%*2", 0.05],
  ["=INDEX({1,2;3,4};2;1)", 3],
])("typed into a cell, %s is %s as in Sheets", (formula, expected) => expect(typed(formula)).toBe(expected));

test("an empty workbook is what Sheets makes", () => {
  const { getters } = createModel({ locale: "ru_RU" });
  expect(getters.getSheetIds()).toEqual(["0"]);
  expect(getters.getSheetName("0")).toBe("Лист1");
  expect([getters.getNumberRows("0"), getters.getNumberCols("0")]).toEqual([1000, 26]);
  expect(getters.getLocale().thousandsSeparator).toBe("\u00a0");
});

test("a batch is one undo step, and a refused command is named with its reason", () => {
  const model = createModel({ locale: "en_US" });
  const write = (row: number) => ({ type: "UPDATE_CELL", sheetId: "0", col: 0, row, content: String(row) });
  dispatchAll(model, [write(1), write(2)]);
  expect(values(model)).toEqual([1, 2]);
  model.dispatch("REQUEST_UNDO");
  expect(values(model)).toEqual([null, null]);
  const absent = { ...write(1), sheetId: "9" };
  expect(() => dispatchAll(model, [absent])).toThrow("The spreadsheet refused UPDATE_CELL: InvalidSheetId");
});

test("there is nothing to undo in a new spreadsheet", () => {
  const model = createModel({ locale: "ru_RU" });
  model.dispatch("REQUEST_UNDO");
  expect(model.getters.getLocale().decimalSeparator).toBe(",");
});

test("a command that throws does not put the spreadsheet to sleep", () => {
  const model = createModel({ locale: "en_US" });
  const broken = { type: "CREATE_NAMED_RANGE", name: "n" };
  expect(() => dispatchAll(model, [broken])).toThrow(TypeError);
  dispatchAll(model, [{ type: "UPDATE_CELL", sheetId: "0", col: 0, row: 1, content: "5" }]);
  expect(values(model)).toEqual([5, null]);
});

const values = (model: Model) =>
  [1, 2].map((row) => model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row }).value);

const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const note = { kind: "note", sheetId: "0", exceptions: [], data: { text: "n" } } as const;

test("what is pinned moves with rows and sheets, and is undone with them", () => {
  const model = createModel({ locale: "en_US" });
  const column = {
    id: "m",
    kind: "metadata",
    sheetId: "0",
    zone: { top: 0, left: 3, right: 3, bottom: undefined },
  } as const;
  dispatchAll(model, [
    attach([{ id: "a", ...note, zone: zone(4, 1) }]),
    attach([{ ...column, exceptions: [], data: {} }]),
  ]);
  const tops = () => attachmentsOf(model, "note").map((each) => each.zone?.top);
  const addRows = {
    sheetId: "0",
    sheetName: "Sheet1",
    dimension: "ROW",
    base: 2,
    quantity: 3,
    position: "before",
  } as const;
  model.dispatch("ADD_COLUMNS_ROWS", addRows);
  model.dispatch("ADD_COLUMNS_ROWS", { ...addRows, dimension: "COL", quantity: 1 });
  expect(tops()).toEqual([7]);
  expect(attachmentsOf(model, "metadata")[0]?.zone).toMatchObject({ left: 4, right: 4, bottom: undefined });
  model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId: "0", sheetName: "Sheet1", dimension: "ROW", elements: [7] });
  expect(tops()).toEqual([]);
  model.dispatch("REQUEST_UNDO");
  expect(tops()).toEqual([7]);
  model.dispatch("DUPLICATE_SHEET", { sheetId: "0", sheetIdTo: "8", sheetNameTo: "Copy" });
  expect(attachmentsOf(model, "note").map((each) => each.sheetId)).toEqual(["0", "8"]);
  model.dispatch("DELETE_SHEET", { sheetId: "0", sheetName: "Sheet1" });
  expect(attachmentsOf(model, "note").map((each) => each.sheetId)).toEqual(["8"]);
  dispatchAll(model, [detach(attachmentsOf(model, "note").map(({ id }) => id))]);
  expect(attachmentsOf(model, "note")).toEqual([]);
});

test("what is pinned survives export and import of the model", () => {
  const model = createModel({ locale: "en_US" });
  dispatchAll(model, [attach([{ id: "a", ...note, zone: zone(4, 1) }])]);
  const copy = createModel({ locale: "en_US", data: model.exportData() });
  expect(attachmentsOf(copy, "note")).toEqual(attachmentsOf(model, "note"));
});

test("importing the spreadsheet leaves no document behind in Node", () => expect(typeof document).toBe("undefined"));
