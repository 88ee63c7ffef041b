import type { FindingView } from "../addon/protocol";
import type { Language } from "../text/language";
import { word } from "./commandLine";

/** What to check in a table, a line a finding; nothing when there is none. */
export function findingLines(findings: readonly FindingView[], language: Language): string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(({ cell, stage, text }) => `${[cell, stage].filter(Boolean).join(" ")}: ${text}`);
  return [[word("toCheck", language), ...lines].join("\n")];
}
