import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of one sheet and no other parts, which the standard allows. */
export function plainWorkbook(sheet: string, { target = "worksheets/sheet1.xml", prefix = "" } = {}): Uint8Array {
  const named = (xml: string) => (prefix ? xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`) : xml);
  const xmlns = prefix ? `xmlns:${prefix}` : "xmlns";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "xl/workbook.xml": named(
      `<workbook ${xmlns}="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Воронка" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="${target}"/></Relationships>`,
    "xl/worksheets/sheet1.xml": named(`<worksheet ${xmlns}="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
