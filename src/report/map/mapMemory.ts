import { LANES } from "../../text/map";
import { type Formula, f, type Reference, range } from "../formula";
import { isGone } from "../memory";
import type { Block } from "../plan";
import type { MapContext } from "./mapContext";
import * as at from "./mapNames";

/** Where the parts of a map are now, by their keys, in A1 notation; null where that was deleted. */
export type MapPlaces = Readonly<Record<string, string | null>>;

/**
 * A formula that shows nothing and is never evaluated, whose references Sheets keeps right when rows, columns or the source are moved.
 * `readMapMemory` reads it back.
 */
export function mapMemory(context: MapContext): Block {
  const { n, model, hypotheses } = context;
  const { source, words } = model;
  const places: readonly (readonly [string, Reference | null])[] = [
    ["source", source && { kind: "source", ...source.table.box }],
    ["segment", segmentCell(context)],
    ["first", at.FIRST_CORNER],
    ["last", at.LAST_CORNER],
    ["about", at.ABOUT],
    ["names", range(at.NAME(1), at.NAME(n))],
    ["built", range(at.BUILT_NAME(1), at.BUILT_NAME(n))],
    ["choice", range(at.CHOICE(1), at.CHOICE(n))],
    ["people", range(at.PEOPLE(1), at.PEOPLE(n))],
    ...LANES.map((lane) => [lane, range(at.WORD(lane, 1), at.WORD(lane, n))] as const),
    ...words.ownLanes.map((_, i) => [`own ${i + 1}`, range(at.OWN_WORD(i + 1, 1), at.OWN_WORD(i + 1, n))] as const),
    // Each column by itself: people insert columns between them when they add a stage.
    ...TYPED.map((what) => [what, at.all(at.HYPOTHESIS[what], hypotheses)] as const),
    ...ASIDE.map(([key, name]) => [key, words.aside.length > 0 ? at.all(name, words.aside.length) : null] as const),
  ];
  const counted = places.flatMap(([key, place]) => (place ? [f`ROWS(${place})*LEN(${key})`] : []));
  const sum = counted.reduce((all: Formula, each) => f`${all}+${each}`);
  const content = f`IF("cjm-map"="places"; ${sum}; "")`;
  return { rows: [], workings: [{ cells: { B: { content, style: "workings", name: at.MEMORY } } }] };
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

/** Finds a map's memory among a sheet's formulas; null when there is none. */
export function readMapMemory(formulas: readonly (readonly string[])[]): MapPlaces | null {
  const memory = formulas.flat().find((formula) => MARK.test(formula));
  if (memory === undefined) return null;
  return Object.fromEntries(
    [...memory.matchAll(PLACE)].map(([, place, key]) => [key!, isGone(place!) ? null : place!.trim()]),
  );
}

const MARK = /^=IF\("cjm-map" *= *"places"/i;
const PLACE = /ROWS\(((?:'(?:[^']|'')*'|[^'()])*)\) *\* *LEN\("([^"]*)"\)/gi;
