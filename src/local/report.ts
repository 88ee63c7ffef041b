import { fill } from "../text/commandLine";
import { builtAddOn } from "./bundle";
import { callLines } from "./callLines";
import { runCommand, word } from "./commandLine";
import { outputFor, writeWhole } from "./files/writeOutput";
import { funnelLines } from "./funnelLines";
import { buildReport, findSource } from "./funnelReport";
import { openWorkbook } from "./workbook";

const OPTIONS = { out: "string", locale: "string", calls: "boolean" } as const;

await runCommand(OPTIONS, "reportUsage", 1, async ({ positionals, values, switches, locale }) => {
  const input = positionals[0]!;
  const output = outputFor(input, values.out);
  const host = await openWorkbook(input, locale);
  host.install(builtAddOn());
  host.calls.reset();
  const source = findSource(host, input);
  buildReport(host, input, source);
  const calls = callLines(host.calls, locale.language);
  writeWhole(output, await host.toXlsx());
  const written = fill(word("written", locale.language), { file: output });
  const parts = [funnelLines(host, source, locale.language), ...(switches.has("calls") ? [calls] : []), written];
  process.stdout.write(`${parts.join("\n\n")}\n`);
});
