import type { UnboundedZone } from "@odoo/o-spreadsheet";
import { type Attachment, attach, attachmentsOf, detach } from "../../engine/attachments";
import { dispatchAll } from "../../engine/batch";
import type { HostState } from "../../state";
import { User } from "../base/session";
import { SPREADSHEET_ENUMS } from "../enums";
import { exception } from "../exception";
import { type Area, unboundedZoneOf } from "../sheets/area";
import { areaBehind, newRange } from "../sheets/objects";
import { namedArea } from "../sheets/references";

type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A protected sheet or range; whoever runs the script may edit it all the same, being the owner. */
export class Protection implements Pick<GProtection, keyof Protection & keyof GProtection> {
  constructor(
    readonly state: HostState,
    private readonly id: string,
  ) {}

  toString(): string {
    return "Protection";
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const { ProtectionType } = SPREADSHEET_ENUMS;
    return this.attachment.zone === null ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  getDescription(): string {
    return String(this.attachment.data.description ?? "");
  }

  setDescription(description: string): GProtection {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.attachment.data.warningOnly === true;
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    return this.change({ warningOnly });
  }

  getRange(): GRange {
    const { sheetId, zone } = this.attachment;
    return newRange(
      this.state,
      this.areaOf(sheetId!, zone ?? { top: 0, left: 0, bottom: undefined, right: undefined }),
    );
  }

  setRange(range: GRange): GProtection {
    const area = areaBehind(range);
    return this.replace({ sheetId: area.sheetId, zone: unboundedZoneOf(area) });
  }

  getRangeName(): string | null {
    return (this.attachment.data.rangeName as string | undefined) ?? null;
  }

  setRangeName(rangeName: string): GProtection {
    const area = namedArea(this.state, rangeName);
    if (!area) throw exception(`Named range ${rangeName} does not exist.`);
    this.replace({ sheetId: area.sheetId, zone: unboundedZoneOf(area) });
    return this.change({ rangeName });
  }

  setNamedRange(namedRange: GoogleAppsScript.Spreadsheet.NamedRange): GProtection {
    return this.setRangeName(namedRange.getName());
  }

  getUnprotectedRanges(): GRange[] {
    const { sheetId, exceptions } = this.attachment;
    return exceptions.map((zone) => newRange(this.state, this.areaOf(sheetId!, zone)));
  }

  setUnprotectedRanges(ranges: GRange[]): GProtection {
    return this.replace({ exceptions: ranges.map((range) => unboundedZoneOf(areaBehind(range))) });
  }

  canEdit(): boolean {
    return true;
  }

  canDomainEdit(): boolean {
    return false;
  }

  // A warning keeps nobody out and lists nobody: gas-fakes test/testsheets.js and test/testsheetspermissions.js at df52417.
  getEditors(): GoogleAppsScript.Base.User[] {
    return this.isWarningOnly() ? [] : [new User()];
  }

  remove(): void {
    dispatchAll(this.state.model, [detach([this.attachment.id])]);
  }

  private get attachment(): Attachment {
    const found = attachmentsOf(this.state.model, "protection").find(({ id }) => id === this.id);
    if (!found) throw exception("Protection was not found.");
    return found;
  }

  private change(data: object): GProtection {
    return this.replace({ data: { ...this.attachment.data, ...data } });
  }

  private replace(change: Partial<Attachment>): GProtection {
    dispatchAll(this.state.model, [attach([{ ...this.attachment, ...change }])]);
    return this as unknown as GProtection;
  }

  private areaOf(sheetId: string, zone: UnboundedZone): Area {
    const { numberOfRows, numberOfCols } = this.state.model.getters.getSheetSize(sheetId);
    const rows = (zone.bottom ?? numberOfRows - 1) - zone.top + 1;
    const columns = (zone.right ?? numberOfCols - 1) - zone.left + 1;
    const [openRows, openColumns] = [zone.bottom === undefined, zone.right === undefined];
    const open = openRows ? (openColumns ? "sheet" : "rows") : openColumns ? "columns" : null;
    return { sheetId, row: zone.top + 1, column: zone.left + 1, rows, columns, ...(open ? { open } : {}) };
  }
}

/** Protects a sheet, or an area of it; a sheet has one protection, which is given again. */
export function protect(state: HostState, sheetId: string, area: Area | null): GProtection {
  const zone = area && unboundedZoneOf(area);
  const known =
    zone === null && attachmentsOf(state.model, "protection").find((each) => each.sheetId === sheetId && !each.zone);
  const id = known ? known.id : state.model.uuidGenerator.smallUuid();
  if (!known) dispatchAll(state.model, [attach([{ id, kind: "protection", sheetId, zone, exceptions: [], data: {} }])]);
  return new Protection(state, id) as unknown as GProtection;
}

/** The protections of one type, of one sheet or of all. */
export function protectionsOf(
  state: HostState,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
  sheetId?: string,
): GProtection[] {
  return attachmentsOf(state.model, "protection")
    .filter((each) => sheetId === undefined || each.sheetId === sheetId)
    .map(({ id }) => new Protection(state, id) as unknown as GProtection)
    .filter((protection) => protection.getProtectionType() === type);
}
