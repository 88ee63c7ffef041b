import { readdir, rm } from "node:fs/promises";
import { buildCommands } from "./commands";
import { writeDist } from "./dist";
import { COMMANDS, inputsHash, noteBuilt } from "./upToDate";

/** Builds all there is to build: what goes to Google, and the command lines. */
export async function prepare(): Promise<void> {
  const inputs = inputsHash();
  await Promise.all([writeDist(), buildCommands()]);
  for (const file of await readdir(COMMANDS))
    if (file.includes(".v8")) await rm(`${COMMANDS}/${file}`, { force: true });
  noteBuilt(inputs);
}
