import type { Lane } from "../../text/map";
import type { TemplateName } from "../../text/templates";
import type { Kind, Managed } from "../managedSheets";

/** What is remembered of a map besides its formulas. */
export interface MapNote {
  /** Null for a map whose stages and people are typed into it. */
  readonly sourceSheetId: number | null;
  readonly grows: boolean;
  /** Whose map it is, "" for everybody's. */
  readonly segment: string;
  readonly lanes: readonly Lane[];
  /** The template that a map without a table began with; none in notes of older versions. */
  readonly template?: TemplateName;
  /** The touchpoints that were filled in from a log, as they were written: what stands so on the map is nobody's word. */
  readonly seen?: readonly string[];
}

export type JourneyMap = Managed<MapNote>;

/** Journey maps. */
export const MAP_SHEET: Kind<MapNote> = { key: "cjm.map" };
