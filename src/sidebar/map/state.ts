import type {
  FilledTouchpoints,
  MapPicture,
  MapSources,
  MapStart,
  MapView,
  RatedEmotions,
  ReportView,
  SourceView,
} from "../../addon/protocol";
import { oneLine } from "../../core/oneLine";
import { LANES, type Lane } from "../../text/map";
import type { TemplateName } from "../../text/templates";
import type { Failure } from "../server";

/** What the section *Map* knows. */
export interface MapState {
  readonly choice: MapChoice;
  /** The maps of the spreadsheet; null until they were read. */
  readonly maps: readonly MapView[] | null;
  /** The sheets that maps can be measured from. */
  readonly sources: MapSources;
  /** Lanes decided here for maps that stand, until they are rebuilt. */
  readonly lanes: Readonly<Record<number, readonly Lane[]>>;
  readonly work: MapWork;
}

/** How a new map is to be. */
export interface MapChoice {
  /** Null for the table in sight. */
  readonly template: TemplateName | null;
  /** The text of a Mermaid journey that a map is to be built from; null for none. */
  readonly mermaid: string | null;
  /** Of the table's channels; "" is everybody. */
  readonly picked: readonly string[];
  /** Other segments as typed, one a line. */
  readonly typed: string;
  readonly lanes: readonly Lane[];
  readonly examples: boolean;
}

export type MapWork =
  | {
      readonly phase:
        | "none"
        | "rebuilding"
        | "filling"
        | "rating"
        | "removing"
        | "drawing"
        | "collecting"
        | "comparing";
    }
  | { readonly phase: "building"; readonly segment: string; readonly at: number; readonly of: number }
  | {
      readonly phase: "ready";
      readonly maps: readonly MapView[];
      readonly filled?: FilledTouchpoints;
      readonly rated?: RatedEmotions;
    }
  | { readonly phase: "collected" | "compared"; readonly sheet: ReportView }
  | { readonly phase: "removed"; readonly map: string; readonly count: number }
  | ({ readonly phase: "drawn" } & MapPicture)
  | { readonly phase: "failed"; readonly failure: Failure };

/** The section before the reader's first action. */
export const noMapsYet: MapState = {
  choice: { template: null, mermaid: null, picked: [""], typed: "", lanes: LANES, examples: true },
  maps: null,
  sources: { logs: [], ratings: [] },
  lanes: {},
  work: { phase: "none" },
};

/** Whether the add-on is at something that must not be asked twice. */
export function isMapping({ work }: MapState): boolean {
  return ["building", "rebuilding", "filling", "rating", "removing", "drawing", "collecting", "comparing"].includes(
    work.phase,
  );
}

/** The reader chose how a new map is to be: what is ready or went wrong is no longer about it. */
export function mapChosen(state: MapState, choice: Partial<MapChoice>): MapState {
  const work = isMapping(state) ? state.work : noMapsYet.work;
  return { ...state, choice: { ...state.choice, ...choice }, work };
}

/** The reader decided the lanes of a map that stands. */
export function lanesDecided(state: MapState, { sheetId }: MapView, lanes: readonly Lane[]): MapState {
  return { ...state, lanes: { ...state.lanes, [sheetId]: lanes } };
}

/** Some work began or ended. */
export function mapWorkBecame(state: MapState, work: MapWork): MapState {
  return { ...state, work };
}

/** The maps of the spreadsheet were read. */
export function mapsRead(state: MapState, maps: readonly MapView[]): MapState {
  return { ...state, maps };
}

/** The sheets that maps can be measured from were found. */
export function sourcesFound(state: MapState, sources: MapSources): MapState {
  return { ...state, sources };
}

/** What a new map begins with, the template's name or the table in sight. */
export function startOf({ choice }: MapState, source: SourceView | null): MapStart {
  if (choice.mermaid !== null) return { mermaid: choice.mermaid };
  if (choice.template !== null || !source) return { template: choice.template ?? "leads", measured: true };
  return { sheetId: source.sheetId, range: source.range };
}

/** Whether there are segments to compare: columns of them in the table, or maps. */
export function hasSegments({ maps }: MapState, { channels, sheetId }: SourceView): boolean {
  const own = maps?.filter(({ sourceSheetId, segment }) => sourceSheetId === sheetId && segment !== "") ?? [];
  return own.length > 0 || channels.filter((name) => name !== "").length > 1;
}

/** The channels of the table that may have a map of their own. */
export function channelsOf(state: MapState, source: SourceView | null): readonly string[] {
  return source && "sheetId" in startOf(state, source) ? source.channels.filter((name) => name !== "") : [];
}

/** The segments that get a map, each once; everybody when none is chosen. */
export function segmentsOf(state: MapState, source: SourceView | null): readonly string[] {
  const channels = ["", ...channelsOf(state, source)];
  if (state.choice.mermaid !== null) return [""];
  const all = [...channels.filter((name) => state.choice.picked.includes(name)), ...typedSegments(state.choice)];
  const wanted = all.filter((name, index) => all.findIndex((other) => plain(other) === plain(name)) === index);
  return wanted.length > 0 ? wanted : [""];
}

/** The segments for which the table in sight has no column. */
export function unboundSegments(state: MapState, source: SourceView | null): readonly string[] {
  if (!source || !("sheetId" in startOf(state, source))) return [];
  const own = new Set(source.channels.map(plain));
  return segmentsOf(state, source).filter((name) => name !== "" && !own.has(plain(name)));
}

const typedSegments = ({ typed }: MapChoice): string[] =>
  typed
    .split("\n")
    .map((line) => oneLine(line))
    .filter((line) => line !== "");

// As a map finds its column.
const plain = (name: string): string => oneLine(name).toLowerCase();
