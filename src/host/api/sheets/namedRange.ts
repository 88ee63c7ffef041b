import { dispatchAll } from "../../engine/batch";
import type { HostState } from "../../state";
import { exception } from "../exception";
import { rangeDataOf } from "./area";
import { areaBehind, newRange } from "./objects";
import { namedArea } from "./references";

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A range with a name. */
export class NamedRange implements Pick<GNamedRange, keyof NamedRange & keyof GNamedRange> {
  constructor(
    readonly state: HostState,
    private name: string,
  ) {}

  toString(): string {
    return "NamedRange";
  }

  getName(): string {
    return this.name;
  }

  getRange(): GRange {
    const area = namedArea(this.state, this.name);
    if (!area) throw exception(`Named range ${this.name} does not exist.`);
    return newRange(this.state, area);
  }

  setName(name: string): GNamedRange {
    this.update(name, this.getRange());
    this.name = name;
    return this as unknown as GNamedRange;
  }

  setRange(range: GRange): GNamedRange {
    this.update(this.name, range);
    return this as unknown as GNamedRange;
  }

  remove(): void {
    dispatchAll(this.state.model, [{ type: "DELETE_NAMED_RANGE", name: this.name }]);
  }

  private update(newRangeName: string, range: GRange): void {
    const ranges = [rangeDataOf(areaBehind(range))];
    dispatchAll(this.state.model, [{ type: "UPDATE_NAMED_RANGE", oldRangeName: this.name, newRangeName, ranges }]);
  }
}
