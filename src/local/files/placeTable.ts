import type { Host } from "../../host/contract";
import type { CsvTable } from "./csvTable";

/** Puts a text table into the first sheet and names it, as an import does. */
export function placeTable(host: Host, name: string, table: CsvTable): void {
  host.install({ code: PLACE_TABLE, html: {} });
  host.run(
    "placeTable",
    name,
    table.map((row) => row.map(({ value }) => (typeof value === "string" ? literal(value) : value))),
    table.map((row) => row.map((cell) => ("format" in cell ? cell.format : ""))),
  );
}

const PLACE_TABLE = `
  function placeTable(name, values, formats) {
    var sheet = SpreadsheetApp.getActiveSheet();
    var rows = values.length - sheet.getMaxRows();
    var columns = values[0].length - sheet.getMaxColumns();
    if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
    if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
    sheet.getRange(1, 1, values.length, values[0].length).setNumberFormats(formats).setValues(values);
    sheet.setName(name);
  }`;

/** Text that a cell would take for a formula or a number gets the apostrophe that keeps it text. */
function literal(text: string): string {
  return /^['=+\-@]|^[\d\s.,%]+$/.test(text) ? `'${text}` : text;
}
