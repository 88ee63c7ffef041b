import type { ComplaintCode } from "../../text/commandLine";

/** What an archive is by the names of its parts: null for a workbook, otherwise what to complain of. */
export function archiveComplaint(names: readonly string[]): ComplaintCode | null {
  if (names.includes("xl/workbook.xml")) return null;
  if (names.includes("content.xml")) return "openDocument";
  return names.includes("[Content_Types].xml") ? "notATable" : "archive";
}

/** What to complain of a compound file of Office: a workbook of old, or a new one that is locked inside. */
export function compoundComplaint(bytes: Uint8Array): ComplaintCode {
  return new TextDecoder("latin1").decode(bytes).includes(ENCRYPTED) ? "protectedWorkbook" : "oldExcel";
}

// The stream that holds an encrypted workbook, [MS-OFFCRYPTO] 2.3.4.4.
const ENCRYPTED = [..."EncryptedPackage"].join("\0");

/** What to complain of a text that is another kind of document than a table; null for everything else. */
export function textComplaint(text: string): ComplaintCode | null {
  return BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1] ?? null;
}

// Accounting programs and advertising cabinets export web pages under the name of a workbook.
const BEGINNINGS: readonly (readonly [RegExp, ComplaintCode])[] = [
  [/^\s*<(!doctype html|html|head|meta|style|body|table|div)\b/i, "webPage"],
  [/^\s*<!--/, "webPage"],
  [/^MIME-Version:/i, "webPage"],
  [/^\s*<\?xml\b/, "xmlFile"],
  [/^(%PDF-|\{\\rtf)/, "notATable"],
];
