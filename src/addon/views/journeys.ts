import type { Order } from "../../core/journeys/attemptTypes";
import type { Paths } from "../../core/journeys/paths";
import type { EventColumnChoices } from "../../tables/events/findEventTable";
import type { Language } from "../../text/language";
import type { ReportView } from "./report";

// What the panel is shown of event logs and tables of paths: it crosses as JSON.

/** What may be chosen of a journey report; what is left out is as found: the usual stages, no window, in order. */
export interface JourneyOptions {
  readonly title?: string;
  /** Which columns are what, by their names. */
  readonly columns?: EventColumnChoices;
  /** Names of events; the last is the goal of the journeys. */
  readonly stages?: readonly string[];
  /** Days from the first stage within which the others count. */
  readonly windowDays?: number;
  readonly order?: Order;
}

export interface EventsAnswer {
  readonly language: Language;
  readonly source: EventsView | null;
  /** Why there is no event log, as a sentence; "" when there is one. */
  readonly reason: string;
  /** Whether the sheet does look like a log, although no report can be made of it. */
  readonly isLog: boolean;
  /** What stands there instead, where that is known: a table of stages has its own section, anything else has none. */
  readonly instead: "stages" | "other" | null;
  /** The table of paths that stands there instead; null when it is none. */
  readonly paths: PathsView | null;
}

/** An event log as found. */
export interface EventsView {
  readonly sheetId: number;
  readonly sheetName: string;
  /** All of it with its header, in A1 notation without the sheet. */
  readonly range: string;
  /** Events, and the people that they are of. */
  readonly rows: number;
  readonly people: number;
  /** The first and the last day, "2026-11-21"; null without an event. */
  readonly from: string | null;
  readonly to: string | null;
  /** The columns taken, and all there are, by their headers (letters without one). */
  readonly columns: {
    readonly user: string;
    readonly time: string;
    readonly event: string;
    readonly channel: string | null;
  };
  readonly allColumns: readonly string[];
  /** What the channels are called in the log; null when it does not say. */
  readonly dimension: string | null;
  /** What happened, to most people first. */
  readonly events: readonly { readonly name: string; readonly people: number; readonly events: number }[];
  readonly channels: readonly { readonly name: string; readonly events: number }[];
  /** The stages that are taken when none are chosen. */
  readonly usualStages: readonly string[];
  /** What was assumed in reading the log, as sentences. */
  readonly assumptions: readonly string[];
  /** The journey report that this log already has, and how it was chosen to be. */
  readonly report: ReportView | null;
  readonly options: JourneyOptions | null;
}

/** A table of paths as found. */
export interface PathsView {
  readonly sheetId: number;
  readonly sheetName: string;
  /** All of it with its header, in A1 notation without the sheet. */
  readonly range: string;
  /** Distinct paths, all journeys and all conversions. */
  readonly rows: number;
  readonly journeys: number;
  readonly conversions: number;
  /** What its column of conversions is called. */
  readonly goal: string;
  readonly paths: Paths;
  /** What was assumed and left out, as sentences. */
  readonly notes: readonly string[];
  /** What its report opens with; nothing without a conversion. */
  readonly answer: readonly string[];
  /** The report that this table already has. */
  readonly report: ReportView | null;
}

export interface JourneyPreview {
  readonly stages: readonly string[];
  readonly people: readonly number[];
  /** By channel, most people first; one without a name when the log has no channels. */
  readonly channels: readonly { readonly channel: string; readonly people: readonly number[] }[];
  /** The last stage, which ends a journey. */
  readonly goal: string;
  readonly paths: Paths;
}
