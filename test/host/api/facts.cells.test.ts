import { expect, test } from "vitest";
import { script } from "./script";

// Oracle: live Apps Script, as asserted by the tests of brucemcpherson/gas-fakes at commit dedcae3; each row names its place.
const FACTS: readonly [place: string, body: string, expected: unknown][] = [
  // Geometry
  ["test/testsheetsvui.js:204", "return String(range('A1'))", "Range"],
  ["test/testsheetsvalues.js:510-511", "const r = range('C4'); return [r.getRowIndex(), r.getColumnIndex()]", [4, 3]],
  [
    "test/testsheetsvui.js:211-213",
    "return [range('B2:C3').getCell(1, 1).getA1Notation(), range('B2:C3').getCell(2, 2).getA1Notation()]",
    ["B2", "C3"],
  ],
  [
    "test/testsheetsvui.js:234-243",
    "const r = range('A1:B2'); return [r.offset(1, 1), r.offset(1, 1, 3), r.offset(1, 1, 3, 4), r.offset(1, 1, 1, 1)].map((o) => o.getA1Notation())",
    ["B2:C3", "B2:C4", "B2:E4", "B2"],
  ],
  [
    "test/testsheetsdeveloper.js:74-86",
    "const sides = (r) => [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]; return [sides(range('3:5')), sides(range('B:D'))]",
    [
      [true, true, false, false],
      [false, false, true, true],
    ],
  ],
  // Values and formulas
  ["test/testsheetstext.js:186", "return range('A1').getValue()", ""],
  [
    "test/testsheetsvalues.js:340-342",
    "range('A1:Z100').setValue(5).clearContent(); return range('A1:Z100').getValues().flat().every((v) => v === '')",
    true,
  ],
  [
    "test/testsheetsvalues.js:210-216,256-257",
    "const data = [['abc', 12, true], [Math.PI, -4.25, false]]; return JSON.stringify(range('A1:C2').setValues(data).getValues()) === JSON.stringify(data)",
    true,
  ],
  ["test/testsheetstext.js:26-58,79-93", "range('A1').setValues([['=1+1']]); return range('A1').getFormula()", "=1+1"],
  ["test/testsheetsdata.js:28,39-40", "return range('A1:B1').setValues([[null, 1]]).getValues()", [["", 1]]],
  [
    "test/testsheetsvalues.js:164-165,191-194",
    "const r = range('A1:B2'); const before = [r.isBlank(), r.offset(1, 1, 1, 1).isBlank()]; return [...before, r.setValue(1).isBlank()]",
    [true, true, false],
  ],
  [
    "test/testsheetsexotics.js:61-78",
    "range('A1').setValue('x').setBackground('red'); const list = sheet.getRangeList(['A1', 'C3']); list.clear({ contentsOnly: true }); const seen = [range('A1').getValue(), range('A1').getBackground()]; list.clear(); return [...seen, range('A1').getBackground()]",
    ["", "#ff0000", "#ffffff"],
  ],
  ["test/testsheets.js:2872-2879", "return range('A1:B1').setValue(3).clear().getValues()", [["", ""]]],
  [
    "test/testsheetsexotics.js:117-121",
    "return [range('A1').setFormula('=SUM(1,2)').getFormula(), range('A1').getValue()]",
    ["=SUM(1,2)", 3],
  ],
  [
    "test/testsheets.js:2176-2184",
    "return range('D5:E6').setFormula('=A1').getFormulas()",
    [
      ["=A1", "=B1"],
      ["=A2", "=B2"],
    ],
  ],
  [
    "test/testsheets.js:2169-2175",
    "return range('E1:E2').setFormulas([['=SUM($B$2:$B$4)'], ['=SUM($C$2:$4)']]).getFormulas()",
    [["=SUM($B$2:$B$4)"], ["=SUM($C$2:$4)"]],
  ],
  [
    "test/testsheets.js:50-61",
    "range('A1').setFormulaR1C1('=R[1]C[1]'); return [range('A1').getFormula(), range('A1').getFormulaR1C1()]",
    ["=B2", "=R[1]C[1]"],
  ],
  // Formats
  ["test/testsheets.js:2413-2432", "return range('A1:B1').getBackgrounds()", [["#ffffff", "#ffffff"]]],
  ["test/testsheetssets.js:330-332", "return range('A1').setBackground('LIGHTCORAL').getBackground()", "#f08080"],
  [
    "test/testsheets.js:2460,2473-2478",
    "const r = range('A1:B1').setFontColors([['#112233', '#aabbcc']]); return [r.getFontColors(), r.getFontColor()]",
    [[["#112233", "#aabbcc"]], "#112233"],
  ],
  [
    "test/testsheetsexotics.js:60-67,84-100",
    "return [range('A1').setBackground('red').getBackground(), range('A1').setFontColor('yellow').getFontColor()]",
    ["#ff0000", "#ffff00"],
  ],
  [
    "test/testsheets.js:2490-2496",
    "return [range('A1').getFontSize(), range('A1:B1').getFontSizes()]",
    [10, [[10, 10]]],
  ],
  [
    "test/testsheets.js:2481-2487",
    "return [range('A1').getFontFamily(), range('A1:B1').getFontFamilies()]",
    ["Arial", [["Arial", "Arial"]]],
  ],
  ["test/testsheets.js:2316-2323", "return range('A1').getFontLine()", "none"],
  [
    "test/testsheets.js:2078-2084",
    "const r = range('A1:C1').setFontWeights([['bold', 'normal', null]]); const seen = r.getFontWeights(); return [seen, r.setFontWeight(null).getFontWeights()]",
    [[["bold", "normal", "normal"]], [["normal", "normal", "normal"]]],
  ],
  ["test/testsheets.js:2554-2559", "return range('A1').getVerticalAlignment().toLowerCase()", "bottom"],
  ["test/testsheets.js:2561-2571", "return range('A1').getHorizontalAlignment()", "general"],
  [
    "test/testsheets.js:2137-2143",
    "return range('A1:D1').setHorizontalAlignments([['left', 'center', 'right', null]]).getHorizontalAlignments()",
    [["left", "center", "right", "general"]],
  ],
  [
    "test/testsheets.js:2302-2314",
    "return [range('A1').setNumberFormat('0.#').getNumberFormat(), range('A1:B1').setNumberFormats([['0.0', '@']]).getNumberFormats()]",
    ["0.#", [["0.0", "@"]]],
  ],
  [
    "test/testsheets.js:2126-2131",
    "return range('A1:B1').setNumberFormats([['#,##0.00', '0.0000']]).getNumberFormats()",
    [["#,##0.00", "0.0000"]],
  ],
  [
    "test/testsheets.js:1907-1910,2499-2513",
    "return [range('A1').getWrap(), text(range('A1').getWrapStrategy())]",
    [true, "OVERFLOW"],
  ],
  [
    "test/testsheets.js:1897-1905",
    "return range('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).getWrap()",
    false,
  ],
  [
    "test/testsheets.js:1947-1949",
    "const r = range('A1').setWrap(true); return [r.getWrap(), text(r.getWrapStrategy())]",
    [true, "WRAP"],
  ],
  ["test/testsheets.js:2325-2326", "return range('A1').getBorder()", null],
  [
    "test/testsheets.js:2346-2362",
    "const r = range('A1'); r.setBorder(true, true, true, true, true, true); r.setBorder(true, null, true, true, true, true, '#00ff00', SpreadsheetApp.BorderStyle.DASHED); const b = r.getBorder(); return text([b.getTop().getBorderStyle(), b.getTop().getColor().asRgbColor().asHexString(), b.getLeft().getBorderStyle(), b.getLeft().getColor().asRgbColor().asHexString()])",
    ["DASHED", "#00ff00", "SOLID", "#000000"],
  ],
  [
    "test/testsheets.js:2188-2198,2463-2470",
    "const turn = () => { const t = range('A1').getTextRotation(); return [t.getDegrees(), t.isVertical()]; }; const before = turn(); range('A1').setTextRotation(45); return [before, turn()]",
    [
      [0, false],
      [45, false],
    ],
  ],
  [
    "test/testsheets.js",
    "return ['general', 'General', 'GENERAL', ''].map((f) => range('A1').setNumberFormat('0.0').setNumberFormat(f).getNumberFormat())",
    ["0.###############", "0.###############", "0.###############", "0.###############"],
  ],
  [
    "notes/oddities.md:372",
    "return [range('A1').setHorizontalAlignment('normal').getHorizontalAlignment(), range('A1').setHorizontalAlignment(null).getHorizontalAlignment(), range('A2').setHorizontalAlignment('normal').setHorizontalAlignment('left').getHorizontalAlignment()]",
    ["general-left", "general", "left"],
  ],
  [
    "test/testsheets.js",
    "return range('A1:B1').setFormula('=1+1').setFormula(null).getFormulas().concat(range('A1:B1').getValues())",
    [
      ["", ""],
      ["", ""],
    ],
  ],
  [
    "test/testsheetstext.js",
    "const r = range('A1').setValue(\"'  =SUM(1,2)  \").trimWhitespace(); return [r.getValue(), r.getFormula()]",
    ["=SUM(1,2)", ""],
  ],
  // Notes, merges
  ["test/testsheetsvui.js:78-88", "return [range('A1').getNote(), range('A1:B1').getNotes()]", ["", [["", ""]]]],
  [
    "test/testsheets.js:785-787",
    "const r = range('A1:B1').setNote('n'); return [r.getNote(), r.getNotes()]",
    ["n", [["n", "n"]]],
  ],
  [
    "test/testsheetsexotics.js:169-173",
    "range('A1').setValue(1).setNote('n'); sheet.getRangeList(['A1', 'B2']).clearNote(); return [range('A1').getNote(), range('A1').getValue()]",
    ["", 1],
  ],
  ["notes/oddities.md:290", "return range('A1').setNote(25).getNote()", "25"],
  ["notes/oddities.md:290", "return range('A1:B1').setNotes([[25, null]]).getNotes()", [["25.0", ""]]],
  [
    "test/testsheets.js:364-381",
    "range('A1:B2').merge(); return ['A1', 'B2', 'A1:B2', 'C3'].map((a) => range(a).isPartOfMerge())",
    [true, true, true, false],
  ],
  [
    "test/testsheets.js:382-386",
    "range('A1:B2').setValues([['x', 'y'], ['z', 'w']]).merge(); return range('A1:B2').getDisplayValue()",
    "x",
  ],
  [
    "test/testsheets.js:401-412",
    "range('A1:B2').setValue(1).merge().breakApart(); return [range('A1').isPartOfMerge(), sheet.getDataRange().getMergedRanges()]",
    [false, []],
  ],
  // What part of a merge is refused: several public repositories work around this very sentence.
  [
    "live: breakApart of a part",
    "range('H5:J5').setValue(1).merge(); const said = [() => range('A1:H9').breakApart(), () => range('I5:K6').merge(), () => range('H5').breakApart()].map((act) => { try { act(); return ''; } catch (error) { return error.message; } }); return [new Set(said).size, said[0], range('H5').isPartOfMerge(), range('G4:K6').breakApart().getMergedRanges()]",
    [1, "You must select all cells in a merged range to merge or unmerge them.", true, []],
  ],
  [
    "live: a deleted reference",
    "const other = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other'); range('A1').setFormula('=IF(1=1; 5; ROWS(C2)+ROWS(Other!B2:B3))'); sheet.deleteColumn(3); other.deleteRows(2, 2); const said = range('A1').getFormula(); range('A2').setFormula(said); return [said.match(/ROWS\\([^)]*\\)/g).map((part) => part.includes('#REF!')), range('A1').getValue(), range('A2').getFormula() === said, range('A2').getValue()]",
    [[true, true], 5, true, 5],
  ],
  [
    "test/testsheets.js:441-465",
    "range('A5:B7').setValues([['a', 'b'], [1, 2], [3, 4]]).mergeVertically(); const m = range('A5:B7').getMergedRanges(); return [m.map((r) => r.getA1Notation()), m.map((r) => r.getDisplayValue())]",
    [
      ["A5:A7", "B5:B7"],
      ["a", "b"],
    ],
  ],
  ["notes/oddities.md:374", "return range('A1').setHorizontalAlignment('foo').getHorizontalAlignment()", "general"],
  [
    "notes/oddities.md:432-437",
    "return range('A1').setBackground('foo').setBackground('#gggggg').getBackground()",
    "#ffffff",
  ],
  [
    "notes/oddities.md:382-391",
    "range('A1:B1').setValues([[1, 2]]); range('A1:B1').copyTo(range('A3')); range('A1:B1').copyTo(range('A5:E6')); return [range('A3:B3').getValues(), range('A5:E6').getValues()]",
    [
      [[1, 2]],
      [
        [1, 2, 1, 2, ""],
        [1, 2, 1, 2, ""],
      ],
    ],
  ],
  ["notes/oddities.md:403-410", "range('A1').setValue(1).copyTo(range('A2'), 'FOO'); return range('A2').getValue()", 1],
];

// Oracle: Google's reference of Range.clearFormat: it "does not reset any number formatting rules".
test.each(["range('A1:B1').clearFormat()", "sheet.clearFormats()", "range('A1:B1').clear({ formatOnly: true })"])(
  "%s keeps number formats, and what stays text in a cell of plain text",
  (clearing) => {
    const body = `range('A1:C1').setNumberFormats([['@', '0.0%', 'dd.MM.yyyy']]).setBackground('red').setFontWeight('bold').setBorder(true, true, true, true, true, true);
      range('A1').setValue('=1+1');
      ${clearing};
      const cell = range('A1:C1');
      return [cell.getNumberFormats()[0], cell.getBackgrounds()[0][0], cell.getFontWeights()[0][0], range('B1').getBorder(), range('A1').setValue('=2+2').getFormula()]`;
    expect(script(body)).toEqual([["@", "0.0%", "dd.MM.yyyy"], "#ffffff", "normal", null, ""]);
  },
);

test.each(FACTS)("%s: %s", (_, body, expected) => {
  expect(script(body)).toEqual(expected);
});
