import { UserError } from "../../core/userError";
import { nameOf } from "../cells";

/** Numbers from here on a spreadsheet rounds: it keeps fifteen digits. */
const ROUNDED = 1e15;

/** A cell as the name of somebody or something; UserError roundedName for a number of so many digits that others round to the same. */
export function wholeName(cell: unknown): string {
  if (typeof cell === "number" && Math.abs(cell) >= ROUNDED)
    throw new UserError("roundedName", { value: cell.toLocaleString("en", { useGrouping: false }) });
  return nameOf(cell);
}
