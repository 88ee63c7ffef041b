import type { MoneyFacts, TableFacts } from "../../core/answer/tableFacts";
import type { LostSomewhere } from "../../core/deals/lostSomewhere";
import type { ReportOptions } from "../../report/options";
import type { Choices, OwnRole } from "../../tables/choices";
import type { PlanInputs } from "../../tables/planInputs";
import type { Language } from "../../text/language";
import type { DealsView } from "./deals";
import type { ReportView } from "./report";
import type { Settings } from "./settings";

// What the panel is shown of a table and its sheet: it crosses as JSON.

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

/** Something to check: the stage it is about, a sentence, and the cell in A1 notation where there is one. */
export interface FindingView {
  readonly stage: string;
  readonly text: string;
  readonly cell: string | null;
}
