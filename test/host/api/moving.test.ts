import { expect, test } from "vitest";
import { script } from "./script";

// As the "Cut and paste" of Range.moveTo is described by Apps Script's reference, and as spreadsheets treat references to what was cut.

test("a range that is moved takes along all that is in it, and what refers to it follows", () => {
  const body = `
    range('A1:B2').setValues([['a', 1], ['=B1+D9', 2]]);
    range('A1').setNote('n').setBackground('#ff0000');
    range('C4').setNote('of the target');
    range('F1').setFormula('=SUM(B1:B2)+B1+SUM(B1:B9)');
    range('A1:B2').moveTo(range('C4'));
    return [
      range('A1:D5').getFormulas().flat().filter(Boolean),
      range('A1:D5').getDisplayValues().map((row) => row.join()),
      range('F1').getFormula(),
      range('A1:C4').getNotes().flat().filter(Boolean),
      [range('A1').getBackground(), range('C4').getBackground()],
    ]`;
  expect(script(body)).toEqual([
    ["=D4+D9"],
    [",,,", ",,,", ",,,", ",,a,1", ",,1,2"],
    "=SUM(D4:D5)+D4+SUM(B1:B9)",
    ["n"],
    ["#ffffff", "#ff0000"],
  ]);
});

test("a range may be moved onto a part of itself", () => {
  const body =
    "range('A1:A3').setValues([[1], [2], [3]]); range('A1:A3').moveTo(range('A2')); return range('A1:A4').getValues().flat()";
  expect(script(body)).toEqual(["", 1, 2, 3]);
});

test("merged cells are not moved", () => {
  expect(() => script("range('A1:B1').merge(); range('A1:B1').moveTo(range('C1'))")).toThrow(
    "Range.moveTo of merged cells, or onto some is not in the local host",
  );
});
