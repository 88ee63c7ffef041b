import type { Line } from "../line";
import type { AmountWriting } from "./amountWriting";
import type { DealMark } from "./wish";

/** A list with one row a deal, or a table that counts deals, as found in a sheet: which columns say what, and its stages in order. Columns count from 1. */
export interface DealList {
  /** Sheet rows of the header, and of the first and the last deal. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Whether it cannot be a table of stages: each row has a name of its own, stages stand again and again, and deals have days or were lost. */
  readonly isSure: boolean;
  /** `now`: a column with the stage each deal stands at; `dates`: a column a stage with the day it was reached, or a mark; `stocks`: counts of deals. */
  readonly shape: "now" | "dates" | "stocks";
  /** Of a table that counts deals instead of listing them where its counts stand; null of a list. */
  readonly stocks: Stocks | null;
  /** The column with the stage; null where each stage has a column. */
  readonly stage: Line | null;
  /** The columns of the stages, in order, where each has one. */
  readonly stageColumns: readonly Line[];
  readonly id: Line | null;
  /** What people call a deal; the same as `id` where it has nothing else. */
  readonly label: Line | null;
  readonly created: Line | null;
  readonly closed: Line | null;
  /** Further columns with the day of one of the ends: "won time" beside "lost time". */
  readonly alsoClosed: readonly Line[];
  readonly amount: Line | null;
  readonly owner: Line | null;
  readonly source: Line | null;
  readonly reason: Line | null;
  readonly lostFrom: Line | null;
  /** Where a lost deal keeps the stage it died at: the column that says open, won or lost. */
  readonly status: Line | null;
  /** What that column calls won and lost deals. */
  readonly statusWon: readonly string[];
  readonly statusLost: readonly string[];
  /** The statuses of deals that somebody wants not counted, in either column. */
  readonly out: readonly string[];
  /** What the column of the stage calls each status, what that was taken for, and for what it would be without what somebody said. */
  readonly statuses: readonly Status[];
  /** Where a list has several pipelines: their column, and the one whose deals these are, the largest. */
  readonly pipeline: Pipeline | null;
  /** Where a column says in which currency each amount is: that of most deals, as the list writes it, and the others, whose deals are left out. */
  readonly currency: {
    readonly line: Line;
    readonly names: readonly string[];
    readonly others: readonly string[];
    /** Null where the column is one of its own; else what the others are called in the amounts, and whether numbers among these are of another. */
    readonly inAmounts: {
      readonly marks: readonly string[];
      readonly own: readonly string[];
      readonly areNumbers: boolean;
    } | null;
  } | null;
  /** How amounts are written that are texts; null where there are none. */
  readonly writing: AmountWriting | null;
  /** Open stages in order, then won. */
  readonly stages: readonly string[];
  /** False when nothing tells the order of some stages: it must be asked. */
  readonly isOrderKnown: boolean;
  readonly won: readonly string[];
  readonly lost: readonly string[];
  /** The last of `stages` where that is what won deals come to; null where nothing in the list says that a deal was won. */
  readonly wonStage: string | null;
  /** The sheet row where another list begins, whose columns stand in another order: counted together they would be wrong. */
  readonly otherList: number | null;
  /** Blanks in names that formulas have to take away: none, those that a spreadsheet's TRIM knows, or odd ones beside them. */
  readonly blanks: "none" | "plain" | "odd";
  /** Whether errors stand among the deals: formulas have to read them as blanks. */
  readonly hasErrors: boolean;
}

/**
 * How many deals stand at each status now. What a count is of the names of its row say, by `stage` and `owner` of the list, or its column: each says both
 * together.
 */
export interface Stocks {
  /** Columns of counts; the status or the owner that all of one are of, null where its rows say it. */
  readonly columns: readonly { readonly line: Line; readonly status: string | null; readonly owner: string | null }[];
  /** Who has deals, where rows say it: all other names are of none, such as a total. */
  readonly owners: readonly string[];
  /** Names of rows that are no status: totals. */
  readonly aside: readonly string[];
  /** Columns of the row of headers, and how many of its cells are filled: another one there is not counted. Null without headers. */
  readonly header: { readonly column: number; readonly columns: number; readonly filled: number } | null;
  /** Headers of columns, and names of rows, that have numbers and are not read. */
  readonly unread: readonly string[];
}

/** Whether the rows of a table of counts, and not its columns, say whose they are. */
export const isOwnerInRows = (owner: Line | null): owner is Line => owner !== null && owner.index > 0;

/** Whose deals a table counts. */
export const ownersOf = ({ columns, owners }: Stocks): string[] => [
  ...owners,
  ...columns.flatMap(({ owner }) => owner ?? []),
];

/** One of several pipelines of a list, the others, and how many rows are of none. */
export interface Pipeline {
  readonly line: Line;
  readonly name: string;
  readonly others: readonly string[];
  readonly blank: number;
}

/** A status of a list: what it says of a deal, as it was decided and as its words have it. */
export interface Status {
  readonly name: string;
  readonly is: DealMark;
  readonly asFound: DealMark;
}

/** Columns one of which each row of a deal has filled besides its identifier; a row without any of them is a note. */
export const besideId = ({ created, closed, amount, owner }: DealList): Line[] =>
  [created, closed, amount, owner].flatMap((line) => line ?? []);

/** The stages of a list that are not that of won deals. */
export const openStages = ({ stages, wonStage }: DealList): readonly string[] =>
  wonStage === null ? stages : stages.slice(0, -1);

/** How many stages there are up to won, also where no deal has come so far. */
export const stagesToWon = (list: DealList): number => openStages(list).length + 1;
