// ECMA-376 part 1, 18.3.1.13: a width counts digits of the workbook's font, 7 pixels each in 10 or 11 points, and 5 pixels of padding are
// within it. o-spreadsheet multiplies by a factor, and columns come out 5 pixels wider than they were.
const DIGIT = 7;
const PADDING = 5;
const ENGINE_FACTOR = 0.143;
const WIDTH = /(<col\b[^>]*\swidth="|<sheetFormatPr\b[^>]*\sdefaultColWidth=")([\d.]+)"/g;

/** The XML of a sheet that o-spreadsheet wrote, with columns as wide as on the screen. */
export function fileWidths(xml: string): string {
  return widths(xml, (width) => (Math.round(width / ENGINE_FACTOR) - PADDING) / DIGIT);
}

/** The pixels of a width as a file has it. */
export const pixelsOf = (width: number): number => Math.round(width * DIGIT + PADDING);

/** The XML of a sheet from a file, with its columns' widths as o-spreadsheet reads them. */
export function engineWidths(xml: string): string {
  return widths(xml, (width) => pixelsOf(width) * ENGINE_FACTOR);
}

function widths(xml: string, convert: (width: number) => number): string {
  return xml.replace(
    WIDTH,
    (_, before: string, width) => `${before}${Number(Math.max(0, convert(Number(width))).toFixed(4))}"`,
  );
}
