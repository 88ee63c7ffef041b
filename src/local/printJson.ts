import { builtAddOn } from "./bundle";
import { complaintLine } from "./commandLine";
import { describeBest } from "./funnelReport";
import type { CommandLocale } from "./locale";
import type { Progress } from "./progress";
import { openWorkbook } from "./workbook";

/** Prints what each file holds, one JSON object a line; nothing is written. A file that cannot be opened is told on stderr, and the exit code is 1. */
export function printJson(files: readonly string[], locale: CommandLocale, progress: Progress): void {
  const addOn = builtAddOn();
  for (const file of files) {
    try {
      progress.step("reading", { file });
      const host = openWorkbook(file, locale);
      host.install(addOn);
      process.stdout.write(`${JSON.stringify({ file, ...describeBest(host, file, locale.language) })}\n`);
    } catch (error) {
      process.stderr.write(`${complaintLine(error, locale.language)}\n`);
      process.exitCode = 1;
    }
  }
}
