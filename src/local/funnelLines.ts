import type { Host } from "../host/contract";
import type { Language } from "../text/language";
import { formatCount, formatPercent } from "../text/number";
import { oneLine, word } from "./commandLine";
import { textTable } from "./textTable";

/** People by stage, in one set or several. */
export interface Funnel {
  readonly stages: readonly string[];
  readonly counts: readonly (readonly (number | null)[])[];
}

/** The funnel as a table for the terminal, computed by the add-on's own function; where it refuses, its sentence. */
export function funnelLines(host: Host, source: Funnel, language: Language): string {
  const stages = source.stages.map((stage) => [stage]);
  const counts = source.counts.map((row) => row.map((count) => count ?? ""));
  try {
    const [, ...rows] = host.run("CJM_FUNNEL", stages, counts) as readonly (readonly unknown[])[];
    return textTable([
      [word("stage", language), word("people", language), word("conversion", language), word("fromStart", language)],
      ...rows.map(([stage, people, conversion, fromStart]) => [
        String(stage),
        figure(people, formatCount, language),
        figure(conversion, formatPercent, language),
        figure(fromStart, formatPercent, language),
      ]),
    ]);
  } catch (error) {
    return oneLine(error);
  }
}

function figure(value: unknown, format: (value: number, language: Language) => string, language: Language): string {
  return typeof value === "number" ? format(value, language) : "—";
}
