import { numberIn } from "./figure";
import { type Column, cellAt, type Frame } from "./frame";
import { type Meaning, meaningOf } from "./headers";

/** Why a column or a row is no stage and no channel. */
export type Role = Meaning | "chosen" | "unnamed" | "same" | "part" | "nobody" | "text";

/** A column of figures and what they are: people by default. */
export interface Figures {
  readonly column: Column;
  readonly role: Role | "people";
}

/** True for a column that counts people. */
export const isPeople = ({ role }: Figures): boolean => role === "people";

/** The columns of figures with what they are, by their headers and then by the figures themselves. */
export function rolesOf(frame: Frame, leaveOut: readonly string[]): Figures[] {
  const figures = frame.columns.filter(({ holds }) => holds === "numbers");
  const named = figures.some(({ header }) => header !== "");
  return figures.map((column) => ({ column, role: roleOf(frame, column, named, leaveOut) }));
}

/** The same; where nothing counts people, averages of people do ("per day"), though they are called like prices. */
export function rolesOrAverages(figures: readonly Figures[]): Figures[] {
  if (figures.some(isPeople)) return [...figures];
  const isAverage = ({ column, role }: Figures) =>
    (role === "price" || role === "measure") &&
    /avg|average|\bper\b|средн|в день|в неделю|в месяц/i.test(column.header);
  return figures.map((one) => (isAverage(one) ? { ...one, role: "people" } : one));
}

/** The numbers of a column by row, null where there is none. */
export function numbersOf({ cells, rows }: Frame, index: number): (number | null)[] {
  return rows.map((row) => numberIn(cellAt(cells, row, index)));
}

/** True for fractions: numbers of people are hardly ever all at most 1 with fractions among them. */
export function areShares(values: readonly (number | null)[]): boolean {
  const numbers = values.filter((value) => value !== null);
  return numbers.every((value) => value <= 1) && numbers.some((value) => value % 1 !== 0);
}

function roleOf(frame: Frame, column: Column, named: boolean, leaveOut: readonly string[]): Role | "people" {
  const { header, group, index } = column;
  if (header !== "" && leaveOut.includes(header)) return "chosen";
  if (meaningOf(group) === "total") return "total";
  const values = numbersOf(frame, index);
  const meaning = meaningOf(header);
  // TikTok calls a number of people who bought "Conversion".
  if (meaning === "rate" && /^conversion$/i.test(header) && values.some((value) => value !== null && value > 100))
    return "people";
  // Over a column it is the money of deals, over a row the total.
  if (meaning === "total" && /^сумма$/i.test(header)) return "money";
  if (meaning !== null) return meaning;
  if (areShares(values) || arePercentTexts(frame, index)) return "rate";
  if (header === "" && isNumbering(frame, column, values)) return "order";
  return header === "" && named ? "unnamed" : "people";
}

function arePercentTexts({ cells, rows }: Frame, index: number): boolean {
  const texts = rows
    .slice(0, 300)
    .map((row) => cellAt(cells, row, index))
    .filter((cell) => typeof cell === "string");
  return texts.some((text) => /%\s*$/.test(text)) && texts.length * 2 > Math.min(rows.length, 300);
}

/** 1, 2, 3 … to the left of the names. */
function isNumbering({ columns }: Frame, { index }: Column, values: readonly (number | null)[]): boolean {
  const hasNamesRight = columns.some((other) => other.index > index && other.holds === "words");
  return hasNamesRight && values.length > 1 && values.every((value, at) => value === null || value === at + 1);
}
