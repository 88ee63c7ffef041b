import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

/** What a command left behind: its output and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Command = "report" | "script" | "sql";

/** Runs a command of package.json in a child process, as its user does. */
export function runAlone(command: Command, ...args: readonly string[]): Promise<Ran> {
  return runFile([`${SRC}build/run.js`, command, ...args]);
}

let before: Promise<unknown> = Promise.resolve();
let runs = 0;

/** The same in this process, which takes a tenth of the time; one after another, since they share its output. */
export function run(command: Command, ...args: readonly string[]): Promise<Ran> {
  const ran = before.then(() => runHere(`${SRC}local/${command}.ts`, args));
  before = ran;
  return ran;
}

async function runHere(file: string, args: readonly string[]): Promise<Ran> {
  const said = { out: "", err: "" };
  const { argv, exitCode } = process;
  const hears = (stream: NodeJS.WriteStream, key: keyof typeof said) =>
    vi.spyOn(stream, "write").mockImplementation((text) => {
      said[key] += text;
      return true;
    });
  const heard = [hears(process.stdout, "out"), hears(process.stderr, "err")];
  process.argv = [argv[0]!, file, ...args];
  process.exitCode = 0;
  try {
    runs += 1;
    // Each import of another address is another run of the command.
    await ((await import(`${file}?run=${runs}`)) as { done: Promise<void> }).done;
    return { code: Number(process.exitCode), ...said };
  } finally {
    for (const each of heard) each.mockRestore();
    Object.assign(process, { argv, exitCode });
  }
}

/** Starts the playground as `npm start` does, on a port; it must not be one that works, or it would go on for ever. */
export function runPlayground(port: string): Promise<Ran> {
  return runFile(["--import", "tsx", `${SRC}local/playground/start.ts`], { ...process.env, PORT: port });
}

/** Runs a module of TypeScript in a child process, from the project's folder. */
export function runScript(code: string): Promise<Ran> {
  return runFile(["--import", "tsx", "--input-type=module", "--eval", code]);
}

function runFile(args: readonly string[], env = process.env): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 26, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
    });
  });
}

/** An empty folder of the test's own. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), "command-"));
}
