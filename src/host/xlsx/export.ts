import { strToU8, zipSync } from "fflate";
import { quietly } from "../engine/quietly";
import type { Model } from "../engine/spreadsheet";
import { mended } from "./mend";

/** The workbook as an xlsx file, with what o-spreadsheet writes wrongly or not at all mended. */
export async function toXlsx(model: Model): Promise<Uint8Array> {
  const { files } = await quietly(() => model.exportXLSX());
  const parts: Record<string, Uint8Array> = {};
  for (const file of files) {
    parts[file.path] = "content" in file ? strToU8(mended(file.path, file.content)) : imageBytes(file.imageSrc);
  }
  return zipSync(parts);
}

function imageBytes(source: string): Uint8Array {
  const base64 = source.slice(source.indexOf(",") + 1);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
