import type { Host, KeptDocument } from "../../host/contract";
import { forgetHistory } from "../../host/engine/forgetHistory";
import { readXlsx } from "../../host/xlsx/import";
import type { Language } from "../../text/language";
import type { CsvTable } from "../files/csvTable";
import { checkSize, openBytes } from "../files/openBytes";
import { placeTable } from "../files/placeTable";
import { sheetName } from "../files/sheetName";
import { xlsxComplaint } from "../files/xlsxComplaint";

/** Asks for a file of one's own, as *File › Import* does; null where none was chosen. */
export function chooseFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".csv,.tsv,.txt,.xlsx";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Puts a text table on a sheet of its own; of a workbook, gives the document to open instead. Complains of everything else. */
export async function importFile(host: Host, file: File, language: Language): Promise<KeptDocument | null> {
  checkSize(file.name, file.size);
  const opened = openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  if ("table" in opened) {
    addSheet(host, sheetName(file.name), opened.table);
    return null;
  }
  try {
    return { workbook: readXlsx(opened.xlsx), properties: { document: {}, script: {}, user: {} } };
  } catch (error) {
    throw xlsxComplaint(file.name, error, language);
  }
}

/** Puts a table on a new sheet in front. */
export function addSheet({ model }: Host, wanted: string, table: CsvTable): void {
  const { getters } = model;
  const ids = getters.getSheetIds();
  const taken = new Set(ids.map((id) => getters.getSheetName(id).toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
  const sheetId = model.uuidGenerator.smallUuid();
  model.dispatch("CREATE_SHEET", { sheetId, position: ids.length, name, cols: 26, rows: 1000 });
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
  placeTable({ model }, name, table);
  forgetHistory(model);
}
