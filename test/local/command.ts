import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LOCAL = fileURLToPath(new URL("../../src/local/", import.meta.url));

/** What a command left behind: its output and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of package.json in a child process, as its user does. */
export function run(command: "report" | "script", ...args: readonly string[]): Promise<Ran> {
  return runFile(`${command}.ts`, args);
}

/** Starts the playground as `npm start` does, on a port; it must not be one that works, or it would go on for ever. */
export function runPlayground(port: string): Promise<Ran> {
  return runFile("playground/serve.ts", [], { ...process.env, PORT: port });
}

function runFile(file: string, args: readonly string[], env = process.env): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", `${LOCAL}${file}`, ...args],
      { maxBuffer: 2 ** 26, env },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
      },
    );
  });
}

/** An empty folder of the test's own. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), "command-"));
}
