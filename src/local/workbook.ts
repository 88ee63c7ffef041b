import { parse } from "node:path";
import type { Host, HostOptions } from "../host/contract";
import { createHost } from "../host/createHost";
import { nodeRealm } from "../host/realm/node";
import type { TooLarge } from "../host/xlsx/largeSheets";
import type { Language } from "../text/language";
import { formatCount } from "../text/number";
import { complaint } from "./complaint";
import { openFile } from "./files/openFile";
import { placeTable } from "./files/placeTable";
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
    const { tooLarge } = error as Partial<TooLarge>;
    if (!tooLarge) throw complaint("brokenWorkbook", { file });
    if (tooLarge.what === "reach") throw complaint("reachesTooFar", { file, cell: tooLarge.cell });
    throw complaint("tooManyCells", { file, most: formatCount(tooLarge.most, language) });
  }
}

// Excel: at most 31 characters, none of []:*?/\\.
const LONGEST_NAME = 31;

/** A sheet's name for a text file: the file's, in characters that every spreadsheet takes. */
function sheetName(file: string): string {
  const plain = parse(file).name.replace(/[^\p{L}\p{N} _.()-]+/gu, " ");
  return plain.slice(0, LONGEST_NAME).trim() || "csv";
}
