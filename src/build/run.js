import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { builtHash, COMMANDS } from "./upToDate.js";

// node src/build/run.js report FILE …: runs a command line of src/local, after a build if anything changed since the last one.

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

const [node = "", , name, ...args] = process.argv;
const built = builtHash() ?? build();
if (built) run(join(PROJECT, COMMANDS, "bin", `${name}.cjs`), join(PROJECT, COMMANDS, `${name}.${built}.v8`));

/** The hash of what was built, null when that failed; what a build says goes to stderr. */
function build() {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "src/build/build.ts"], {
    cwd: PROJECT,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exitCode = 1;
  return status === 0 ? builtHash() : null;
}

/**
 * Runs a script as a module of CommonJS, with what V8 compiled of it the first time.
 * @param {string} file
 * @param {string} compiled named by the hash of the script: V8 itself only looks how long it is
 */
function run(file, compiled) {
  process.argv = [node, file, ...args];
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new Script(`(function (require, module) {${readFileSync(file, "utf8")}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  if (script.cachedDataRejected !== false) {
    process.once("exit", () => {
      writeFileSync(`${compiled}.${process.pid}`, script.createCachedData());
      renameSync(`${compiled}.${process.pid}`, compiled);
    });
  }
  script.runInThisContext()(createRequire(file), { exports: {} });
}
