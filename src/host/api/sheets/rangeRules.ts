import { addMetadata, metadataWhere } from "../metadata/developerMetadata";
import { newFinder } from "../metadata/finder";
import { isAt, isWithin, rowOrColumn } from "../metadata/place";
import { protect } from "../protection/protection";
import { checkboxAt, readRule, ruling } from "../validation/cellRules";
import { type Area, cellsOf, positionAt } from "./area";
import { readValue } from "./content";
import { checkedMatrix } from "./matrix";
import { RangeFormatObjects } from "./rangeFormatObjects";

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** What is asked of a range's cells, and what is pinned to them. */
export abstract class RangeRules extends RangeFormatObjects {
  getDataValidation(): GValidation | null {
    return readRule(this.state, positionAt(this.area));
  }

  getDataValidations(): (GValidation | null)[][] {
    return this.each((position) => readRule(this.state, position));
  }

  setDataValidation(rule: GValidation | null): GRange {
    return this.apply(ruling(this.state, this.areas, rule));
  }

  setDataValidations(rules: (GValidation | null)[][]): GRange {
    checkedMatrix(this.area, rules, "setDataValidations");
    const cells = new Map<GValidation | null, Area[]>();
    for (const cell of cellsOf(this.area)) {
      const rule = rules[cell.row - this.area.row]![cell.column - this.area.column] ?? null;
      const same = cells.get(rule);
      if (same) same.push(cell);
      else cells.set(rule, [cell]);
    }
    return this.apply([...cells].flatMap(([rule, areas]) => ruling(this.state, areas, rule)));
  }

  isChecked(): boolean | null {
    const states = cellsOf(this.area).map((cell) => {
      const box = checkboxAt(this.state, cell);
      return box && readValue(this.state, positionAt(cell)) === box.checked;
    });
    return states.every((checked) => checked === states[0]) ? states[0]! : null;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.state, this.area.sheetId, this.area);
  }

  addDeveloperMetadata(key: string, value?: string | Visibility, visibility?: Visibility): GRange {
    addMetadata(this.state, rowOrColumn(this.state, this.area), [key, value, visibility]);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataWhere(this.state, (place) => isAt(this.state, place, this.area));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newFinder(this.state, (place) => isWithin(place, this.area));
  }
}
