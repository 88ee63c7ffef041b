import { expect, test } from "vitest";
import { failureOf } from "../../src/addon/googleFailure";
import { exception } from "../../src/host/api/exception";
import { addonSentence } from "../../src/text/addonErrors";

// Oracle: messages that people got from live Apps Script (github.com/RomainVialard/ErrorHandler, issuetracker.google.com/issues/373461929).
test.each([
  ["Service Spreadsheets failed while accessing document with id 1abc.", "googleFailed"],
  ["Service Spreadsheets timed out while accessing document with id 1abc.", "googleFailed"],
  ["Service error: Spreadsheets", "googleFailed"],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", "googleFailed"],
  ["Es ist ein Serverfehler aufgetreten.", "googleFailed"],
  ["You are trying to edit a protected cell or object. Please contact the spreadsheet owner.", "protectedByOwner"],
  ["Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы.", "protectedByOwner"],
  ["You do not have permission to call SpreadsheetApp.openById.", "notAllowed"],
  ["Authorization is required to perform that action.", "notAllowed"],
  ["Элемент с заданным кодом не найден или у вас нет прав доступа к нему.", "notAllowed"],
  ["The data you entered in cell F1 violates the data validation rules set on this cell.", "cellRefuses"],
  ["This action would increase the number of cells in the workbook above the limit of 10000000 cells.", "tooManyCells"],
  ["Service invoked too many times for one day: urlfetch.", "spentToday"],
  ["Too many simultaneous invocations: Spreadsheets", "askedTooMuch"],
  ["There are too many LockService operations against the same script.", "askedTooMuch"],
  ["The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.", "defect"],
  ["The coordinates of the range are outside the dimensions of the sheet.", "defect"],
  ["Those columns are out of bounds.", "defect"],
])("a service that says “%s” is %s", (message, code) => {
  const failure = failureOf(exception(message));
  expect(failure.code).toBe(code);
  expect(addonSentence(failure, "en")).toMatch(/^[^а-яё]+\.$/i);
  expect(addonSentence(failure, "ru")).toMatch(/^[а-яё].*[а-яё]\.$|^Google.*[а-яё]\.$/i);
});

test.each([
  new TypeError("Cannot read properties of undefined (reading 'protected')"),
  new Error("The report that was just built takes no what-if"),
  "protected",
  null,
  undefined,
])("what no service threw is a defect: %s", (error) => {
  expect(failureOf(error).code).toBe("defect");
});
