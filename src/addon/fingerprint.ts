import type { Grid } from "../report/grid";
import { found } from "../tables/cells";
import type { Place } from "../tables/line";
import { dayOfTime, timeOf } from "../tables/times";
import { hash } from "./hash";
import { statusPlace } from "./render";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a first build writes, in short: by this a sheet that was never finished is told from one on which somebody wrote. */
export interface Fingerprint {
  readonly cells: string;
  readonly charts: number;
  /** What the cell of the status says until the build is done, and where that is, from 0: right under the title where it is not said. */
  readonly status: string;
  readonly at?: Place;
}

export function fingerprintOf(grid: Grid, status: string): Fingerprint {
  const { contents, charts } = grid;
  const at = statusPlace(grid);
  const cells = contents.map((row) => row.map((content) => ({ isFormula: String(content).startsWith("="), content })));
  return { cells: printOf(cells, at), charts: charts.length, status, at };
}

/** Whether nothing but what a first build was to write stands on its sheet; when in doubt it is somebody's. */
export function holdsOnly(sheet: Sheet, print: true | Fingerprint): boolean {
  const all = sheet.getDataRange();
  const [values, formulas, notes] = [all.getValues(), all.getFormulas(), all.getNotes()];
  const charts = sheet.getCharts().length;
  if (notes.flat().some((note) => note !== "")) return false;
  if (values.flat().every((value) => value === "") && formulas.flat().every((formula) => formula === ""))
    return charts === 0;
  if (print === true || charts > print.charts) return false;
  const at = print.at ?? UNDER_THE_TITLE;
  const status = values[at.row]?.[at.column];
  if (formulas[at.row]?.[at.column] === "" && status !== print.status) return false;
  const cells = values.map((row, r) =>
    row.map((content, c) => ({ isFormula: formulas[r]![c] !== "", content: asWritten(content) })),
  );
  return printOf(cells, at) === print.cells;
}

// A number that is shown as a day is read back as one.
const asWritten = (content: unknown): unknown =>
  found(content) === "date" ? dayOfTime(timeOf(content as Date)!) : content;

const UNDER_THE_TITLE: Place = { row: 1, column: 0 };

/** What is written as it is, by its place; of formulas only the places, since they are read back otherwise than they were written. */
function printOf(cells: readonly (readonly { isFormula: boolean; content: unknown }[])[], status: Place): string {
  const written = cells.flatMap((row, r) =>
    row.flatMap(({ isFormula, content }, c) => {
      if ((r === status.row && c === status.column) || (content === "" && !isFormula)) return [];
      return [[r, c, isFormula ? null : content]];
    }),
  );
  return hash(JSON.stringify(written));
}
