import { UserError } from "../core/userError";
import { found, quote } from "../tables/cells";
import { countFromText, rateFromText } from "../tables/numberText";

type Place = Readonly<Record<string, number>>;

/** People: a finite number from 0; text is read in English and Russian typography. */
export function readCount(cell: unknown, argument: string, place: Place): number {
  const count = readNumber(cell, countFromText, "count", argument, place);
  if (count < 0) throw new UserError("negativeCount", { argument, value: quote(cell), ...place });
  return count;
}

/** Money: any finite number. */
export function readMoney(cell: unknown, argument: string, place: Place): number {
  return readNumber(cell, countFromText, "money", argument, place);
}

/** A rate in [0, 1]: 0.05, "5%"; `refusal` is the code of the error for any other number. */
export function readRate(cell: unknown, argument: string, place: Place, refusal = "notAShare"): number {
  const rate = readNumber(cell, rateFromText, "rate", argument, place);
  if (rate < 0 || rate > 1) throw new UserError(refusal, { argument, value: quote(cell), ...place });
  return rate;
}

/** A change of a conversion as a fraction: 0.025, "+2,5 %". How large it may be depends on the mode. */
export function readChange(cell: unknown, argument: string, place: Place): number {
  return readNumber(cell, rateFromText, "points", argument, place);
}

/** TRUE or FALSE, or 1 or 0. */
export function readFlag(cell: unknown, argument: string, place: Place): boolean {
  if (typeof cell === "boolean") return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  throw new UserError("wrongCell", { argument, found: found(cell), value: quote(cell), expected: "flag", ...place });
}

/** A probability strictly between 0 and 1: 0.95, "95%". */
export function readProbability(cell: unknown, argument: string, place: Place): number {
  const probability = readNumber(cell, rateFromText, "probability", argument, place);
  if (probability <= 0 || probability >= 1) throw new UserError("notAProbability", { argument, value: quote(cell) });
  return probability;
}

function readNumber(
  cell: unknown,
  fromText: (text: string) => number | null,
  expected: string,
  argument: string,
  place: Place,
): number {
  const number = typeof cell === "number" ? cell : typeof cell === "string" ? fromText(cell) : null;
  if (number !== null && Number.isFinite(number)) return number + 0; // -0 is 0
  throw new UserError("wrongCell", { argument, found: found(cell), value: quote(cell), expected, ...place });
}
