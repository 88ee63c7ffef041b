import type { MoneyFacts, TableFacts } from "../core/answer/tableFacts";
import type { Mode } from "../core/change";
import type { LostSomewhere } from "../core/deals/lostSomewhere";
import type { Order } from "../core/journeys/attemptTypes";
import type { Paths } from "../core/journeys/paths";
import type { Goal } from "../core/plan/goal";
import type { Month } from "../core/plan/workingDays";
import type { ReportOptions } from "../report/options";
import type { Choices, OwnRole } from "../tables/choices";
import type { Status } from "../tables/deals/dealList";
import type { DealsWish } from "../tables/deals/wish";
import type { EventColumnChoices } from "../tables/events/findEventTable";
import type { PlanInputs } from "../tables/planInputs";
import type { Language } from "../text/language";
import type { Lane } from "../text/map";
import type { TemplateName } from "../text/templates";

export type { DealMark, DealsWish } from "../tables/deals/wish";

// What the panel is shown of a spreadsheet, and what it may choose: all of it crosses as JSON.

/** What the panel remembers with the document. */
export interface Settings extends Pick<ReportOptions, "chart" | "sections"> {
  /** How changes are meant in *What if*. */
  readonly mode?: Mode;
  /** What was asked of a database last. */
  readonly database?: DatabaseWish;
}

/** A question to a database, as typed: stages on a line each. */
export interface DatabaseWish {
  readonly place: string;
  readonly table: string;
  readonly user: string;
  readonly time: string;
  readonly event: string;
  readonly channel: string;
  readonly stages: string;
  readonly days: string;
  readonly question: string;
}

export interface SourceAnswer {
  readonly language: Language;
  /** The locale of the spreadsheet. */
  readonly locale: string;
  readonly source: SourceView | null;
  /** Why there is no source, as a sentence; "" when there is one. */
  readonly reason: string;
  /** What stands there instead, where that is known: an event log has its own section, anything else has none. */
  readonly instead: "events" | "other" | null;
  /** The list of deals that stands there instead; null where there is none. */
  readonly deals: DealsView | null;
  readonly settings: Settings;
  /** What was in front of the reader, to ask later whether anything is new. */
  readonly mark: string;
}

export interface SourceView extends TableFacts {
  readonly sheetId: number;
  readonly sheetName: string;
  /** The table in A1 notation without the sheet: "A1:D7". */
  readonly range: string;
  readonly stages: readonly string[];
  /** What the channels are called in the table ("Manager"); null when it does not say. */
  readonly dimension: string | null;
  /** What was assumed in reading the table, as sentences. */
  readonly assumptions: readonly string[];
  readonly reading: ReadingView;
  /** Another text as soon as other sheets of periods may be there; null where the sheet is none. */
  readonly periodsMark: string | null;
  /** What to check in the table before trusting it. */
  readonly findings: readonly FindingView[];
  /** What of a plan is said in rows of the table besides its stages. */
  readonly planInputs: PlanInputs;
  /** Whether it is in question at which stage the money comes in. */
  readonly isMoneyStageAsked: boolean;
  /** The sign of the money's currency; "" where the table does not say. */
  readonly currency: string;
  /** Of a table that counts a list of deals what is still open in it, as its report says it; "" of any other. */
  readonly openDeals: string;
  /** Of the same those for whose sake its steps cannot be told; null where they can. */
  readonly lostSomewhere?: LostSomewhere | null;
  /** The report this table already has. */
  readonly report: ReportView | null;
  /** How that report was chosen to be; null without one. */
  readonly options: ReportOptions | null;
}

/** A list of deals, or a table that counts them, as found: its stages are counted in a table of its own, and the report is of that. */
export interface DealsView {
  readonly sheetId: number;
  readonly sheetName: string;
  /** Whether it says how many deals stand at each stage, and nothing of single ones. */
  readonly areStocks: boolean;
  /** Open stages in order, then that of won deals; people are the deals that reached each, null where the list does not tell, or not in which order. */
  readonly stages: readonly { readonly name: string; readonly people: number | null }[];
  /** How many of the stages somebody may put into another order: all but that of won deals, and none where each has a column. */
  readonly movable: number;
  /** False where nothing tells the order of some stages. */
  readonly isOrderKnown: boolean;
  /** What is still open, which is no loss, and what is expected of it, in a sentence; "" while the order of the stages is open. */
  readonly said: string;
  /** What each status says of a deal, as decided and as found, and how many deals have it; none where each stage has a column. */
  readonly statuses: readonly (Status & { readonly deals: number })[];
  /** What a second column, beside that of the stage, calls deals that were won, and lost. */
  readonly won: readonly string[];
  readonly lost: readonly string[];
  /** As of which day the list is told; null in a list without days. */
  readonly day: DealsDayView | null;
  /** Which column is what, as a sentence. */
  readonly columns: string;
  /** What to check in the list, in sentences. */
  readonly checks: readonly string[];
  /** Headers of the columns by which the deals can be told apart. */
  readonly breakdowns: readonly string[];
  /** That of days among them, by whose months the deals are told apart; null for none. */
  readonly monthly: string | null;
  /** Of which of several pipelines these deals are, and what is left out for it, as a sentence; "" in a list of one. */
  readonly pipeline: string;
  /** In which currency these deals are, the others, and how many deals are left out for them; null where they are in one. */
  readonly currency: { readonly name: string; readonly others: readonly string[]; readonly n: number } | null;
  /** Other sheets, one of which may say what each source cost; none in a list without sources. */
  readonly sheets: readonly { readonly sheetId: number; readonly name: string }[];
  /** What that sheet says of the sources, or why it says nothing; "" where none was chosen. */
  readonly costs: string;
  /** How they were counted last. */
  readonly wish: DealsWish;
  /** The stage table, and the report of that; null before they were built. */
  readonly table: ReportView | null;
  readonly report: ReportView | null;
}

/** The day of a list of deals, as cells number days. */
export interface DealsDayView {
  /** As of which everything is told. */
  readonly day: number;
  /** Of the newest row that is not after today: what it is as long as nobody types another. */
  readonly newest: number;
  readonly by: "list" | "typed" | "formula";
  /** Why what was typed does not count; "" where it does. */
  readonly wrong: string;
}

/** What a sheet holds, for scripts and the command line. */
export interface SheetDescription {
  readonly kind: "stages" | "stocks" | "events" | "deals" | "paths" | null;
  /** By which the best sheet of a workbook is taken: 0 has nothing. */
  readonly worth: number;
  /** Whether a refusal says what it looks like, and not only that there is no table. */
  readonly isTold: boolean;
  /** Why there is no funnel report of it; null when there is one. */
  readonly reason: string | null;
  /** People in all: of a log or a list of deals those who reached each stage. */
  readonly stages: readonly { readonly name: string; readonly people: number | null; readonly plan?: number | null }[];
  readonly dimension: string | null;
  readonly channels: readonly string[];
  readonly periods: readonly string[];
  readonly money: MoneyFacts;
  readonly benchmarks: readonly (number | null)[] | null;
  readonly question: string | null;
  /** The three sentences of its report; none where it has none. */
  readonly answer: readonly string[];
  readonly assumptions: readonly string[];
  readonly findings: readonly string[];
}

/** How a table was read, and how else it could be. */
export interface ReadingView {
  readonly choices: Choices;
  readonly orientation: "down" | "across";
  /** Whether it is a table with its stages the other way, too. */
  readonly canTurn: boolean;
  /** Headers of the columns that could name the channels, the one taken first. */
  readonly channelColumns: readonly string[];
  /** What was left out or taken for something besides counts, as sentences. */
  readonly aboutLines: readonly string[];
  /** Rows and columns with what they were read as: all of them but counts that are too many to be told one by one. */
  readonly lines: readonly LineView[];
  /** What the table leaves open; null when nothing. */
  readonly question: QuestionView | null;
}

/** A row or a column with numbers, with what it was read as. */
export interface LineView {
  /** Its name, "column C" for one without: only what has a name can be given another role. */
  readonly name: string;
  readonly isNamed: boolean;
  /** What it was read as, and why, in words. */
  readonly role: string;
  readonly why: string;
  /** Whether it is neither a stage nor a count. */
  readonly isOther: boolean;
  /** Whether a person said so. */
  readonly isChosen: boolean;
  /** What it is as a person would say it; null where none of what can be chosen says it. */
  readonly own: OwnRole | null;
  /** What it can be said to be. */
  readonly roles: readonly OwnRole[];
}

/** A question about a table: the first answer is how it was read. */
export interface QuestionView {
  readonly text: string;
  readonly answers: readonly [AnswerView, AnswerView];
}

export interface AnswerView {
  readonly label: string;
  readonly choices: Choices;
}

/** Sheets of one spreadsheet that are called by periods and hold the same funnel. */
export interface PeriodsView {
  /** Their names in the order of time. */
  readonly sheets: readonly string[];
  /** The sheet that has them in one table. */
  readonly together: ReportView | null;
  /** Those that it has not yet. */
  readonly added: readonly string[];
}

/** Choices for a report, and whether to build one more beside the one that the table already has. */
export interface BuildOptions extends ReportOptions {
  readonly another?: boolean;
}

export interface ReportView {
  readonly sheetId: number;
  readonly name: string;
}

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

/** Something to check: the stage it is about, a sentence, and the cell in A1 notation where there is one. */
export interface FindingView {
  readonly stage: string;
  readonly text: string;
  readonly cell: string | null;
}

/** The change of a conversion in percentage points, by the stage that the step leads to. */
export interface StepPoints {
  readonly stage: string;
  readonly points: number;
}

/** A plan as the panel has it: a target, what turns it into deals, and what it is spread over. */
export interface PlanWish {
  readonly goal: Goal;
  readonly amount: number;
  readonly average: number | null;
  readonly margin: number | null;
  /** The month, and its working days. */
  readonly month: Month;
  readonly days: number;
  /** By step, as a fraction, with the stage that it leads to; one after the stage of the result may not be known. */
  readonly conversions: readonly { readonly stage: string; readonly rate: number | null }[];
  /** What each group has of the first stage, in any unit; none where the plan is not split. */
  readonly shares: readonly { readonly group: string; readonly share: number }[];
}

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

export interface InsertedView {
  /** The cell with the formula, in A1 notation: "C2". */
  readonly cell: string;
  /** The ranges it was given, "A2:A7, B2:B7"; "" when it computes the figures of its example. */
  readonly over: string;
}
