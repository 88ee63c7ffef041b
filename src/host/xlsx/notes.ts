import type { Parts } from "./repair";

/** A note of a cell, which lies in the n-th sheet of the workbook; rows and columns count from 0. */
export interface FileNote {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** "B2" */
  readonly xc: string;
  readonly text: string;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/**
 * A workbook with the notes of its cells, which are comments there. Excel wants each drawn in VML as well, the older of its two languages
 * for drawings: ECMA-376 part 4, 19.
 */
export function withNotes(parts: Parts, notes: readonly FileNote[]): Parts {
  const noted = [...new Set(notes.map(({ sheet }) => sheet))];
  const added = noted.flatMap((sheet) => {
    const own = notes.filter((note) => note.sheet === sheet);
    const [sheetPath, relsPath] = [`xl/worksheets/sheet${sheet}.xml`, `xl/worksheets/_rels/sheet${sheet}.xml.rels`];
    return [
      [`xl/comments${sheet}.xml`, comments(own)],
      [`xl/drawings/vmlDrawing${sheet}.vml`, drawing(own)],
      [sheetPath, parts[sheetPath]!.replace(/(?=<tableParts|<extLst|<\/worksheet>)/, LEGACY)],
      [relsPath, relations(parts[relsPath], sheet)],
    ] as const;
  });
  return { ...parts, ...Object.fromEntries(added), ...(noted.length > 0 ? types(parts, noted) : {}) };
}

const LEGACY = `<legacyDrawing xmlns:r="${RELATIONS}" r:id="rIdNotes"/>`;

function relations(known = `<Relationships xmlns="${PACKAGE}"></Relationships>`, sheet: number): string {
  const one = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="../${target}"/>`;
  const both =
    one("rIdNotes", "vmlDrawing", `drawings/vmlDrawing${sheet}.vml`) +
    one("rIdTexts", "comments", `comments${sheet}.xml`);
  return known.replace("</Relationships>", `${both}</Relationships>`);
}

function types(parts: Parts, sheets: readonly number[]): Parts {
  const path = "[Content_Types].xml";
  const overrides = sheets.map(
    (sheet) => `<Override PartName="/xl/comments${sheet}.xml" ContentType="${COMMENTS_TYPE}"/>`,
  );
  const added = `<Default Extension="vml" ContentType="${VML_TYPE}"/>${overrides.join("")}`;
  return { [path]: parts[path]!.replace("</Types>", `${added}</Types>`) };
}

function comments(notes: readonly FileNote[]): string {
  const each = notes.map(
    ({ xc, text }) =>
      `<comment ref="${xc}" authorId="0"><text><t xml:space="preserve">${escaped(text)}</t></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${each.join("")}</commentList></comments>`;
}

function drawing(notes: readonly FileNote[]): string {
  const each = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="note${index}" type="#_x0000_t202" style="position:absolute;width:144pt;height:72pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${each.join("")}</xml>`;
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
