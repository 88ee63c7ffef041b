import { createHash } from "node:crypto";
import { toCanonical } from "../../src/host/engine/formulas";
import { createModel } from "../../src/host/engine/model";
import { helpers } from "../../src/host/engine/spreadsheet";
import type { Grid } from "../../src/report/grid";
import { letters } from "../../src/tables/columnName";
import type { Cell } from "../../src/tables/stageTable";

export interface Evaluated {
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly shown: readonly (readonly string[])[];
  /** The value of a cell in A1 notation. */
  at(address: string): unknown;
}

const asContent = (cell: Cell | undefined): string => (cell === undefined || cell === "" ? "" : String(cell));

/** A sheet from A1, and its name. */
interface Source {
  readonly cells: readonly (readonly Cell[])[];
  readonly model: { readonly source: { readonly sheetName: string } | null };
}

/** What was evaluated in this process, by what it is of: many tests look at the same reports. */
const known = new Map<string, Evaluated>();

/** A report's grid beside its source in a spreadsheet: each cell's value and how it is shown. */
export function evaluated(source: Source, grid: Grid, locale = "en_US"): Evaluated {
  const of = JSON.stringify([locale, source.cells, source.model.source?.sheetName, grid.contents, grid.rows]);
  const key = createHash("sha1").update(of).digest("hex");
  const before = known.get(key) ?? evaluatedAnew(source, grid, locale);
  known.set(key, before);
  return before;
}

function evaluatedAnew({ cells, model }: Source, grid: Grid, locale: string): Evaluated {
  const source = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const content = asContent(cell);
      if (content === "") return [];
      // A name that would be read as a formula or an escape is put there as the text it is.
      const literal =
        c === 0 && /^[='+]/.test(content) ? toCanonical(`="${content.replaceAll('"', '""')}"`, ".") : content;
      return [[letters(c + 1) + (r + 1), literal] as const];
    }),
  );
  const report = grid.contents.flatMap((row, r) =>
    row.flatMap((content, c) => {
      if (content === "") return [];
      const text = String(content);
      return [[letters(c + 1) + (r + 1), text.startsWith("=") ? toCanonical(text, ".") : text] as const];
    }),
  );
  const sheets = [
    {
      id: "source",
      name: model.source?.sheetName ?? "Source",
      colNumber: 26,
      rowNumber: 250,
      cells: Object.fromEntries(source),
    },
    {
      id: "report",
      name: "Report",
      colNumber: Math.max(10, grid.columns),
      rowNumber: grid.rows + 5,
      cells: Object.fromEntries(report),
    },
  ];
  const workbook = createModel({ locale, data: { sheets } });
  const read = <T>(value: (cell: ReturnType<typeof workbook.getters.getEvaluatedCell>) => T): T[][] =>
    grid.contents.map((line, row) =>
      line.map((_, col) => value(workbook.getters.getEvaluatedCell({ sheetId: "report", col, row }))),
    );
  const values = read((cell) => cell.value);
  return {
    values,
    shown: read((cell) => cell.formattedValue),
    at: (address) => {
      const { row, col } = helpers.toCartesian(address);
      return values[row]![col];
    },
  };
}
