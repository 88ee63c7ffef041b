import type { Parts } from "./repair";
import { fileReferences } from "./sheetNames";

/** Where a host's spreadsheet says it is: nowhere. */
export const OWN_ADDRESS = "https://docs.google.com/spreadsheets/d/local-spreadsheet";

/**
 * The parts of a workbook without links that lead nowhere from a file: a cell that links to the host's own address is empty, and a link to a
 * sheet by Sheets' number of it names the sheet as Excel does. `names` has the sheets' names by number.
 */
export function withLinks(parts: Parts, names: ReadonlyMap<string, string>): Parts {
  const each = Object.entries(parts).map(([path, xml]) => [path, SHEET.test(path) ? links(xml, names) : xml]);
  return Object.fromEntries(each) as Parts;
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const OWN = new RegExp(`<c\\b([^>]*)>\\s*<f\\b[^>]*>[^<]*${OWN_ADDRESS}[^<]*</f>\\s*<v>[^<]*</v>`, "g");
const NUMBERED = /(?<=HYPERLINK\(")#gid=(\d+)(?:&amp;range=([A-Z]+\d+))?(?=")/g;

function links(xml: string, names: ReadonlyMap<string, string>): string {
  return xml
    .replace(OWN, (_, attributes: string) => `<c${attributes.replace(/ (?:t|cm)="[^"]*"/g, "")}>`)
    .replace(NUMBERED, (link, number: string, cell = "A1") => {
      const name = names.get(number);
      return name === undefined ? link : `#${inText(fileReferences(`'${name.replaceAll("'", "''")}'!`))}${cell}`;
    });
}

// In a formula's text, in XML.
const inText = (text: string) =>
  text.replaceAll('"', '""').replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
