import { expect, test } from "vitest";
import { EXHAUSTIVE } from "../../exhaustive";
import { script } from "./script";

// What a string typed into a cell becomes. Oracle: Sheets in the locale, as its help describes "Set a spreadsheet's location".
const TYPED: readonly [locale: string, typed: string, value: unknown, shown: string][] = [
  ["en_US", "1,234.5", 1234.5, "1,234.50"],
  ["en_US", "12.5%", 0.125, "12.50%"],
  ["en_US", "$5", 5, "$5"],
  ["en_US", "+7", 7, "7"],
  ["en_US", "1e3", 1000, "1000"],
  ["en_US", "true", true, "TRUE"],
  ["en_US", "'007", "007", "007"],
  ["en_US", "'=1+1", "=1+1", "=1+1"],
  ["en_US", "=1+1", 2, "2"],
  ["en_US", "=1/0", "#DIV/0!", "#DIV/0!"],
  ["en_US", "=NOSUCH()", "#NAME?", "#NAME?"],
  ["en_US", "=SUM(1;2)", 3, "3"],
  ["en_US", " padded ", " padded ", " padded "],
  ["en_US", "12 345", "12 345", "12 345"],
  ["en_US", "1 234,5", "1 234,5", "1 234,5"],
  ["de_DE", "12 345", "12 345", "12 345"],
  ["fr_FR", "12 345", 12345, "12\u202f345"],
  ["en_US", "[label](https://example.org)", "[label](https://example.org)", "label"],
  ["ru_RU", "1 234,5", 1234.5, "1\u00a0234,50"],
  ["ru_RU", "2,5%", 0.025, "2,50%"],
  ["ru_RU", "1.25", "1.25", "1.25"],
  ["de_DE", "1.234,5", 1234.5, "1.234,50"],
];

test.each(TYPED)("%s: %j typed is %j, shown as %j", (locale, typed, value, shown) => {
  const body = `const cell = range('A1').setValue(${JSON.stringify(typed)}); return [cell.getValue(), cell.getDisplayValue()]`;
  expect(script(body, { locale })).toEqual([value, shown]);
});

test("dates come back as dates of the script, at the same wall clock, through every hour of a year", () => {
  const body = `
    const dates = Array.from({ length: 366 }, (_, i) => [new Date(2024, 0, 1 + i, i % 24, 30, 15)]);
    const back = sheet.getRange(1, 1, 366, 1).setValues(dates).getValues();
    return [back.every(([d], i) => d instanceof Date && d.getTime() === dates[i][0].getTime()), range('A2').getDisplayValue()];`;
  expect(script(body)).toEqual([true, "1/2/2024 01:30:15 AM"]);
});

test("a date typed as text is that day in the spreadsheet's locale", () => {
  const body =
    "const d = range('A1').setValue('31.12.2024').getValue(); return [d.getFullYear(), d.getMonth(), d.getDate()]";
  expect(script(body, { locale: "ru_RU" })).toEqual([2024, 11, 31]);
});

test("a plain-text cell keeps what is written as text", () => {
  const body = `range('A1:E1').setNumberFormat('@').setValues([['=1+1', '007', 5, "'x", '1/2/2024']]);
    return [range('A1:E1').getValues(), range('A1:E1').getFormulas(), range('A1:E1').getNumberFormats()]`;
  expect(script(body)).toEqual([
    [["=1+1", "007", "5", "x", "1/2/2024"]],
    [["", "", "", "", ""]],
    [["@", "@", "@", "@", "@"]],
  ]);
});

test("formulas are read with the separators the host was told to take", () => {
  const formula = "range('A1').setFormula('=SUM(1,2)'); return range('A1').getValue()";
  expect(script(formula, { locale: "de_DE", separators: "us" })).toBe(3);
  expect(script(formula, { locale: "de_DE", separators: "locale" })).toBe(1.2);
});

test("a spilled value is read, its formula only where it stands", () => {
  const body =
    "range('C1:C3').setValues([[1], [2], [3]]); range('A1').setFormula('=TRANSPOSE(C1:C3)'); return [range('A1:C1').getValues(), range('A1:B1').getFormulas()]";
  expect(script(body.replaceAll("C1:C3", "E1:E3"))).toEqual([[[1, 2, 3]], [["=TRANSPOSE(E1:E3)", ""]]]);
});

test("number formats are kept as written, and drawn", () => {
  const body = `range('A1:G1').setValues([[1234.5, 0.256, 3, 45658.75, 2, -5, 1]])
      .setNumberFormats([['#,##0 ₽', '+0.0%;-0.0%', '0" шт."', 'dd.MM.yyyy HH:mm', '0.00×', '#,##0;−#,##0', 'General']]);
    return [range('A1:G1').getNumberFormats()[0], range('A1:G1').getDisplayValues()[0]]`;
  expect(script(body)).toEqual([
    ["#,##0 ₽", "+0.0%;-0.0%", '0" шт."', "dd.MM.yyyy HH:mm", "0.00×", "#,##0;−#,##0", "0.###############"],
    ["1,235 ₽", "+25.6%", "3 шт.", "01.01.2025 18:00", "2.00×", "−5", "1"],
  ]);
});

test("the hidden cells of a merge take no values", () => {
  expect(
    script("range('A1:B1').merge().setValues([['a', 'b']]); return range('A1:B1').breakApart().getValues()"),
  ).toEqual([["a", ""]]);
});

test("a matrix of 200 x 50 is written, formatted and read", EXHAUSTIVE, () => {
  const body = `
    sheet.insertColumnsAfter(26, 24);
    const all = sheet.getRange(1, 1, 200, 50);
    const matrix = (cell) => Array.from({ length: 200 }, (_, r) => Array.from({ length: 50 }, (_, c) => cell(r, c)));
    all.setValues(matrix((r, c) => (c === 0 ? 'stage ' + r : r * c)));
    all.setBackgrounds(matrix((r, c) => (r % 2 ? '#ffffff' : '#eeeeee')));
    all.setNumberFormat('#,##0');
    return all.getValues()[199][49];`;
  expect(script(body)).toBe(199 * 49);
});

test("a write that breaks a strict rule writes nothing; blanks, valid values and lenient rules are written", () => {
  const body = `
    const between = (allowed) => SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(allowed).build();
    const cells = range('A1:B2').setValues([[1, 2], [3, '=SUM(1, 1)']]).setFontWeight('bold');
    range('B2').setDataValidation(between(false));
    range('A2').setDataValidation(between(true));
    const seen = [];
    try { cells.setValues([[5, 6], [70, 80]]); } catch (error) { seen.push(cells.getValues(), range('B2').getFormula(), range('B2').getFontWeight()); }
    range('A2').setValue(70);
    range('B2').setFormula('=4+4');
    seen.push(range('A2:B2').getValues()[0]);
    range('B2').setValue('');
    seen.push(range('B2').getValue());
    return seen;`;
  expect(script(body)).toEqual([
    [
      [1, 2],
      [3, 2],
    ],
    "=SUM(1, 1)",
    "bold",
    [70, 8],
    "",
  ]);
});

test("a whole merge within a range is split or merged anew", () => {
  const body = `range('B2:C3').merge();
    const split = range('A1:D4').breakApart().getMergedRanges().length;
    range('B2:C3').merge();
    return [split, range('A1:D4').merge().getMergedRanges().map((merge) => merge.getA1Notation())]`;
  expect(script(body)).toEqual([0, ["A1:D4"]]);
});

// Oracle: Google's reference of Range.activateAsCurrentCell and Sheet.setCurrentCell.
test.each(["range('C3').activateAsCurrentCell()", "sheet.setCurrentCell(range('C3'))"])(
  "%s keeps the selected range around it active, and leaves one that it is not in",
  (activating) => {
    const body = `const seen = () => [sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation()];
      range('B2:D4').activate();
      ${activating};
      const within = seen();
      range('E5:F6').activate();
      ${activating};
      return [within, seen()]`;
    expect(script(body)).toEqual([
      ["B2:D4", "C3"],
      ["C3", "C3"],
    ]);
  },
);

test("a formula is shown as it was typed, with its blanks; and moved, its references follow", () => {
  const body = `range('B1:B3').setFormulas([['=SUM( A1 ,A2 )'], ["=IF(A1 = 0;  $A$2; A3)"], ['= 1 +']]);
    sheet.insertRowBefore(1);
    return range('B2:B4').getFormulas().flat()`;
  expect(script(body)).toEqual(["=SUM( A2 ,A3 )", "=IF(A2 = 0,  $A$3, A4)", "= 1 +"]);
});

test("a host may be told to show formulas as a Russian interface does", () => {
  const body = `range('A1:A2').setFormulas([['=IF("IF(1;2)" = "x";ROWS(Sheet1!B1:B3);1/2)'], ['=SUM(0.5,A1)']]);
    const seen = range('A1:A2').getFormulas().flat();
    return [...seen, range('A1').getValue()]`;
  expect(script(body.replace("Sheet1", "Лист1"), { locale: "ru_RU", formulasIn: "russian" })).toEqual([
    `=ЕСЛИ("IF(1;2)" = "x"; ЧСТРОК('Лист1'!B1:B3); 1/2)`,
    "=СУММ(0,5; A1)",
    0.5,
  ]);
});
