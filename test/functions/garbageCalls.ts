import { runInNewContext } from "node:vm";
import type { Dice } from "./dice";
import { validCalls } from "./validCalls";

/** A call as people get it wrong: at least one argument has cells that do not belong there, is something else, or is missing. */
export function garbageCall(name: string, roll: Dice): unknown[] {
  const args = validCalls[name]!(roll);
  const spoiled = new Set([
    roll.whole(0, args.length - 1),
    ...(roll.chance(0.3) ? [roll.whole(0, args.length - 1)] : []),
  ]);
  return args.map((argument, at) => (spoiled.has(at) ? spoil(argument, roll) : argument));
}

function spoil(argument: unknown, roll: Dice): unknown {
  if (roll.chance(0.15)) return roll.pick([undefined, null, "", [[""]]]);
  if (roll.chance(0.25)) return roll.chance(0.5) ? cell(roll) : table(roll);
  if (!Array.isArray(argument) && roll.chance(0.4)) return disguised(argument, roll);
  if (!Array.isArray(argument)) return roll.chance(0.1) ? [[argument, cell(roll)]] : cell(roll);
  const matrix = (argument as unknown[][]).map((row) => [...row]);
  for (let cells = roll.whole(1, 2); cells > 0; cells--) {
    const row = matrix[roll.whole(0, matrix.length - 1)]!;
    row[roll.whole(0, row.length - 1)] = cell(roll);
  }
  return roll.chance(0.2) ? foreign(matrix) : matrix;
}

/** The same as text, or as a range of one cell. */
function disguised(argument: unknown, roll: Dice): unknown {
  const text = String(argument ?? "");
  return roll.pick<unknown>([text, ` ${text.replace(".", ",")}\u00a0`, [[argument]], foreign([[text]])]);
}

function table(roll: Dice): unknown[][] {
  const [rows, columns] = [roll.whole(1, 6), roll.whole(1, 4)];
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell(roll)));
}

function cell(roll: Dice): unknown {
  return roll.chance(0.6) ? roll.pick(oddButFine) : roll.pick(wrong);
}

// Apps Script's arrays and dates come from another realm.
const foreign = runInNewContext("(rows) => Array.from(rows, (row) => Array.from(row))") as (
  rows: unknown[][],
) => unknown[][];
const foreignDate = runInNewContext("new Date(2024, 0, 5)") as Date;

const oddButFine = [
  ...["", " ", "\u00a0", 0, -0, 1, 2, 3, 0.1, 0.5, 7.5, 30, 1e300, 1e-300, 5e-324, Number.MAX_VALUE],
  ...["1 000", "1\u00a0000", "1,000.5", "1.000,5", "12,5", "0,05", "5", "+7"],
];
const wrong = [
  ...[-1, -0.5, -1e300, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ...[
    "abc",
    "5%",
    "5,5 %",
    "−3",
    "1 00",
    "relative",
    "points",
    "Итого",
    "many words\nin several lines, far too long to quote",
  ],
  ...["#N/A", "#DIV/0!", "#REF!", true, false, new Date(0), foreignDate, null, undefined],
];
