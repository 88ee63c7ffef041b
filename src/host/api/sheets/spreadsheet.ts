import { localeOf } from "../../engine/locales";
import { OWN_ADDRESS } from "../../xlsx/links";
import { exception, notInHost } from "../exception";
import { addMetadata, metadataWhere } from "../metadata/developerMetadata";
import { newFinder } from "../metadata/finder";
import { SPREADSHEET_PLACE } from "../metadata/place";
import { protectionsOf } from "../protection/protection";
import { newUi } from "../ui/ui";
import { rangeDataOf } from "./area";
import { NamedRange } from "./namedRange";
import { areaBehind } from "./objects";
import { SpreadsheetCells } from "./spreadsheetCells";

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const ID = OWN_ADDRESS.slice(OWN_ADDRESS.lastIndexOf("/") + 1);

/** The spreadsheet. */
export class Spreadsheet
  extends SpreadsheetCells
  implements Pick<GSpreadsheet, keyof Spreadsheet & keyof GSpreadsheet>
{
  override toString(): string {
    return "Spreadsheet";
  }

  getId(): string {
    return ID;
  }

  getKey(): string {
    return ID;
  }

  getUrl(): string {
    return `${OWN_ADDRESS}/edit`;
  }

  getName(): string {
    return "Local spreadsheet";
  }

  getSpreadsheetLocale(): string {
    return this.getters.getLocale().code;
  }

  setSpreadsheetLocale(code: string): void {
    this.apply([{ type: "UPDATE_LOCALE", locale: { ...localeOf(code) } }]);
  }

  getSpreadsheetTimeZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (timeZone !== this.getSpreadsheetTimeZone())
      throw notInHost(`A time zone other than the computer's (${timeZone})`);
  }

  addMenu(name: string, items: ({ name: string; functionName: string } | null)[]): void {
    const menu = newUi(this.state).createMenu(name);
    for (const item of items) {
      if (item) menu.addItem(item.name, item.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  }

  toast(message: string, title = "", _timeoutSeconds: number | null = null): void {
    this.state.ui.toast(title === "" ? message : `${title}: ${message}`);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.state, type);
  }

  addDeveloperMetadata(key: string, value?: string | Visibility, visibility?: Visibility): GSpreadsheet {
    addMetadata(this.state, SPREADSHEET_PLACE, [key, value, visibility]);
    return this as unknown as GSpreadsheet;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataWhere(this.state, ({ sheetId }) => sheetId === null);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newFinder(this.state, () => true);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.getters
      .getNamedRanges()
      .map(({ name }) => new NamedRange(this.state, name) as unknown as GoogleAppsScript.Spreadsheet.NamedRange);
  }

  setNamedRange(name: string, range: GRange): void {
    const ranges = [rangeDataOf(areaBehind(range))];
    const known = this.getters.getNamedRange(name);
    this.apply([
      known
        ? { type: "UPDATE_NAMED_RANGE", oldRangeName: known.name, newRangeName: name, ranges }
        : { type: "CREATE_NAMED_RANGE", name, ranges },
    ]);
  }

  removeNamedRange(name: string): void {
    if (!this.getters.getNamedRange(name)) throw exception(`Named range ${name} does not exist.`);
    this.apply([{ type: "DELETE_NAMED_RANGE", name }]);
  }
}
