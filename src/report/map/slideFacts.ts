import type { Lane } from "../../text/map";
import { isExample } from "../../text/mapExamples/examples";
import { areaOf, type SheetPlaces } from "../places";
import { type SheetCells, shownAt } from "./standingCells";

/** A map as it stands, in so far as a picture or a message tells of it: what cells show; "" for what is not there. */
export interface SlideFacts {
  readonly title: string;
  readonly source: string;
  readonly face: string;
  readonly persona: string;
  readonly quote: string;
  readonly answer: string;
  readonly foot: string;
  readonly stages: readonly SlideStage[];
}

export interface SlideStage {
  readonly phase: string;
  readonly name: string;
  readonly people: string;
  readonly going: string;
  readonly level: string;
  readonly price: string;
  /** How much of a problem the step from here is: 2 the one worth most, 1 much, 0 none. */
  readonly heat: number;
  readonly emotion: number | null;
  readonly words: Readonly<Partial<Record<Lane, string>>>;
}

const TOLD: readonly Lane[] = ["thoughts", "barriers", "ideas", "owner"];

/** What a map's sheet shows now; what nobody wrote yet, an example among it, is not told. Older maps have less to tell. */
export function slideFacts(cells: SheetCells, places: SheetPlaces): SlideFacts {
  const at = (key: string): string => {
    const area = areaOf(places, key);
    return area ? told(shownAt(cells, area.row, area.column)) : "";
  };
  const names = areaOf(places, "names");
  const columns = names ? Array.from({ length: names.columns }, (_, i) => names.column + i) : [];
  const inRow = (key: string, column: number): string => {
    const area = areaOf(places, key);
    return area ? told(shownAt(cells, area.row, column)) : "";
  };
  const numberIn = (key: string, column: number): number | null => {
    const area = areaOf(places, key);
    const value = area && cells.values[area.row - 1]?.[column - 1];
    return typeof value === "number" ? value : null;
  };
  let phase = "";
  return {
    title: at(places.title === undefined ? "top" : "title"),
    source: at("status"),
    face: at("persona face"),
    persona: at("persona name") || at("about"),
    quote: at("persona quote"),
    answer: at("answer"),
    foot: at("foot"),
    stages: columns.map((column): SlideStage => {
      phase = inRow("phases", column) || phase;
      return {
        phase,
        name: inRow("names", column),
        people: inRow("people", column),
        going: inRow("going", column),
        level: inRow("level", column),
        price: inRow("price", column) || inRow("price people", column),
        heat: numberIn("heat", column) ?? 0,
        emotion: numberIn("emotion", column),
        words: Object.fromEntries(TOLD.map((lane) => [lane, inRow(lane, column)])),
      };
    }),
  };
}

const told = (text: string): string => (isExample(text) ? "" : text.trim());
