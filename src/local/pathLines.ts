import type { PathsView } from "../addon/protocol";
import { pathName } from "../core/journeys/paths";
import { headers as headersBy } from "../text/headers";
import type { Language } from "../text/language";
import { formatCount, formatPercent } from "../text/number";
import { phraseText } from "../text/phrases";
import { onOneLine, textTable } from "./textTable";

/** The paths taken most often as a table for the terminal. */
export function pathLines({ paths: { top, others } }: PathsView, language: Language): string {
  const headers = headersBy[language];
  const rowOf = (name: string, { journeys, converted }: { journeys: number; converted: number }) => [
    onOneLine(name),
    formatCount(journeys, language),
    formatCount(converted, language),
    journeys > 0 ? formatPercent(converted / journeys, language) : "—",
  ];
  return textTable([
    [headers.path, headers.journeys, headers.converted, headers.conversion],
    ...top.map((path) => rowOf(pathName(path.touchpoints) || phraseText("direct", {}, language), path)),
    ...(others ? [rowOf(phraseText("otherPaths", {}, language), others)] : []),
  ]);
}
