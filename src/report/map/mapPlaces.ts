import { LANES } from "../../text/map";
import { hasMoney } from "../answer/levelCells";
import { type Reference, range } from "../formula";
import type { PlannedPlaces } from "../places";
import { PERSONA_PARTS } from "./cellContent";
import type { MapContext } from "./mapContext";
import * as at from "./mapNames";

/** What a map remembers: its table, and wherever people write. */
export function mapPlaces(context: MapContext): PlannedPlaces {
  const { n, model, hypotheses } = context;
  const { source, words } = model;
  return [
    ["source", source && { kind: "source", ...source.table.box }],
    ["segment", segmentCell(context)],
    ...ratedPlaces(context),
    ["title", at.TITLE],
    ["status", at.STATUS],
    ["about", at.ABOUT],
    ...PERSONA_PARTS.map((part) => [`persona ${part}`, at.PERSONA(part)] as const),
    ["phases", range(at.PHASE(1), at.PHASE(n))],
    ["names", range(at.HEAD(1), at.HEAD(n))],
    ["plain names", range(at.NAME(1), at.NAME(n))],
    ["built", range(at.BUILT_NAME(1), at.BUILT_NAME(n))],
    ["foot", at.FOOT],
    ...seen(context),
    ["choice", range(at.CHOICE(1), at.CHOICE(n))],
    ["people", range(at.PEOPLE(1), at.PEOPLE(n))],
    ...[...LANES, ...context.measured].map((lane) => [lane, range(at.WORD(lane, 1), at.WORD(lane, n))] as const),
    ...words.ownLanes.map((_, i) => [`own ${i + 1}`, range(at.OWN_WORD(i + 1, 1), at.OWN_WORD(i + 1, n))] as const),
    // Each column by itself: people insert columns between them when they add a stage.
    ...(hypotheses === 0 ? [] : TYPED).map((what) => [what, at.all(at.HYPOTHESIS[what], hypotheses)] as const),
    ...ASIDE.map(([key, name]) => [key, words.aside.length > 0 ? at.all(name, words.aside.length) : null] as const),
  ];
}

/** Where the ratings are, whatever their sheet is called, and by which cells numbers of theirs are told from typed ones. */
function ratedPlaces({ n, model, rates }: MapContext): PlannedPlaces {
  const { ratings } = model;
  if (!ratings) return [];
  const { sheetName, table } = ratings;
  return [
    ["ratings", { kind: "column", sheetName, column: table.rating.index }],
    ...(rates
      ? ([
          ["rated", range(at.RATED(1), at.RATED(n))],
          ["answers", range(at.ANSWERS(1), at.ANSWERS(n))],
        ] as const)
      : []),
  ];
}

/** What a picture of the map shows of its figures. */
function seen({ n, answer }: MapContext): PlannedPlaces {
  const row = (name: typeof at.GOING) => range(name(1), name(n));
  return [
    ["going", row(at.GOING)],
    ["heat", row(at.HEAT)],
    ...(answer
      ? ([
          ["answer", at.ANSWER],
          ["level", row(at.LEVEL_SEEN)],
          ["price", hasMoney(answer) ? row(at.PRICE) : null],
          ["price people", row(at.PRICE_PEOPLE)],
        ] as const)
      : []),
  ];
}

/** What people type of a hypothesis. */
export const TYPED = ["idea", "stage", "points", "chance", "effort"] as const;

const ASIDE = [
  ["aside stage", at.ASIDE_STAGE],
  ["aside lane", at.ASIDE_LANE],
  ["aside word", at.ASIDE_WORD],
] as const;

// Its name may change, as that of any column.
function segmentCell({ model }: MapContext): Reference | null {
  const { source } = model;
  if (!source?.isOwn || source.series.length !== 1) return null;
  const { nameAt } = source.table.channels[source.series[0]!]!;
  return nameAt && { kind: "source", ...nameAt, rows: 1, columns: 1 };
}
