import { dispatchAll, type SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { entered } from "../validation/strictRules";
import { type Area, cellsOf, positionAt } from "./area";
import { entering, enteringFormula, enteringText, readFormula } from "./content";
import { withCells } from "./references";
import { fromR1C1, shifted } from "./relativeFormulas";

/** What `clear` takes away; everything when no option says so. */
export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

/** Cells of one or several areas; what Range and RangeList have in common. `Self` is what a script may chain on. */
export abstract class Cells<Self> {
  constructor(
    readonly state: HostState,
    /** Where they are, be there such cells or not. */
    protected readonly places: readonly Area[],
  ) {}

  /** Their areas; throws where the sheet has no such cells. */
  get areas(): readonly Area[] {
    return this.places.map((place) => withCells(this.state, place));
  }

  // The membrane refuses the methods that this class does not have, so a script may see the whole type.
  protected get self(): Self {
    return this as unknown as Self;
  }

  /** Runs commands as one and answers the object itself, for chaining. */
  protected apply(commands: readonly (SheetCommand | null)[]): Self {
    dispatchAll(
      this.state.model,
      commands.filter((command) => command !== null),
    );
    return this.self;
  }

  /** The same for what is entered into cells: rules that reject input are asked. */
  protected enter(commands: readonly (SheetCommand | null)[]): Self {
    entered(
      this.state,
      commands.filter((command) => command !== null),
    );
    return this.self;
  }

  protected get cells(): readonly Area[] {
    return this.areas.flatMap(cellsOf);
  }

  setValue(value: unknown): Self {
    return this.enter(this.cells.map((cell) => entering(this.state, positionAt(cell), value)));
  }

  setFormula(formula: string | null): Self {
    return this.enter(
      this.areas.flatMap((area) =>
        cellsOf(area).map((cell) =>
          enteringFormula(
            this.state,
            positionAt(cell),
            shifted(this.state, formula ?? "", cell.row - area.row, cell.column - area.column),
          ),
        ),
      ),
    );
  }

  setFormulaR1C1(formula: string): Self {
    return this.enter(
      this.cells.map((cell) => enteringFormula(this.state, positionAt(cell), fromR1C1(String(formula), cell))),
    );
  }

  clearContent(): Self {
    return this.apply(this.clearingContent());
  }

  trimWhitespace(): Self {
    const { getters } = this.state.model;
    return this.apply(
      this.cells.map((cell) => {
        const position = positionAt(cell);
        const { value } = getters.getEvaluatedCell(position);
        if (typeof value !== "string" || readFormula(this.state, position) !== "") return null;
        return enteringText(this.state, position, value.trim().replace(/\s+/g, " "));
      }),
    );
  }

  // Cell by cell and not DELETE_CONTENT, which takes validations along.
  protected clearingContent(): SheetCommand[] {
    const { getters } = this.state.model;
    return this.cells
      .map((cell) => positionAt(cell))
      .filter((position) => getters.getCell(position) !== undefined)
      .map((position) => ({ type: "UPDATE_CELL", ...position, content: "" }));
  }
}
