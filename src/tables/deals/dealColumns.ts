import { isBlank } from "../cells";
import { timeWriting } from "../events/eventTimes";
import type { Line } from "../line";
import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import { RANKS } from "../vocabulary/dealStages";
import {
  AMOUNTS,
  CLOSED,
  CLOSED_AS,
  CREATED,
  DEAL_NAMES,
  EXPECTED_CLOSE,
  OTHER_DAYS,
  RECEIVED,
} from "../vocabulary/deals";
import { IDS, ORDERS } from "../vocabulary/dimensions";
import type { Idea } from "../vocabulary/idea";
import { meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import { nameInList } from "./names";

/** A column of a list as a line of the sheet. */
export const lineOf = ({ header, index, nameAt }: Column): Line => ({ name: header, index, nameAt });
/** A column that a list may lack as a line of the sheet. */
export const nullable = (column: Column | null): Line | null => column && lineOf(column);

/** The first column whose header is an idea's phrase, else one that speaks of it: anywhere, or for "whole" at its beginning. */
export function headed(columns: readonly Column[], idea: Idea, how: "whole" | "part" = "part"): Column | null {
  const named = columns.map((column) => ({ column, name: wordsOf(column) }));
  const whole = named.find(({ name }) => idea.isWhole(name));
  return (
    (
      whole ??
      (how === "part"
        ? named.find(({ name }) => idea.find(name) !== null)
        : named.find(({ name }) => idea.find(name)?.at === 0))
    )?.column ?? null
  );
}

// Pipedrive writes "Deal - Stage", "Deal - Owner".
const wordsOf = ({ header }: Column): string[] => words(header.replace(/^deal - /i, ""));

/** Whether a header is one of an idea, as a whole. */
export const isHeaded = (column: Column, idea: Idea): boolean => idea.isWhole(wordsOf(column));

/** The days of a list: on which a deal came, and on which it was decided, in as many columns as the list has for that. */
export interface DealDays {
  readonly created: Column | null;
  readonly closed: readonly Column[];
}

/** The columns of days in a list, without those of its stages. */
export function daysOf(frame: Frame, stages: readonly Column[] = []): DealDays {
  const days = frame.columns.filter((column) => !stages.includes(column) && isOfDays(frame, column));
  const closed = closesOf(days);
  const others = days.filter((column) => !closed.includes(column) && OTHER_DAYS.find(wordsOf(column)) === null);
  const [only, ...more] = others.filter((column) => !isOfLaterStage(column));
  const created =
    whole(others, CREATED) ?? whole(others, RECEIVED) ?? headed(others, CREATED) ?? (more.length > 0 ? null : only);
  return { created: created ?? null, closed };
}

/** One column for both ends, one for each, or what was expected: of a decided deal that is the only day there is. */
function closesOf(days: readonly Column[]): readonly Column[] {
  const expected = whole(days, EXPECTED_CLOSE);
  const either = days.filter((column) => column !== expected);
  const both = whole(either, CLOSED) ?? headed(either, CLOSED);
  if (both) return [both];
  const each = days.filter((column) => isHeaded(column, CLOSED_AS));
  return each.length > 0 ? each : expected ? [expected] : [];
}

const whole = (columns: readonly Column[], idea: Idea): Column | null =>
  columns.find((column) => isHeaded(column, idea)) ?? null;

/** Whether a day is that of a stage which deals come to later, as "date of contract". */
function isOfLaterStage(column: Column): boolean {
  const rank = RANKS.findIndex((idea) => idea.find(wordsOf(column)) !== null);
  return rank > 0;
}

/** Cells that are looked at to tell whether a column holds days. */
const SAMPLE = 200;

function isOfDays({ cells, rows }: Frame, column: Column): boolean {
  const { index, holds, header } = column;
  if (holds === "periods") return true;
  if (header === "" || holds === "nothing") return false;
  const filled: unknown[] = [];
  for (const row of rows) {
    const cell = cellAt(cells, row, index);
    if (!isBlank(cell) && filled.push(cell) === SAMPLE) break;
  }
  const isNamed = [CREATED, RECEIVED, CLOSED, CLOSED_AS].some((idea) => isHeaded(column, idea));
  // Numbers alone are no days, unless the header says so.
  return (isNamed || !filled.every((cell) => typeof cell === "number")) && timeWriting(filled, isNamed) !== null;
}

/** The column with the money of a deal. */
export function amountOf(columns: readonly Column[]): Column | null {
  const meanings = ["revenue", "budget", "money"];
  const numbers = columns.filter(({ holds }) => holds === "numbers");
  const named = numbers.find((column) => isHeaded(column, AMOUNTS));
  return named ?? numbers.find(({ header }) => meanings.includes(meaningOf(header) ?? "")) ?? null;
}

/** The column that tells each deal apart: an identifier, a name, else what stands before the stage and is another in every row. */
export function idOf(frame: Frame, stage: Column | null = null): Column | null {
  const named = (idea: Idea) =>
    frame.columns.find(
      (column) =>
        column.holds !== "periods" &&
        column.header !== "" &&
        (idea === IDS ? meaningOf(column.header) === "id" || /\bid$/i.test(column.header) : isHeaded(column, idea)),
    );
  const before = frame.columns.filter(({ index, holds }) => stage && index < stage.index && holds === "words");
  return named(IDS) ?? named(DEAL_NAMES) ?? before.find((column) => areAllDifferent(frame, column)) ?? null;
}

/** The column with what people call a deal. */
export const labelOf = ({ columns }: Frame): Column | null =>
  columns.find((column) => column.holds === "words" && column.header !== "" && isHeaded(column, DEAL_NAMES)) ?? null;

/** Whether a column but numbers the rows. */
export const isRowNumber = (column: Column): boolean => ORDERS.isWhole(words(column.header));

/** Rows from which on names that all differ are no chance. */
const FEW = 3;

function areAllDifferent({ cells, rows }: Frame, { index, header }: Column): boolean {
  if (header === "" || rows.length < FEW) return false;
  const names = rows.map((row) => nameInList(cellAt(cells, row, index)));
  return !names.includes("") && new Set(names).size === names.length;
}
