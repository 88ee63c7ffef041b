import { type CellReference, type Formula, f, known, type SourceReference } from "../formula";
import { INDENT, shortName } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import type { MapTexts } from "./mapContext";

/** Where a map's hypotheses stand, for a report of the same table: columns of one height, in the report's source sheet or another. */
export interface HypothesisPlaces {
  readonly ideas: SourceReference;
  readonly stages: SourceReference;
  readonly extras: SourceReference;
  readonly growths: SourceReference;
  readonly ranks: SourceReference;
}

/** The best hypotheses of a journey map, live, best first: for the funnel report of the same table. */
export function bestHypotheses(places: HypothesisPlaces, texts: MapTexts, most = 5): Block {
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      A: { content: texts.rank, style: "headerCenter" },
      B: { content: texts.idea, style: "header" },
      E: { content: texts.stage, style: "header" },
      G: right(texts.extra),
      H: { content: INDENT + texts.growth, style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.bestHypotheses, style: "heading" } } },
      header,
      ...Array.from({ length: most }, (_, i) => bestRow(places, texts, i + 1)),
    ],
  };
}

function bestRow({ ideas, stages, extras, growths, ranks }: HypothesisPlaces, texts: MapTexts, rank: number): Row {
  const at: CellReference = { kind: "cell", name: `best hypothesis ${rank}` };
  // Without ties, each rank is there once; the first row says so when there is none at all.
  const position = f`IF(COUNT(${ranks})>=${rank}; ${rank}; "")`;
  const of = (column: SourceReference): Formula => f`INDEX(${column}; MATCH(${rank}; ${ranks}; 0))`;
  const none = f`${rank === 1 ? texts.noHypotheses : ""}`;
  return {
    cells: {
      A: { content: position, style: "rank", name: at },
      B: { content: f`IF(ISNUMBER(${at}); ${shortName(of(ideas), 60)}; ${none})`, style: "text" },
      E: { content: known([at], shortName(of(stages), 30)), style: "text" },
      G: { content: known([at], of(extras)), style: "number", format: FORMAT.extra },
      H: { content: known([at], of(growths)), style: "growth", format: `"${INDENT}"0.00"${texts.times}"` },
    },
    line: "hair",
  };
}
