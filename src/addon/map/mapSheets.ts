import type { FormerNames } from "../../report/map/keptWords";
import type { MapLog } from "../../report/map/mapModel";
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
  /** What is said of the log that it was measured from; none in notes of older versions. */
  readonly log?: MapLog;
  /** By its name, what each stage was called before; none where none was renamed. */
  readonly formerNames?: FormerNames;
  /** What was filled in from a log, as it was written: what stands so on the map is nobody's word. */
  readonly seen?: readonly string[];
}

export type JourneyMap = Managed<MapNote>;

/** Journey maps. */
export const MAP_SHEET: Kind<MapNote> = { key: "cjm.map" };
