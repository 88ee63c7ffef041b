import type { Cell } from "../../src/tables/line";

// Bundled by managedHost.ts: the add-on's endpoints and menu, and what people do to sheets.
export { cjmServe as serve } from "../../src/addon/endpoints";
export {
  deleteSheet,
  formulas,
  insertColumn,
  insertRow,
  put,
  refreshActive,
  removeRow,
  rename,
  shown,
  write,
  writeAll,
} from "./reportScript";

const book = () => SpreadsheetApp.getActiveSpreadsheet();
const named = (name: string) => book().getSheetByName(name)!;

export function front(name: string): void {
  book().setActiveSheet(named(name));
}

export function copySheet(name: string, to: string): void {
  named(name).copyTo(book()).setName(to);
}

export function removeColumn(name: string, column: number): void {
  named(name).deleteColumn(column);
}

export function merge(name: string, range: string): void {
  named(name).getRange(range).merge();
}

export function merged(name: string): string {
  return JSON.stringify(
    named(name)
      .getDataRange()
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  );
}

export function chart(name: string, data: string, row: number, column: number): void {
  const sheet = named(name);
  sheet.insertChart(
    sheet.newChart().asColumnChart().addRange(sheet.getRange(data)).setPosition(row, column, 0, 0).build(),
  );
}

/** The charts of a sheet by what they are drawn from. */
export function charts(name: string): string {
  return JSON.stringify(
    named(name)
      .getCharts()
      .map((one) =>
        one
          .getRanges()
          .map((range) => range.getA1Notation())
          .join(),
      ),
  );
}

export function rule(name: string, range: string): void {
  const sheet = named(name);
  const own = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(41).setBackground("#00ff00");
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    own.setRanges([sheet.getRange(range)]).build(),
  ]);
}

export function rules(name: string): string {
  return JSON.stringify(
    named(name)
      .getConditionalFormatRules()
      .map((one) =>
        one
          .getRanges()
          .map((range) => range.getA1Notation())
          .join(),
      ),
  );
}

export function note(name: string, cell: string, text: string): void {
  named(name).getRange(cell).setNote(text);
}

/** The notes of a sheet, each with what its row is called. */
export function notes(name: string): string {
  const all = named(name).getDataRange();
  const [notes, shown] = [all.getNotes(), all.getDisplayValues()];
  return JSON.stringify(
    notes.flatMap((row, r) => row.flatMap((text) => (text === "" ? [] : [[shown[r]![1] || shown[r]![0], text]]))),
  );
}

export function strict(name: string, range: string): void {
  const only = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build();
  named(name).getRange(range).setDataValidation(only).setNumberFormat("@");
}

export function noted(name: string): string {
  return named(name)
    .getDeveloperMetadata()
    .find((one) => one.getKey().startsWith("cjm."))!
    .getValue()!;
}

export function renote(name: string, value: string): void {
  named(name)
    .getDeveloperMetadata()
    .find((one) => one.getKey().startsWith("cjm."))!
    .setValue(value);
}

export function idOf(name: string): number {
  return named(name).getSheetId();
}

export function hiddenRows(name: string): string {
  const sheet = named(name);
  return JSON.stringify(
    Array.from({ length: sheet.getLastRow() }, (_, i) => i + 1).filter((row) => sheet.isRowHiddenByUser(row)),
  );
}

/** A sheet as an older version of the add-on made it. */
export interface OlderSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly merges: readonly string[];
  readonly asText: readonly string[];
  readonly metadata: readonly (readonly [string, string])[];
  readonly charts: readonly { readonly at: readonly [number, number]; readonly ranges: readonly string[] }[];
  readonly id: number;
}

/** Writes it into a sheet of its name. */
export function restore(json: string): void {
  const older = JSON.parse(json) as OlderSheet;
  const sheet = named(older.name);
  if (older.asText.length > 0) sheet.getRangeList([...older.asText]).setNumberFormat("@");
  const all = Object.entries(older.cells).map(([address, content]) => ({ at: sheet.getRange(address), content }));
  const [rows, columns] = [
    Math.max(...all.map(({ at }) => at.getRow())),
    Math.max(...all.map(({ at }) => at.getColumn())),
  ];
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Cell => ""));
  for (const { at, content } of all) cells[at.getRow() - 1]![at.getColumn() - 1] = content;
  sheet.getRange(1, 1, rows, columns).setValues(cells);
  for (const range of older.merges) sheet.getRange(range).merge();
  for (const { at, ranges } of older.charts) {
    const builder = sheet.newChart().asBarChart();
    for (const range of ranges) builder.addRange(sheet.getRange(range));
    sheet.insertChart(builder.setPosition(at[0], at[1], 0, 0).build());
  }
  for (const [key, value] of older.metadata) sheet.addDeveloperMetadata(key, value);
}

export function keepAs(key: string, text: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, text);
}

export function kept(): string {
  return JSON.stringify(PropertiesService.getDocumentProperties().getProperties());
}
