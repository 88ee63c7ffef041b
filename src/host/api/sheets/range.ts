import { dispatchAll } from "../../engine/batch";
import { mismatch } from "../exception";
import { matrixOf, positionAt } from "./area";
import { readValue } from "./content";
import { COPY_PARTS, copyArea, copyParts } from "./copying";
import { columnsOf, merging, rowsOf } from "./merges";
import { moveArea } from "./moving";
import { areaBehind, newRange } from "./objects";
import { RangeRules } from "./rangeRules";
import { activating, activatingCell } from "./selection";
import { movingRows, type SortKey, sortingRows } from "./sorting";
import { newTextFinder } from "./textFinder";

type GRange = GoogleAppsScript.Spreadsheet.Range;
type CopyOptions = { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined };

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
    activatingCell(this.state, this.area);
    return this.self;
  }

  merge(): GRange {
    return this.apply(merging(this.state, [this.area]));
  }

  mergeAcross(): GRange {
    return this.apply(merging(this.state, rowsOf(this.area)));
  }

  mergeVertically(): GRange {
    return this.apply(merging(this.state, columnsOf(this.area)));
  }

  // A wrong second argument alone is ignored: gas-fakes notes/oddities.md:403-410 at dedcae3.
  copyTo(
    destination: GRange,
    how?: GoogleAppsScript.Spreadsheet.CopyPasteType | CopyOptions,
    transposed?: boolean,
  ): void {
    const { formatOnly, contentsOnly } = (typeof how === "object" ? how : {}) as CopyOptions;
    const type = formatOnly ? "PASTE_FORMAT" : contentsOnly ? "PASTE_VALUES" : String(how);
    if (transposed !== undefined && !(type in COPY_PARTS)) {
      throw mismatch("SpreadsheetApp.Range.copyTo", [destination, how, transposed]);
    }
    const parts = copyParts(type in COPY_PARTS || isPasteType(type) ? type : "PASTE_NORMAL");
    copyArea(this.state, this.area, areaBehind(destination), parts, transposed ?? false);
  }

  moveTo(target: GRange): void {
    moveArea(this.state, this.area, areaBehind(target));
  }

  sort(spec: number | SortSpec | (number | SortSpec)[]): GRange {
    const specs = Array.isArray(spec) ? spec : [spec];
    return this.apply(sortingRows(this.state, this.area, specs.map(sortKey)));
  }

  removeDuplicates(columnsToCompare?: number[]): GRange {
    const { state, area } = this;
    const rows = matrixOf(area, (row, column) => readValue(state, positionAt(area, row, column)));
    const compared = columnsToCompare?.map((column) => column - area.column) ?? rows[0]!.map((_, index) => index);
    const seen = new Set<string>();
    const kept = rows.flatMap((values, row) => {
      // Sheets takes texts that differ in case only for the same.
      const key = JSON.stringify(compared.map((index) => String(values[index]).toLowerCase()));
      if (seen.has(key)) return [];
      seen.add(key);
      return [row];
    });
    dispatchAll(state.model, movingRows(state, area, kept));
    return newRange(state, { ...area, rows: kept.length });
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(this.state, () => this.area, text);
  }

  canEdit(): boolean {
    return true;
  }
}

type SortSpec = { column: number; ascending?: boolean };

function sortKey(spec: number | SortSpec): SortKey {
  return typeof spec === "number"
    ? { column: spec, ascending: true }
    : { column: spec.column, ascending: spec.ascending ?? true };
}

function isPasteType(name: string): boolean {
  return name.startsWith("PASTE_");
}
