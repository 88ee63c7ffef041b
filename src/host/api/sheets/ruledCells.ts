import type { SheetCommand } from "../../engine/batch";
import { checkboxAt, ruling } from "../validation/cellRules";
import { newValidationBuilder } from "../validation/dataValidationBuilder";
import { positionAt, zoneOf } from "./area";
import type { ClearOptions } from "./cells";
import { entering, type HostStyle } from "./content";
import { splitting } from "./merges";
import { noting } from "./notes";
import { StyledCells } from "./styledCells";

/** Cells with what lies on them besides content and look: notes, checkboxes, validations, merges, and the clearing of all that. */
export abstract class RuledCells<Self> extends StyledCells<Self> {
  setNote(note: string | null): Self {
    return this.apply(noting(this.state, this.areas, () => String(note ?? "")));
  }

  clearNote(): Self {
    return this.setNote(null);
  }

  breakApart(): Self {
    return this.apply(splitting(this.state, this.areas));
  }

  clearDataValidations(): Self {
    return this.apply(ruling(this.state, this.areas, null));
  }

  insertCheckboxes(...values: unknown[]): Self {
    const rule = newValidationBuilder()
      .requireCheckbox(...(values as [unknown, unknown]))
      .build();
    this.apply(ruling(this.state, this.areas, rule));
    return this.apply(
      this.cells.map((cell) => entering(this.state, positionAt(cell), checkboxAt(this.state, cell)!.unchecked)),
    );
  }

  removeCheckboxes(): Self {
    const boxes = this.cells.filter((cell) => checkboxAt(this.state, cell));
    return this.apply([
      ...ruling(this.state, boxes, null),
      ...boxes.map((cell) => entering(this.state, positionAt(cell), "")),
    ]);
  }

  check(): Self {
    return this.ticking("checked");
  }

  uncheck(): Self {
    return this.ticking("unchecked");
  }

  clearFormat(): Self {
    return this.apply(this.clearingFormat());
  }

  clear(options: ClearOptions = {}): Self {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const everything = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
    return this.apply([
      ...(contentsOnly || everything ? this.clearingContent() : []),
      ...(formatOnly || everything ? this.clearingFormat() : []),
      ...(commentsOnly ? noting(this.state, this.areas, () => "") : []),
      ...(validationsOnly ? ruling(this.state, this.areas, null) : []),
    ]);
  }

  // "Does not reset any number formatting rules", says Google's reference of Range.clearFormat.
  private clearingFormat(): SheetCommand[] {
    const { getters } = this.state.model;
    const kept = this.cells.flatMap((cell): SheetCommand[] => {
      const position = positionAt(cell);
      const { format, style } = (getters.getCell(position) ?? {}) as { format?: string; style?: HostStyle };
      const numberFormat = style?.numberFormat;
      if (!format && !numberFormat) return [];
      return [
        { type: "UPDATE_CELL", ...position, format: format ?? "", style: numberFormat ? { numberFormat } : null },
      ];
    });
    const cleared = this.areas.map((area) => ({
      type: "CLEAR_FORMATTING",
      sheetId: area.sheetId,
      target: [zoneOf(area)],
    }));
    return [...cleared, ...kept];
  }

  private ticking(state: "checked" | "unchecked"): Self {
    return this.apply(
      this.cells.map((cell) => {
        const box = checkboxAt(this.state, cell);
        return box && entering(this.state, positionAt(cell), box[state]);
      }),
    );
  }
}
