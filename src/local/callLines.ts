import type { ServiceCalls } from "../host/contract";
import type { Language } from "../text/language";
import { word } from "./commandLine";
import { textTable } from "./textTable";

/** Service calls by name, the most frequent first, and their total. */
export function callLines(calls: ServiceCalls, language: Language): string {
  const byName = Object.entries(calls.byName).sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return textTable([
    [word("calls", language), ""],
    ...byName.map(([name, count]) => [name, String(count)]),
    [word("total", language), String(calls.total)],
  ]);
}
