import type { JourneyPreview } from "../addon/protocol";
import type { Host } from "../host/contract";
import type { Language } from "../text/language";
import { formatCount, formatPercent } from "../text/number";
import { word } from "./commandLine";
import { funnelLines } from "./funnelLines";
import { textTable } from "./textTable";

/** The funnel of an event log as a table for the terminal, and how each channel goes through it. */
export function journeyLines(
  host: Host,
  { stages, people, channels }: JourneyPreview,
  dimension: string | null,
  language: Language,
): string {
  const total = funnelLines(host, { stages, counts: people.map((count) => [count]) }, language);
  if (channels.length < 2) return total;
  const byChannel = textTable([
    [dimension ?? word("channel", language), stages[0]!, stages.at(-1)!, word("conversion", language)],
    ...channels.map(({ channel, people: own }) => {
      const [entered, reached] = [own[0]!, own.at(-1)!];
      const conversion = entered > 0 ? formatPercent(reached / entered, language) : "—";
      return [channel, formatCount(entered, language), formatCount(reached, language), conversion];
    }),
  ]);
  return `${total}\n\n${byChannel}`;
}
