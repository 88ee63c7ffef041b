import { newRange } from "./objects";
import { RuledCells } from "./ruledCells";
import { activating } from "./selection";

type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges on one sheet. */
export class RangeList extends RuledCells<GRangeList> implements Pick<GRangeList, keyof RangeList & keyof GRangeList> {
  override toString(): string {
    return "RangeList";
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.places.map((place) => newRange(this.state, place));
  }

  activate(): GRangeList {
    activating(this.state, this.areas);
    return this.self;
  }
}
