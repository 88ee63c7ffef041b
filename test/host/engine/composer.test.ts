import { expect, test } from "vitest";
import { createModel } from "../../../src/host/engine/model";
import { stores } from "../../../src/host/engine/spreadsheet";

/** Types into A1 as a person does, and answers the cell's value and what the composer shows when it is opened again. */
function typeInto(locale: string, text: string) {
  const model = createModel({ locale });
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

test("an English formula in Italian is an error, and stays as it was typed", () => {
  const [value, shown] = typeInto("it_IT", '=CONCATENATE("a","b")');
  expect(value).toBe("#BAD_EXPR");
  expect(shown).toBe('=CONCATENATE("a","b")');
});
