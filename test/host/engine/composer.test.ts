import { expect, test } from "vitest";
import { createModel } from "../../../src/host/engine/model";
import { helpers, stores } from "../../../src/host/engine/spreadsheet";

/** Types into A1 as a person does, and answers the cell's value and what the composer shows when it is opened again. */
function typeInto(locale: string, text: string, model = createModel({ locale })) {
  const container = new stores.DependencyContainer();
  container.inject(stores.ModelStore, model);
  const composer = container.get(stores.CellComposerStore);
  composer.startEdition(text);
  composer.stopEdition();
  // Enter moves on to the next cell.
  model.selection.selectCell(0, 0);
  composer.startEdition();
  return [model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row: 0 }).value, composer.currentContent];
}

// Oracle: what Sheets does with the same text in a spreadsheet of that locale; it keeps the separators of its locale. The spaces
// are o-spreadsheet's own layout.
test.each([
  ["en_US", "=SUM(1000; 50)", 1050, "=SUM(1000, 50)"],
  ["en_US", "=SUM(1,50)", 51, "=SUM(1, 50)"],
  ["en_US", "=5%*2", 0.1, "=5%*2"],
  ["en_US", "=INDEX({1,2;3,4};2;1)", 3, "=INDEX({1, 2; 3, 4}, 2, 1)"],
  ["en_US", '=LEN("a""b")', 3, '=LEN("a""b")'],
  ["ru_RU", "=SUM(2,5%; 2)", 2.025, "=SUM(2,5%; 2)"],
  ["ru_RU", "=INDEX({1\\2;3\\4};2;1)", 3, "=INDEX({1\\ 2; 3\\ 4}; 2; 1)"],
  ["de_DE", "=SUM(1,2)", 1.2, "=SUM(1,2)"],
  ["en_US", "=SUM(1;2", 3, "=SUM(1, 2)"],
])("in %s, %s gives %d and reads %s", (locale, text, value, shown) => {
  expect(typeInto(locale, text)).toEqual([value, shown]);
});

// Oracle: what Sheets did in a Swedish and an American spreadsheet, https://github.com/burnash/gspread/issues/501.
test.each([
  ["ru_RU", "84 000", 84000, "84\u00a0000"],
  ["ru_RU", "1 234,5", 1234.5, "1\u00a0234,50"],
  ["ru_RU", "12 345 678", 12345678, "12\u00a0345\u00a0678"],
  ["ru_RU", "8 495 123", 8495123, "8\u00a0495\u00a0123"],
  ["ru_RU", "8 495 12", "8 495 12", "8 495 12"],
  ["ru_RU", "'84 000", "84 000", "84 000"],
  ["ru_RU", "84,000,000", "84,000,000", "84,000,000"],
  ["en_US", "84,000", 84000, "84,000"],
  ["en_US", "84 000", "84 000", "84 000"],
  ["de_DE", "84 000", "84 000", "84 000"],
])("in %s, %s typed or pasted is %j and shown as %s", (locale, text, value, shown) => {
  const model = createModel({ locale });
  typeInto(locale, text, model);
  model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target: [helpers.toZone("B1")], clipboardContent: { text } });
  for (const col of [0, 1]) {
    const cell = model.getters.getEvaluatedCell({ sheetId: "0", col, row: 0 });
    expect([cell.value, cell.formattedValue]).toEqual([value, shown]);
  }
});

// Oracle: what Sheets shows: a formula that cannot be read is #ERROR!, one that refers to itself or has no room is #REF!.
test.each([
  ["ru_RU", "=SUM(1000, 50)", "#ERROR!"],
  ["en_US", "=SUM(", "#ERROR!"],
  ["en_US", "=1+*2", "#ERROR!"],
  ["en_US", "=A1+1", "#REF!"],
  ["en_US", "=TRANSPOSE({1,2})", "#REF!"],
  ["en_US", "=NOSUCH(1)", "#NAME?"],
])("in %s, the cell of %s shows %s", (locale, text, shown) => {
  const model = createModel({ locale });
  model.dispatch("UPDATE_CELL", { sheetId: "0", col: 0, row: 1, content: "in the way" });
  typeInto(locale, text, model);
  expect(model.getters.getEvaluatedCell({ sheetId: "0", col: 0, row: 0 }).formattedValue).toBe(shown);
});

test("an English formula in Italian is an error, and stays as it was typed", () => {
  const [value, shown] = typeInto("it_IT", '=CONCATENATE("a","b")');
  expect(value).toBe("#ERROR!");
  expect(shown).toBe('=CONCATENATE("a","b")');
});
