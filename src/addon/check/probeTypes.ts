import type { Reliance } from "../../text/check";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What every question to Google Sheets says of itself. */
interface Question {
  /** What is tried, in a few words; its answer stands under it. */
  readonly key: string;
  /** What in the add-on relies on it. */
  readonly relies: Reliance;
  /** The answer that the add-on relies on, as it is or as a test of it; without it any answer will do, and is only asked for. */
  readonly expected?: unknown;
}

/** A question that cells answer: each is written by itself, and all are read together. */
export interface CellProbe extends Question {
  /** How its cells, side by side, are written; at most three. */
  readonly write: readonly ((cell: Range) => unknown)[];
  readonly read: (cell: CellSeen) => unknown;
}

/** What stands in a cell. */
export interface CellSeen {
  readonly formula: string;
  readonly value: unknown;
  readonly shown: string;
  readonly format: string;
}

/** A question that calls answer. */
export interface CallProbe extends Question {
  readonly ask: (scratch: Scratch) => unknown;
  /** Whether the answer depends on the person, the spreadsheet or the day: then nothing is compared with it. */
  readonly varies?: true;
}

/** A question that needs no sheet. */
export interface PlainProbe extends Question {
  readonly ask: () => unknown;
  readonly varies?: true;
}

/** Where probes may do what they like. */
export interface Scratch {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** Four rows of four empty cells that no other probe has. */
  block(): Range;
  /** Takes on a sheet that a probe made: it is deleted with the other one. */
  own(sheet: Sheet): Sheet;
  /** Shows a picture in the box, for the eye. */
  show(picture: string): void;
}

/** How an answer says that something was thrown; what was said with it is not part of the answer: it may be in any language. */
export const thrown = (error: unknown): string => `! ${(Object(error) as { name?: unknown }).name ?? "Error"}`;

/** Whether an answer will do for whoever only needs the calls to work. */
export const answered = (answer: unknown): boolean => !String(answer).startsWith("!");

/** Whether an answer is what a probe expects. */
export function isExpected({ expected }: Question, answer: unknown): boolean {
  if (expected === undefined) return true;
  if (typeof expected === "function") return Boolean(expected(answer));
  return JSON.stringify(answer) === JSON.stringify(expected);
}

/** A text as it would be with a decimal point and plain blanks, whatever the locale. */
export const inPlainNotation = (shown: string): string => shown.replace(/[\u00a0\u202f]/g, " ").replace(/,/g, ".");

/** A cell's value as JSON keeps it, with the kinds that JSON does not know by their name. */
export function plain(value: unknown): unknown {
  return Object.prototype.toString.call(value) === "[object Date]" ? "a date" : value;
}
