import { closeSync, openSync, readSync, statSync } from "node:fs";
import { MOST_EVENTS } from "../../tables/limits";

/** Fewer bytes are fewer rows than a report is made of in a sheet, whatever they hold. */
const SMALL = 8_000_000;
const LINE_END = 0x0a;

/** Whether a file is more than a sheet takes: a Parquet file, or a text with more rows than an event log in a sheet may have. */
export function isLarge(file: string): boolean {
  try {
    if (statSync(file).size < 12) return false;
    return isParquet(file) || (statSync(file).size >= SMALL && !beginsWith(file, "PK\x03\x04") && hasManyLines(file));
  } catch {
    return false; // why it cannot be read is said when it is read
  }
}

/** Whether a file is a Parquet file, by its content. */
export const isParquet = (file: string): boolean => beginsWith(file, "PAR1");

const beginsWith = (file: string, magic: string): boolean =>
  chunks(file, magic.length).next().value?.toString("latin1") === magic;

function hasManyLines(file: string): boolean {
  let lines = 0;
  for (const chunk of chunks(file, 1 << 20)) {
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) lines++;
    if (lines > MOST_EVENTS + 1) return true;
  }
  return false;
}

/** The bytes of a file, so many at a time. */
function* chunks(file: string, size: number): Generator<Buffer, undefined> {
  const descriptor = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(size);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer))
      yield buffer.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}
