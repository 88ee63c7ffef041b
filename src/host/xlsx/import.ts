import { strFromU8, unzipSync } from "fflate";
import { quietly } from "../engine/quietly";
import { load } from "../engine/spreadsheet";

/** The workbook of an xlsx file as o-spreadsheet's data; throws for bytes that are no workbook. */
export function readXlsx(bytes: Uint8Array): object {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  const files = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
  if (!files["xl/workbook.xml"]) throw new Error("These bytes are no xlsx workbook.");
  const data = quietly(() => load(files));
  // o-spreadsheet takes the names for ids; Apps Script's ids are numbers.
  for (const [index, sheet] of data.sheets.entries()) sheet.id = String(index);
  return data;
}
