import { unzipSync } from "fflate";
import { muteConsole } from "../engine/muteConsole";
import { load } from "../engine/spreadsheet";
import { engineWidths } from "./columnWidths";
import { withDateFormats } from "./dateFormats";
import { escapeTexts } from "./escapeTexts";
import { asExcelWrites, textsAsValues } from "./normaliseForeign";
import { withEngineNames } from "./sheetNames";
import { readableSheet } from "./sizeLimits";

/** The workbook of an xlsx file as o-spreadsheet's data; throws for bytes that are no workbook, and `TooLarge`. */
export function readXlsx(bytes: Uint8Array): object {
  // customXml holds what other programs keep beside the workbook, such as the queries of Power Query.
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /\.(xml|rels)$/.test(name) && !name.startsWith("customXml/"),
  });
  const xml = asExcelWrites(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, decoded(part)])));
  const files = Object.fromEntries(
    Object.entries(xml).map(([path, part]) => [path, partText(path, withEngineNames(path, part))]),
  );
  const workbook = files["xl/workbook.xml"];
  if (workbook === undefined) throw new Error("These bytes are no xlsx workbook.");
  const data = muteConsole(() => load(files));
  // o-spreadsheet puts the sheets in the order of their files, and takes their names for ids; Apps Script's ids are numbers.
  const order = sheetNames(workbook);
  if (order.length === 0) throw new Error("This workbook has no sheets.");
  data.sheets.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  for (const [index, sheet] of data.sheets.entries()) sheet.id = String(index);
  return data;
}

// XML is UTF-8 or, where it begins with a mark of it, UTF-16 (XML 1.0, 4.3.3); decoded, it has no encoding to declare.
function decoded(part: Uint8Array): string {
  const [first, second] = part;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(part).replace(/^(<\?xml[^>]*?)\s+encoding=("[^"]*"|'[^']*')/, "$1");
}

function partText(path: string, xml: string): string {
  if (path === "xl/styles.xml") return withDateFormats(xml);
  if (!/^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(path)) return xml;
  const sheet = path === "xl/sharedStrings.xml" ? xml : readableSheet(engineWidths(xml));
  return textsAsValues(escapeTexts(sheet)).replace(/<f[\s>][^<]*/g, withoutPrefixes);
}

// Excel's mark of functions newer than the format; o-spreadsheet takes off the first of a formula only.
const withoutPrefixes = (formula: string) => formula.replace(/_xlfn\.(_xlws\.)?/g, "");

function sheetNames(workbook: string): (string | undefined)[] {
  const document = new DOMParser().parseFromString(workbook, "text/xml");
  return [...document.getElementsByTagNameNS("*", "sheet")].map((sheet) => sheet.getAttribute("name") ?? undefined);
}
