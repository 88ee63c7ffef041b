import { DEFAULT_SIZE } from "../engine/headerSizes";
import { pixelsOf } from "./columnWidths";

const FIT_TO_PAGE = '<pageSetUpPr fitToPage="1"/>';
// In inches, as Sheets' "Narrow" is nearly.
const NARROW_MARGINS = '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/>';

/** A sheet's XML with widths as the file has them, set to print on A4: as wide as the paper, as long as it takes. The schema fixes the order of the elements. */
export function pageSetup(xml: string): string {
  const withProperties = xml.includes("</sheetPr>")
    ? xml.replace("</sheetPr>", `${FIT_TO_PAGE}</sheetPr>`)
    : xml.replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr>${FIT_TO_PAGE}</sheetPr>`);
  return withProperties.replace(
    /(<drawing |<legacyDrawing |<tableParts|<extLst|<\/worksheet>)/,
    `${NARROW_MARGINS}${paper(xml)}$1`,
  );
}

// What is wider than an upright page can be read on lies across one, and is a page of its own unless it is long.
const WIDEST_UPRIGHT = 1100;
const LONGEST_PAGE = 1.5;

/** Of a row, in points. */
const ROW = DEFAULT_SIZE.row * 0.75;

function paper(xml: string): string {
  const { width, height } = extent(xml);
  const isWide = width > WIDEST_UPRIGHT;
  const pages = isWide && height <= LONGEST_PAGE * width ? 1 : 0;
  return `<pageSetup paperSize="9" orientation="${isWide ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="${pages}"/>`;
}

/** How many pixels the cells of a sheet take that anything was made of, hidden rows left out. */
function extent(xml: string): { width: number; height: number } {
  const last = [...xml.matchAll(/<c r="([A-Z]+)\d/g)].reduce(
    (most, [, letters]) => Math.max(most, numberOf(letters!)),
    0,
  );
  const columns = [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)];
  const rows = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)];
  // A row without anything in it is not in the file.
  const between = Number(rows.at(-1)?.[1] ?? 0) - rows.length;
  const heightOf = (attributes: string): number =>
    attributes.includes('hidden="1"') ? 0 : Number(/\bht="([\d.]+)"/.exec(attributes)?.[1] ?? ROW);
  return {
    width: columns
      .filter(([, first]) => Number(first) <= last)
      .reduce(
        (sum, [, first, end, width]) =>
          sum + (Math.min(Number(end), last) - Number(first) + 1) * pixelsOf(Number(width)),
        0,
      ),
    height: rows.reduce((sum, [, , attributes]) => sum + heightOf(attributes!), between * ROW) / 0.75,
  };
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
