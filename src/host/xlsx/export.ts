import { strToU8, zipSync } from "fflate";
import { attachmentsOf } from "../engine/attachments";
import { muteConsole } from "../engine/muteConsole";
import { fromEngineName } from "../engine/sheetNames";
import { helpers, type Model } from "../engine/spreadsheet";
import { chartFormats } from "./charts/chartFormat";
import { withLinks } from "./links";
import type { FileNote } from "./notes";
import { type NamedReferences, repaired } from "./repair";
import { skipReparse } from "./skipReparse";

/** The workbook as an xlsx file that Excel and LibreOffice open; custom functions as their values, protection left out. */
export async function toXlsx(model: Model): Promise<Uint8Array> {
  const { files } = await skipReparse(() => muteConsole(() => model.exportXLSX()));
  const texts = files.flatMap((file) => ("content" in file ? [[file.path, file.content] as const] : []));
  const images = files.flatMap((file) => ("imageSrc" in file ? [[file.path, imageBytes(file.imageSrc)] as const] : []));
  const leftOut = { names: namedReferences(model), charts: chartFormats(model), notes: notesOf(model) };
  const names = new Map(model.getters.getSheetIds().map((id) => [id, fromEngineName(model.getters.getSheetName(id))]));
  const parts = Object.entries(withLinks(repaired(Object.fromEntries(texts), leftOut), names));
  return zipSync(Object.fromEntries([...parts.map(([path, xml]) => [path, strToU8(xml)] as const), ...images]));
}

function notesOf(model: Model): FileNote[] {
  const sheetIds = model.getters.getSheetIds();
  return attachmentsOf(model, "note").flatMap(({ sheetId, zone, data }) => {
    if (!zone || sheetId === null) return [];
    const { top: row, left: column } = zone;
    return [{ sheet: sheetIds.indexOf(sheetId), row, column, xc: helpers.toXC(column, row), text: String(data.text) }];
  });
}

function namedReferences({ getters }: Model): NamedReferences {
  const fixed = { useFixedReference: true, useBoundedReference: true };
  return Object.fromEntries(
    getters
      .getNamedRanges()
      .map(({ name, range }) => [name, getters.getRangeString(range, "forceSheetReference", fixed)]),
  );
}

function imageBytes(source: string): Uint8Array {
  return Uint8Array.from(atob(source.slice(source.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}
