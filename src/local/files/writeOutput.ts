import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, parse } from "node:path";
import { complaint } from "../commandError";

/**
 * Where a command writes: what `--out` says, otherwise "NAME.report.xlsx" beside the input; complains before any work is done. A file that is
 * there already is somebody's, and gives way only if `force` says so.
 */
export function outputFor(input: string | undefined, out: string | undefined, force: boolean): string {
  const { dir, name } = parse(input ?? "");
  const output = out ?? join(dir, `${name}.report.xlsx`);
  if (!output.toLowerCase().endsWith(".xlsx")) throw complaint("outputNotXlsx", { file: output });
  if (input !== undefined && isSame(input, output)) throw complaint("outputIsInput", { file: output });
  if (out !== undefined && !isFolder(dirname(out))) throw complaint("noFolder", { file: out });
  if (!existsSync(output)) return output;
  if (isFolder(output)) throw complaint("outputIsFolder", { file: output });
  if (!force) throw complaint("outputExists", { file: output });
  return output;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isSame(input: string, output: string): boolean {
  try {
    return realpathSync(input) === realpathSync(output);
  } catch {
    return false;
  }
}

/** Writes a file whole or not at all. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, bytes, { flag: "wx" });
    renameSync(unfinished, file);
  } catch (error) {
    // Where no file could be made there is none to remove, and to look for it fails as well.
    if (existsSync(unfinished)) rmSync(unfinished, { force: true });
    const { code = "" } = error as NodeJS.ErrnoException;
    throw complaint(REASONS[code] ?? "cannotWrite", { file, reason: code });
  }
}

const REASONS: Readonly<Record<string, "noFolder" | "outputIsFolder">> = {
  ENOENT: "noFolder",
  ENOTDIR: "noFolder",
  EISDIR: "outputIsFolder",
};
