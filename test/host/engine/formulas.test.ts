import { expect, test } from "vitest";
import { fromCanonical, isReadable, toCanonical } from "../../../src/host/engine/formulas";

// Oracle: Google, "Change your spreadsheet's location" and the array literals page: `;` parts arguments where the decimal sign is a
// comma, `\` then parts columns; `;` always parts rows.
test.each([
  ["=SUM(1;2)", ".", "=SUM(1,2)"],
  ["=SUM(1,2)", ".", "=SUM(1,2)"],
  ["=SUM(1,2)", ",", "=SUM(1.2)"],
  ["=SUM(1;2,5)", ",", "=SUM(1,2.5)"],
  ["=F(5%;2,5%)", ",", "=F(5%,2.5%)"],
  ["=SUM({1,2;3,4};5)", ".", "=SUM({1,2;3,4},5)"],
  ["=SUM({1\\2;3\\4};5)", ",", "=SUM({1,2;3,4},5)"],
  ["={IF(A1;1,5;2);2}", ",", "={IF(A1,1.5,2);2}"],
  ["=IF(A1;\"1,5;2\";'a;b,c'!A1)", ",", "=IF(A1,\"1,5;2\",'a;b,c'!A1)"],
  ['="a""b"', ".", '=("a"&CHAR(34)&"b")'],
  ["=A1;", ",", "=A1,"],
] as const)("%s with decimal %s is canonically %s", (written, decimal, canonical) => {
  expect(toCanonical(written, decimal)).toBe(canonical);
});

// Field reports: US formulas fail in Italian and German spreadsheets.
test.each(['=HYPERLINK("a","b")', "=IF(A1,5,3)", "=1.5+1", "=INDEX(A1:B2,1,2)", "=ROUND(A1,2)"])(
  "%s cannot be read where the decimal sign is a comma, and is kept as written",
  (written) => {
    const canonical = toCanonical(written, ",");
    expect(isReadable(canonical)).toBe(false);
    expect(fromCanonical(canonical, ",")).toBe(written);
  },
);

test.each([
  ["=SUM(1;2,5)", ","],
  ["=SUM({1\\2;3\\4};5%)", ","],
  ["=IF(A1;\"1,5;2\";'a;b,c'!A1)", ","],
  ['=F("say ""hi"" \\o/";1)', ","],
  ['=F("say ""hi""",1)', "."],
  ['=F("say ""hi""")', "."],
] as const)("%s with decimal %s comes back as it was written", (written, decimal) => {
  expect(fromCanonical(toCanonical(written, decimal), decimal)).toBe(written);
});

test("a text with quotes reads well however the composer lays it out", () => {
  expect(fromCanonical('=F("a" & CHAR(34) & "b" & CHAR(92) & "", 1)', ".")).toBe('=F("a""b\\", 1)');
});
