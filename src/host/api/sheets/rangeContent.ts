import { cellsOf, matrixOf, positionAt, zoneOf } from "./area";
import { entering, enteringFormula, readDisplay, readFormula, readValue } from "./content";
import { checkedMatrix } from "./matrix";
import { noting, readNotes } from "./notes";
import { RangeGeometry } from "./rangeGeometry";
import { fromR1C1, toR1C1 } from "./relativeFormulas";

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** What is written in a range's cells. */
export abstract class RangeContent extends RangeGeometry {
  getValue(): unknown {
    return readValue(this.state, positionAt(this.area));
  }

  getValues(): unknown[][] {
    return this.each((position) => readValue(this.state, position));
  }

  setValues(values: unknown[][]): GRange {
    const { area } = this;
    checkedMatrix(area, values, "setValues");
    return this.enter(
      matrixOf(area, (row, column) => entering(this.state, positionAt(area, row, column), values[row]![column])).flat(),
    );
  }

  getDisplayValue(): string {
    return readDisplay(this.state, positionAt(this.area));
  }

  getDisplayValues(): string[][] {
    return this.each((position) => readDisplay(this.state, position));
  }

  getFormula(): string {
    return readFormula(this.state, positionAt(this.area));
  }

  getFormulas(): string[][] {
    return this.each((position) => readFormula(this.state, position));
  }

  setFormulas(formulas: string[][]): GRange {
    const { area } = this;
    checkedMatrix(area, formulas, "setFormulas");
    return this.enter(
      matrixOf(area, (row, column) =>
        enteringFormula(this.state, positionAt(area, row, column), String(formulas[row]![column] ?? "")),
      ).flat(),
    );
  }

  getFormulaR1C1(): string {
    return this.getFormulasR1C1()[0]![0]!;
  }

  getFormulasR1C1(): string[][] {
    const { area } = this;
    return matrixOf(area, (row, column) => {
      const cell = { ...area, row: area.row + row, column: area.column + column };
      return toR1C1(this.state, readFormula(this.state, positionAt(cell)), cell);
    });
  }

  setFormulasR1C1(formulas: string[][]): GRange {
    const { area } = this;
    checkedMatrix(area, formulas, "setFormulasR1C1");
    return this.enter(
      cellsOf(area).map((cell) => {
        const formula = formulas[cell.row - area.row]![cell.column - area.column];
        return enteringFormula(this.state, positionAt(cell), fromR1C1(String(formula ?? ""), cell));
      }),
    );
  }

  isBlank(): boolean {
    return this.state.model.getters.isEmpty(this.area.sheetId, zoneOf(this.area));
  }

  getNote(): string {
    return this.getNotes()[0]![0]!;
  }

  getNotes(): string[][] {
    return readNotes(this.state, this.area);
  }

  setNotes(notes: (string | null)[][]): GRange {
    checkedMatrix(this.area, notes, "setNotes");
    return this.apply(
      noting(this.state, this.areas, (area, cell) => noteOf(notes[cell.row - area.row]![cell.column - area.column])),
    );
  }

  protected each<T>(read: (position: ReturnType<typeof positionAt>) => T): T[][] {
    const { area } = this;
    return matrixOf(area, (row, column) => read(positionAt(area, row, column)));
  }
}

// A number in a matrix arrives as a Java double: 25 becomes "25.0", which setNote(25) does not.
function noteOf(note: unknown): string {
  return Number.isInteger(note) ? `${note as number}.0` : String(note ?? "");
}
