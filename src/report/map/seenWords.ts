import { WORD_ROWS, type WordRow } from "../../text/map";
import { isExample } from "../../text/mapExamples/examples";
import { type MapWords, NOTHING, type Word } from "./cellContent";

/** What was seen, by row and stage; null for nothing. */
export type SeenTexts = Readonly<Partial<Record<WordRow, readonly (string | null)[]>>>;

/** A map's words with what a log has seen, and what became of the touchpoints among it. */
export interface WithSeen {
  readonly words: MapWords;
  /** How many stages have the touchpoints that were seen, and how many keep what people wrote there instead. */
  readonly filled: number;
  readonly kept: number;
  /** What was seen and stands on the map now, by which it is told from people's words the next time. */
  readonly texts: readonly string[];
}

/**
 * Puts what was seen into its rows: into cells that are empty, hold an example, or hold one of the `earlier` texts as it was put there. What people wrote stays, and their notes.
 */
export function withSeen(words: MapWords, seen: SeenTexts, earlier: readonly string[]): WithSeen {
  const isOurs = ({ content }: Word): boolean =>
    content === "" || isExample(content) || (typeof content === "string" && earlier.includes(content));
  const rows = WORD_ROWS.filter((row) => seen[row] !== undefined);
  const takes = (row: WordRow, at: number): boolean =>
    seen[row]![at] != null && isOurs(words.stages[at]!.lanes[row] ?? NOTHING);
  const stages = words.stages.map((stage, at) => {
    const taken = rows.filter((row) => takes(row, at));
    const filled = taken.map((row) => [row, { ...(stage.lanes[row] ?? NOTHING), content: seen[row]![at]! }] as const);
    return { ...stage, lanes: { ...stage.lanes, ...Object.fromEntries(filled) } };
  });
  const standing = [
    ...stages.flatMap(({ lanes }) => WORD_ROWS.map((row) => lanes[row])),
    ...words.aside.map(({ word }) => word),
  ];
  const known = new Set([...earlier, ...Object.values(seen).flat()]);
  const touchpoints = seen.touchpoints ?? [];
  const filled = touchpoints.filter((_, at) => takes("touchpoints", at)).length;
  return {
    words: { ...words, stages },
    filled,
    kept: touchpoints.filter((text) => text !== null).length - filled,
    texts: [
      ...new Set(
        standing.flatMap((word) =>
          typeof word?.content === "string" && known.has(word.content) ? [word.content] : [],
        ),
      ),
    ],
  };
}
