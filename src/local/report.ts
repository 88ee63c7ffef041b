import type { Host } from "../host/contract";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { builtAddOn } from "./bundle";
import { callLines } from "./callLines";
import { runCommand, word } from "./commandLine";
import { outputFor, writeWhole } from "./files/writeOutput";
import { findingLines } from "./findingLines";
import { funnelLines } from "./funnelLines";
import { buildJourney, buildReport, findAny } from "./funnelReport";
import { journeyLines } from "./journeyLines";
import { printJson } from "./printJson";
import { logLines, readingLines } from "./readingLines";
import { onOneLine } from "./textTable";
import { openWorkbook } from "./workbook";

const OPTIONS = { out: "string", locale: "string", calls: "boolean", force: "boolean", json: "boolean" } as const;

/** When the command has done its work, or said why not. */
export const done = runCommand(OPTIONS, "reportUsage", 1, async ({ positionals, values, switches, locale }) => {
  if (switches.has("json")) {
    printJson(positionals, locale);
    return;
  }
  const input = positionals[0]!;
  const output = outputFor(input, values.out, switches.has("force"));
  const host = openWorkbook(input, locale);
  host.install(builtAddOn());
  host.calls.reset();
  const lines = report(host, input, locale.language);
  const calls = callLines(host.calls, locale.language);
  writeWhole(output, await host.toXlsx());
  const written = fill(word("written", locale.language), { file: output }, locale.language);
  const parts = [...lines, ...(switches.has("calls") ? [calls] : []), written];
  process.stdout.write(`${parts.join("\n\n")}\n`);
});

/** Reports on what a workbook has: a stage table or an event log; what to print of it. */
function report(host: Host, file: string, language: Language): string[] {
  const { taken, answer, ...found } = findAny(host, file, language);
  const opening = answer.map(onOneLine).join("\n");
  if ("events" in found) {
    const journey = buildJourney(host, file, found.events);
    return [
      ...taken,
      opening,
      journeyLines(host, journey, found.events.dimension, language),
      ...logLines(found.events, language),
    ];
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
