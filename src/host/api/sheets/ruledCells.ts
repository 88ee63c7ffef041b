import type { SheetCommand } from "../../engine/batch";
import { zoneOf } from "./area";
import type { ClearOptions } from "./cells";
import { splitting } from "./merges";
import { noting } from "./notes";
import { StyledCells } from "./styledCells";

/** Cells with what lies on them besides content and look: notes, merges, and the clearing of all that. */
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

  clearFormat(): Self {
    return this.apply(this.clearingFormat());
  }

  clear(options: ClearOptions = {}): Self {
    const { commentsOnly, contentsOnly, formatOnly } = options;
    const everything = !commentsOnly && !contentsOnly && !formatOnly;
    return this.apply([
      ...(contentsOnly || everything ? this.clearingContent() : []),
      ...(formatOnly || everything ? this.clearingFormat() : []),
      ...(commentsOnly ? noting(this.state, this.areas, () => "") : []),
    ]);
  }

  protected clearingFormat(): SheetCommand[] {
    return this.areas.map((area) => ({ type: "CLEAR_FORMATTING", sheetId: area.sheetId, target: [zoneOf(area)] }));
  }
}
