import { readRules, settingRules } from "../conditional/sheetRules";
import { addMetadata, metadataWhere } from "../metadata/developerMetadata";
import { newFinder } from "../metadata/finder";
import { protect, protectionsOf } from "../protection/protection";
import { SheetCells } from "./sheetCells";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** What lies on a sheet besides cells: conditional formats, protections, metadata. */
export abstract class SheetExtras extends SheetCells {
  getConditionalFormatRules(): GRule[] {
    return readRules(this.state, this.sheetId);
  }

  setConditionalFormatRules(rules: GRule[]): void {
    this.apply(settingRules(this.state, this.sheetId, rules));
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.state, this.sheetId, null);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.state, type, this.sheetId);
  }

  addDeveloperMetadata(key: string, value?: string | Visibility, visibility?: Visibility): GSheet {
    addMetadata(this.state, { sheetId: this.sheetId, zone: null }, [key, value, visibility]);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataWhere(this.state, ({ sheetId, zone }) => sheetId === this.sheetId && zone === null);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newFinder(this.state, ({ sheetId }) => sheetId === this.sheetId);
  }
}
