import { readFileSync, statSync } from "node:fs";
import { complaint } from "../commandError";
import { checkSize, type OpenedFile, openBytes } from "./openBytes";

/** Opens a csv or xlsx file, told apart by content; complains of everything else. */
export function openFile(file: string): OpenedFile {
  checkSize(file, bytesIn(file));
  return openBytes(file, readBytes(file));
}

function bytesIn(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0; // why it cannot be read is said when it is read
  }
}

const REASONS: Readonly<Record<string, "noFile" | "isFolder">> = {
  ENOENT: "noFile",
  ENOTDIR: "noFile",
  EISDIR: "isFolder",
};

/** The bytes of a file; a complaint when it cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw complaint(REASONS[code] ?? "cannotRead", { file, reason: code });
  }
}
