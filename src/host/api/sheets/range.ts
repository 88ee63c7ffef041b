import { columnsOf, merging, rowsOf } from "./merges";
import { RangeRules } from "./rangeRules";
import { activating } from "./selection";

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A range of cells on one sheet. */
export class Range extends RangeRules implements Pick<GRange, keyof Range & keyof GRange> {
  override toString(): string {
    return "Range";
  }

  activate(): GRange {
    activating(this.state, this.areas);
    return this.self;
  }

  activateAsCurrentCell(): GRange {
    activating(this.state, [{ ...this.area, rows: 1, columns: 1 }]);
    return this.self;
  }

  merge(): GRange {
    return this.apply(merging([this.area]));
  }

  mergeAcross(): GRange {
    return this.apply(merging(rowsOf(this.area)));
  }

  mergeVertically(): GRange {
    return this.apply(merging(columnsOf(this.area)));
  }

  canEdit(): boolean {
    return true;
  }
}
