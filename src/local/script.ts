import { Console } from "node:console";
import { basename } from "node:path";
import { fill } from "../text/fill";
import { callLines } from "./callLines";
import { complaint } from "./commandError";
import { oneLine, runCommand, word } from "./commandLine";
import { decodeText } from "./files/encoding";
import { readBytes } from "./files/openFile";
import { outputFor, writeWhole } from "./files/writeOutput";
import { openWorkbook } from "./workbook";

const OPTIONS = { in: "string", out: "string", locale: "string", calls: "boolean", force: "boolean" } as const;

// What a script logs is shown beside its result, not in it.
globalThis.console = new Console(process.stderr);

/** When the command has done its work, or said why not. */
export const done = runCommand(OPTIONS, "scriptUsage", 2, async ({ positionals, values, switches, locale }) => {
  const [file, name] = positionals as [string, string];
  const code = decodeText(readBytes(file));
  if (code === null) throw complaint("notAScript", { file });
  const output = values.out === undefined ? null : outputFor(values.in, values.out, switches.has("force"));
  const host = openWorkbook(values.in, locale);
  const returned = await attempt(file, name, () => {
    host.install({ code, html: {} });
    return host.run(name);
  });
  const calls = callLines(host.calls, locale.language);
  const result = json(name, returned);
  if (output) writeWhole(output, await host.toXlsx());
  // Alone on stdout unless the calls were asked for, so that it can be piped into a program that reads JSON.
  process.stdout.write(`${result}\n`);
  if (switches.has("calls")) process.stdout.write(`\n${calls}\n`);
  if (output) process.stderr.write(`${fill(word("workbook", locale.language), { file: output }, locale.language)}\n`);
});

async function attempt(file: string, name: string, run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    const message = oneLine(error);
    if (message === `Script function not found: ${name}`) throw complaint("noFunction", { file, name });
    const line = lineOf(error);
    if (line === null) throw complaint("scriptFailed", { message });
    throw complaint("scriptFailedAt", { message, file: basename(file), line });
  }
}

/** Where in the script an error arose, when it says so: the host calls every script Code.js. */
function lineOf(error: unknown): number | null {
  const { stack } = (error ?? {}) as { stack?: unknown };
  const place = /\bCode\.js:(\d+)/.exec(String(stack));
  return place ? Number(place[1]) : null;
}

/** A value of a script as JSON: dates as ISO, nothing as null, an object of a Google service by its name. */
function json(name: string, value: unknown): string {
  try {
    return JSON.stringify(value, (_key, part: unknown) => (isNamed(part) ? String(part) : part), 2) ?? "null";
  } catch (error) {
    throw complaint("notJson", { name, reason: oneLine(error) });
  }
}

/** Whether a value is an object that says its own name, as service objects ("Range") and errors do. */
function isNamed(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return typeof value.toString === "function" && String(value) !== "[object Object]";
}
