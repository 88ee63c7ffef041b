import type { Line } from "../line";
import type { Column, Frame } from "../profile/frame";
import { unitsBeside } from "../readings/unitColumns";
import { AMOUNTS, DEAL_NAMES } from "../vocabulary/deals";
import { IDS } from "../vocabulary/dimensions";
import type { Idea } from "../vocabulary/idea";
import { meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";

/** A column of a list as a line of the sheet. */
export const lineOf = ({ header, index, nameAt }: Column): Line => ({ name: header, index, nameAt });
/** A column that a list may lack as a line of the sheet. */
export const nullable = (column: Column | null): Line | null => column && lineOf(column);

/** The first column whose header is an idea's phrase, else one that speaks of it: anywhere, or for "whole" at its beginning. */
export function headed(columns: readonly Column[], idea: Idea, how: "whole" | "part" = "part"): Column | null {
  const named = columns.map((column) => ({ column, name: words(column.header) }));
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

/** The column with the money of a deal. */
export function amountOf(columns: readonly Column[]): Column | null {
  const meanings = ["revenue", "budget", "money"];
  const numbers = columns.filter(({ holds }) => holds === "numbers");
  const named = numbers.find(({ header }) => AMOUNTS.isWhole(words(header)));
  return named ?? numbers.find(({ header }) => meanings.includes(meaningOf(header) ?? "")) ?? null;
}

/** The column with the money of a deal as a line of the sheet; null where that is in several currencies, which do not add up. */
export const sumOf = (frame: Frame, column: Column | null): Line | null =>
  column && unitsBeside(frame, frame.columns, frame.rows).length < 2 ? lineOf(column) : null;

/** The column that tells each deal apart: an identifier, else a name. */
export function idOf(frame: Frame): Column | null {
  const named = (idea: Idea) =>
    frame.columns.find(
      ({ header, holds }) =>
        holds !== "periods" &&
        header !== "" &&
        (idea === IDS ? meaningOf(header) === "id" : idea.isWhole(words(header))),
    );
  return named(IDS) ?? named(DEAL_NAMES) ?? null;
}
