import { expect, test } from "vitest";
import { script } from "./script";

// Oracle: https://support.google.com/docs/answer/56470, plain text; what Sheets makes of the same texts typed into a cell.
test("grouped digits are a number, but a percent that stays one, and a text where the cell is plain text", () => {
  const cells = `
    range("A1").setValue("84,000");
    range("A2").setValue("1,234%");
    range("A3").setNumberFormat("@").setValue("84,000");
    return [1, 2, 3].map((row) => sheet.getRange(row, 1).getValue());`;
  expect(script(cells)).toEqual([84000, 12.34, "84,000"]);
  expect(script(`range("A1").setValue("1,234%"); return range("A1").getDisplayValue()`)).toMatch(/^1,?234(\.00)?%$/);
});

// What live Sheets does with metadata is not known. The host does what is harder on an add-on: the copy claims to be what the sheet is.
test("a copy of a sheet has its notes and its metadata", () => {
  const copied = `
    sheet.addDeveloperMetadata("mine", "kept");
    range("B2").setNote("counted by hand");
    const copy = sheet.copyTo(ss);
    const found = copy.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()]);
    return [found, copy.getRange("B2").getNote(), sheet.getDeveloperMetadata().length];`;
  expect(script(copied)).toEqual([[["mine", "kept"]], "counted by hand", 1]);
});

// Oracle: https://support.google.com/docs/answer/186103, a dropdown from a range: it follows the range.
test("a rule that allows what stands in some cells follows them when rows are inserted above", () => {
  const listed = `
    range("A5:A6").setValues([["yes"], ["no"]]);
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(range("A5:A6")).setAllowInvalid(false).build();
    range("B1").setDataValidation(rule);
    sheet.insertRowsBefore(3, 4);
    range("B1").setValue("no");
    let refused = "";
    try { range("B1").setValue("perhaps"); } catch (error) { refused = error.message; }
    const [allowed] = range("B1").getDataValidation().getCriteriaValues();
    return [range("B1").getValue(), allowed.getA1Notation(), refused.includes("violates the data validation rules")];`;
  expect(script(listed)).toEqual(["no", "A9:A10", true]);
});
