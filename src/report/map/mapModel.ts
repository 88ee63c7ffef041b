import { oneLine } from "../../core/oneLine";
import type { AnswerChoices } from "../../tables/answerOfTable";
import { countedSeries } from "../../tables/countedSeries";
import type { Ratings } from "../../tables/ratings/ratingsIn";
import type { Cell, StageTable } from "../../tables/stageTable";
import type { Language } from "../../text/language";
import type { Lane } from "../../text/map";
import type { ChipSheet } from "../experiments/chips";
import type { CalendarDay } from "../funnelModel";
import type { MapWords } from "./cellContent";
import type { FormerNames } from "./keptWords";

/** All that a journey map is made from. */
export interface MapModel {
  readonly language: Language;
  /** The locale of the spreadsheet, by which numbers are written. */
  readonly locale: string;
  readonly title: string;
  /** Whose journey it is; "" for everybody's. */
  readonly segment: string;
  /** Null when stages and people are typed into the map itself. */
  readonly source: MapSource | null;
  /** The table by which customers rated the stages; null where none was chosen. */
  readonly ratings: MapRatings | null;
  /** By its name, what each stage was called before, as ratings may still call it. */
  readonly formerNames: FormerNames;
  /** The event log that touchpoints, times and ways were taken from; null where none was. */
  readonly log: MapLog | null;
  readonly builtOn: CalendarDay;
  /** Where the spreadsheet is on the web, and which sheet the map is; null where it is nowhere. */
  readonly sharing: { readonly address: string; readonly sheetId: number } | null;
  /** The lanes that are shown; the words in the others are kept out of sight. */
  readonly lanes: readonly Lane[];
  readonly words: MapWords;
  /** The sheet of hypotheses of its table; then they stand there, and not under the map. */
  readonly hypotheses?: ChipSheet | undefined;
}

/** The stage table of a map, and what of it counts the segment's people. */
export interface MapSource {
  readonly table: StageTable;
  readonly cells: readonly (readonly Cell[])[];
  readonly sheetName: string;
  readonly sheetId: number;
  readonly range: string;
  readonly series: readonly number[];
  /** Whether the series are the segment's own, not everybody's. */
  readonly isOwn: boolean;
  /** What a person has said of the table that its answer depends on. */
  readonly choices: AnswerChoices;
  /** The sign of its money; "" where nothing tells it. */
  readonly currency: string;
}

/** What is to be said of an event log that a map was measured from, as of then. */
export interface MapLog {
  readonly sheetName: string;
  /** Days as they are written in years, months and days: of its first event, its last one, and of the look. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly day: CalendarDay;
  readonly people: number;
  /** What many people do and no stage is, with their share. */
  readonly lacking: readonly { readonly event: string; readonly share: number }[];
  /** The share that went through the stages in order, where that is less than half. */
  readonly inOrder: number | null;
}

/** A table of ratings, and the sheet that it is on. */
export interface MapRatings {
  readonly table: Ratings;
  readonly sheetName: string;
}

/** The series of a table that count a segment's people: its own when a channel is called so, otherwise all. */
export function seriesOf(table: StageTable, segment: string): Pick<MapSource, "series" | "isOwn"> {
  const all = countedSeries(table);
  const wanted = plain(segment);
  const own = all.filter((index) => {
    const { channel, name } = table.channels[index]!;
    return wanted !== "" && [channel, name].some((each) => plain(each) === wanted);
  });
  return own.length > 0 ? { series: own, isOwn: true } : { series: all, isOwn: false };
}

const plain = (name: string): string => oneLine(name).toLowerCase();
