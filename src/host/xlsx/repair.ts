import { DEFAULT_SIZE } from "../engine/headerSizes";
import type { ChartFormat } from "./charts/chartFormat";
import { repairChart } from "./charts/repairChart";
import { sizedCharts } from "./charts/sizes";
import { fileWidths } from "./columnWidths";
import { type FileNote, withNotes } from "./notes";
import { pageSetup } from "./pageSetup";
import { quotePrefixes } from "./quotePrefixes";
import { fileReferences, withFileNames } from "./sheetNames";

/** The XML parts of a workbook by path. */
export type Parts = Readonly<Record<string, string>>;

/** A named range by name, as a formula refers to it: "Sheet1!$A$1:$B$2". */
export type NamedReferences = Readonly<Record<string, string>>;

/** What the model knows and o-spreadsheet does not write. */
export interface LeftOut {
  readonly names: NamedReferences;
  /** In the order of the charts' numbers. */
  readonly charts: readonly ChartFormat[];
  readonly notes: readonly FileNote[];
}

/** The parts that o-spreadsheet writes, with what it writes wrongly or leaves out repaired. */
export function repaired(parts: Parts, { names, charts, notes }: LeftOut): Parts {
  const mends: readonly (readonly [RegExp, (xml: string, number: number) => string])[] = [
    [/^xl\/charts\/chart(\d+)\.xml$/, (xml, number) => repairChart(translucentFills(xml), charts[number - 1]!)],
    [/^xl\/drawings\/[^/]+\.xml$/, (xml) => sizedCharts(xml, charts)],
    [
      /^xl\/worksheets\/[^/]+\.xml$/,
      (xml) => defaultSizes(pageSetup(fileWidths(xml))).replaceAll(' errorStyle=""', ""),
    ],
    [/^xl\/sharedStrings\.xml$/, preservedSpaces],
    [/^xl\/workbook\.xml$/, (xml) => definedNames(xml, names)],
  ];
  const each = Object.entries(withFileNames(quotePrefixes(parts))).map(([path, xml]) => {
    const [pattern, mend] = mends.find(([each]) => each.test(path)) ?? [];
    return [path, pattern && mend ? mend(xml, Number(pattern.exec(path)?.[1])) : xml] as const;
  });
  return withNotes(Object.fromEntries(each), notes);
}

// DrawingML colours have six digits and their transparency apart; o-spreadsheet writes AARRGGBB.
function translucentFills(xml: string): string {
  return xml.replace(
    /<a:solidFill>\s*<a:srgbClr val="([0-9A-F]{2})([0-9A-F]{6})"\s*\/>\s*<\/a:solidFill>/gi,
    (_, alpha: string, colour: string) => {
      const opacity = Math.round((parseInt(alpha, 16) / 255) * 100_000);
      if (opacity === 0) return "<a:noFill/>";
      return `<a:solidFill><a:srgbClr val="${colour}"><a:alpha val="${opacity}"/></a:srgbClr></a:solidFill>`;
    },
  );
}

// A row of 21 pixels is 15.75 points high; o-spreadsheet writes its own 23. It writes the width of each column.
function defaultSizes(xml: string): string {
  return xml.replace(/(<sheetFormatPr[^>]* defaultRowHeight=")[^"]*"/, `$1${DEFAULT_SIZE.row * 0.75}"`);
}

function preservedSpaces(xml: string): string {
  return xml.replace(/<t>(?=\s|[^<]*\s<)/g, '<t xml:space="preserve">');
}

function definedNames(xml: string, names: NamedReferences): string {
  const entries = Object.entries(names).map(
    ([name, at]) => `<definedName name="${escaped(name)}">${escaped(fileReferences(at))}</definedName>`,
  );
  return entries.length === 0
    ? xml
    : xml.replace("</sheets>", `</sheets><definedNames>${entries.join("")}</definedNames>`);
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
