import { type CellProbe, type CellSeen, thrown } from "./probeTypes";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An answer, or an error where there is none. */
export type Outcome = { readonly answer: unknown } | { readonly error: unknown };

/** What `ask` answers, or what it throws. */
export function outcome(ask: () => unknown): Outcome {
  try {
    return { answer: ask() };
  } catch (error) {
    return { error };
  }
}

/** Cells that probes have written and that are still to be read. */
export interface WrittenCells {
  /** The texts shown, as they are now. */
  shown(): string[];
  /** What the probes make of their cells, in their order. */
  read(): Outcome[];
}

const WIDTH = 3;

/** Writes the cells of probes, a row for each, from the sheet's first row and a column. */
export function writeCells(sheet: Sheet, column: number, probes: readonly CellProbe[]): WrittenCells {
  const errors = probes.map(({ write }, row) =>
    write.map((each, place) => {
      const made = outcome(() => each(sheet.getRange(row + 1, column + place)));
      return "error" in made ? made : null;
    }),
  );
  const area = (): Range => sheet.getRange(1, column, probes.length, WIDTH);
  return {
    shown: () =>
      probes.length === 0
        ? []
        : area()
            .getDisplayValues()
            .map(([first]) => first!),
    read() {
      if (probes.length === 0) return [];
      const seen = outcome(() => everythingIn(area()));
      return probes.map(({ read, write }, row) => {
        if ("error" in seen) return seen;
        const cells = (seen.answer as CellSeen[][])[row]!;
        const answers = write.map((_, place) => {
          const failed = errors[row]![place];
          return failed ? thrown(failed.error) : read(cells[place]!);
        });
        const failed = errors[row]!.find((error) => error !== null);
        if (failed && answers.length === 1) return failed;
        return { answer: answers.length === 1 ? answers[0] : answers };
      });
    },
  };
}

function everythingIn(area: Range): CellSeen[][] {
  SpreadsheetApp.flush();
  const formulas = area.getFormulas();
  const values = area.getValues();
  const shown = area.getDisplayValues();
  const formats = area.getNumberFormats();
  return formulas.map((cells, row) =>
    cells.map((formula, column) => ({
      formula,
      value: values[row]![column] as unknown,
      shown: shown[row]![column]!,
      format: formats[row]![column]!,
    })),
  );
}
