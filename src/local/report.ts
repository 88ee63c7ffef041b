import type { Host } from "../host/contract";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { builtAddOn } from "./bundle";
import { callLines } from "./callLines";
import { runCommand, word } from "./commandLine";
import { outputFor, writeWhole } from "./files/writeOutput";
import { findingLines } from "./findingLines";
import { funnelLines } from "./funnelLines";
import { buildJourney, buildPaths, buildReport, findAny } from "./funnelReport";
import { journeyLines } from "./journeyLines";
import { isLarge } from "./large/isLarge";
import { countFile, largeReport, openCounted } from "./large/largeReport";
import { pathLines } from "./pathLines";
import { printJson } from "./printJson";
import { type Progress, startProgress } from "./progress";
import { logLines, readingLines } from "./readingLines";
import { onOneLine } from "./textTable";
import { openWorkbook } from "./workbook";

const OPTIONS = { out: "string", locale: "string", calls: "boolean", force: "boolean", json: "boolean" } as const;

/** When the command has done its work, or said why not. */
export const done = runCommand(OPTIONS, "reportUsage", 1, async ({ positionals, values, switches, locale }) => {
  const output = switches.has("json") ? null : outputFor(positionals[0], values.out, switches.has("force"));
  const progress = startProgress(locale.language);
  try {
    if (output === null) return printJson(positionals, locale, progress);
    const input = positionals[0]!;
    progress.step("reading", { file: input });
    const large = isLarge(input) ? openCounted(await countFile(input, progress), input, locale) : null;
    const host = large?.host ?? openWorkbook(input, locale);
    host.install(builtAddOn());
    host.calls.reset();
    const lines = large
      ? largeReport(large, input, locale.language, progress)
      : report(host, input, locale.language, progress);
    const calls = callLines(host.calls, locale.language);
    progress.step("writing", { file: output });
    writeWhole(output, await host.toXlsx());
    const written = fill(word("written", locale.language), { file: output }, locale.language);
    const parts = [...lines, ...(switches.has("calls") ? [calls] : []), written];
    process.stdout.write(`${parts.join("\n\n")}\n`);
  } finally {
    progress.stop();
  }
});

/** Reports on what a workbook has: a stage table, an event log or a table of paths; what to print of it. */
function report(host: Host, file: string, language: Language, progress: Progress): string[] {
  progress.step("looking", { file });
  const { taken, answer, ...found } = findAny(host, file, language);
  const opening = answer.map(onOneLine).join("\n");
  progress.step("building");
  if ("events" in found) {
    const journey = buildJourney(host, file, found.events);
    return [
      ...taken,
      opening,
      journeyLines(host, journey, found.events.dimension, language),
      ...logLines(found.events, language),
    ];
  }
  if ("paths" in found) {
    buildPaths(host, file, found.paths);
    return [...taken, opening, pathLines(found.paths, language), ...found.paths.notes].filter((part) => part !== "");
  }
  const { source, isBuilt } = found;
  if (!isBuilt) buildReport(host, file, source);
  return [
    ...taken,
    opening,
    funnelLines(host, source, language),
    ...findingLines(source.findings, language),
    ...readingLines(source, language),
  ];
}
