import type { Lane } from "../../text/map";
import type { TemplateName } from "../../text/templates";
import type { ReportView } from "./report";

// What the panel is shown of journey maps: it crosses as JSON.

/** A map begins with the stages of a table, or of a template: then stages and people are typed into the map itself. */
export type MapStart =
  | { readonly sheetId: number; readonly range: string }
  /** With its stage table written first, so that the map is measured; or with stages and people typed into the map. */
  | { readonly template: TemplateName; readonly measured?: boolean }
  /** As the text of a Mermaid journey has it, with people to be typed into the map. */
  | { readonly mermaid: string };

export interface MapView {
  readonly sheetId: number;
  readonly name: string;
  /** Whose map it is, "" for everybody's. */
  readonly segment: string;
  /** The sheet of its table; null where stages and people are typed into the map. */
  readonly sourceSheetId: number | null;
  readonly lanes: readonly Lane[];
  /** How many words have no place on the map and are kept under it, and the stages they were written for. */
  readonly aside: number;
  readonly stagesGone: readonly string[];
}

/** A journey map to pass on. */
export interface MapPicture {
  readonly name: string;
  /** One slide. */
  readonly svg: string;
  /** The same in words for a messenger, and as a user journey of Mermaid. */
  readonly message: string;
  readonly mermaid: string;
}

/** What a table of ratings says of the stages of a map. */
export interface RatedEmotions {
  readonly map: MapView;
  /** How many stages were rated, and what else the table rates, that is no stage of the map. */
  readonly rated: number;
  readonly unknown: readonly string[];
  /** What customers wrote with the lowest ratings of a stage: nobody puts it on the map by itself. */
  readonly quotes: readonly { readonly stage: string; readonly text: string }[];
}

/** What became of the touchpoints that a log has seen. */
export interface FilledTouchpoints {
  readonly map: MapView;
  /** How many stages have them now, and how many keep what people wrote. */
  readonly filled: number;
  readonly kept: number;
  /** The stages of which the log knows nothing, and what many people do and is no stage, with their share. */
  readonly unknown: readonly string[];
  readonly lacking: readonly { readonly event: string; readonly share: number }[];
}

/** The sheets that maps can be measured from: with events, and with ratings of customers. */
export interface MapSources {
  readonly logs: readonly ReportView[];
  readonly ratings: readonly ReportView[];
}
