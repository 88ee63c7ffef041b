import type { Host, HostOptions } from "../host/contract";
import { createHost } from "../host/createHost";
import { nodeRealm } from "../host/realm/node";
import type { Language } from "../text/language";
import { openFile } from "./files/openFile";
import { placeTable } from "./files/placeTable";
import { sheetName } from "./files/sheetName";
import { xlsxComplaint } from "./files/xlsxComplaint";
import type { CommandLocale } from "./locale";

/** A headless spreadsheet with a file in it, or an empty one; its service calls are counted from here. */
export function openWorkbook(file: string | undefined, { code, language }: CommandLocale): Host {
  const place: HostOptions = { locale: code, userLocale: language };
  if (file === undefined) return createHost(nodeRealm, place);
  const opened = openFile(file);
  if ("xlsx" in opened) return openXlsx(file, { ...place, xlsx: opened.xlsx }, language);
  const host = createHost(nodeRealm, place);
  placeTable(host, sheetName(file), opened.table);
  host.calls.reset();
  return host;
}

function openXlsx(file: string, options: HostOptions, language: Language): Host {
  try {
    return createHost(nodeRealm, options);
  } catch (error) {
    throw xlsxComplaint(file, error, language);
  }
}
