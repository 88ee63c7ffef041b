import { parseArgs } from "node:util";
import { type ComplaintCode, commandTexts, complaintText } from "../text/commandLine";
import { type Language, languageOf } from "../text/language";
import { complaint, isComplaint } from "./commandError";
import { type CommandLocale, commandLocale } from "./locale";

/** Options by name: those that take a value, and switches. */
export type OptionKinds = Readonly<Record<string, "string" | "boolean">>;

/** What was typed after a command's name. */
export interface CommandLine {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly locale: CommandLocale;
}

/** Runs a command: what its user can mend is one sentence on stderr in his language and exit code 1, never a stack trace. */
export async function runCommand(
  options: OptionKinds,
  usage: ComplaintCode,
  positionals: number,
  command: (line: CommandLine) => Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  try {
    const line = readCommandLine(args, options, usage);
    const isMany = line.switches.has("json") && line.positionals.length > 0;
    if (line.positionals.length !== positionals && !isMany) throw complaint(usage);
    await command(line);
  } catch (error) {
    process.stderr.write(`${complaintLine(error, languageIn(args))}\n`);
    process.exitCode = 1;
  }
}

function readCommandLine(args: string[], kinds: OptionKinds, usage: ComplaintCode): CommandLine {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  // Not strict: parseArgs' own errors are English only and carry hints for programmers.
  const { tokens, positionals } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (HELP.has(token.name)) throw complaint(usage);
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (!kind) throw complaint("unknownOption", { option: token.rawName, options: optionNames(kinds) });
    if (kind === "string") {
      if (!token.value || token.value.startsWith("--")) throw complaint("optionNeedsValue", { option: token.rawName });
      values[token.name] = token.value;
    } else {
      if (token.value !== undefined) throw complaint("optionTakesNoValue", { option: token.rawName });
      switches.add(token.name);
    }
  }
  return { positionals, values, switches, locale: commandLocale(values.locale ?? "en") };
}

const HELP: ReadonlySet<string> = new Set(["help", "h"]);

function optionNames(kinds: OptionKinds): string {
  return Object.keys(kinds)
    .map((name) => `--${name}`)
    .join(", ");
}

/** The language to complain in, known even when the rest of the line is wrong. */
function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => /^--locale(=|$)/.test(arg));
  if (at < 0) return "en";
  return languageOf(args[at]!.includes("=") ? args[at]!.slice("--locale=".length) : args[at + 1]);
}

/** What to tell of an error, in a line. */
export function complaintLine(error: unknown, language: Language): string {
  if (isComplaint(error)) return complaintText(error.code, error.params, language);
  return complaintText("defect", { message: oneLine(error) }, language);
}

/** An error on one line, with its kind unless that says nothing ("TypeError: …"); scripts throw anything, from another realm. */
export function oneLine(error: unknown): string {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
  const text = typeof message === "string" && message !== "" ? message : String(error);
  const kind = typeof name === "string" && !["Error", "UserError"].includes(name) ? `${name}: ` : "";
  return (kind + text).replace(/\s+/g, " ").trim();
}

/** A word of the command line in a language. */
export function word(key: keyof (typeof commandTexts)["en"]["words"], language: Language): string {
  return commandTexts[language].words[key];
}
