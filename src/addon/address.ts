/** Where the spreadsheet is on the web: "https://docs.google.com/spreadsheets/d/…/edit" is it opened to be edited. */
export function address(): string {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getUrl()
    .replace(/\/edit\b.*$/, "");
}
