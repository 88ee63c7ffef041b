import { isExample } from "../../text/mapExamples/examples";
import { type MapWords, NOTHING, type Word } from "./words";

/** A map's words with the touchpoints that a log has seen, and what became of these. */
export interface WithSeen {
  readonly words: MapWords;
  /** How many stages have what was seen, and how many keep what people wrote there instead. */
  readonly filled: number;
  readonly kept: number;
  /** What was seen and stands on the map now, by which it is told from people's words the next time. */
  readonly texts: readonly string[];
}

/**
 * Puts what was seen (by stage, null for nothing) into the lane of touchpoints: into cells that are empty, hold an example, or hold one of the
 * `earlier` texts as it was put there. What people wrote stays, and their notes.
 */
export function withSeen(words: MapWords, seen: readonly (string | null)[], earlier: readonly string[]): WithSeen {
  const isOurs = ({ content }: Word): boolean =>
    content === "" || isExample(content) || (typeof content === "string" && earlier.includes(content));
  const takes = words.stages.map(({ lanes }, i) => seen[i] != null && isOurs(lanes.touchpoints ?? NOTHING));
  const stages = words.stages.map((stage, i) => {
    if (!takes[i]) return stage;
    const { note } = stage.lanes.touchpoints ?? NOTHING;
    return { ...stage, lanes: { ...stage.lanes, touchpoints: { content: seen[i]!, note } } };
  });
  const standing = [...stages.map(({ lanes }) => lanes.touchpoints), ...words.aside.map(({ word }) => word)];
  const known = new Set([...earlier, ...seen]);
  const filled = takes.filter((taken) => taken).length;
  return {
    words: { ...words, stages },
    filled,
    kept: seen.filter((text) => text !== null).length - filled,
    texts: standing.flatMap((word) =>
      typeof word?.content === "string" && known.has(word.content) ? [word.content] : [],
    ),
  };
}
