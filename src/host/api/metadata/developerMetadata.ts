import { type Attachment, attach, attachmentsOf, detach } from "../../engine/attachments";
import { dispatchAll } from "../../engine/batch";
import type { HostState } from "../../state";
import { SPREADSHEET_ENUMS } from "../enums";
import { exception, mismatch } from "../exception";
import { areaBehind, newRange, newSheet, newSpreadsheet, sheetBehind } from "../sheets/objects";
import { locationType, type Place, pinnedTo, rowOrColumn, SPREADSHEET_PLACE } from "./place";

type Script = typeof GoogleAppsScript.Spreadsheet;
type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const VISIBILITIES = SPREADSHEET_ENUMS.DeveloperMetadataVisibility;

/** A key and a value pinned to a place of the spreadsheet. */
export class DeveloperMetadata implements Pick<GMetadata, keyof DeveloperMetadata & keyof GMetadata> {
  constructor(
    readonly state: HostState,
    private readonly id: string,
  ) {}

  private get self(): GMetadata {
    return this as unknown as GMetadata;
  }

  toString(): string {
    return "DeveloperMetadata";
  }

  getId(): number {
    return Number(this.id);
  }

  getKey(): string {
    return String(this.attachment.data.key);
  }

  getValue(): string | null {
    return (this.attachment.data.value as string | null) ?? null;
  }

  getVisibility(): Visibility {
    return VISIBILITIES[this.attachment.data.visibility as keyof Script["DeveloperMetadataVisibility"]];
  }

  getLocation(): GLocation {
    return new DeveloperMetadataLocation(this.state, this.attachment) as unknown as GLocation;
  }

  setKey(key: string): GMetadata {
    return this.change({ key });
  }

  setValue(value: string): GMetadata {
    return this.change({ value });
  }

  setVisibility(visibility: Visibility): GMetadata {
    return this.change({ visibility: String(visibility) });
  }

  moveToRow(row: GRange): GMetadata {
    return this.moveTo(rowOrColumn(this.state, areaBehind(row)));
  }

  moveToColumn(column: GRange): GMetadata {
    return this.moveTo(rowOrColumn(this.state, areaBehind(column)));
  }

  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GMetadata {
    return this.moveTo({ sheetId: sheetBehind(sheet), zone: null });
  }

  moveToSpreadsheet(): GMetadata {
    return this.moveTo(SPREADSHEET_PLACE);
  }

  remove(): void {
    dispatchAll(this.state.model, [detach([this.attachment.id])]);
  }

  private get attachment(): Attachment {
    const found = attachmentsOf(this.state.model, "metadata").find(({ id }) => id === this.id);
    if (!found) throw exception("Developer metadata was not found.");
    return found;
  }

  private change(data: object): GMetadata {
    const { attachment } = this;
    dispatchAll(this.state.model, [attach([{ ...attachment, data: { ...attachment.data, ...data } }])]);
    return this.self;
  }

  private moveTo(place: Place): GMetadata {
    dispatchAll(this.state.model, [attach([{ ...this.attachment, ...pinnedTo(place) }])]);
    return this.self;
  }
}

/** Where metadata is pinned. */
class DeveloperMetadataLocation implements Pick<GLocation, keyof DeveloperMetadataLocation & keyof GLocation> {
  constructor(
    readonly state: HostState,
    private readonly place: Place,
  ) {}

  toString(): string {
    return "DeveloperMetadataLocation";
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return locationType(this.place);
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.is("SPREADSHEET") ? newSpreadsheet(this.state) : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.is("SHEET") ? newSheet(this.state, this.place.sheetId!) : null;
  }

  getRow(): GRange | null {
    if (!this.is("ROW")) return null;
    const sheet = newSheet(this.state, this.place.sheetId!);
    const row = this.place.zone!.top + 1;
    return sheet.getRange(`${row}:${row}`);
  }

  getColumn(): GRange | null {
    if (!this.is("COLUMN")) return null;
    const { sheetId, zone } = this.place;
    const rows = this.state.model.getters.getNumberRows(sheetId!);
    return newRange(this.state, { sheetId: sheetId!, row: 1, column: zone!.left + 1, rows, columns: 1, open: "rows" });
  }

  private is(type: string): boolean {
    return String(this.getLocationType()) === type;
  }
}

/** Pins metadata to a place, by the arguments of `addDeveloperMetadata`: key, then value, visibility or both. */
export function addMetadata(state: HostState, place: Place, args: readonly unknown[]): void {
  const [key, second, third] = args;
  if (typeof key !== "string") throw mismatch("SpreadsheetApp.addDeveloperMetadata", args);
  const value = typeof second === "string" ? second : null;
  const visibility = String((typeof second === "string" ? third : second) ?? VISIBILITIES.DOCUMENT);
  const id = String(1 + Math.floor(Math.random() * 0x7ffffffe));
  dispatchAll(state.model, [attach([{ id, kind: "metadata", ...pinnedTo(place), data: { key, value, visibility } }])]);
}

/** The metadata whose place a test accepts. */
export function metadataWhere(state: HostState, accepts: (place: Place) => boolean): GMetadata[] {
  return attachmentsOf(state.model, "metadata")
    .filter(accepts)
    .map(({ id }) => new DeveloperMetadata(state, id) as unknown as GMetadata);
}
