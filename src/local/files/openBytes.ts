import { unzipSync } from "fflate";
import { complaint } from "../commandError";
import { type CsvTable, readCsv } from "./csvTable";
import { archiveComplaint, compoundComplaint } from "./formats";

/** What a file holds: a workbook's bytes, or the rows of a text table. */
export type OpenedFile = { readonly xlsx: Uint8Array } | { readonly table: CsvTable };

/** Opens the bytes of a csv or xlsx file, told apart by content; complains of everything else. */
export function openBytes(file: string, bytes: Uint8Array): OpenedFile {
  if (bytes.length === 0) throw complaint("emptyFile", { file });
  if (startsWith(bytes, ZIP)) {
    const wrong = archiveComplaint(namesIn(file, bytes));
    if (wrong) throw complaint(wrong, { file });
    return { xlsx: bytes };
  }
  if (startsWith(bytes, OLE)) throw complaint(compoundComplaint(bytes), { file });
  return { table: readCsv(file, bytes) };
}

// Google Drive: files that become spreadsheets may have 100 MB. Larger ones would take minutes to be refused for another reason.
const MOST_MEGABYTES = 100;

/** Complains of a file that is too large to be opened. */
export function checkSize(file: string, bytes: number): void {
  const size = Math.ceil(bytes / 1e6);
  if (size > MOST_MEGABYTES) throw complaint("tooManyBytes", { file, size, most: MOST_MEGABYTES });
}

// The first bytes of a zip archive, and of a compound file (xls).
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function namesIn(file: string, zip: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(zip, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    throw complaint("brokenWorkbook", { file });
  }
  return names;
}
