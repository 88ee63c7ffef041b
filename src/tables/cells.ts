import type { Cell } from "./stageTable";

/** True for an empty cell and for one with blanks only. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** True for text that is neither blank nor an error such as #N/A. */
export function isText(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && cell.trim() !== "" && !/^#[A-Z/0]+[!?A]$/.test(cell);
}

/** The number of people in a cell; null for everything that is none. */
export function people(cell: Cell | undefined): number | null {
  return typeof cell === "number" && Number.isFinite(cell) && cell >= 0 ? cell : null;
}

/** A name as a cell shows it: a date by its day, everything else as text without blanks around it. */
export function nameOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  // Not instanceof: a Date may come from another realm.
  if (Object.prototype.toString.call(cell) === "[object Date]") {
    const date = cell as Date;
    const two = (part: number) => String(part).padStart(2, "0");
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }
  return String(cell).trim();
}
