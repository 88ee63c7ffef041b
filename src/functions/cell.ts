/** What Sheets passes for one cell of an argument: number, text, `""` for an empty cell, boolean, Date, nothing. */
export type Cell = unknown;

/** What a cell was found to hold; the texts of errors have a phrase for each. */
export type Found = "text" | "error" | "date" | "boolean" | "number" | "other";

/** True for a cell without data: empty, left out, or text of blanks only. */
export function isBlank(cell: Cell): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** What a cell that is not blank holds. */
export function found(cell: Cell): Found {
  if (typeof cell === "string")
    return /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)/.test(cell) ? "error" : "text";
  // Not instanceof: a Date may come from another realm.
  if (Object.prototype.toString.call(cell) === "[object Date]") return "date";
  return typeof cell === "boolean" || typeof cell === "number" ? (typeof cell as Found) : "other";
}

/** A cell as an error message quotes it: on one line, at most 40 characters. */
export function quote(cell: Cell): string {
  const text = String(cell).replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
