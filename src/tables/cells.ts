/** What a cell was found to hold; the texts of errors have a phrase for each. */
export type Found = "blank" | "number" | "text" | "error" | "date" | "boolean" | "other";

const errorText = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!)/;

/** What a cell holds, whatever Sheets passed for it: a value, `""` for an empty cell, undefined for an argument left out, text for an error. */
export function found(cell: unknown): Found {
  if (cell === undefined || cell === null) return "blank";
  if (typeof cell === "string") return cell.trim() === "" ? "blank" : errorText.test(cell) ? "error" : "text";
  if (typeof cell === "number") return Number.isFinite(cell) ? "number" : "other";
  // Not instanceof: a Date may come from another realm.
  if (Object.prototype.toString.call(cell) === "[object Date]") return "date";
  return typeof cell === "boolean" ? "boolean" : "other";
}

/** True for a cell without data: empty, left out, or text of blanks only. */
export function isBlank(cell: unknown): boolean {
  return cell === "" || cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** True for text that is neither blank nor an error such as #N/A. */
export function isText(cell: unknown): boolean {
  return found(cell) === "text";
}

/** The number of people in a cell; null for everything that is none. */
export function people(cell: unknown): number | null {
  return typeof cell === "number" && Number.isFinite(cell) && cell >= 0 ? cell : null;
}

/** A name as a cell shows it: a date by its day, TRUE, everything else as text without blanks around it. */
export function nameOf(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  if (isBlank(cell)) return "";
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (found(cell) !== "date") return String(cell);
  const date = cell as Date;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A cell as a message quotes it: a number as it is, a date by its day, text on one line and at most 40 characters. */
export function quote(cell: unknown): string | number {
  if (typeof cell === "number") return cell;
  const text = nameOf(cell).replace(/\s+/g, " ");
  // Not in the middle of a letter outside the basic plane.
  return text.length > 40 ? `${text.slice(0, 39).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
