import { oneLine } from "../../core/oneLine";
import type { Assumption } from "../../tables/stageTable";
import { dayText } from "../../text/day";
import { fill, type Params } from "../../text/fill";
import { JOURNEY } from "../../text/journey";
import { type Language, languageOf } from "../../text/language";
import type { Context } from "../blocks/context";
import type { CalendarDay } from "../funnelModel";
import type { PreviousInput } from "../stepPoints";
import type { JourneyFigures } from "./journeyFigures";

/** All that a journey report is made from. */
export interface JourneyModel {
  readonly figures: JourneyFigures;
  /** How many events of how many people, and when, in whole milliseconds of the clock. */
  readonly counted: { readonly events: number; readonly people: number; readonly from: number; readonly to: number };
  /** What the columns of the log are called; null is no channel. */
  readonly columns: {
    readonly user: string;
    readonly time: string;
    readonly event: string;
    readonly channel: string | null;
  };
  /** What the channels are called in the log; null when it does not say. */
  readonly dimension: string | null;
  /** Whether the stages are the usual ones, and not chosen by somebody. */
  readonly isUsual: boolean;
  readonly assumptions: readonly Assumption[];
  readonly source: { readonly sheetName: string; readonly sheetId: number; readonly range: string };
  /** The name of the report's own sheet: its funnel stands on a table in it. */
  readonly reportSheet: string;
  readonly language: Language;
  /** The locale of the spreadsheet, by which numbers are written. */
  readonly locale: string;
  readonly title: string;
  readonly builtOn: CalendarDay;
  readonly sharing: { readonly address: string; readonly sheetId: number } | null;
  readonly previousInputs: readonly PreviousInput[] | null;
}

/** What the blocks of paths and their credit are made from, be they of an event log or of a table of paths. */
export interface PathContext {
  readonly model: Pick<JourneyModel, "language" | "locale">;
  readonly figures: Pick<JourneyFigures, "journeys" | "paths" | "moves" | "credit">;
  readonly goal: string;
  /** Whether it is known when each touchpoint was. */
  readonly hasDates: boolean;
  readonly say: JourneyContext["say"];
}

/** What every block of a journey report is made from. */
export interface JourneyContext {
  readonly model: JourneyModel;
  readonly figures: JourneyFigures;
  /** The funnel over the table of stages that stands in the report. */
  readonly funnel: Context;
  readonly goal: string;
  readonly hasDates: true;
  /** A text in the report's language. */
  readonly say: (text: SimpleText, params?: Params) => string;
}

type JourneyTexts = (typeof JOURNEY)["en"];

/** The texts that stand by themselves, not in a list of their own. */
type SimpleText = {
  [Name in keyof JourneyTexts]: JourneyTexts[Name] extends string ? Name : never;
}[keyof JourneyTexts];

/** How the report speaks, and writes numbers, in a locale. */
export const sayIn =
  (locale: string): JourneyContext["say"] =>
  (text, params = {}) =>
    fill(JOURNEY[languageOf(locale)][text], params, locale);

/** A name where space is short. */
export function short(name: string, longest: number): string {
  const letters = [...oneLine(name)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
}

/** The day of an instant, as a reader writes it. */
export function dayOf(time: number, language: Language): string {
  const date = new Date(time);
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), language);
}
