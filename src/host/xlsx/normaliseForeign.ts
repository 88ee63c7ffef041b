type Parts = Readonly<Record<string, string>>;

/** The XML of a sheet in which a text within a cell, perhaps in runs of different looks, is that cell's value: o-spreadsheet reads no other. */
export function textsAsValues(xml: string): string {
  return xml.replace(
    /\bt=["']inlineStr["']([^>]*)>\s*<is>([\s\S]*?)<\/is>/g,
    (_, attributes: string, inner: string) => {
      const texts = [...inner.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text]) => text);
      return `t="str"${attributes}><v>${texts.join("")}</v>`;
    },
  );
}

/**
 * The XML parts of a workbook as Excel writes them. Other programs use what the standard (ECMA-376) leaves open and o-spreadsheet does not
 * read: prefixes before tags, addresses from the root of the archive, no styles, cells without their addresses.
 */
export function asExcelWrites(parts: Parts): Record<string, string> {
  const each = Object.entries(withStyles(parts)).map(([path, xml]): [string, string] => {
    const plain = withoutPrefix(xml);
    if (path.endsWith(RELATIONS)) return [path, plain.replace(/(\sTarget=["'])\/xl\//g, "$1")];
    return [path, SHEET.test(path) ? withAddresses(plain) : plain];
  });
  return Object.fromEntries(each);
}

const RELATIONS = "xl/_rels/workbook.xml.rels";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function withoutPrefix(xml: string): string {
  const prefix = new RegExp(`\\sxmlns:(\\w+)=["']${MAIN}["']`).exec(xml)?.[1];
  if (!prefix || xml.includes(`xmlns="${MAIN}"`)) return xml;
  return xml.replace(`xmlns:${prefix}=`, "xmlns=").replace(new RegExp(`(</?)${prefix}:`, "g"), "$1");
}

const CONTENT_TYPES = "[Content_Types].xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;

function withStyles(parts: Parts): Parts {
  const types = parts[CONTENT_TYPES] ?? "";
  if (types.includes(STYLES_TYPE)) return parts;
  const override = `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`;
  return { ...parts, [CONTENT_TYPES]: types.replace("</Types>", override), "xl/styles.xml": STYLES };
}

/** Each row and cell that names no address follows the one before it. */
function withAddresses(xml: string): string {
  let row = 0;
  let column = 0;
  return xml.replace(/<(row|c)(?=[\s/>])([^>]*)/g, (tag, name: string, attributes: string) => {
    const address = /\sr=["']([A-Z]*)(\d+)["']/.exec(attributes);
    if (name === "row") {
      row = address ? Number(address[2]) : row + 1;
      column = 0;
      return address ? tag : `<row r="${row}"${attributes}`;
    }
    column = address ? numberOf(address[1]!) : column + 1;
    return address ? tag : `<c r="${lettersOf(column)}${row}"${attributes}`;
  });
}

const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  return (column > 26 ? lettersOf((column - 1 - rest) / 26) : "") + String.fromCharCode(65 + rest);
}
